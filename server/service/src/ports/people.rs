//! Staff, and the one-time links by which they make a way in.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, Digest, StoreError};
use crate::staff::Grant;

/// Somebody who works with Heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Number, given by the storage.
    pub id: i64,
    /// Address by which they are known: lower case, unique.
    pub email: String,
    /// What they are called.
    pub name: String,
    /// Whether they may come in at all.
    pub active: bool,
    /// What they may do, and where.
    pub grants: Vec<Grant>,
}

/// Staff. Whatever changes something takes an entry of the audit log, and is stored together with it or
/// not at all.
#[async_trait]
pub trait People: Send + Sync {
    /// Adds somebody; their number. `None` if the address is taken.
    async fn add(
        &self,
        email: &str,
        name: &str,
        grants: &[Grant],
        audit: AuditEntry,
    ) -> Result<Option<i64>, StoreError>;

    /// Somebody by number.
    async fn get(&self, id: i64) -> Result<Option<StaffMember>, StoreError>;

    /// Somebody by address.
    async fn by_email(&self, email: &str) -> Result<Option<StaffMember>, StoreError>;

    /// Everybody, by name.
    async fn all(&self) -> Result<Vec<StaffMember>, StoreError>;

    /// Replaces what somebody may do and whether they may come in, and ends all their sessions. `false`,
    /// and nothing changes, if nobody would be left who [runs the place](Grant::runs_the_place): of two
    /// who take each other out at once, one is refused.
    async fn set_grants(
        &self,
        id: i64,
        active: bool,
        grants: &[Grant],
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Sets what somebody is called and their address. `false` if the address is taken.
    async fn rename(&self, id: i64, email: &str, name: &str, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Keeps a one-time link for somebody under the digest of its token. Older ones of this person go.
    async fn put_link(
        &self,
        token: Digest,
        person: i64,
        expires: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// Who a one-time link is for, if it is not used and not expired. What it leads to uses it up.
    async fn link(&self, token: Digest, now: Timestamp) -> Result<Option<i64>, StoreError>;

    /// Takes away links that expired.
    async fn purge_links(&self, now: Timestamp) -> Result<(), StoreError>;
}

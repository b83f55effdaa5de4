//! Staff, and their sessions.

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

/// A session of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// Number of the person.
    pub person: i64,
    /// When it began.
    pub began: Timestamp,
    /// When it was last seen.
    pub seen: Timestamp,
}

/// Staff and their sessions. Whatever changes something takes an entry of the audit log, and is
/// stored together with it or not at all.
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

    /// Replaces what somebody may do and whether they may come in, and ends all their sessions.
    async fn set_grants(
        &self,
        id: i64,
        active: bool,
        grants: &[Grant],
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// Begins a session under the digest of its token.
    async fn begin_session(
        &self,
        token: Digest,
        person: i64,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// The session under this digest.
    async fn session(&self, token: Digest) -> Result<Option<StoredSession>, StoreError>;

    /// Notes that a session was seen.
    async fn see_session(&self, token: Digest, now: Timestamp) -> Result<(), StoreError>;

    /// Ends a session. `false` if there was none.
    async fn end_session(&self, token: Digest, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Takes away sessions begun before the first or last seen before the second; how many.
    async fn purge_sessions(&self, began: Timestamp, seen: Timestamp) -> Result<u64, StoreError>;

    /// Keeps a one-time link for somebody under the digest of its token. Older ones of this person go.
    async fn put_link(
        &self,
        token: Digest,
        person: i64,
        expires: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// Who a one-time link is for, if it is not used and not expired.
    async fn link(&self, token: Digest, now: Timestamp) -> Result<Option<i64>, StoreError>;

    /// Uses a one-time link up; who it was for. `None` if it is used, expired or unknown. Of two who
    /// use it at once, one gets it.
    async fn use_link(&self, token: Digest, now: Timestamp) -> Result<Option<i64>, StoreError>;
}

//! Sessions of staff. A storage knows the digest of a session's token, and never the token.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, Digest, StoreError};

/// A session of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredSession {
    /// Digest of its token.
    pub token: Digest,
    /// Number of the person.
    pub person: i64,
    /// When it began.
    pub began: Timestamp,
    /// When it was last seen.
    pub seen: Timestamp,
}

/// Sessions. What begins or ends one takes an entry of the audit log, and is stored together with it.
#[async_trait]
pub trait Sessions: Send + Sync {
    /// Begins a session under the digest of its token.
    async fn begin(
        &self,
        token: Digest,
        person: i64,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// The session under this digest.
    async fn get(&self, token: Digest) -> Result<Option<StoredSession>, StoreError>;

    /// Somebody's sessions, last seen first.
    async fn of(&self, person: i64) -> Result<Vec<StoredSession>, StoreError>;

    /// Notes that a session was seen.
    async fn see(&self, token: Digest, now: Timestamp) -> Result<(), StoreError>;

    /// Ends a session. `false` if there was none; nothing is written then.
    async fn end(&self, token: Digest, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Ends all of somebody's sessions, but the one to keep if there is one; how many. Nothing is written
    /// if there was none.
    async fn end_all(&self, person: i64, keep: Option<Digest>, audit: AuditEntry) -> Result<u64, StoreError>;

    /// Takes away sessions begun before the first or last seen before the second; how many.
    async fn purge(&self, began: Timestamp, seen: Timestamp) -> Result<u64, StoreError>;
}

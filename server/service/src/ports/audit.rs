//! The audit log: what was done, by whom, when. It is only ever added to.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{Digest, StoreError};

/// What is to be written into the log, together with what it tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEntry {
    /// When, to the second.
    pub at: Timestamp,
    /// Number of the person; `None` for the program itself and the command line.
    pub person: Option<i64>,
    /// What was done: two words with a dot, such as `wave.open`. See `heard_service::audit` for all.
    pub action: &'static str,
    /// To what: a code or a number. Never words that a respondent wrote, never an address.
    pub object: String,
    /// What else must be known later, for people to read.
    pub detail: String,
}

/// An entry as it stands in the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoggedEntry {
    /// Its number, from 1, without gaps.
    pub number: i64,
    /// When, to the second.
    pub at: Timestamp,
    /// Number of the person.
    pub person: Option<i64>,
    /// What was done.
    pub action: String,
    /// To what.
    pub object: String,
    /// What else.
    pub detail: String,
    /// Digest of the entry and of all before it: see [`crate::audit::digest`].
    pub digest: Digest,
}

/// What to look for in the log. Empty fields match everything.
#[derive(Clone, Debug, Default)]
pub struct AuditSearch {
    /// Number of a person.
    pub person: Option<i64>,
    /// What the action begins with: `wave.` finds all that was done to waves.
    pub action: String,
    /// Words in the object or the detail.
    pub words: String,
    /// Only entries before this number (0 for the newest).
    pub before: i64,
}

/// The log.
#[async_trait]
pub trait Audit: Send + Sync {
    /// Adds an entry by itself; its number. Most entries come with a change instead.
    async fn add(&self, entry: AuditEntry) -> Result<i64, StoreError>;

    /// Up to `limit` entries that match, newest first.
    async fn search(&self, search: &AuditSearch, limit: u32) -> Result<Vec<LoggedEntry>, StoreError>;

    /// Up to `limit` entries after this number, oldest first.
    async fn after(&self, number: i64, limit: u32) -> Result<Vec<LoggedEntry>, StoreError>;
}

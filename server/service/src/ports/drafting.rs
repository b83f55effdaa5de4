//! Instruments in the making.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, StoreError};

/// An instrument that is being made. There is one for each instrument, and it stays when a version is
/// published: the next version is made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHead {
    /// Code of the instrument.
    pub code: String,
    /// The newest published version that it has been, 0 if none.
    pub base: u32,
}

/// One part at one moment. The parts of a draft are `frame` and the codes of its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftPart {
    /// Its name.
    pub part: String,
    /// From 1, without gaps.
    pub revision: u32,
    /// Its content: see `heard_domain::drafting`.
    pub body: String,
    /// Number of who saved it.
    pub person: i64,
    /// When.
    pub at: Timestamp,
}

/// What became of a part that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SavedPart {
    /// It is kept, under this revision. The same content as before changes nothing.
    Kept(u32),
    /// Somebody else saved the part meanwhile; nothing was changed. This is what they saved.
    Conflict(DraftPart),
}

/// Instruments in the making. No revision is ever changed or taken away.
#[async_trait]
pub trait InstrumentDrafts: Send + Sync {
    /// Starts a draft of these parts (name and content). `false` if this code has one.
    async fn start(
        &self,
        head: &DraftHead,
        parts: &[(String, String)],
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Every draft, by code.
    async fn all(&self) -> Result<Vec<DraftHead>, StoreError>;

    /// The newest revision of every part of a draft, by name.
    async fn parts(&self, code: &str) -> Result<Vec<DraftPart>, StoreError>;

    /// Every revision of a part, newest first.
    async fn history(&self, code: &str, part: &str) -> Result<Vec<DraftPart>, StoreError>;

    /// Saves a part that was made out of revision `base` (0 for a new part), by the person and at the
    /// moment of the entry.
    async fn save(
        &self,
        code: &str,
        part: &str,
        base: u32,
        body: &str,
        audit: AuditEntry,
    ) -> Result<SavedPart, StoreError>;
}

//! What changed because of what people said.

use async_trait::async_trait;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::{AuditEntry, StoreError, TakenBack};

/// One publication of an entry. It never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Its number, from 1.
    pub number: i64,
    /// The day of publication.
    pub day: Date,
    /// The moment of publication, to the second.
    pub at: Timestamp,
    /// What was put right in it, for everybody to read; empty in the first.
    pub note: String,
    /// The entry, as [`heard_domain::feedback::encode`] writes it.
    pub document: String,
}

/// An entry with all that was published of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFeedback {
    /// Number, given by the storage.
    pub id: i64,
    /// What a feed knows it by, for ever.
    pub uuid: Uuid,
    /// The draft, as [`heard_domain::feedback::encode`] writes it.
    pub draft: String,
    /// How often the draft was written: who writes it again says which one they saw.
    pub edits: i64,
    /// What was published, oldest first.
    pub revisions: Vec<Revision>,
    /// Whether it was taken back, and why.
    pub taken_back: Option<TakenBack>,
}

/// Entries. Whatever changes one takes an entry of the audit log, and is stored together with it or
/// not at all; the audit entry gets the number as its object.
#[async_trait]
pub trait FeedbackStore: Send + Sync {
    /// Adds a draft; its number.
    async fn add(&self, uuid: Uuid, draft: &str, audit: AuditEntry) -> Result<i64, StoreError>;

    /// Writes a draft again. `false` if it was written since `edits`, was taken back, or is not there.
    async fn edit(&self, id: i64, edits: i64, draft: &str, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Publishes a revision (its `number` is ignored). `false` if the draft was written since
    /// `edits`, was taken back, or is not there.
    async fn publish(
        &self,
        id: i64,
        edits: i64,
        revision: &Revision,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Takes what was published back. `false` if nothing was, or it is taken back already.
    async fn take_back(&self, id: i64, taken: &TakenBack, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Throws a draft away that was never published. `false` if it was, or is not there.
    async fn discard(&self, id: i64, audit: AuditEntry) -> Result<bool, StoreError>;

    /// An entry by its number.
    async fn get(&self, id: i64) -> Result<Option<StoredFeedback>, StoreError>;

    /// Every entry, by number.
    async fn all(&self) -> Result<Vec<StoredFeedback>, StoreError>;

    /// A number that rises with everything that is published or taken back.
    async fn stamp(&self) -> Result<i64, StoreError>;
}

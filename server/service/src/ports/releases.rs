//! Frozen releases.

use async_trait::async_trait;
use jiff::civil::Date;

use super::{AuditEntry, StoreError};

/// A frozen release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredRelease {
    /// Its number, rising.
    pub id: i64,
    /// Code of its strategy.
    pub strategy: String,
    /// The day on which it was made.
    pub made: Date,
    /// The public document, JSON.
    pub document: String,
    /// The raw counts that it and all before it used, sealed: for auditing later releases, never
    /// shown.
    pub sealed: String,
}

/// That something was published and is not any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// The day.
    pub day: Date,
    /// Why, for everybody to read.
    pub reason: String,
}

/// Frozen releases. None of them ever changes or goes.
#[async_trait]
pub trait Releases: Send + Sync {
    /// Adds a release (its `id` is ignored), together with an entry of the audit log if somebody
    /// made it; its number. The entry gets the number as its object. `None`, and nothing is added,
    /// if the last release of the strategy is another than `after`: what the new one was compared
    /// with is then not all there is.
    async fn freeze(
        &self,
        release: &StoredRelease,
        after: Option<i64>,
        audit: Option<AuditEntry>,
    ) -> Result<Option<i64>, StoreError>;

    /// The number of the newest release of a strategy that was not taken back.
    async fn newest(&self, strategy: &str) -> Result<Option<i64>, StoreError>;

    /// A release by its number.
    async fn get(&self, id: i64) -> Result<Option<StoredRelease>, StoreError>;

    /// Every release of a strategy, oldest first, taken back or not.
    async fn all(&self, strategy: &str) -> Result<Vec<StoredRelease>, StoreError>;

    /// Takes a release back. `false` if there is none, or it is taken back already: the first reason
    /// stays.
    async fn take_back(&self, id: i64, taken: &TakenBack, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Which releases of a strategy were taken back: their numbers and the days on which they were
    /// made, and why; oldest release first.
    async fn taken_back(&self, strategy: &str) -> Result<Vec<(i64, Date, TakenBack)>, StoreError>;
}

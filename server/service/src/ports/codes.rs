//! One-use codes, and the visits that they open.

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use jiff::civil::Date;

use super::{AuditEntry, Digest, StoreError};

/// Codes that are given out together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewBatch {
    /// Made with the page that asks for it: the same one makes no second batch.
    pub batch: Digest,
    /// Code of the way in.
    pub collector: String,
    /// Who they are for, such as a school.
    pub label: String,
    /// The day on which they were made.
    pub made: Date,
    /// The first part of each code, and a keyed digest of the rest.
    pub codes: Vec<(String, Digest)>,
}

/// A batch, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Code of the way in.
    pub collector: String,
    /// Who it is for.
    pub label: String,
    /// The day on which it was made.
    pub made: Date,
    /// How many codes it has.
    pub given: u64,
    /// How many are used.
    pub used: Raw,
}

/// A code, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredCode {
    /// Keyed digest of its second part.
    pub verifier: Digest,
    /// Whether a response came with it.
    pub used: bool,
}

/// One-use codes. A response with a ticket uses its code up: see
/// [`NewResponse::ticket`](super::NewResponse::ticket).
#[async_trait]
pub trait Codes: Send + Sync {
    /// Stores a batch. `false` if this batch is there already; nothing changes then.
    async fn add(&self, batch: NewBatch, audit: AuditEntry) -> Result<bool, StoreError>;

    /// The first parts of all codes of a way in.
    async fn selectors(&self, collector: &str) -> Result<Vec<String>, StoreError>;

    /// Every batch, by way in and label.
    async fn batches(&self) -> Result<Vec<Batch>, StoreError>;

    /// The code with this first part.
    async fn get(&self, collector: &str, selector: &str) -> Result<Option<StoredCode>, StoreError>;

    /// Lets a visit answer; without a selector one of staff, as often as they like.
    async fn put_ticket(
        &self,
        ticket: Digest,
        collector: &str,
        selector: Option<&str>,
        given: Date,
    ) -> Result<(), StoreError>;

    /// Whether a visit may answer at a way in.
    async fn ticket(&self, ticket: Digest, collector: &str) -> Result<bool, StoreError>;

    /// Ends a visit.
    async fn erase_ticket(&self, ticket: Digest) -> Result<(), StoreError>;

    /// Ends visits that began before a day; how many.
    async fn purge_tickets(&self, day: Date) -> Result<u64, StoreError>;
}

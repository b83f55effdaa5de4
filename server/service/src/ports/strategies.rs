//! Which strategy is in use, and putting another document in place of one.

use std::sync::Arc;

use async_trait::async_trait;
use heard_domain::instrument::Instrument;
use heard_domain::strategy::Strategy;

use super::{AuditEntry, StoreError};

/// A strategy document, with what its measures are counted from.
#[derive(Clone, Debug)]
pub struct NewStrategy {
    /// The document.
    pub document: String,
    /// The same, read.
    pub strategy: Strategy,
    /// Every wave, by its code, with the instrument version that it asks.
    pub waves: Vec<(String, Arc<Instrument>)>,
}

/// Strategies as staff changes them.
#[async_trait]
pub trait Strategies: Send + Sync {
    /// Stores or replaces a strategy and counts its measures anew in every wave, all or nothing. The
    /// caller sees to it that no response is counted by the old document meanwhile.
    async fn replace(&self, new: NewStrategy, audit: AuditEntry) -> Result<(), StoreError>;

    /// Sets the strategy in use; `None` for all.
    async fn choose(&self, strategy: Option<&str>, audit: AuditEntry) -> Result<(), StoreError>;

    /// The strategy in use, if one was chosen.
    async fn chosen(&self) -> Result<Option<String>, StoreError>;
}

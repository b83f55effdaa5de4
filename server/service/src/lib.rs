//! The use cases of Heard, and the storage that they need.
//!
//! A use case is a method of [`Services`]. It knows the rules (`heard-domain`) and what must be
//! kept ([`ports`]), and nothing of screens, protocols or tables. The day and random bytes are
//! parameters: nothing here reads a clock.

pub mod audit;
mod catalogue;
mod drafts;
mod media;
pub mod ports;
pub mod receipt;
mod recordings;
mod recount;
mod releases;
pub mod staff;
mod submit;
pub mod voices;
mod withdraw;

pub use catalogue::{Catalogue, Entry, PublishError, Shipped};
pub use drafts::{DRAFT_DAYS, Token};
pub use media::MediaError;
pub use recordings::{Checked, Limits, PIECE, Playable, RecordingRefusal, Whole, takes};
pub use recount::Recount;
pub use submit::Refusal;
pub use voices::VoiceRefusal;
pub use withdraw::WithdrawError;

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use heard_domain::release::Release;
use ports::{Ports, StoreError, Vault};
use receipt::{Key, Receipt, Words};
use uuid::Uuid;

/// Everything that Heard can do. Cheap to share behind an `Arc`.
pub struct Services {
    ports: Ports,
    vault: Arc<dyn Vault>,
    limits: Limits,
    key: Key,
    words: Words,
    phrases: String,
    catalogue: RwLock<Arc<Catalogue>>,
    releases: RwLock<HashMap<String, (i64, Arc<Release>)>>,
}

impl Services {
    /// Opens the services over a storage and a vault. `limits` say which recordings are taken; `key` derives receipts and must be kept as long as the
    /// storage; `words` are the lists that receipts are written in.
    ///
    /// # Errors
    /// If the storage cannot be read.
    pub async fn open(
        ports: Ports,
        vault: Arc<dyn Vault>,
        limits: Limits,
        key: Key,
        words: Words,
    ) -> Result<Self, StoreError> {
        let catalogue = RwLock::new(Arc::new(Catalogue::default()));
        let (phrases, releases) = (String::new(), RwLock::default());
        let services = Self { ports, vault, limits, key, words, phrases, catalogue, releases };
        services.reload().await?;
        Ok(services)
    }

    /// With the phrases that raise a concern, as [`heard_domain::care::phrases`] gives them.
    #[must_use]
    pub fn with_phrases(mut self, phrases: String) -> Self {
        self.phrases = phrases;
        self
    }

    /// The phrases that raise a concern.
    pub fn phrases(&self) -> &str {
        &self.phrases
    }

    /// The storage, for maintenance commands and checks.
    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// Which recordings are taken.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// The receipt words.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The receipt of a response. Whether such a response is stored is another question.
    pub fn receipt(&self, uuid: Uuid) -> Receipt {
        Receipt::of(&self.key, uuid)
    }
}

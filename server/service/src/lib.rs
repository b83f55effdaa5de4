//! The use cases of Heard, and the storage that they need.
//!
//! A use case is a method of [`Services`]. It knows the rules (`heard-domain`) and what must be
//! kept ([`ports`]), and nothing of screens, protocols or tables. The day and random bytes are
//! parameters: nothing here reads a clock.

pub mod audit;
mod bank;
mod catalogue;
mod codes;
mod drafting;
mod drafts;
pub mod feedback;
mod fieldwork;
mod gaps;
mod media;
mod pictures;
pub mod ports;
mod proofs;
mod publishing;
pub mod receipt;
mod recordings;
mod recount;
pub mod releases;
mod sign_in;
pub mod sign_on;
pub mod staff;
mod strategies;
mod submit;
mod translations;
mod versions;
pub mod voices;
mod withdraw;

pub use bank::{Asked, BankSet};
pub use catalogue::{Catalogue, Entry, PublishError, Shipped};
pub use codes::{MOST_CODES, Typed};
pub use drafting::{DraftError, InstrumentDraft};
pub use drafts::{DRAFT_DAYS, Token};
pub use fieldwork::{Group, State, Way};
pub use gaps::Gap;
pub use media::MediaError;
pub use pictures::{AddedPicture, PICTURE_BYTES, PICTURE_CHARS, PICTURE_SIDE, PictureRefusal, PictureUse};
pub use publishing::{CarriedRule, DraftRefusal, Proposal, RuleFate};
pub use recordings::{Checked, Limits, PIECE, Playable, RecordingRefusal, Whole, takes};
pub use recount::Recount;
pub use sign_in::{MOST_TRIES, NewSecret, SignInError};
pub use strategies::{ChangedRule, PlacedFault, STRATEGY_CHARS, StrategyRefusal};
pub use submit::Refusal;
pub use translations::{TranslationState, translatable, translation_state, words_of};
pub use versions::COMMENT_CHARS;
pub use voices::VoiceRefusal;
pub use withdraw::WithdrawError;

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use heard_domain::release::Release;
use ports::{Issuer, Ports, Proofs, PublicFiles, StoreError, Vault};
use receipt::{Key, Receipt, Words};
use tokio::sync;
use uuid::Uuid;

/// Everything that Heard can do. Cheap to share behind an `Arc`.
pub struct Services {
    ports: Ports,
    vault: Arc<dyn Vault>,
    proofs: Arc<dyn Proofs>,
    files: Arc<dyn PublicFiles>,
    /// Held while a file that pictures share comes or goes.
    shelving: sync::Mutex<()>,
    limits: Limits,
    key: Key,
    words: Words,
    phrases: String,
    issuer: Option<Arc<dyn Issuer>>,
    bank: Vec<BankSet>,
    catalogue: RwLock<Arc<Catalogue>>,
    releases: RwLock<HashMap<String, (i64, Arc<Release>)>>,
    /// Read while a response is counted in or out, written while it changes what is counted.
    counting: sync::RwLock<()>,
    feedback: RwLock<(i64, Arc<Vec<feedback::Published>>)>,
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
        let (releases, counting) = (RwLock::default(), sync::RwLock::default());
        let services = Self {
            ports,
            vault,
            proofs: Arc::new(proofs::NoProofs),
            files: Arc::new(pictures::NoFiles),
            shelving: sync::Mutex::default(),
            limits,
            key,
            words,
            phrases: String::new(),
            issuer: None,
            bank: Vec::new(),
            catalogue,
            releases,
            feedback: RwLock::default(),
            counting,
        };
        services.reload().await?;
        Ok(services)
    }

    /// With the phrases that raise a concern, as [`heard_domain::care::phrases`] gives them.
    #[must_use]
    pub fn with_phrases(mut self, phrases: String) -> Self {
        self.phrases = phrases;
        self
    }

    /// With what proves who staff are; without it nobody comes in but by single sign-on.
    #[must_use]
    pub fn with_proofs(mut self, proofs: Arc<dyn Proofs>) -> Self {
        self.proofs = proofs;
        self
    }

    /// With a place for pictures that staff add; without it none is taken.
    #[must_use]
    pub fn with_files(mut self, files: Arc<dyn PublicFiles>) -> Self {
        self.files = files;
        self
    }

    /// With an issuer of single sign-on, if there is one.
    #[must_use]
    pub fn with_issuer(mut self, issuer: Option<Arc<dyn Issuer>>) -> Self {
        self.issuer = issuer;
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

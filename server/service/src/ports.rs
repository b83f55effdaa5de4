//! What a storage engine must do. One contract suite (in `heard-tests`) holds every engine to it.
//!
//! To add an engine: a package beside `storage/sqlite` that implements these traits, and one
//! line in the contract suite.

mod audit;
mod codes;
mod credentials;
mod drafting;
mod fieldwork;
mod people;
mod pictures;
mod proofs;
mod recordings;
mod sessions;
mod sign_on;
mod strategies;
mod versions;
mod voices;

pub use audit::{Audit, AuditEntry, AuditSearch, LoggedEntry};
pub use codes::{Batch, Codes, NewBatch, StoredCode};
pub use credentials::{
    Added, Ceremonies, MostTries, Passkeys, PasswordState, PasswordWay, Passwords, Removed, StoredCodes,
    StoredPasskey, Tried, UsedUp,
};
pub use drafting::{DraftHead, DraftPart, InstrumentDrafts, SavedPart};
pub use fieldwork::{CollectorSetup, Fieldwork, GroupSession, WavePlan};
pub use people::{People, StaffMember};
pub use pictures::{OwnPicture, Pictures, PublicFiles, Removal};
pub use proofs::{Ceremony, NewPasskey, ProofError, Proofs, RelyingParty, Weakness};
pub use recordings::{NewRecording, Object, Played, Recording, Recordings, Unsent, Vault, VaultError};
pub use sessions::{Sessions, StoredSession};
pub use sign_on::{Came, Identity, Issuer, IssuerError, Secrets, SignOns};
pub use strategies::{NewStrategy, Strategies};
pub use versions::{
    Comment, DraftRule, Signature, Translation, TranslationKey, VersionMark, Versions, Vouch,
};
mod feedback;
mod releases;

pub use feedback::{FeedbackStore, Revision, StoredFeedback};
pub use releases::{Releases, StoredRelease, TakenBack};
pub use voices::{Backlog, Decision, Done, Shelf, Unsealing, Voice, Voices};

use std::sync::Arc;

use async_trait::async_trait;
use heard_domain::answer::Answers;
use heard_domain::disclosure::Raw;
use heard_domain::language::{Language, Presentation};
use heard_domain::measure::Tally;
use jiff::civil::Date;
use uuid::Uuid;

/// A SHA-256 digest.
pub type Digest = [u8; 32];

/// Why a storage did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// More is waiting to be written than the queue holds: try again shortly.
    #[error("the queue of writes is full")]
    Busy,
    /// What is stored contradicts itself.
    #[error("inconsistent data in {table}.{column}")]
    Inconsistent {
        /// The table.
        table: &'static str,
        /// The column.
        column: &'static str,
    },
    /// The engine failed: logged, never shown.
    #[error("the storage failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A published version of an instrument, as its document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstrumentVersion {
    /// Code of the instrument.
    pub code: String,
    /// Its number.
    pub version: u32,
    /// The assembled document, JSON.
    pub document: String,
}

/// One round of fieldwork of an instrument version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wave {
    /// Stable code.
    pub code: String,
    /// Code of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: u32,
    /// First day on which answers are taken.
    pub opens: Date,
    /// Last day on which answers are taken.
    pub closes: Date,
    /// Once frozen, nothing comes in and nothing is withdrawn.
    pub frozen: bool,
}

/// Whether a person stays unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Nothing that tells who it is: tapped and typed answers.
    Anonymous,
    /// Known only to those who must know: a voice is personal data.
    Confidential,
}

/// A way in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Collector {
    /// Stable code; part of its address.
    pub code: String,
    /// Code of the wave that it feeds.
    pub wave: String,
    /// How people come: `link`, `poster`, `kiosk`, …
    pub channel: String,
    /// The area that its answers are from, if that is known.
    pub area: Option<String>,
    /// The kind of place that its answers are from, if that is known.
    pub setting: Option<String>,
    /// What is promised to people.
    pub privacy: Privacy,
    /// Taken out for a while.
    pub paused: bool,
}

/// A response to be stored.
#[derive(Clone, Debug)]
pub struct NewResponse {
    /// Made by the client; the same response always comes with the same one.
    pub uuid: Uuid,
    /// Code of the wave.
    pub wave: String,
    /// Code of the collector.
    pub collector: String,
    /// The language at the end.
    pub language: Language,
    /// The presentation at the end.
    pub presentation: Presentation,
    /// The day on which it came. No finer time is kept.
    pub received: Date,
    /// Digest of the canonical payload, to tell a repetition from a contradiction.
    pub payload: Digest,
    /// Digest of the receipt.
    pub receipt: Digest,
    /// The answers.
    pub answers: Answers,
    /// What it adds to the counts, one each.
    pub tallies: Vec<Tally>,
    /// The recordings that it names: each must be whole, under its UUID, and not sent.
    pub recordings: Vec<Uuid>,
    /// Whether something in it says that somebody may not be safe.
    pub concern: bool,
    /// Digest of the ticket of the visit, where one must have one: storing it uses its code up.
    pub ticket: Option<Digest>,
}

/// A response that waits to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its row number: it leads to no person.
    pub id: i64,
    /// Code of its wave.
    pub wave: String,
    /// The day on which it came.
    pub received: Date,
    /// Whether something in it says that somebody may not be safe.
    pub concern: bool,
}

/// What became of a response that was given to the storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// It is new, and on disk.
    New,
    /// It was there already, the same; nothing changed.
    Same,
    /// Another response has its UUID; nothing changed.
    Different,
    /// Its ticket is none, or its code is used; nothing changed.
    Spent,
}

/// A stored response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredResponse {
    /// Its UUID.
    pub uuid: Uuid,
    /// Code of its wave.
    pub wave: String,
    /// Its answers; none when it was withdrawn.
    pub answers: Answers,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
}

/// Responses and what is counted of them.
#[async_trait]
pub trait Responses: Send + Sync {
    /// Stores a response, its tallies and the link to its recordings together, all or nothing.
    /// When this returns `Ok`, it is durable. A recording that it names and cannot have is an
    /// error.
    async fn submit(&self, response: NewResponse) -> Result<Stored, StoreError>;

    /// The payload digest of the response with this UUID.
    async fn payload(&self, uuid: Uuid) -> Result<Option<Digest>, StoreError>;

    /// The response with this receipt.
    async fn by_receipt(&self, receipt: Digest) -> Result<Option<StoredResponse>, StoreError>;

    /// Erases the answers of a response, forgets its recordings and takes its tallies out, all or
    /// nothing. The UUID stays known, so that a late repetition does not bring it back. `false` if there is nothing to
    /// withdraw.
    async fn withdraw(&self, uuid: Uuid, tallies: Vec<Tally>) -> Result<bool, StoreError>;

    /// The counts of a wave: subject, cell, count. Cells that were never counted are absent.
    async fn counts(&self, wave: &str) -> Result<Vec<(String, String, Raw)>, StoreError>;

    /// Up to `limit` responses of a wave that were not withdrawn, stored after the one that
    /// `after` names (a row number from an earlier page, 0 at first), each with its row number.
    async fn page(
        &self,
        wave: &str,
        after: i64,
        limit: u32,
    ) -> Result<Vec<(i64, StoredResponse)>, StoreError>;

    /// Up to `limit` responses that wait to be read, in the order in which they are to be: those with
    /// a concern that nobody has dealt with first, and the oldest first among them and among the
    /// others, in which something said in the person's own words was not decided about. `concern`
    /// tells of the first. What was withdrawn does not wait.
    async fn waiting(&self, limit: u32) -> Result<Vec<Waiting>, StoreError>;

    /// Whether a response could be acknowledged now: the engine answers and takes writes.
    async fn ready(&self) -> Result<(), StoreError>;
}

/// Drafts of people who answer without script.
#[async_trait]
pub trait Drafts: Send + Sync {
    /// Stores or replaces the draft under a digest of its token.
    async fn save(
        &self,
        token: Digest,
        collector: &str,
        document: &str,
        touched: Date,
    ) -> Result<(), StoreError>;

    /// The draft under this digest at this collector.
    async fn load(&self, token: Digest, collector: &str) -> Result<Option<String>, StoreError>;

    /// Erases a draft.
    async fn erase(&self, token: Digest) -> Result<(), StoreError>;

    /// Erases the drafts last touched before `day`; how many.
    async fn purge(&self, day: Date) -> Result<u64, StoreError>;
}

/// Instruments, strategies, waves and collectors.
#[async_trait]
pub trait CatalogueStore: Send + Sync {
    /// Freezes a version. `false` if this version is there with another document: a published
    /// version never changes. The same document again changes nothing and is `true`.
    async fn publish(&self, version: &InstrumentVersion) -> Result<bool, StoreError>;

    /// Every published version, by code and number.
    async fn instruments(&self) -> Result<Vec<InstrumentVersion>, StoreError>;

    /// Stores or replaces a strategy document.
    async fn put_strategy(&self, code: &str, document: &str) -> Result<(), StoreError>;

    /// Every strategy: code and document, by code.
    async fn strategies(&self) -> Result<Vec<(String, String)>, StoreError>;

    /// Stores or replaces a wave.
    async fn put_wave(&self, wave: &Wave) -> Result<(), StoreError>;

    /// Every wave, oldest first.
    async fn waves(&self) -> Result<Vec<Wave>, StoreError>;

    /// Stores or replaces a collector.
    async fn put_collector(&self, collector: &Collector) -> Result<(), StoreError>;

    /// Every collector, by code.
    async fn collectors(&self) -> Result<Vec<Collector>, StoreError>;
}

/// What can be shown or played beside a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// A person reading the question and its answers.
    Clip,
    /// A person signing them, with captions.
    Video,
}

/// Which question a file belongs to. The storage knows at most one file for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaKey {
    /// Code of the instrument.
    pub instrument: String,
    /// Its version.
    pub version: u32,
    /// Code of the question.
    pub question: String,
    /// The language of its words.
    pub language: Language,
    /// The presentation of its words.
    pub presentation: Presentation,
    /// What it is.
    pub kind: MediaKind,
}

/// A recorded clip or a signed video.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaItem {
    /// What it is of.
    pub key: MediaKey,
    /// Name of its file.
    pub file: String,
    /// Name of the file with its captions: every video has one, no clip has.
    pub captions: Option<String>,
    /// Name of the picture that stands for a video until it plays.
    pub poster: Option<String>,
}

impl MediaItem {
    /// The names of its files.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        [Some(&self.file), self.captions.as_ref(), self.poster.as_ref()]
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

/// Recorded clips and signed videos of questions. Their files are not stored here.
#[async_trait]
pub trait MediaStore: Send + Sync {
    /// Stores or replaces what belongs to a key.
    async fn put(&self, item: &MediaItem) -> Result<(), StoreError>;

    /// Takes it away. `false` if there was none.
    async fn remove(&self, key: &MediaKey) -> Result<bool, StoreError>;

    /// All of them, by their keys.
    async fn all(&self) -> Result<Vec<MediaItem>, StoreError>;
}

/// A whole storage.
#[derive(Clone)]
pub struct Ports {
    /// Responses and counts.
    pub responses: Arc<dyn Responses>,
    /// Drafts.
    pub drafts: Arc<dyn Drafts>,
    /// Instruments, strategies, waves, collectors.
    pub catalogue: Arc<dyn CatalogueStore>,
    /// Releases.
    pub releases: Arc<dyn Releases>,
    /// What changed because of what people said.
    pub feedback: Arc<dyn FeedbackStore>,
    /// Recordings, without their bytes.
    pub recordings: Arc<dyn Recordings>,
    /// Recorded clips and signed videos.
    pub media: Arc<dyn MediaStore>,
    /// Pictures that staff added.
    pub pictures: Arc<dyn Pictures>,
    /// Staff.
    pub people: Arc<dyn People>,
    /// Their sessions.
    pub sessions: Arc<dyn Sessions>,
    /// Their passwords, with the codes that go with them.
    pub passwords: Arc<dyn Passwords>,
    /// Their passkeys.
    pub passkeys: Arc<dyn Passkeys>,
    /// Conversations with their browsers that have begun.
    pub ceremonies: Arc<dyn Ceremonies>,
    /// What is kept of single sign-on.
    pub sign_ons: Arc<dyn SignOns>,
    /// Instruments in the making.
    pub drafting: Arc<dyn InstrumentDrafts>,
    /// The audit log.
    pub audit: Arc<dyn Audit>,
    /// Strategies as staff changes them.
    pub strategies: Arc<dyn Strategies>,
    /// Versions, and what is said about drafts.
    pub versions: Arc<dyn Versions>,
    /// Waves and ways in as staff run them.
    pub fieldwork: Arc<dyn Fieldwork>,
    /// One-use codes.
    pub codes: Arc<dyn Codes>,
    /// Reading what people said.
    pub voices: Arc<dyn Voices>,
}

//! Recordings: what is known of them, and where their bytes lie.

use std::time::Duration;

use async_trait::async_trait;
use heard_domain::attachment::Medium;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Digest, StoreError};

/// A recording that will be uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecording {
    /// Made by the client; unique.
    pub id: Uuid,
    /// The UUID of the response that it belongs to.
    pub uuid: Uuid,
    /// Code of the collector.
    pub collector: String,
    /// Code of the question.
    pub question: String,
    /// What it is.
    pub medium: Medium,
    /// How long it says it is; 0 for pictures.
    pub seconds: u32,
    /// How many bytes will come.
    pub bytes: u64,
    /// The SHA-256 digest of them.
    pub digest: Digest,
}

/// A recording, whole or on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recording {
    /// What was announced.
    pub announced: NewRecording,
    /// How many bytes are there.
    pub arrived: u64,
    /// The day on which somebody last did something with it.
    pub touched: Date,
    /// Whether its response is stored.
    pub sent: bool,
    /// Its object, once it is whole.
    pub object: Option<Object>,
    /// The same for every player, if it was made.
    pub played: Option<Played>,
}

/// Where a whole recording lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Its name in the vault.
    pub name: String,
    /// Its media type, as its content tells.
    pub media_type: String,
    /// The SHA-256 digest of what is kept.
    pub kept: Digest,
}

/// Where a copy for players lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// Its name in the vault.
    pub name: String,
    /// Its media type, as its content tells.
    pub media_type: String,
}

/// What is waiting under a UUID, and everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Recordings of this response that are not sent.
    pub here: u64,
    /// Bytes announced by all recordings that are not sent.
    pub bytes: u64,
}

/// Recordings. Their bytes are in the [`Vault`].
#[async_trait]
pub trait Recordings: Send + Sync {
    /// Adds one with nothing of it there. `false` if one has its id; nothing changes then.
    async fn begin(&self, recording: &NewRecording, today: Date) -> Result<bool, StoreError>;

    /// The recording with this id.
    async fn get(&self, id: Uuid) -> Result<Option<Recording>, StoreError>;

    /// Every recording under the UUID of a response, by id.
    async fn of(&self, uuid: Uuid) -> Result<Vec<Recording>, StoreError>;

    /// What is waiting.
    async fn waiting(&self, uuid: Uuid) -> Result<Waiting, StoreError>;

    /// The objects of its pieces, in their order.
    async fn parts(&self, id: Uuid) -> Result<Vec<String>, StoreError>;

    /// Adds a piece of `length` bytes that begins at `start`. `false` if the recording has not
    /// come to there, or is whole or gone.
    async fn add(
        &self,
        id: Uuid,
        start: u64,
        length: u64,
        object: &str,
        today: Date,
    ) -> Result<bool, StoreError>;

    /// Makes it whole, its pieces up to `start` and one last being in `object`; the pieces are
    /// forgotten. `false` as for [`Recordings::add`].
    async fn finish(&self, id: Uuid, start: u64, object: &Object, today: Date) -> Result<bool, StoreError>;

    /// Forgets a recording that is not sent, with its pieces; the objects that it had. Of one
    /// that is sent or unknown nothing happens, and nothing comes back.
    async fn erase(&self, id: Uuid) -> Result<Vec<String>, StoreError>;

    /// Marks everything under a UUID that is not sent as touched.
    async fn touch(&self, uuid: Uuid, today: Date) -> Result<(), StoreError>;

    /// Forgets what is not sent and was last touched before a day: `unfinished` for uploads that
    /// are not whole, `unsent` for the others. The objects that they had.
    async fn purge(&self, unfinished: Date, unsent: Date) -> Result<Vec<String>, StoreError>;

    /// Those of these objects that no recording has.
    async fn nobodys(&self, objects: Vec<String>) -> Result<Vec<String>, StoreError>;

    /// Up to `limit` recordings that are sent, by id, after the one with id `after`.
    async fn page(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<Recording>, StoreError>;

    /// Up to `limit` voices that are sent, have no copy for players, and for which that was tried
    /// less than three times.
    async fn unplayed(&self, limit: u32) -> Result<Vec<Recording>, StoreError>;

    /// Counts a try to make a copy for players, and stores the copy if there is one. `false` if
    /// the recording is gone or has one.
    async fn tried(&self, id: Uuid, copy: Option<Played>) -> Result<bool, StoreError>;
}

/// Why the vault did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// It is there and cannot be opened: another key, or somebody changed it.
    #[error("an object cannot be decrypted")]
    Sealed,
    /// The place where objects lie failed.
    #[error("the place of the recordings failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// Where bytes lie that nobody else can read.
#[async_trait]
pub trait Vault: Send + Sync {
    /// Keeps bytes under a new name that says nothing. When this returns `Ok`, they are durable.
    async fn put(&self, bytes: &[u8]) -> Result<String, VaultError>;

    /// The bytes under this name, none if there are none.
    async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, VaultError>;

    /// Takes an object away. One that is not there is away already.
    async fn remove(&self, name: &str) -> Result<(), VaultError>;

    /// The names of all objects that have been there for at least so long. What an interrupted
    /// `put` left is taken away on the way.
    async fn older_than(&self, age: Duration) -> Result<Vec<String>, VaultError>;
}

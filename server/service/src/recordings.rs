//! Recordings, drawings and photos on their way to a response.
//!
//! Bytes go to the vault first and are then written down; they are forgotten first and then taken
//! from the vault. A crash in between leaves an object that is nobody's, and [`Services::sweep`]
//! takes it away.

mod hearing;
mod sweeping;
mod taking;

pub use hearing::Playable;
pub use sweeping::Checked;
pub use taking::Whole;

use heard_domain::answer::{Answer, Answers};
use heard_domain::attachment::{Attachment, Medium};
use heard_domain::instrument::{Instrument, InstrumentKind};
use heard_media::Refusal as MediaRefusal;
use uuid::Uuid;

use crate::Services;
use crate::ports::{StoreError, VaultError};

/// What is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Whether voices and drawings are taken.
    pub recordings: bool,
    /// Whether photos are taken.
    pub photos: bool,
    /// The longest voice, in seconds.
    pub seconds: u32,
    /// The largest file, in bytes.
    pub bytes: u64,
    /// How many that are not sent one response may have.
    pub each: u64,
    /// How many bytes may wait altogether that are not sent.
    pub waiting: u64,
}

impl Default for Limits {
    /// Voices of three minutes and drawings of up to 8 MiB, 30 for each response; no photos; 4 GiB
    /// in all.
    fn default() -> Self {
        Self { recordings: true, photos: false, seconds: 180, bytes: 8 << 20, each: 30, waiting: 4 << 30 }
    }
}

impl Limits {
    fn take(&self, medium: Medium) -> bool {
        match medium {
            Medium::Voice | Medium::Drawing => self.recordings,
            Medium::Photo => self.recordings && self.photos,
        }
    }
}

/// The most bytes of one piece.
pub const PIECE: usize = 1 << 20;

/// Why a recording was not taken, or is not there. Unless it says otherwise nothing changed.
#[derive(Debug, thiserror::Error)]
pub enum RecordingRefusal {
    /// There is no such way in.
    #[error("no such collector")]
    UnknownCollector,
    /// It takes no answers today.
    #[error("the collector is closed")]
    Closed,
    /// The question takes no such thing, or nothing of the kind is taken here.
    #[error("the question takes no such recording")]
    NotHere,
    /// More bytes or seconds than are taken.
    #[error("the recording is too long")]
    TooLong,
    /// More recordings than one response may have.
    #[error("there are too many recordings")]
    TooMany,
    /// Too much is waiting to be sent by everybody together: later, perhaps.
    #[error("there is no room")]
    NoRoom,
    /// Another recording has this id, or the response was sent already.
    #[error("another recording has this id")]
    Conflict,
    /// There is no such recording under this UUID.
    #[error("no such recording")]
    Unknown,
    /// A piece does not begin where the upload has come to: where that is.
    #[error("the upload has come to another place")]
    Elsewhere(u64),
    /// What came has another digest than was announced. Nothing of it is left.
    #[error("the digest is another")]
    Digest,
    /// What came is no such recording. Nothing of it is left.
    #[error("it is no recording: {0}")]
    Media(MediaRefusal),
    /// The vault failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether a question of an instrument can be answered in this way.
pub fn takes(instrument: &Instrument, question: &str, medium: Medium) -> bool {
    instrument.kind != InstrumentKind::Locked
        && instrument.question(question).is_some_and(|question| question.medium() == Some(medium))
}

/// What is attached to answers, with the codes of their questions.
fn attached(answers: &Answers) -> impl Iterator<Item = (&str, &Attachment)> {
    answers.iter().filter_map(|(code, answer)| match answer {
        Answer::Attached(attachment) => Some((code, attachment)),
        _ => None,
    })
}

impl Services {
    /// The recordings that these answers name, all of them whole and waiting under this UUID.
    ///
    /// # Errors
    /// The codes of the questions whose recordings are not; or a failure of the storage.
    pub(crate) async fn named(
        &self,
        uuid: Uuid,
        collector: &str,
        answers: &Answers,
    ) -> Result<Result<Vec<Uuid>, Vec<String>>, StoreError> {
        if attached(answers).next().is_none() {
            return Ok(Ok(Vec::new()));
        }
        let waiting = self.ports.recordings.of(uuid).await?;
        let mut found = Vec::new();
        let mut missing = Vec::new();
        for (question, attachment) in attached(answers) {
            let there = waiting.iter().find(|recording| {
                let announced = &recording.announced;
                announced.id.to_string() == attachment.id
                    && announced.question == question
                    && announced.medium == attachment.medium
                    && announced.collector == collector
                    && recording.object.is_some()
                    && !recording.sent
            });
            match there {
                Some(recording) => found.push(recording.announced.id),
                None => missing.push(question.to_owned()),
            }
        }
        Ok(if missing.is_empty() { Ok(found) } else { Err(missing) })
    }

    /// Erases everything under a UUID that is not sent. What the vault does not give up now is
    /// swept later.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn erase_unsent(&self, uuid: Uuid) -> Result<(), StoreError> {
        for recording in self.ports.recordings.of(uuid).await? {
            if !recording.sent {
                let objects = self.ports.recordings.erase(recording.announced.id).await?;
                self.remove(&objects).await;
            }
        }
        Ok(())
    }

    /// Takes objects out of the vault; what fails is left to the sweep.
    pub(crate) async fn remove(&self, objects: &[String]) {
        for name in objects {
            if let Err(error) = self.vault.remove(name).await {
                tracing::warn!(error = &error as &dyn std::error::Error, "an object is left to the sweep");
            }
        }
    }
}

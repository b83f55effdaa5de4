//! Hearing and seeing what was recorded: before it is sent whoever made it, afterwards whoever
//! holds the receipt words, and the people who keep the data folder.

use heard_domain::attachment::Medium;
use heard_media::Format;
use uuid::Uuid;

use super::RecordingRefusal;
use crate::ports::{Recording, StoreError};
use crate::{Services, WithdrawError};

/// Bytes that a browser can play or show.
pub struct Playable {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Their media type, as their content told.
    pub media_type: &'static str,
}

/// Recordings read at once.
const PAGE: u32 = 200;

impl Services {
    /// What was recorded, as long as it is not sent.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn listen_back(&self, uuid: Uuid, id: Uuid) -> Result<Playable, RecordingRefusal> {
        let recording = self.unsent(uuid, id).await?;
        self.fetch(&recording, false).await
    }

    /// The recordings of the response with these receipt words, in the order of its questions as
    /// it was answered: id and medium of each.
    ///
    /// # Errors
    /// If no response has these words; if the storage fails.
    pub async fn recordings_of_receipt(&self, typed: &str) -> Result<Vec<(Uuid, Medium)>, WithdrawError> {
        let receipt = self.words.read(typed).ok_or(WithdrawError::Unknown)?;
        let found = self.ports.responses.by_receipt(receipt.digest(&self.key)).await?;
        let response = found.filter(|response| !response.withdrawn).ok_or(WithdrawError::Unknown)?;
        let mut recordings = self.ports.recordings.of(response.uuid).await?;
        recordings.retain(|recording| recording.sent);
        let place = |recording: &Recording| {
            response.answers.iter().position(|(code, _)| code == recording.announced.question)
        };
        recordings.sort_by_key(place);
        Ok(recordings
            .into_iter()
            .map(|recording| (recording.announced.id, recording.announced.medium))
            .collect())
    }

    /// A recording that is sent, for those whom the caller has let in; as it came (`original`), or
    /// the copy for every player if there is one.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn hear_sent(&self, id: Uuid, original: bool) -> Result<Playable, RecordingRefusal> {
        let found = self.ports.recordings.get(id).await?;
        let recording = found.filter(|recording| recording.sent).ok_or(RecordingRefusal::Unknown)?;
        self.fetch(&recording, !original).await
    }

    async fn fetch(&self, recording: &Recording, copy: bool) -> Result<Playable, RecordingRefusal> {
        let object = recording.object.as_ref().ok_or(RecordingRefusal::Unknown)?;
        let copy = recording.played.as_ref().filter(|_| copy);
        let (name, media_type) = match copy {
            Some(copy) => (&copy.name, &copy.media_type),
            None => (&object.name, &object.media_type),
        };
        let format = Format::of(media_type)
            .ok_or(StoreError::Inconsistent { table: "recordings", column: "media_type" })?;
        let bytes = self.vault.get(name).await?;
        let bytes = bytes.ok_or(StoreError::Inconsistent { table: "recordings", column: "object" })?;
        Ok(Playable { bytes, media_type: format.media_type() })
    }

    /// How many bytes a recording may take in memory: known before it is read.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn recording_size(&self, id: Uuid) -> Result<u64, RecordingRefusal> {
        let found = self.ports.recordings.get(id).await?;
        found.map(|recording| recording.announced.bytes).ok_or(RecordingRefusal::Unknown)
    }

    /// Every recording that is sent.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn all_recordings(&self) -> Result<Vec<Recording>, StoreError> {
        let mut all: Vec<Recording> = Vec::new();
        loop {
            let after = all.last().map(|last| last.announced.id);
            let page = self.ports.recordings.page(after, PAGE).await?;
            if page.is_empty() {
                return Ok(all);
            }
            all.extend(page);
        }
    }
}

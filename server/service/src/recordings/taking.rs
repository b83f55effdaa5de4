//! Taking a recording: announced, then piece by piece.

use heard_domain::attachment::Medium;
use heard_media::upload::{Progress, Step};
use heard_media::{picture, sound};
use jiff::civil::Date;
use uuid::Uuid;

use super::{RecordingRefusal, takes};
use crate::Services;
use crate::ports::{NewRecording, Object, Recording};
use crate::receipt::sha256;

/// Seconds by which a recorder may be late in stopping, or count otherwise than we do.
const SLACK: u32 = 10;

/// A recording that comes in one piece, without being announced.
#[derive(Clone, Debug)]
pub struct Whole {
    /// A new UUID.
    pub id: Uuid,
    /// The UUID of the response that it belongs to.
    pub uuid: Uuid,
    /// Code of the collector.
    pub collector: String,
    /// Code of the question.
    pub question: String,
    /// What it is.
    pub medium: Medium,
}

/// What a file turned out to be, as it will be kept.
struct Kept {
    media_type: &'static str,
    /// Other bytes than came, where something was taken out.
    bytes: Option<Vec<u8>>,
}

impl Services {
    /// Makes room for a recording that will come. The same again changes nothing.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn begin_recording(
        &self,
        new: NewRecording,
        today: Date,
    ) -> Result<Progress, RecordingRefusal> {
        if let Some(known) = self.ports.recordings.get(new.id).await? {
            return if known.announced == new && !known.sent {
                Ok(progress(&known))
            } else {
                Err(RecordingRefusal::Conflict)
            };
        }
        let catalogue = self.catalogue();
        let entry = catalogue.entry(&new.collector).ok_or(RecordingRefusal::UnknownCollector)?;
        if !entry.open(today) {
            return Err(RecordingRefusal::Closed);
        }
        if !self.limits.take(new.medium) || !takes(&entry.instrument, &new.question, new.medium) {
            return Err(RecordingRefusal::NotHere);
        }
        let longest = if new.medium == Medium::Voice { self.limits.seconds.saturating_add(SLACK) } else { 0 };
        if new.bytes > self.limits.bytes || new.seconds > longest {
            return Err(RecordingRefusal::TooLong);
        }
        if self.ports.responses.payload(new.uuid).await?.is_some() {
            return Err(RecordingRefusal::Conflict);
        }
        let waiting = self.ports.recordings.waiting(new.uuid).await?;
        if waiting.here >= self.limits.each {
            return Err(RecordingRefusal::TooMany);
        }
        if waiting.bytes.saturating_add(new.bytes) > self.limits.waiting {
            return Err(RecordingRefusal::NoRoom);
        }
        if !self.ports.recordings.begin(&new, today).await? {
            // Someone was quicker: the same sender, most likely.
            let known = self.ports.recordings.get(new.id).await?;
            let same = known.as_ref().is_some_and(|known| known.announced == new && !known.sent);
            return if same {
                Ok(Progress { arrived: 0, bytes: new.bytes })
            } else {
                Err(RecordingRefusal::Conflict)
            };
        }
        Ok(Progress { arrived: 0, bytes: new.bytes })
    }

    /// How far a recording has come.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn recording_progress(&self, uuid: Uuid, id: Uuid) -> Result<Progress, RecordingRefusal> {
        Ok(progress(&self.unsent(uuid, id).await?))
    }

    /// Adds a piece that begins at `offset`. The last one is taken only if everything together is
    /// what was announced; otherwise nothing of the recording is left.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn append_recording(
        &self,
        uuid: Uuid,
        id: Uuid,
        offset: u64,
        piece: &[u8],
        today: Date,
    ) -> Result<Progress, RecordingRefusal> {
        let recording = self.unsent(uuid, id).await?;
        let progress = progress(&recording);
        let moved = match progress.step(offset, piece.len() as u64) {
            Step::Nothing => return Ok(progress),
            Step::Elsewhere => return Err(RecordingRefusal::Elsewhere(progress.arrived)),
            Step::TooMuch => return Err(RecordingRefusal::TooLong),
            Step::Add => {
                let object = self.vault.put(piece).await?;
                let length = piece.len() as u64;
                let moved = self.ports.recordings.add(id, offset, length, &object, today).await;
                self.keep_or_remove(moved, object).await?
            }
            Step::Finish => self.finish(&recording, piece, today).await?,
        };
        if moved {
            return Ok(Progress { arrived: offset + piece.len() as u64, ..progress });
        }
        // Another piece came first, or the recording was erased meanwhile.
        let now = self.recording_progress(uuid, id).await?;
        Err(RecordingRefusal::Elsewhere(now.arrived))
    }

    /// Takes a recording that is there as a whole; how many seconds it says it has.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn record_whole(
        &self,
        whole: Whole,
        bytes: &[u8],
        today: Date,
    ) -> Result<u32, RecordingRefusal> {
        let Whole { id, uuid, collector, question, medium } = whole;
        let said = match medium {
            Medium::Voice => sound::recognise(bytes).map_err(RecordingRefusal::Media)?.seconds.unwrap_or(0),
            Medium::Drawing | Medium::Photo => 0,
        };
        let new = NewRecording {
            id,
            uuid,
            collector,
            question,
            medium,
            seconds: said,
            bytes: bytes.len() as u64,
            digest: sha256(bytes),
        };
        self.begin_recording(new, today).await?;
        self.append_recording(uuid, id, 0, bytes, today).await?;
        Ok(said)
    }

    async fn keep_or_remove(
        &self,
        moved: Result<bool, crate::ports::StoreError>,
        object: String,
    ) -> Result<bool, RecordingRefusal> {
        if let Ok(false) = moved {
            self.remove(&[object]).await;
        }
        // After a failure nobody knows whether it was written down: the sweep finds out.
        Ok(moved?)
    }

    async fn finish(
        &self,
        recording: &Recording,
        last: &[u8],
        today: Date,
    ) -> Result<bool, RecordingRefusal> {
        let announced = &recording.announced;
        let parts = self.ports.recordings.parts(announced.id).await?;
        let capacity = usize::try_from(announced.bytes).unwrap_or_default();
        let mut whole =
            Vec::with_capacity(capacity.min(usize::try_from(self.limits.bytes).unwrap_or(capacity)));
        for part in &parts {
            // A part that is gone makes the digest another: nothing is left then, and all comes anew.
            whole.extend(self.vault.get(part).await?.unwrap_or_default());
        }
        whole.extend_from_slice(last);
        let kept = if whole.len() as u64 == announced.bytes && sha256(&whole) == announced.digest {
            self.examine(announced.medium, &whole)
        } else {
            Err(RecordingRefusal::Digest)
        };
        let kept = match kept {
            Ok(kept) => kept,
            Err(refusal) => {
                let objects = self.ports.recordings.erase(announced.id).await?;
                self.remove(&objects).await;
                return Err(refusal);
            }
        };
        let bytes = kept.bytes.as_deref().unwrap_or(&whole);
        let digest = sha256(bytes);
        let name = self.vault.put(bytes).await?;
        let object = Object { name: name.clone(), media_type: kept.media_type.to_owned(), kept: digest };
        let done = self.ports.recordings.finish(announced.id, recording.arrived, &object, today).await;
        let done = self.keep_or_remove(done, name).await?;
        if done {
            self.remove(&parts).await;
        }
        Ok(done)
    }

    fn examine(&self, medium: Medium, whole: &[u8]) -> Result<Kept, RecordingRefusal> {
        match medium {
            Medium::Voice => {
                let sound = sound::recognise(whole).map_err(RecordingRefusal::Media)?;
                let longest = self.limits.seconds.saturating_add(SLACK);
                if sound.seconds.is_some_and(|seconds| seconds > longest) {
                    return Err(RecordingRefusal::TooLong);
                }
                Ok(Kept { media_type: sound.format.media_type(), bytes: None })
            }
            Medium::Drawing | Medium::Photo => {
                let picture = picture::clean(whole).map_err(RecordingRefusal::Media)?;
                Ok(Kept { media_type: picture.format.media_type(), bytes: Some(picture.bytes) })
            }
        }
    }

    /// Erases a recording that is not sent, at once.
    ///
    /// # Errors
    /// See [`RecordingRefusal`].
    pub async fn erase_recording(&self, uuid: Uuid, id: Uuid) -> Result<(), RecordingRefusal> {
        self.unsent(uuid, id).await?;
        let objects = self.ports.recordings.erase(id).await?;
        self.remove(&objects).await;
        Ok(())
    }

    /// A recording under this UUID that is not sent: whoever knows both may have it.
    pub(super) async fn unsent(&self, uuid: Uuid, id: Uuid) -> Result<Recording, RecordingRefusal> {
        let found = self.ports.recordings.get(id).await?;
        found
            .filter(|recording| recording.announced.uuid == uuid && !recording.sent)
            .ok_or(RecordingRefusal::Unknown)
    }
}

fn progress(recording: &Recording) -> Progress {
    Progress { arrived: recording.arrived, bytes: recording.announced.bytes }
}

//! What is done from time to time: taking away what is nobody's, copies for players, and checking
//! that everything is there.

use std::time::Duration;

use heard_media::sound;
use jiff::ToSpan;
use jiff::civil::Date;
use uuid::Uuid;

use crate::drafts::DRAFT_DAYS;
use crate::ports::{Played, Recording, StoreError, VaultError};
use crate::receipt::sha256;
use crate::{RecordingRefusal, Services};

/// What checking a recording found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which.
    pub id: Uuid,
    /// What is wrong with it.
    pub wrong: &'static str,
}

impl Services {
    /// Erases uploads that nobody touched for a day, recordings that nobody sent within a week,
    /// and objects of at least this `age` that are nobody's; how many objects went.
    ///
    /// # Errors
    /// If the storage or the vault fails.
    pub async fn sweep(&self, today: Date, age: Duration) -> Result<u64, RecordingRefusal> {
        let before = |days: i64| today.checked_sub(days.days()).unwrap_or(today);
        let purged = self.ports.recordings.purge(before(1), before(DRAFT_DAYS)).await?;
        self.remove(&purged).await;
        // First what is there, then whose it is: what is written down meanwhile is younger.
        let there = self.vault.older_than(age).await?;
        let nobodys = self.ports.recordings.nobodys(there).await?;
        self.remove(&nobodys).await;
        Ok((purged.len() + nobodys.len()) as u64)
    }

    /// Voices that are sent and have no copy for players.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn unplayed(&self, limit: u32) -> Result<Vec<Recording>, StoreError> {
        self.ports.recordings.unplayed(limit).await
    }

    /// Takes a copy for players, or that none could be made. The copy is believed no more than
    /// what people send.
    ///
    /// # Errors
    /// If it is no sound, or the storage or the vault fails.
    pub async fn take_copy(&self, id: Uuid, copy: Option<&[u8]>) -> Result<(), RecordingRefusal> {
        let recognised = copy.map(|bytes| (bytes, sound::recognise(bytes)));
        let played = match recognised {
            Some((bytes, Ok(sound))) => {
                let name = self.vault.put(bytes).await?;
                Some(Played { name, media_type: sound.format.media_type().to_owned() })
            }
            Some((_, Err(refusal))) => {
                self.ports.recordings.tried(id, None).await?;
                return Err(RecordingRefusal::Media(refusal));
            }
            None => None,
        };
        let name = played.as_ref().map(|played| played.name.clone());
        if !self.ports.recordings.tried(id, played).await? {
            // It was withdrawn meanwhile, or somebody else was quicker.
            self.remove(&Vec::from_iter(name)).await;
        }
        Ok(())
    }

    /// Checks every recording that is sent: it is there, can be decrypted, and is what came. How
    /// many there are, and what is wrong.
    ///
    /// # Errors
    /// If the storage or the place of the recordings fails.
    pub async fn check_recordings(&self) -> Result<(usize, Vec<Checked>), RecordingRefusal> {
        let all = self.all_recordings().await?;
        let mut wrong = Vec::new();
        for recording in &all {
            let Some(object) = &recording.object else { continue };
            let found = match self.vault.get(&object.name).await {
                Ok(Some(bytes)) if sha256(&bytes) == object.kept => continue,
                Ok(Some(_)) => "its digest is another",
                Ok(None) => "its file is missing",
                Err(VaultError::Sealed) => "its file cannot be decrypted",
                Err(error) => return Err(error.into()),
            };
            wrong.push(Checked { id: recording.announced.id, wrong: found });
        }
        Ok((all.len(), wrong))
    }
}

//! Recorded clips and signed videos: which question each belongs to. Their files are kept by
//! whoever serves them; here are their names.

use std::sync::Arc;

use heard_domain::instrument::Instrument;

use crate::ports::{MediaItem, MediaKey, StoreError};
use crate::{Catalogue, Services};

/// Why a clip or a video was not taken.
#[derive(Debug, thiserror::Error)]
pub enum MediaError {
    /// There is no such version.
    #[error("there is no version {1} of an instrument {0}")]
    Instrument(String, u32),
    /// The version has no such question.
    #[error("version {version} of {instrument} has no question {question}")]
    Question {
        /// Code of the instrument.
        instrument: String,
        /// Its version.
        version: u32,
        /// Code of the question.
        question: String,
    },
    /// The question has no words of its own in this language and presentation, so nobody would
    /// ever see what belongs to them.
    #[error("the question has no words in the language {language}, presentation {presentation}")]
    Words {
        /// Tag of the language.
        language: &'static str,
        /// Code of the presentation.
        presentation: &'static str,
    },
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Says whether something could be shown or played where `key` says.
    ///
    /// # Errors
    /// Why not.
    pub fn media_fits(&self, key: &MediaKey) -> Result<(), MediaError> {
        let catalogue = self.catalogue();
        let instrument = catalogue
            .instrument(&key.instrument, key.version)
            .ok_or_else(|| MediaError::Instrument(key.instrument.clone(), key.version))?;
        let question = instrument.question(&key.question).ok_or_else(|| MediaError::Question {
            instrument: key.instrument.clone(),
            version: key.version,
            question: key.question.clone(),
        })?;
        let words = instrument
            .texts_in(key.language, key.presentation)
            .and_then(|texts| texts.question(&key.question));
        if words.is_some_and(|words| words.complete(question, key.presentation)) {
            return Ok(());
        }
        Err(MediaError::Words { language: key.language.tag(), presentation: key.presentation.code() })
    }

    /// Gives a question a clip or a video, in place of the one that it may have.
    ///
    /// # Errors
    /// If it belongs nowhere, or the storage fails.
    pub async fn put_media(&self, item: &MediaItem) -> Result<(), MediaError> {
        self.media_fits(&item.key)?;
        self.ports.media.put(item).await?;
        self.reload().await?;
        Ok(())
    }

    /// Takes a clip or a video away. `None` if there is none; otherwise what was there.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn remove_media(&self, key: &MediaKey) -> Result<Option<MediaItem>, StoreError> {
        let found = self.ports.media.all().await?.into_iter().find(|item| item.key == *key);
        if !self.ports.media.remove(key).await? {
            return Ok(None);
        }
        self.reload().await?;
        Ok(found)
    }

    /// Reads the catalogue anew if another program has added or removed a clip or a video.
    /// Whether it had.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn notice_media(&self) -> Result<bool, StoreError> {
        let changed = self.ports.media.all().await? != self.catalogue().media;
        if changed {
            self.reload().await?;
        }
        Ok(changed)
    }
}

/// Of the clips and videos of the version `base`, those that its next version has too, and those that it has not:
/// what is said in them, or the question itself, is another one now.
pub(crate) fn following(
    media: &[MediaItem],
    base: &Instrument,
    next: &Instrument,
) -> (Vec<MediaItem>, Vec<MediaKey>) {
    let mut follow = Vec::new();
    let mut stay = Vec::new();
    for item in media {
        let key = &item.key;
        let said = |version: &Instrument| {
            let words = version.said(&key.question, key.language, key.presentation)?;
            Some(words.into_iter().map(str::to_owned).collect::<Vec<_>>())
        };
        let now = said(next);
        if now.is_some() && now == said(base) {
            follow.push(MediaItem { key: MediaKey { version: next.version, ..key.clone() }, ..item.clone() });
        } else {
            stay.push(key.clone());
        }
    }
    (follow, stay)
}

impl Catalogue {
    /// What one version has.
    pub(crate) fn media_of(&self, instrument: &str, version: u32) -> Arc<[MediaItem]> {
        let here = |item: &&MediaItem| item.key.instrument == instrument && item.key.version == version;
        self.media.iter().filter(here).cloned().collect()
    }
}

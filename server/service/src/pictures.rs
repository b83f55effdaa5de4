//! Pictures that staff added: which are taken, where they are used, and taking them away again.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use async_trait::async_trait;
use heard_domain::language::Presentation;
use heard_media::{Refusal, picture};
use jiff::Timestamp;

use crate::ports::{MediaItem, OwnPicture, PublicFiles, Removal, StoreError};
use crate::receipt::sha256;
use crate::staff::Staff;
use crate::{Catalogue, Services};

/// Bytes of a picture at most.
pub const PICTURE_BYTES: usize = 512 << 10;
/// Pixels of each side.
pub const PICTURE_SIDE: RangeInclusive<u32> = 64..=1024;
/// Characters of its words at most.
pub const PICTURE_CHARS: usize = 200;

/// How every code of a picture that staff added begins. None that ships with the product does.
const MARK: &str = "own-";
/// Hexadecimal digits of its content that follow.
const DIGITS: usize = 16;

/// Why a picture was not taken. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum PictureRefusal {
    /// Its words are missing, or too many.
    #[error("a picture has 1 to {PICTURE_CHARS} characters of words")]
    Words,
    /// There is no file, or nothing in it.
    #[error("there is no picture")]
    Empty,
    /// It has too many bytes.
    #[error("a picture has at most {PICTURE_BYTES} bytes")]
    TooLong,
    /// It is SVG, which may hold programs.
    #[error("SVG is not taken")]
    Svg,
    /// It is too small to be seen well, or larger than anybody needs: its width and height.
    #[error("{0} by {1} pixels are too few or too many")]
    Size(u32, u32),
    /// It cannot be read.
    #[error(transparent)]
    Unreadable(Refusal),
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What became of a picture that was to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddedPicture {
    /// It is new; its code.
    New(String),
    /// It was there already, under the words that it had; its code.
    Known(String),
}

/// Somewhere a picture is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureUse {
    /// Code of the instrument.
    pub instrument: String,
    /// Its title.
    pub title: String,
    /// The published version; `None` for the draft.
    pub version: Option<u32>,
    /// Code of the question.
    pub question: String,
}

impl Services {
    /// Adds a picture: cleaned of what tells more than it shows, and under a code that follows from
    /// its content, so that it never changes.
    ///
    /// # Errors
    /// See [`PictureRefusal`].
    pub async fn add_picture(
        &self,
        words: &str,
        bytes: &[u8],
        staff: &Staff,
        now: Timestamp,
    ) -> Result<AddedPicture, PictureRefusal> {
        check_words(words)?;
        let clean = check(bytes)?;
        let code = code(&clean.bytes);
        // Nobody takes the file away between its writing and its row.
        let _alone = self.shelving.lock().await;
        let file = self.files.put_picture(clean.bytes).await?;
        let (width, height) = (clean.width, clean.height);
        let words = words.to_owned();
        let picture = OwnPicture { code, words, file, width, height, person: staff.id, at: now };
        let entry = staff.did(now, "picture.add", &picture.code, &picture.words);
        if !self.ports.pictures.add(&picture, entry).await? {
            return Ok(AddedPicture::Known(picture.code));
        }
        self.reload().await?;
        Ok(AddedPicture::New(picture.code))
    }

    /// Gives a picture other words. `false` if there is none with this code.
    ///
    /// # Errors
    /// See [`PictureRefusal`].
    pub async fn rename_picture(
        &self,
        code: &str,
        words: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, PictureRefusal> {
        check_words(words)?;
        let entry = staff.did(now, "picture.rename", code, words);
        let renamed = self.ports.pictures.rename(code, words, entry).await?;
        if renamed {
            self.reload().await?;
        }
        Ok(renamed)
    }

    /// Takes a picture away that nothing uses, and its file with it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn remove_picture(
        &self,
        code: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<Removal, StoreError> {
        let _alone = self.shelving.lock().await;
        let removal = self.ports.pictures.remove(code, staff.did(now, "picture.remove", code, "")).await?;
        if let Removal::Gone(file) = &removal {
            self.reload().await?;
            if !self.shelved().await?.contains(file) {
                self.files.remove(file).await?;
            }
        }
        Ok(removal)
    }

    /// Where a picture is used: drafts as they are now, and published versions.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn picture_uses(&self, code: &str) -> Result<Vec<PictureUse>, StoreError> {
        let mut uses = Vec::new();
        for head in self.instrument_drafts().await? {
            let Some(draft) = self.instrument_draft(&head.code).await? else { continue };
            let words = draft.frame.words_in(draft.frame.source, Presentation::Standard);
            let title = words.map(|words| words.title.clone()).unwrap_or_default();
            let sheets = draft.sheets.iter().map(|(sheet, _)| &sheet.question);
            for question in sheets.filter(|question| question.pictures().any(|known| known == code)) {
                let (instrument, question) = (head.code.clone(), question.code.clone());
                uses.push(PictureUse { instrument, title: title.clone(), version: None, question });
            }
        }
        for instrument in self.catalogue().instruments() {
            let words = instrument.frame(instrument.source, Presentation::Standard);
            let title = words.map(|(_, words)| words.title.clone()).unwrap_or_default();
            let questions = instrument.questions.iter();
            for question in questions.filter(|question| question.pictures().any(|known| known == code)) {
                uses.push(PictureUse {
                    instrument: instrument.code.clone(),
                    title: title.clone(),
                    version: Some(instrument.version),
                    question: question.code.clone(),
                });
            }
        }
        Ok(uses)
    }

    /// The names of all files that clips, videos and pictures have.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn shelved(&self) -> Result<BTreeSet<String>, StoreError> {
        let media = self.ports.media.all().await?;
        let mut files: BTreeSet<String> =
            media.iter().flat_map(MediaItem::files).map(str::to_owned).collect();
        files.extend(self.ports.pictures.all().await?.into_iter().map(|picture| picture.file));
        Ok(files)
    }
}

impl Catalogue {
    /// The picture with this code, if staff added one.
    pub fn picture(&self, code: &str) -> Option<&OwnPicture> {
        self.pictures.iter().find(|picture| picture.code == code)
    }
}

fn check_words(words: &str) -> Result<(), PictureRefusal> {
    let fits = !words.trim().is_empty()
        && words.chars().count() <= PICTURE_CHARS
        && !words.chars().any(char::is_control);
    if fits { Ok(()) } else { Err(PictureRefusal::Words) }
}

fn check(bytes: &[u8]) -> Result<picture::Picture, PictureRefusal> {
    if bytes.is_empty() {
        return Err(PictureRefusal::Empty);
    }
    if bytes.len() > PICTURE_BYTES {
        return Err(PictureRefusal::TooLong);
    }
    if picture::is_svg(bytes) {
        return Err(PictureRefusal::Svg);
    }
    let clean = picture::clean(bytes).map_err(PictureRefusal::Unreadable)?;
    if PICTURE_SIDE.contains(&clean.width) && PICTURE_SIDE.contains(&clean.height) {
        Ok(clean)
    } else {
        Err(PictureRefusal::Size(clean.width, clean.height))
    }
}

fn code(bytes: &[u8]) -> String {
    let digits = sha256(bytes).into_iter().flat_map(|byte| [byte >> 4, byte & 15]).take(DIGITS);
    let digits: String = digits.filter_map(|half| char::from_digit(u32::from(half), 16)).collect();
    [MARK, &digits].concat()
}

/// The files of a service to which no place for them was given.
pub(crate) struct NoFiles;

#[derive(Debug, thiserror::Error)]
#[error("there is no place for files")]
struct NoPlace;

#[async_trait]
impl PublicFiles for NoFiles {
    async fn put_picture(&self, _: Vec<u8>) -> Result<String, StoreError> {
        Err(StoreError::Failed(Box::new(NoPlace)))
    }

    async fn remove(&self, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Failed(Box::new(NoPlace)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a PNG of this size, and nothing that could be drawn.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend_from_slice(&width.to_be_bytes());
        bytes.extend_from_slice(&height.to_be_bytes());
        bytes.extend_from_slice(&[8, 6, 0, 0, 0]);
        bytes
    }

    #[test]
    fn what_is_no_picture_is_told_apart() {
        assert!(matches!(check(b""), Err(PictureRefusal::Empty)));
        assert!(matches!(check(&vec![0; PICTURE_BYTES + 1]), Err(PictureRefusal::TooLong)));
        assert!(matches!(check(b"<svg/>"), Err(PictureRefusal::Svg)));
        assert!(matches!(check(b"a text"), Err(PictureRefusal::Unreadable(Refusal::Unknown))));
        assert!(matches!(check(&png(128, 128)), Err(PictureRefusal::Unreadable(Refusal::Truncated))));
    }

    #[test]
    fn words_are_there_and_few() {
        assert!(check_words("our school").is_ok());
        for wrong in ["", "  ", "two\nlines", &"a".repeat(PICTURE_CHARS + 1)] {
            assert!(check_words(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_code_follows_from_the_content() {
        assert_eq!(code(b"abc"), "own-ba7816bf8f01cfea");
    }
}

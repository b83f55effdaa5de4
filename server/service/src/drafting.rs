//! Making an instrument: starting, saving parts, undoing.

use std::collections::HashSet;

use heard_domain::drafting::{FRAME, Frame, Sheet, assemble, code_from, take_apart, undone};
use heard_domain::instrument::{Audience, Instrument};
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;

use crate::Services;
use crate::ports::{DraftHead, DraftPart, SavedPart, StoreError};
use crate::staff::{Action, Staff};

const BROKEN: StoreError = StoreError::Inconsistent { table: "draft_parts", column: "body" };

/// An instrument in the making, as it is now.
#[derive(Clone, Debug)]
pub struct InstrumentDraft {
    /// The newest published version that it has been, 0 if none.
    pub base: u32,
    /// What stands around the questions.
    pub frame: Frame,
    /// The revision of the frame.
    pub revision: u32,
    /// Every sheet with its revision, also of questions that were taken out.
    pub sheets: Vec<(Sheet, u32)>,
}

impl InstrumentDraft {
    /// The instrument that it would be, as its next version.
    pub fn instrument(&self) -> Instrument {
        let sheets: Vec<Sheet> = self.sheets.iter().map(|(sheet, _)| sheet.clone()).collect();
        assemble(&self.frame, &sheets, self.base + 1)
    }

    /// The sheet of a question and its revision.
    pub fn sheet(&self, question: &str) -> Option<&(Sheet, u32)> {
        self.sheets.iter().find(|(sheet, _)| sheet.question.code == question)
    }

    /// A code for a new question with these words. Codes of questions that were taken out are never
    /// used again.
    pub fn new_code(&self, words: &str) -> String {
        let taken: HashSet<&str> =
            self.sheets.iter().map(|(sheet, _)| sheet.question.code.as_str()).collect();
        // A step of a journey and a part of a draft have these names.
        let reserved = ["check", "thanks", "exit", FRAME];
        code_from(words, "question", |code| taken.contains(code) || reserved.contains(&code))
    }
}

/// Why a part was not saved.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// There is no such draft or part.
    #[error("there is no such part")]
    Missing,
    /// Who translates may only change words of other languages than the first.
    #[error("this person may only change translations")]
    OnlyTranslations,
    /// The storage.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// Every instrument in the making.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn instrument_drafts(&self) -> Result<Vec<DraftHead>, StoreError> {
        self.ports.drafting.all().await
    }

    /// An instrument in the making; `None` if this code has none.
    ///
    /// # Errors
    /// If the storage fails, or holds a part that cannot be read.
    pub async fn instrument_draft(&self, code: &str) -> Result<Option<InstrumentDraft>, StoreError> {
        let heads = self.ports.drafting.all().await?;
        let Some(head) = heads.into_iter().find(|head| head.code == code) else { return Ok(None) };
        let mut frame = None;
        let mut sheets = Vec::new();
        for DraftPart { part, revision, body, .. } in self.ports.drafting.parts(code).await? {
            if part == FRAME {
                frame = Some((Frame::read(&body).ok_or(BROKEN)?, revision));
            } else {
                sheets.push((Sheet::read(&body).ok_or(BROKEN)?, revision));
            }
        }
        let (frame, revision) = frame.ok_or(BROKEN)?;
        Ok(Some(InstrumentDraft { base: head.base, frame, revision, sheets }))
    }

    /// Starts an instrument from nothing: its code, made from the title, or `None` where another one
    /// was started at the same moment.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn start_instrument(
        &self,
        title: &str,
        audience: Audience,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<Option<String>, StoreError> {
        let catalogue = self.catalogue();
        let drafts = self.ports.drafting.all().await?;
        let taken = |code: &str| {
            catalogue.versions(code).next().is_some() || drafts.iter().any(|head| head.code == code)
        };
        let code = code_from(title, "instrument", |code| taken(&code.replace('_', "-"))).replace('_', "-");
        let frame = Frame::new(code.clone(), audience, title.to_owned());
        let parts = [(FRAME.to_owned(), frame.write())];
        let head = DraftHead { code: code.clone(), base: 0 };
        let entry = staff.did(now, "instrument.start", &code, "");
        Ok(self.ports.drafting.start(&head, &parts, entry).await?.then_some(code))
    }

    /// Starts the draft of the next version of a published instrument. `false` if there is no such
    /// instrument; a draft that is there already stays as it is.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn draft_next_version(
        &self,
        code: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let catalogue = self.catalogue();
        let Some(version) = catalogue.versions(code).max() else { return Ok(false) };
        let Some(instrument) = catalogue.instrument(code, version) else { return Ok(false) };
        let (frame, sheets) = take_apart(instrument);
        let mut parts = vec![(FRAME.to_owned(), frame.write())];
        parts.extend(sheets.iter().map(|sheet| (sheet.question.code.clone(), sheet.write())));
        let head = DraftHead { code: code.to_owned(), base: version };
        let entry = staff.did(now, "instrument.start", code, format!("version {version}"));
        self.ports.drafting.start(&head, &parts, entry).await?;
        Ok(true)
    }

    /// Saves the frame of a draft that was made out of revision `base`.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn save_frame(
        &self,
        frame: &Frame,
        base: u32,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<SavedPart, DraftError> {
        let draft = self.instrument_draft(&frame.code).await?.ok_or(DraftError::Missing)?;
        if !staff.may(Action::InstrumentEdit) {
            let words = |frame: &Frame| {
                let source = frame.source;
                let mut plain = Frame { words: Vec::new(), ..frame.clone() };
                plain.words = own(&frame.words, source);
                plain
            };
            if words(frame) != words(&draft.frame) {
                return Err(DraftError::OnlyTranslations);
            }
        }
        let entry = staff.did(now, "instrument.edit", &frame.code, FRAME);
        Ok(self.ports.drafting.save(&frame.code, FRAME, base, &frame.write(), entry).await?)
    }

    /// Saves the sheet of a question that was made out of revision `base` (0 for a new question).
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn save_sheet(
        &self,
        instrument: &str,
        sheet: &Sheet,
        base: u32,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<SavedPart, DraftError> {
        let draft = self.instrument_draft(instrument).await?.ok_or(DraftError::Missing)?;
        let code = &sheet.question.code;
        if !staff.may(Action::InstrumentEdit) {
            let source = draft.frame.source;
            let (known, _) = draft.sheet(code).ok_or(DraftError::OnlyTranslations)?;
            if known.question != sheet.question || own(&known.words, source) != own(&sheet.words, source) {
                return Err(DraftError::OnlyTranslations);
            }
        }
        let entry = staff.did(now, "instrument.edit", instrument, code);
        Ok(self.ports.drafting.save(instrument, code, base, &sheet.write(), entry).await?)
    }

    /// Every revision of a part, newest first, each with the name of who saved it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn part_history(
        &self,
        instrument: &str,
        part: &str,
    ) -> Result<Vec<(DraftPart, String)>, StoreError> {
        let history = self.ports.drafting.history(instrument, part).await?;
        let people = self.ports.people.all().await?;
        let name = |id| people.iter().find(|person| person.id == id).map(|person| person.name.clone());
        Ok(history
            .into_iter()
            .map(|part| (name(part.person), part))
            .map(|(name, part)| (part, name.unwrap_or_default()))
            .collect())
    }

    /// Takes the last change of a part back, by saving what was before it as a new revision: see
    /// [`undone`]. `None` if there is nothing to take back.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn undo_part(
        &self,
        instrument: &str,
        part: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<Option<SavedPart>, DraftError> {
        let mut history = self.ports.drafting.history(instrument, part).await?;
        history.reverse();
        let bodies: Vec<&str> = history.iter().map(|part| part.body.as_str()).collect();
        match undone(&bodies) {
            Some(before) => {
                self.restore_part(instrument, part, history[before].revision, staff, now).await.map(Some)
            }
            None => Ok(None),
        }
    }

    /// Makes an earlier revision of a part the newest again, as a new one.
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn restore_part(
        &self,
        instrument: &str,
        part: &str,
        revision: u32,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<SavedPart, DraftError> {
        if !staff.may(Action::InstrumentEdit) {
            return Err(DraftError::OnlyTranslations);
        }
        let history = self.ports.drafting.history(instrument, part).await?;
        let newest = history.first().ok_or(DraftError::Missing)?.revision;
        let earlier = history.iter().find(|part| part.revision == revision).ok_or(DraftError::Missing)?;
        let entry = staff.did(now, "instrument.undo", instrument, part);
        Ok(self.ports.drafting.save(instrument, part, newest, &earlier.body, entry).await?)
    }
}

/// The words of the language in which an instrument is written.
fn own<T: Clone>(
    words: &[(Language, Presentation, T)],
    source: Language,
) -> Vec<(Language, Presentation, T)> {
    words.iter().filter(|(language, _, _)| *language == source).cloned().collect()
}

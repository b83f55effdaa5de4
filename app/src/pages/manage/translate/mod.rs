//! `/manage/translate`: the words of drafts in other languages, beside their source.

mod list;
mod save;
mod side;

pub use side::anchor;

use heard_domain::instrument::{Instrument, QuestionText};
use heard_domain::language::{Language, Presentation};
use heard_service::staff::Action::{InstrumentPublish, InstrumentTranslate};
use heard_service::{TranslationState, words_of};

use super::Access::Needs;
use super::{Room, Visit, frame, versions};

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![
        Room::get("/manage/translate", Needs(InstrumentTranslate), list::page),
        Room::get("/manage/translate/{code}/{language}", Needs(InstrumentTranslate), side::page),
        Room::post("/manage/translate/{code}/{language}", Needs(InstrumentTranslate), save::words),
        Room::post("/manage/translate/{code}/{language}/review", Needs(InstrumentTranslate), save::review),
        Room::post("/manage/translate/{code}/{language}/sign", Needs(InstrumentPublish), save::sign),
    ]
}

/// The words to translate of a presentation: only what the source has.
pub fn source_words(draft: &Instrument, question: &str, look: Presentation) -> Option<QuestionText> {
    let words = words_of(draft, question, draft.source, look)?;
    (!words.label.is_empty()).then_some(words)
}

/// A language that a draft can be translated into.
fn target(draft: &Instrument, tag: &str) -> Option<Language> {
    Language::parse(tag).filter(|language| *language != draft.source)
}

/// What the state of a translation with this code is called.
pub fn state_key(code: &str) -> &'static str {
    match code {
        "missing" => "manage-translate-state-missing",
        "stale" => "manage-translate-state-stale",
        "translated" => "manage-translate-state-translated",
        "reviewed" => "manage-translate-state-reviewed",
        "signed" => "manage-translate-state-signed",
        _ => "manage-translate-state-unknown",
    }
}

/// How the state of a translation looks.
fn class(state: &TranslationState) -> &'static str {
    match state {
        TranslationState::Missing => "state",
        TranslationState::Stale => "state bad",
        TranslationState::Unknown | TranslationState::Translated(_) => "state warn",
        TranslationState::Reviewed(_) | TranslationState::Signed(_) => "state good",
    }
}

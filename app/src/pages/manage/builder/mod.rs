//! `/manage/instruments`: making an instrument. A draft has a frame and one sheet for each question;
//! each is saved by itself, so that two people who work on different questions never meet.

mod conflict;
pub mod findings;
mod frame_form;
mod frame_page;
mod frame_save;
mod history;
mod list;
mod pick;
mod picture_field;
mod pipes;
mod preview;
mod question;
mod question_form;
mod question_read;
mod question_save;
mod route_form;

use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use heard_domain::language::{Language, Presentation};
use heard_service::staff::Action;
use heard_service::{DraftError, InstrumentDraft};

use leptos::prelude::*;

use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;
use crate::pages::answers;
use crate::shell;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let read = Access::Needs(Action::InstrumentRead);
    let edit = Access::Needs(Action::InstrumentEdit);
    // Who translates may save as well; the service sees to it that nothing else changes.
    let translate = Access::Needs(Action::InstrumentTranslate);
    vec![
        Room::get("/manage/instruments", read, list::page),
        Room::post("/manage/instruments", edit, list::start),
        Room::post("/manage/instruments/{code}/draft", edit, list::next_version),
        Room::get("/manage/instruments/{code}", read, frame_page::page),
        Room::post("/manage/instruments/{code}", translate, frame_save::save),
        Room::post("/manage/instruments/{code}/order", edit, frame_save::order),
        Room::get("/manage/instruments/{code}/questions/{question}", read, question::page),
        Room::post("/manage/instruments/{code}/questions/{question}", translate, question_save::save),
        Room::get("/manage/instruments/{code}/questions/{question}/picture", edit, pick::page),
        Room::post("/manage/instruments/{code}/questions/{question}/picture", edit, pick::set),
        Room::get("/manage/instruments/{code}/preview", read, preview::page),
    ]
}

/// The draft with this code, or the page that says why there is none.
async fn draft(visit: &Visit, code: &str) -> Result<InstrumentDraft, Response> {
    match visit.app.services.instrument_draft(code).await {
        Ok(Some(draft)) => Ok(draft),
        Ok(None) => Err(visit.missing()),
        Err(error) => Err(frame::store(visit, &error)),
    }
}

/// The page for a part that was not saved.
fn unsaved(visit: &Visit, error: &DraftError) -> Response {
    match error {
        DraftError::Missing => visit.missing(),
        DraftError::OnlyTranslations => visit.refuse(),
        DraftError::Store(error) => frame::store(visit, error),
    }
}

/// Whether the script of a page saves, which does so by itself.
fn by_itself(headers: &HeaderMap) -> bool {
    headers.contains_key("x-saves-by-itself")
}

/// What the script needs after it saved: the page's new pieces, and the revision that the form is made of
/// now. `others` is whether somebody else's changes came in.
fn kept<V: IntoView>(revision: u32, others: bool, pieces: impl FnOnce() -> V) -> Response {
    let mut response = answers::personal(StatusCode::OK, shell::render(|| {}, pieces));
    let headers = response.headers_mut();
    headers.insert("x-revision", HeaderValue::from(revision));
    if others {
        headers.insert("x-merged", HeaderValue::from_static("yes"));
    }
    response
}

/// The button of a form that also saves by itself, and where its script says how that goes.
fn keep(speech: Speech<'_>) -> AnyView {
    view! {
        <div class="acts keep">
            <button class="go">{speech.say("manage-builder-save")}</button>
            <span id="saving" role="status" data-saved=speech.say("manage-builder-saved")
                data-saving=speech.say("manage-builder-saving") data-merged=speech.say("manage-builder-merged")
                data-conflict=speech.say("manage-builder-conflict-stop") data-failed=speech.say("manage-builder-unsaved")
                data-typing=speech.say("manage-builder-typing")></span>
        </div>
    }
    .into_any()
}

/// Which words are being written: a language, in standard words or in Easy Read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tab {
    language: Language,
    presentation: Presentation,
}

impl Tab {
    /// `en`, or `en.easy`; those of the source where nothing else is asked for.
    fn parse(mark: Option<&str>, source: Language) -> Self {
        let (tag, easy) = match mark.unwrap_or_default().split_once('.') {
            Some((tag, "easy")) => (tag, true),
            _ => (mark.unwrap_or_default(), false),
        };
        Self {
            language: Language::parse(tag).unwrap_or(source),
            presentation: if easy { Presentation::Easy } else { Presentation::Standard },
        }
    }

    fn mark(self) -> String {
        match self.presentation {
            Presentation::Standard => self.language.tag().to_owned(),
            _ => [self.language.tag(), ".easy"].concat(),
        }
    }

    /// Every tab that there is: standard words and Easy Read of every language, the source first.
    fn all(source: Language) -> Vec<Self> {
        let others = Language::all().filter(move |language| *language != source);
        std::iter::once(source)
            .chain(others)
            .flat_map(|language| {
                [Presentation::Standard, Presentation::Easy]
                    .map(|presentation| Self { language, presentation })
            })
            .collect()
    }
}

/// What can be asked for in the query of a page.
#[derive(serde::Deserialize)]
pub struct Asked {
    /// The tab of words.
    words: Option<String>,
    /// What happened just before, for a line on top.
    did: Option<String>,
}

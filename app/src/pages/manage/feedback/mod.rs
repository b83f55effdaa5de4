//! `/manage/feedback`: what was done because of what people said, or cannot be done and why.

mod edit;
mod fields;
mod list;
mod publish;
mod take_back;

use axum::response::Response;
use heard_service::feedback::{Entry, Stage};
use heard_service::staff::Action;
use leptos::prelude::*;

use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let edit = Access::Needs(Action::FeedbackEdit);
    let publish = Access::Needs(Action::FeedbackPublish);
    vec![
        Room::get("/manage/feedback", edit, list::page),
        Room::get("/manage/feedback/new", edit, edit::begin),
        Room::post("/manage/feedback/new", edit, edit::add),
        Room::get("/manage/feedback/{entry}", edit, edit::page),
        Room::post("/manage/feedback/{entry}", edit, edit::save),
        Room::post("/manage/feedback/{entry}/discard", edit, edit::discard),
        Room::get("/manage/feedback/{entry}/publish", publish, publish::ask),
        Room::post("/manage/feedback/{entry}/publish", publish, publish::publish),
        Room::get("/manage/feedback/{entry}/take-back", publish, take_back::ask),
        Room::post("/manage/feedback/{entry}/take-back", publish, take_back::take_back),
    ]
}

/// An entry, or the answer where there is none.
async fn find(visit: &Visit, id: i64) -> Result<Entry, Response> {
    match visit.app.services.feedback_entry(id).await {
        Ok(Some(entry)) => Ok(entry),
        Ok(None) => Err(visit.missing()),
        Err(error) => Err(frame::store(visit, &error)),
    }
}

/// Where an entry is on its way.
fn stage(speech: Speech<'_>, stage: Stage) -> AnyView {
    let (class, key) = match stage {
        Stage::Draft => ("state", "manage-feedback-draft"),
        Stage::Published => ("state good", "manage-feedback-published"),
        Stage::Changed => ("state warn", "manage-feedback-changed"),
        Stage::TakenBack => ("state bad", "manage-feedback-taken"),
    };
    view! { <span class=class>{speech.say(key)}</span> }.into_any()
}

/// What an entry is called among staff.
fn name(speech: Speech<'_>, entry: &Entry) -> String {
    let english = entry
        .draft
        .written(heard_domain::language::Language::ENGLISH, heard_domain::language::Presentation::Standard);
    let title = english.map(|words| words.title.clone()).filter(|title| !title.is_empty());
    title.unwrap_or_else(|| speech.with("manage-feedback-nameless", &[("n", &entry.id.to_string())]))
}

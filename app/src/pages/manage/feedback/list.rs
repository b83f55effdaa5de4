//! Every entry.

use axum::extract::RawQuery;
use axum::response::Response;
use heard_service::feedback::Entry;
use leptos::prelude::*;

use super::super::{Visit, frame};
use super::{name, stage};
use crate::components::kind;
use crate::i18n::Speech;

/// The page.
pub async fn page(visit: Visit, RawQuery(query): RawQuery) -> Response {
    let entries = match visit.app.services.feedback_entries().await {
        Ok(entries) => entries,
        Err(error) => return frame::store(&visit, &error),
    };
    let title = frame::speech(&visit.app).say("manage-feedback-title");
    let done = match query.as_deref() {
        Some("done=published") => Some("manage-feedback-done-published"),
        Some("done=taken-back") => Some("manage-feedback-done-taken"),
        Some("done=discarded") => Some("manage-feedback-done-discarded"),
        _ => None,
    };
    frame::page(&visit, "/manage/feedback", &title, |speech| {
        let done = done.map(|key| {
            view! { <p class="done" role="status">{speech.say(key)}" "<a href="/changes">{speech.say("manage-feedback-see")}</a></p> }
        });
        let rows: Vec<_> = entries.iter().map(|entry| row(speech, entry)).collect();
        let list = if rows.is_empty() {
            view! { <p class="empty">{speech.say("manage-feedback-none")}</p> }.into_any()
        } else {
            view! { <ul class="rows">{rows}</ul> }.into_any()
        };
        view! {
            <h1>{title.clone()}</h1>
            {done}
            <p class="lede">{speech.say("manage-feedback-lead")}</p>
            <p class="acts"><a class="go" href="/manage/feedback/new">{speech.say("manage-feedback-new")}</a></p>
            {list}
        }
    })
}

fn row(speech: Speech<'_>, entry: &Entry) -> AnyView {
    let address = ["/manage/feedback/", &entry.id.to_string()].concat();
    let day = speech.written_date(&entry.draft.day);
    let languages = entry.draft.words.len();
    let written =
        speech.count("manage-feedback-written", "n", u64::try_from(languages).unwrap_or_default(), &[]);
    let why = entry.taken_back.as_ref().map(|taken| view! { <p class="why">{taken.reason.clone()}</p> });
    view! {
        <li>
            <div>
                <h2><a href=address>{name(speech, entry)}</a></h2>
                <p class="meta">{kind::became(speech, entry.draft.kind)}" · "{day}" · "{written}</p>
                {why}
            </div>
            {stage(speech, entry.stage)}
        </li>
    }
    .into_any()
}

//! Writing an entry.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::feedback::{Entry, Stage};
use heard_service::staff::Action;
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs};
use super::super::{Visit, frame};
use super::{fields, find, name, stage};
use crate::i18n::Speech;
use crate::pages::answers;

/// An empty form.
pub async fn begin(visit: Visit) -> Response {
    form(&visit, StatusCode::OK, None, &Sent::default(), &Wrongs::default())
}

/// Adds a draft.
pub async fn add(visit: Visit, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let sent = Sent::new(pairs);
    let (draft, wrongs) = fields::read(frame::speech(&visit.app), &visit.app.services.catalogue(), &sent);
    if !wrongs.is_empty() {
        return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, None, &sent, &wrongs);
    }
    let random = (visit.app.random)();
    match visit.app.services.add_feedback(&draft, random, &visit.staff, visit.now).await {
        Ok(id) => on(&sent, id),
        Err(error) => frame::store(&visit, &error),
    }
}

/// The form of an entry.
pub async fn page(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(entry) => {
            let sent = fields::sent_of(&entry.draft);
            form(&visit, StatusCode::OK, Some(&entry), &sent, &Wrongs::default())
        }
        Err(response) => response,
    }
}

/// Writes a draft again.
pub async fn save(visit: Visit, Path(id): Path<i64>, Form(pairs): Form<Vec<(String, String)>>) -> Response {
    let entry = match find(&visit, id).await {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let speech = frame::speech(&visit.app);
    let (draft, mut wrongs) = fields::read(speech, &visit.app.services.catalogue(), &sent);
    if !wrongs.is_empty() {
        return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(&entry), &sent, &wrongs);
    }
    let edits = sent.get("edits").parse().unwrap_or(-1);
    match visit.app.services.edit_feedback(id, edits, &draft, &visit.staff, visit.now).await {
        Ok(true) => on(&sent, id),
        // Everything typed is kept: pressing again then writes it over what the other wrote.
        Ok(false) => {
            let key = if entry.stage == Stage::TakenBack {
                "manage-feedback-over"
            } else {
                "manage-feedback-conflict"
            };
            wrongs.add("kind", speech.say(key));
            form(&visit, StatusCode::CONFLICT, Some(&entry), &sent, &wrongs)
        }
        Err(error) => frame::store(&visit, &error),
    }
}

/// Throws a draft away that was never published.
pub async fn discard(visit: Visit, Path(id): Path<i64>) -> Response {
    match visit.app.services.discard_feedback(id, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to("/manage/feedback?done=discarded"),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}

/// Where the button that was pressed leads.
fn on(sent: &Sent, id: i64) -> Response {
    let own = ["/manage/feedback/", &id.to_string()].concat();
    answers::go_to(&if sent.get("then") == "publish" { [&own, "/publish"].concat() } else { own })
}

fn form(visit: &Visit, status: StatusCode, entry: Option<&Entry>, sent: &Sent, wrongs: &Wrongs) -> Response {
    let speech = frame::speech(&visit.app);
    let heading = entry.map_or_else(|| speech.say("manage-feedback-new"), |entry| name(speech, entry));
    let title = if wrongs.is_empty() {
        heading.clone()
    } else {
        [&speech.say("error-prefix"), ": ", &heading].concat()
    };
    let catalogue = visit.app.services.catalogue();
    let publish = visit.staff.may(Action::FeedbackPublish);
    let over = entry.is_some_and(|entry| entry.stage == Stage::TakenBack);
    frame::answer(visit, status, "/manage/feedback", &title, |speech| {
        let head = entry.map(|entry| head(speech, entry));
        let edits =
            entry.map(|entry| view! { <input type="hidden" name="edits" value=entry.edits.to_string() /> });
        let buttons = (!over).then(|| {
            let publish = publish.then(|| {
                view! { <button class="btn" name="then" value="publish">{speech.say("manage-feedback-save-publish")}</button> }
            });
            view! { <div class="acts"><button class="go">{speech.say("manage-feedback-save")}</button>{publish}</div> }
        });
        view! {
            <p class="trail"><a href="/manage/feedback">{speech.say("manage-feedback-title")}</a></p>
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            {head}
            <form method="post" class="entry">
                {edits}
                {fields::fields(speech, &catalogue, sent, wrongs)}
                {buttons}
            </form>
            {entry.map(|entry| ends(speech, entry, publish))}
        }
    })
}

/// Where the entry is, and what was published of it.
fn head(speech: Speech<'_>, entry: &Entry) -> AnyView {
    let revisions: Vec<_> = entry
        .revisions
        .iter()
        .map(|revision| {
            let put = [("n", &*revision.number.to_string()), ("date", &*speech.date(revision.day))];
            let note = (!revision.note.is_empty()).then(|| [": ", &revision.note].concat());
            view! { <li>{speech.with("manage-feedback-revision", &put)}{note}</li> }
        })
        .collect();
    let revisions = (!revisions.is_empty()).then(|| view! { <ul>{revisions}</ul> });
    let taken = entry.taken_back.as_ref().map(|taken| {
        let when = speech.with("manage-feedback-taken-on", &[("date", &speech.date(taken.day))]);
        view! { <p class="why">{when}" "{taken.reason.clone()}</p> }
    });
    view! { <p>{stage(speech, entry.stage)}</p>{revisions}{taken} }.into_any()
}

/// The ways to end an entry.
fn ends(speech: Speech<'_>, entry: &Entry, publish: bool) -> impl IntoView + use<> {
    let own = ["/manage/feedback/", &entry.id.to_string()].concat();
    match entry.stage {
        Stage::Draft => {
            let address = [&own, "/discard"].concat();
            view! {
                <details class="pane"><summary>{speech.say("manage-feedback-discard")}</summary>
                    <p>{speech.say("manage-feedback-discard-note")}</p>
                    <form method="post" action=address><button class="btn bad">{speech.say("manage-feedback-discard-yes")}</button></form>
                </details>
            }
            .into_any()
        }
        Stage::Published | Stage::Changed if publish => {
            let address = [&own, "/take-back"].concat();
            view! { <p class="acts"><a class="btn bad" href=address>{speech.say("manage-feedback-take-back")}</a></p> }.into_any()
        }
        _ => ().into_any(),
    }
}

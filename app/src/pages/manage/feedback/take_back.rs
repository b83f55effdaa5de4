//! Taking an entry back: nobody reads it any more, and everybody reads why.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::feedback::{Entry, Stage};
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs, area};
use super::super::{Visit, frame};
use super::{find, name};
use crate::pages::answers;

/// The longest reason, in characters.
const LONGEST: usize = 500;

/// Asks for the reason.
pub async fn ask(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(entry) if matches!(entry.stage, Stage::Published | Stage::Changed) => {
            form(&visit, StatusCode::OK, &entry, &Wrongs::default(), "")
        }
        Ok(_) => visit.missing(),
        Err(response) => response,
    }
}

/// Takes it back.
pub async fn take_back(
    visit: Visit,
    Path(id): Path<i64>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let entry = match find(&visit, id).await {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let reason = sent.get("reason");
    let mut wrongs = Wrongs::default();
    if reason.is_empty() {
        wrongs.add("reason", frame::speech(&visit.app).say("manage-feedback-reason-missing"));
    } else if reason.chars().count() > LONGEST {
        wrongs.add("reason", frame::speech(&visit.app).say("manage-feedback-note-long"));
    }
    if !wrongs.is_empty() {
        return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, &entry, &wrongs, reason);
    }
    let today = (visit.app.today)();
    match visit.app.services.take_feedback_back(id, reason, &visit.staff, visit.now, today).await {
        Ok(true) => answers::go_to("/manage/feedback?done=taken-back"),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}

fn form(visit: &Visit, status: StatusCode, entry: &Entry, wrongs: &Wrongs, reason: &str) -> Response {
    let speech = frame::speech(&visit.app);
    let heading = speech.say("manage-feedback-take-back-title");
    let title = if wrongs.is_empty() {
        heading.clone()
    } else {
        [&speech.say("error-prefix"), ": ", &heading].concat()
    };
    let own = ["/manage/feedback/", &entry.id.to_string()].concat();
    frame::answer(visit, status, "/manage/feedback", &title, |speech| {
        view! {
            <p class="trail"><a href="/manage/feedback">{speech.say("manage-feedback-title")}</a></p>
            {wrongs.summary(speech)}
            <h1>{heading.clone()}</h1>
            <p class="lede">{name(speech, entry)}</p>
            <p>{speech.say("manage-feedback-take-back-note")}</p>
            <form method="post">
                {area(wrongs, "reason", speech.say("manage-feedback-reason"), Some(speech.say("manage-feedback-reason-hint")), reason.to_owned())}
                <div class="acts">
                    <button class="btn bad">{speech.say("manage-feedback-take-back")}</button>
                    <a class="btn" href=own.clone()>{speech.say("manage-feedback-back")}</a>
                </div>
            </form>
        }
    })
}

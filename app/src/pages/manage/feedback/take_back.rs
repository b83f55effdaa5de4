//! Taking an entry back: nobody reads it any more, and everybody reads why.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_service::feedback::{Entry, Stage};

use super::super::form::{Sent, Wrongs};
use super::super::reason::{self, TakingBack};
use super::super::{Visit, frame};
use super::{find, name};
use crate::pages::answers;

/// Asks for the reason.
pub async fn ask(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(entry) if matches!(entry.stage, Stage::Published | Stage::Changed) => {
            page(&visit, &entry, &Wrongs::default(), "")
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
    let reason = match reason::read(&visit, &sent) {
        Ok(reason) => reason,
        Err(wrongs) => return page(&visit, &entry, &wrongs, sent.get("reason")),
    };
    let today = (visit.app.today)();
    match visit.app.services.take_feedback_back(id, &reason, &visit.staff, visit.now, today).await {
        Ok(true) => answers::go_to("/manage/feedback?done=taken-back"),
        Ok(false) => visit.missing(),
        Err(error) => frame::store(&visit, &error),
    }
}

fn page(visit: &Visit, entry: &Entry, wrongs: &Wrongs, typed: &str) -> Response {
    let speech = frame::speech(&visit.app);
    let own = ["/manage/feedback/", &entry.id.to_string()].concat();
    let taking = TakingBack {
        room: ("/manage/feedback", "manage-feedback-title"),
        heading: speech.say("manage-feedback-take-back-title"),
        name: Some(name(speech, entry)),
        means: speech.say("manage-feedback-take-back-note"),
        hint: speech.say("manage-feedback-reason-hint"),
        go: speech.say("manage-feedback-take-back"),
        keep: (own, speech.say("manage-feedback-back")),
    };
    reason::ask(visit, taking, wrongs, typed)
}

//! Deciding about an answer, unsealing a concern, and noting what was done about it.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::voices::{ConcernOutcome, Reason, Verdict};

use super::super::form::Sent;
use super::super::{Visit, frame};
use super::one::{Again, show};
use super::refuse;
use crate::pages::answers;

/// The most characters of a note.
const NOTE: usize = 2000;

/// `POST /manage/voices/{response}/answers/{question}`
pub async fn answer(
    visit: Visit,
    Path((response, question)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let verdict = match Reason::parse(sent.get("withhold")) {
        Some(reason) => Some(Verdict::Withheld(reason)),
        None => Verdict::parse(sent.get("verdict"), None),
    };
    let (Ok(id), Some(verdict)) = (response.parse(), verdict) else { return visit.missing() };
    match visit.app.services.decide(&visit.staff, id, &question, verdict, visit.now).await {
        Ok(()) => answers::go_to(&["/manage/voices/", &response, "#q-", &question].concat()),
        Err(refusal) => refuse(&visit, &refusal),
    }
}

/// `POST /manage/voices/{response}/unseal`
pub async fn unseal(visit: Visit, Path(response): Path<String>) -> Response {
    let Ok(id) = response.parse() else { return visit.missing() };
    match visit.app.services.unseal(&visit.staff, id, visit.now).await {
        Ok(()) => answers::go_to(&["/manage/voices/", &response].concat()),
        Err(refusal) => refuse(&visit, &refusal),
    }
}

/// `POST /manage/voices/{response}/outcome`
pub async fn outcome(
    visit: Visit,
    Path(response): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let Ok(id) = response.parse() else { return visit.missing() };
    let speech = frame::speech(&visit.app);
    let mut again = Again {
        note: sent.get("note").to_owned(),
        outcome: sent.get("outcome").to_owned(),
        ..Again::default()
    };
    let outcome = ConcernOutcome::ALL.into_iter().find(|outcome| outcome.code() == again.outcome);
    if outcome.is_none() {
        again.wrongs.add("outcome", speech.say("manage-voices-outcome-missing"));
    }
    if again.note.is_empty() {
        again.wrongs.add("note", speech.say("manage-voices-note-missing"));
    } else if again.note.chars().count() > NOTE {
        again.wrongs.add("note", speech.say("manage-voices-note-long"));
    }
    let Some(outcome) = outcome.filter(|_| again.wrongs.is_empty()) else {
        return show(&visit, &response, StatusCode::UNPROCESSABLE_ENTITY, again).await;
    };
    match visit.app.services.concern_done(&visit.staff, id, outcome, &again.note, visit.now).await {
        Ok(()) => answers::go_to(&["/manage/voices/", &response].concat()),
        Err(refusal) => refuse(&visit, &refusal),
    }
}

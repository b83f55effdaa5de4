//! Taking a release back. It stays listed, and so does the reason, for everybody.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use heard_service::ports::StoredRelease;

use super::super::form::{Sent, Wrongs};
use super::super::reason::{self, TakingBack};
use super::super::{Visit, frame};
use crate::pages::answers;

/// Asks for the reason.
pub async fn ask(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(release) => page(&visit, &release, &Wrongs::default(), ""),
        Err(response) => response,
    }
}

/// Takes it back.
pub async fn take_back(
    visit: Visit,
    Path(id): Path<i64>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let release = match find(&visit, id).await {
        Ok(release) => release,
        Err(response) => return response,
    };
    let sent = Sent::new(pairs);
    let reason = match reason::read(&visit, &sent) {
        Ok(reason) => reason,
        Err(wrongs) => return page(&visit, &release, &wrongs, sent.get("reason")),
    };
    let today = (visit.app.today)();
    match visit.app.services.take_release_back(id, &reason, &visit.staff, visit.now, today).await {
        Ok(true) => answers::go_to("/manage/releases?done=taken-back"),
        Ok(false) => answers::go_to("/manage/releases"),
        Err(error) => frame::store(&visit, &error),
    }
}

async fn find(visit: &Visit, id: i64) -> Result<StoredRelease, Response> {
    match visit.app.services.ports().releases.get(id).await {
        Ok(Some(release)) => Ok(release),
        Ok(None) => Err(visit.missing()),
        Err(error) => Err(frame::store(visit, &error)),
    }
}

fn page(visit: &Visit, release: &StoredRelease, wrongs: &Wrongs, typed: &str) -> Response {
    let speech = frame::speech(&visit.app);
    let made = speech.date(release.made);
    let taking = TakingBack {
        room: ("/manage/releases", "manage-publish-title"),
        heading: speech.with("manage-publish-take-back-title", &[("n", &release.id.to_string())]),
        name: None,
        means: speech.with("manage-publish-take-back-note", &[("date", &made)]),
        hint: speech.say("manage-publish-reason-hint"),
        go: speech.say("manage-publish-take-back"),
        keep: ("/manage/releases".to_owned(), speech.say("manage-publish-keep")),
    };
    reason::ask(visit, taking, wrongs, typed)
}

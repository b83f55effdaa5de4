//! Taking a release back. It stays listed, and so does the reason, for everybody.

use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::ports::StoredRelease;
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs, area};
use super::super::{Visit, frame};
use crate::pages::answers;

/// The longest reason, in characters.
pub const LONGEST: usize = 500;

/// Asks for the reason.
pub async fn ask(visit: Visit, Path(id): Path<i64>) -> Response {
    match find(&visit, id).await {
        Ok(release) => form(&visit, StatusCode::OK, &release, &Wrongs::default(), ""),
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
    let reason = sent.get("reason");
    let mut wrongs = Wrongs::default();
    if reason.is_empty() {
        wrongs.add("reason", frame::speech(&visit.app).say("manage-publish-reason-missing"));
    } else if reason.chars().count() > LONGEST {
        wrongs.add("reason", frame::speech(&visit.app).say("manage-publish-reason-long"));
    }
    if !wrongs.is_empty() {
        return form(&visit, StatusCode::UNPROCESSABLE_ENTITY, &release, &wrongs, reason);
    }
    let today = (visit.app.today)();
    match visit.app.services.take_release_back(id, reason, &visit.staff, visit.now, today).await {
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

fn form(
    visit: &Visit,
    status: StatusCode,
    release: &StoredRelease,
    wrongs: &Wrongs,
    reason: &str,
) -> Response {
    let speech = frame::speech(&visit.app);
    let title = speech.with("manage-publish-take-back-title", &[("n", &release.id.to_string())]);
    let heading = title.clone();
    let title = if wrongs.is_empty() { title } else { [&speech.say("error-prefix"), ": ", &title].concat() };
    frame::answer(visit, status, "/manage/releases", &title, |speech| {
        let made = speech.date(release.made);
        view! {
            <p class="trail"><a href="/manage/releases">{speech.say("manage-publish-title")}</a></p>
            {wrongs.summary(speech)}
            <h1>{heading}</h1>
            <p>{speech.with("manage-publish-take-back-note", &[("date", &made)])}</p>
            <form method="post">
                {area(wrongs, "reason", speech.say("manage-publish-reason"), Some(speech.say("manage-publish-reason-hint")), reason.to_owned())}
                <div class="acts">
                    <button class="btn bad">{speech.say("manage-publish-take-back")}</button>
                    <a class="btn" href="/manage/releases">{speech.say("manage-publish-keep")}</a>
                </div>
            </form>
        }
    })
}

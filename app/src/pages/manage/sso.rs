//! Single sign-on: the way to the issuer and back.

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::ports::Came;
use heard_service::sign_on::{LASTS, SignOnError};
use leptos::prelude::*;

use super::form::Sent;
use super::{Access, Room, frame, guard};
use crate::cookies;
use crate::pages::answers;
use crate::reader::Reader;
use crate::state::App;

/// Name of the cookie of a sign-on that began.
const BEGUN: &str = "sign-on";
/// Where that cookie goes, and where a sign-on begins.
const PATH: &str = "/manage/sso";

/// Stands in that cookie before the address to which somebody wanted to go.
const AND_THEN: &str = "~";

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![Room::get(PATH, Access::Open, begin), Room::get("/manage/sso/back", Access::Open, back)]
}

/// The link that begins it, where an issuer is set. A link and no form: a form must not lead elsewhere.
/// `back` is where somebody wanted to go, as it came with the address; empty for nowhere.
pub fn button(app: &App, back: &str) -> AnyView {
    let speech = frame::speech(app);
    let to = room(back).map_or_else(|| PATH.to_owned(), |room| [PATH, "?back=", room].concat());
    app.services
        .issuer()
        .map(|name| {
            let words = speech.with("manage-sso-go", &[("name", name)]);
            view! { <p class="acts"><a class="btn" href=to>{words}</a></p> }
        })
        .into_any()
}

/// An address of the staff room to which somebody may be sent on.
fn room(back: &str) -> Option<&str> {
    answers::own_path(back).filter(|path| path.starts_with("/manage/") && !path.contains('?'))
}

async fn begin(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Vec<(String, String)>>,
) -> Response {
    match app.services.begin_sign_on((app.random)(), (app.now)()).await {
        Ok(begun) => {
            let asked = Sent::new(asked);
            let kept = match room(asked.get("back")) {
                None => begun.kept,
                Some(room) => [&begun.kept, AND_THEN, room].concat(),
            };
            let cookie = cookies::for_visit(BEGUN, &kept, PATH, app.settings.secure);
            let cookie = [cookie, "; Max-Age=".to_owned(), LASTS.as_secs().to_string()].concat();
            answers::with_cookie(answers::go_to(&begun.address), &cookie)
        }
        Err(error) => refused(&app, &reader, &error),
    }
}

/// The browser comes from the issuer. Whatever becomes of it, the same sign-on does not come again.
async fn back(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Query(came): Query<Vec<(String, String)>>,
) -> Response {
    let came = Sent::new(came);
    let issuer = came.pairs().iter().any(|(name, _)| name == "iss").then(|| came.get("iss").to_owned());
    let came = Came { state: came.get("state").to_owned(), code: came.get("code").to_owned(), issuer };
    let cookie = cookies::read(&headers, BEGUN).unwrap_or_default();
    let (kept, wanted) = cookie.split_once(AND_THEN).unwrap_or((cookie, ""));
    let finished = app.services.finish_sign_on(kept, &came, (app.random)(), (app.now)()).await;
    let response = match finished {
        Ok(session) => {
            let to = room(wanted).unwrap_or("/manage");
            answers::with_cookie(answers::go_to(to), &guard::begin(&app, &session))
        }
        Err(error) => refused(&app, &reader, &error),
    };
    answers::with_cookie(response, &cookies::gone(BEGUN, PATH, app.settings.secure))
}

fn refused(app: &App, reader: &Reader, error: &SignOnError) -> Response {
    let (status, title, words) = match error {
        SignOnError::None => (StatusCode::NOT_FOUND, "manage-missing-title", "manage-sso-none"),
        SignOnError::Stale => (StatusCode::BAD_REQUEST, "manage-sso-stale-title", "manage-sso-stale"),
        SignOnError::Unknown => (StatusCode::FORBIDDEN, "manage-sso-unknown-title", "manage-sso-unknown"),
        SignOnError::Issuer(error) => {
            tracing::error!(error = error as &dyn std::error::Error, "single sign-on failed");
            (StatusCode::BAD_GATEWAY, "manage-sso-failed-title", "manage-sso-failed")
        }
        SignOnError::Store(error) => {
            tracing::error!(error = error as &dyn std::error::Error, "the storage failed");
            return frame::failed(app);
        }
    };
    let name = app.services.issuer().unwrap_or_default();
    let title = frame::speech(app).say(title);
    frame::outside(app, reader, status, &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.with(words, &[("name", name)])}</p>
            <p><a class="go" href="/manage/sign-in">{speech.say("manage-sign-in")}</a></p>
        }
    })
}

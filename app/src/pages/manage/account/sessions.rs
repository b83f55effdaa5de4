//! One's sessions: when each began and was last seen, and ending them.

use axum::http::HeaderMap;
use axum::response::Response;
use heard_service::staff::OpenSession;
use jiff::Timestamp;
use leptos::prelude::*;

use super::HERE;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::pages::manage::{Visit, frame, guard};

/// How long ago something was. Sessions are of one day, so that no clock and no calendar is needed.
fn ago(speech: Speech<'_>, then: Timestamp, now: Timestamp) -> String {
    let minutes = u64::try_from(now.duration_since(then).as_mins()).unwrap_or(0);
    match minutes {
        0 => speech.say("manage-account-now"),
        1..60 => speech.count("manage-account-minutes", "n", minutes, &[]),
        _ => speech.count("manage-account-hours", "n", minutes / 60, &[]),
    }
}

/// The list.
pub fn section(speech: Speech<'_>, sessions: &[OpenSession], now: Timestamp) -> AnyView {
    let others = sessions.iter().filter(|session| !session.this).count();
    let rows: Vec<_> = sessions
        .iter()
        .map(|session| {
            let (began, seen) = (ago(speech, session.began, now), ago(speech, session.seen, now));
            let when = speech.with("manage-account-session", &[("began", &began), ("seen", &seen)]);
            let place = if session.this { "manage-account-here" } else { "manage-account-elsewhere" };
            let end = (!session.this).then(|| {
                view! {
                    <form method="post" action=HERE>
                        <input type="hidden" name="session" value=session.name.clone() />
                        <button class="btn" name="act" value="end-one">{speech.say("manage-account-end-one")}<span class="vh">": "{when.clone()}</span></button>
                    </form>
                }
            });
            view! { <li><div><b>{speech.say(place)}</b><p class="meta">{when}</p></div>{end}</li> }
        })
        .collect();
    let end = (others > 1).then(|| view! { <form method="post" action=HERE><button class="btn" name="act" value="end">{speech.say("manage-account-end")}</button></form> });
    view! { <section id="sessions"><h2>{speech.say("manage-account-sessions")}</h2><ul class="rows">{rows}</ul>{end}</section> }
    .into_any()
}

/// Ends the one that was chosen. One that ended meanwhile is as well gone.
pub async fn end_one(visit: &Visit, name: &str) -> Response {
    match visit.app.services.end_named_session(name, &visit.staff, visit.now).await {
        Ok(_) => answers::go_to(HERE),
        Err(error) => frame::store(visit, &error),
    }
}

/// Ends all but the one that asks.
pub async fn end_others(visit: &Visit, headers: &HeaderMap) -> Response {
    let Some(token) = guard::token(headers) else { return visit.refuse() };
    match visit.app.services.end_other_sessions(&token, &visit.staff, visit.now).await {
        Ok(_) => answers::go_to(HERE),
        Err(error) => frame::store(visit, &error),
    }
}

//! The ways in and out: signing in, the one-time link of an account, signing out.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_service::Token;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::form::Sent;
use super::{Access, Room, Visit, frame, guard};
use crate::pages::answers;
use crate::reader::Reader;
use crate::state::App;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![
        Room::get("/manage/sign-in", Access::Open, sign_in),
        Room::get("/manage/join/{token}", Access::Open, welcome),
        Room::post("/manage/join/{token}", Access::Open, join),
        Room::post("/manage/sign-out", Access::Needs(Action::AccountOwn), sign_out),
    ]
}

async fn sign_in(
    State(app): State<App>,
    reader: Reader,
    Query(asked): Query<Vec<(String, String)>>,
) -> Response {
    let back = Sent::new(asked).get("back").to_owned();
    let title = frame::speech(&app).say("manage-sign-in");
    frame::outside(&app, &reader, StatusCode::OK, &title, |speech| {
        view! { <h1>{title.clone()}</h1><p class="lede">{speech.say("manage-sign-in-lead")}</p>{super::sso::button(&app, &back)} }
    })
}

/// Nothing is used up by looking: mail programs open links by themselves.
async fn welcome(State(app): State<App>, reader: Reader, Path(token): Path<String>) -> Response {
    let known = match Token::read(&token) {
        None => None,
        Some(token) => match app.services.link_of(&token, (app.now)()).await {
            Ok(person) => person,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a link could not be looked up");
                return frame::failed(&app);
            }
        },
    };
    if known.is_none() {
        return spent(&app, &reader);
    }
    let title = frame::speech(&app).say("manage-join-title");
    frame::outside(&app, &reader, StatusCode::OK, &title, |speech| {
        view! {
            <h1>{title.clone()}</h1>
            <form method="post"><button class="go">{speech.say("manage-join-go")}</button></form>
        }
    })
}

async fn join(State(app): State<App>, reader: Reader, Path(token): Path<String>) -> Response {
    let now = (app.now)();
    let Some(token) = Token::read(&token) else { return spent(&app, &reader) };
    let begun = match app.services.use_link(&token, now).await {
        Ok(Some(person)) => app.services.begin_session(person, (app.random)(), "link", now).await,
        Ok(None) => return spent(&app, &reader),
        Err(error) => Err(error),
    };
    match begun {
        Ok(session) => answers::with_cookie(answers::go_to("/manage"), &guard::begin(&app, &session)),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a link could not be used");
            frame::failed(&app)
        }
    }
}

/// The page for a link that is used, too old, or none. It says nothing about which.
fn spent(app: &App, reader: &Reader) -> Response {
    let title = frame::speech(app).say("manage-spent-title");
    frame::outside(app, reader, StatusCode::NOT_FOUND, &title, |speech| {
        view! { <h1>{title.clone()}</h1><p class="lede">{speech.say("manage-spent")}</p> }
    })
}

async fn sign_out(visit: Visit, headers: HeaderMap) -> Response {
    if let Some(token) = guard::token(&headers)
        && let Err(error) = visit.app.services.end_session(&token, &visit.staff, visit.now).await
    {
        return frame::store(&visit, &error);
    }
    answers::with_cookie(answers::go_to("/manage/sign-in"), &guard::end(&visit.app))
}

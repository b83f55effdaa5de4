//! `/receipt`: taking answers back with the five words.

use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::WithdrawError;
use leptos::prelude::*;
use serde::Deserialize;

use super::{answers, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// What was typed.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    words: String,
}

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    ask(&app, &reader, StatusCode::OK, String::new(), None)
}

/// Withdraws, and says what came of it.
pub async fn withdraw(State(app): State<App>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if !app.tries.begin() {
        return errors::busy(&app, &reader);
    }
    let withdrawn = app.services.withdraw(&typed.words).await;
    if !matches!(withdrawn, Err(WithdrawError::Unknown)) {
        app.tries.right();
    }
    match withdrawn {
        Ok(()) => done(&app, &reader),
        Err(WithdrawError::Unknown) => {
            ask(&app, &reader, StatusCode::UNPROCESSABLE_ENTITY, typed.words, Some("receipt-unknown"))
        }
        Err(WithdrawError::Frozen) => {
            ask(&app, &reader, StatusCode::CONFLICT, typed.words, Some("receipt-frozen"))
        }
        Err(WithdrawError::Store(error)) => errors::store(&app, &reader, &error),
    }
}

fn ask(app: &App, reader: &Reader, status: StatusCode, typed: String, wrong: Option<&str>) -> Response {
    let speech = app.locales.speak(reader.language);
    let mut title = speech.say("receipt-title");
    let heading = title.clone();
    if wrong.is_some() {
        title = [&speech.say("error-prefix"), ": ", &title].concat();
    }
    let html = shell::public(app, reader, "/receipt", &title, || {
        let summary = wrong.map(|wrong| {
            view! {
                <div class="sum" role="alert" tabindex="-1">
                    <h2>{speech.say("error-title")}</h2>
                    <ul><li><a href="#words">{speech.say(wrong)}</a></li></ul>
                </div>
            }
        });
        let inline = wrong.map(|wrong| {
            view! { <p class="err" id="e"><span><span class="vh">{speech.say("error-prefix")}": "</span>{speech.say(wrong)}</span></p> }
        });
        let described = if wrong.is_some() { "h e" } else { "h" };
        view! {
            <form class="prose" method="post" action=reader.link("/receipt")>
                {summary}
                <h1>{heading}</h1>
                <p>{speech.say("receipt-lead")}</p>
                <label for="words"><b>{speech.say("receipt-label")}</b></label>
                <p class="hint" id="h">{speech.say("receipt-hint")}</p>
                {inline}
                <input class="txt" id="words" name="words" dir="auto" autocomplete="off" autocapitalize="none"
                    spellcheck="false" aria-describedby=described aria-invalid=wrong.map(|_| "true") value=typed />
                <button class="go">{speech.say("receipt-button")}</button>
            </form>
        }
    });
    answers::personal(status, html)
}

fn done(app: &App, reader: &Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("receipt-done-title");
    let html = shell::public(app, reader, "/receipt", &title, || {
        view! {
            <div class="prose" role="status">
                <h1>{title.clone()}</h1>
                <p>{speech.say("receipt-done")}</p>
                <p><a class="btn" href=reader.link("/")>{speech.say("error-home")}</a></p>
            </div>
        }
    });
    answers::personal(StatusCode::OK, html)
}

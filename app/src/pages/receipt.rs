//! `/receipt`: taking answers back with the five words, or hearing again what was recorded.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use heard_domain::attachment::Medium;
use heard_service::{RecordingRefusal, Token, WithdrawError};
use leptos::prelude::*;
use serde::Deserialize;
use uuid::Uuid;

use super::{answers, errors};
use crate::reader::Reader;
use crate::recording::play;
use crate::shell;
use crate::state::App;

/// What was typed.
#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    words: String,
    #[serde(default)]
    go: String,
}

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    ask(&app, &reader, StatusCode::OK, String::new(), None)
}

/// Withdraws, or with the button `listen` shows what was recorded, and says what came of it.
pub async fn withdraw(State(app): State<App>, reader: Reader, Form(typed): Form<Typed>) -> Response {
    if !app.tries.begin() {
        return errors::busy(&app, &reader);
    }
    if typed.go == "listen" {
        return listen(&app, &reader, typed).await;
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
                <div class="alt">
                    <button class="btn" name="go" value="listen">{speech.say("recorded-button")}</button>
                </div>
            </form>
        }
    });
    answers::personal(status, html)
}

/// What was recorded, to be heard and seen again by whoever has the words.
async fn listen(app: &App, reader: &Reader, typed: Typed) -> Response {
    let found = app.services.recordings_of_receipt(&typed.words).await;
    if !matches!(found, Err(WithdrawError::Unknown)) {
        app.tries.right();
    }
    match found {
        Ok(recordings) => recorded(app, reader, &recordings),
        Err(WithdrawError::Store(error)) => errors::store(app, reader, &error),
        Err(_) => ask(app, reader, StatusCode::UNPROCESSABLE_ENTITY, typed.words, Some("receipt-unknown")),
    }
}

fn recorded(app: &App, reader: &Reader, recordings: &[(Uuid, Medium)]) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("recorded-title");
    let items = (1..).zip(recordings).map(|(number, (id, medium))| {
        let random = (app.random)();
        app.tickets.give(random, *id);
        let address = format!("/receipt/recording/{}", Token::new(random).write());
        let key = match medium {
            Medium::Voice => "recorded-voice",
            Medium::Drawing => "recorded-drawing",
            Medium::Photo => "recorded-photo",
        };
        (*medium, address, speech.with(key, &[("n", &number.to_string())]))
    });
    let items: Vec<(Medium, String, String)> = items.collect();
    let html = shell::public(app, reader, "/receipt", &title, || {
        let lead = if items.is_empty() { "recorded-none" } else { "recorded-lead" };
        let items = items.into_iter().map(|(medium, address, label)| {
            let shown = if medium == Medium::Voice {
                let name = label.clone();
                view! { <audio controls preload="metadata" src=address aria-label=name></audio> }.into_any()
            } else {
                view! { <img class="mine" src=address alt=label.clone() /> }.into_any()
            };
            view! { <h2>{label}</h2><p>{shown}</p> }
        });
        view! {
            <div class="prose">
                <h1>{title.clone()}</h1>
                <p>{speech.say(lead)}</p>
                {items.collect_view()}
                <p><a class="btn" href=reader.link("/receipt")>{speech.say("receipt-title")}</a></p>
            </div>
        }
    });
    answers::personal(StatusCode::OK, html)
}

/// `GET /receipt/recording/{ticket}`: one recording, for whoever typed the words a while ago.
pub async fn play_back(
    State(app): State<App>,
    reader: Reader,
    headers: HeaderMap,
    Path(ticket): Path<String>,
) -> Response {
    let ticket = Token::read(&ticket).map(|token| token.bytes());
    let Some(id) = ticket.and_then(|ticket| app.tickets.check(ticket)) else {
        return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found");
    };
    let Some(held) = app.room.whole(app.services.recording_size(id).await.unwrap_or_default()).await else {
        return errors::busy(&app, &reader);
    };
    match app.services.hear_sent(id, false).await {
        Ok(playable) => play(&headers, playable, held),
        Err(RecordingRefusal::Unknown) => {
            errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found")
        }
        Err(refusal) => {
            tracing::error!(error = &refusal as &dyn std::error::Error, "a recording could not be opened");
            errors::page(&app, &reader, StatusCode::INTERNAL_SERVER_ERROR, "error-failed")
        }
    }
}

fn done(app: &App, reader: &Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("receipt-done-title");
    let html = shell::public(app, reader, "/receipt", &title, || {
        view! {
            <div class="prose" role="status">
                <h1>{title.clone()}</h1>
                <p>{speech.say("receipt-done")}</p>
                <p>
                    <a class="btn" href=reader.link("/")>{speech.say("error-home")}</a>" "
                    <a class="btn" href=reader.link("/changes")>{speech.say("menu-changes")}</a>
                </p>
            </div>
        }
    });
    answers::personal(StatusCode::OK, html)
}

//! Coming in where a code is needed, and what is said where nobody can come in like that.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::{Entry, Typed, Way};
use leptos::prelude::*;
use serde::Deserialize;

use crate::cookies;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// What was typed.
#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    code: String,
}

/// The page for a visit that has no ticket.
pub fn page(app: &App, reader: &Reader, entry: &Entry) -> Response {
    if entry.way() == Way::Codes {
        return ask(app, reader, entry, StatusCode::OK, String::new(), None);
    }
    let speech = app.locales.speak(reader.language);
    let title = speech.say("collect-paper-title");
    let html = shell::public(app, reader, "/", &title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("collect-paper-note")}</p>
            <p><a class="go" href=reader.link("/")>{speech.say("error-home")}</a></p>
        }
    });
    answers::html(StatusCode::FORBIDDEN, html)
}

/// `POST /s/{collector}/code`
pub async fn enter(
    State(app): State<App>,
    reader: Reader,
    Path(collector): Path<String>,
    Form(sent): Form<Sent>,
) -> Response {
    let catalogue = app.services.catalogue();
    let today = (app.today)();
    let entry = catalogue.entry(&collector).filter(|entry| entry.way() == Way::Codes);
    let Some(entry) = entry else {
        return errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found");
    };
    if !entry.open(today) {
        return super::closed::page(&app, &reader, entry);
    }
    if !app.tries.begin() {
        return errors::busy(&app, &reader);
    }
    let typed = app.services.enter_code(&collector, &sent.code, (app.random)(), today).await;
    if !matches!(typed, Ok(Typed::Unknown)) {
        app.tries.right();
    }
    match typed {
        Ok(Typed::Right(ticket)) => {
            let to = reader.link(&["/s/", &collector, "?in=1"].concat());
            answers::with_cookie(answers::go_to(&to), &cookies::ticket(&app, &ticket))
        }
        Ok(Typed::Used) => {
            ask(&app, &reader, entry, StatusCode::CONFLICT, sent.code, Some("collect-code-used"))
        }
        Ok(Typed::Unknown) => ask(
            &app,
            &reader,
            entry,
            StatusCode::UNPROCESSABLE_ENTITY,
            sent.code,
            Some("collect-code-unknown"),
        ),
        Err(error) => errors::store(&app, &reader, &error),
    }
}

fn ask(
    app: &App,
    reader: &Reader,
    entry: &Entry,
    status: StatusCode,
    typed: String,
    wrong: Option<&str>,
) -> Response {
    let speech = app.locales.speak(reader.language);
    let heading = speech.say("collect-code-title");
    let title = match wrong {
        Some(_) => [&speech.say("error-prefix"), ": ", &heading].concat(),
        None => heading.clone(),
    };
    let here = ["/s/", &entry.collector.code].concat();
    let html = shell::public(app, reader, &here, &title, || {
        let summary = wrong.map(|wrong| {
            view! {
                <div class="sum" role="alert" tabindex="-1">
                    <h2>{speech.say("error-title")}</h2>
                    <ul><li><a href="#code">{speech.say(wrong)}</a></li></ul>
                </div>
            }
        });
        let inline = wrong.map(|wrong| {
            view! { <p class="err" id="e"><span><span class="vh">{speech.say("error-prefix")}": "</span>{speech.say(wrong)}</span></p> }
        });
        let described = if wrong.is_some() { "h e" } else { "h" };
        view! {
            <form class="prose" method="post" action=reader.link(&[&here, "/code"].concat())>
                {summary}
                <h1>{heading}</h1>
                <p>{speech.say("collect-code-lead")}</p>
                <label for="code"><b>{speech.say("collect-code-label")}</b></label>
                <p class="hint" id="h">{speech.say("collect-code-hint")}</p>
                {inline}
                <input class="txt" id="code" name="code" dir="ltr" autocomplete="off" autocapitalize="characters"
                    spellcheck="false" aria-describedby=described aria-invalid=wrong.map(|_| "true") value=typed />
                <button class="go">{speech.say("collect-code-go")}</button>
            </form>
        }
    });
    answers::personal(status, html)
}

/// The page for a response that came with a code that was used meanwhile.
pub fn spent(app: &App, reader: &Reader, entry: &Entry) -> Response {
    if entry.way() != Way::Codes {
        return page(app, reader, entry);
    }
    ask(app, reader, entry, StatusCode::CONFLICT, String::new(), Some("refused-code"))
}

/// The page for a frame in another site whose browser keeps no cookies there: out of the frame it works.
pub fn out_of_frame(app: &App, reader: &Reader, entry: &Entry) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("collect-frame-title");
    let to = reader.link(&["/s/", &entry.collector.code].concat());
    let html = shell::public(app, reader, "/", &title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("collect-frame-note")}</p>
            <p><a class="go" href=to target="_blank" rel="noopener">{speech.say("collect-frame-go")}</a></p>
        }
    });
    answers::html(StatusCode::OK, html)
}

//! `/privacy`, `/accessibility`, `/licences`: what is true of this build.

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use heard_service::DRAFT_DAYS;
use leptos::prelude::*;

use super::{answers, errors};
use crate::components::drawings::FACE;
use crate::i18n::Speech;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// A heading and the paragraph below it.
fn part(speech: Speech<'_>, key: &str, put: &[(&str, &str)]) -> impl IntoView + use<> {
    let title = speech.say(&[key, "-title"].concat());
    view! { <h2>{title}</h2><p>{speech.with(key, put)}</p> }
}

fn list(speech: Speech<'_>, key: &str, items: usize) -> impl IntoView + use<> {
    let items: Vec<_> = (1..=items)
        .map(|number| view! { <li>{speech.say(&[key, "-", &number.to_string()].concat())}</li> })
        .collect();
    view! { <ul>{items}</ul> }
}

/// `/privacy`
pub async fn privacy(State(app): State<App>, reader: Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("privacy-title");
    let days = DRAFT_DAYS.to_string();
    let (organisation, contact) = (app.settings.organisation(speech), app.settings.contact(speech));
    let put = [("days", &*days), ("organisation", &*organisation), ("contact", &*contact)];
    let html = shell::public(&app, &reader, "/privacy", &title, || {
        let parts: Vec<_> = ["stored", "not-stored", "device", "words", "voice", "shown"]
            .into_iter()
            .map(|key| part(speech, &["privacy-", key].concat(), &put))
            .collect();
        view! {
            <div class="prose">
                <h1>{title.clone()}</h1>
                <div class="kids">
                    <i class="face" inner_html=FACE></i>
                    <h2>{speech.say("privacy-children-title")}</h2>
                    {list(speech, "privacy-children", 5)}
                </div>
                {parts}
                <p>{speech.say("privacy-words-you-write")}</p>
                <p><a href=reader.link("/receipt")>{speech.say("receipt-title")}</a></p>
                {part(speech, "privacy-contact", &put)}
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// `/accessibility`
pub async fn accessibility(State(app): State<App>, reader: Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("accessibility-title");
    let (organisation, contact) = (app.settings.organisation(speech), app.settings.contact(speech));
    let put = [("organisation", &*organisation), ("contact", &*contact)];
    let html = shell::public(&app, &reader, "/accessibility", &title, || {
        view! {
            <div class="prose">
                <h1>{title.clone()}</h1>
                <p class="lede">{speech.with("accessibility-lead", &put)}</p>
                <h2>{speech.say("accessibility-works-title")}</h2>
                {list(speech, "accessibility-works", 5)}
                <h2>{speech.say("accessibility-gaps-title")}</h2>
                {list(speech, "accessibility-gaps", 3)}
                {part(speech, "accessibility-status", &[])}
                {part(speech, "accessibility-problem", &put)}
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// `/licences`
pub async fn licences(State(app): State<App>, reader: Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("licences-title");
    let html = shell::public(&app, &reader, "/licences", &title, || {
        let pictures: Vec<_> = app
            .assets
            .names("symbols/")
            .into_iter()
            .map(|name| {
                let address = app.assets.address(&["symbols/", &name, ".svg"].concat());
                view! { <li><img class="pic" src=address alt="" width="56" height="56" loading="lazy" /></li> }
            })
            .collect();
        let notes: Vec<_> = ["symbols", "fonts", "letters", "faces"]
            .into_iter()
            .map(|key| view! { <p>{speech.say(&["licences-", key].concat())}</p> })
            .collect();
        let texts: Vec<_> = app
            .assets
            .licences()
            .into_iter()
            .map(
                |name| view! { <li><a href=["/licences/", &name].concat() lang="en">{name.clone()}</a></li> },
            )
            .collect();
        view! {
            <div class="prose">
                <h1>{title.clone()}</h1>
                {notes}
                <ul>{texts}</ul>
                <ul class="langs">{pictures}</ul>
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// `/licences/{name}`: the text of a licence.
pub async fn licence(State(app): State<App>, reader: Reader, Path(name): Path<String>) -> Response {
    match app.assets.licence(&name) {
        Some(text) => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response(),
        None => errors::page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found"),
    }
}

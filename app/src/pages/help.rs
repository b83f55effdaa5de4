//! `/help`: people to talk to, and help with the questions.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::answers;
use crate::i18n::Speech;
use crate::reader::Reader;
use crate::shell;
use crate::state::{App, Said};

/// Where the reader came from.
#[derive(Deserialize)]
pub struct From {
    back: Option<String>,
}

/// The page.
pub async fn page(State(app): State<App>, reader: Reader, Query(from): Query<From>) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("help-title");
    let back = from.back.as_deref().and_then(answers::own_path).filter(|path| path.starts_with("/s/"));
    let numbers = numbers(&app, speech);
    let html = shell::public(&app, &reader, "/help", &title, || {
        let back = back.map(|back| {
            view! { <div class="bar"><a class="link back" href=back.to_owned()>{speech.say("help-back")}</a></div> }
        });
        let numbers: Vec<_> = numbers
            .into_iter()
            .map(|[name, dialled, number, note]| {
                let dial = ["tel:", &dialled].concat();
                view! {
                    <li><a class="note tel" href=dial>
                        <span><strong>{name}</strong><br />{note}</span><b dir="ltr">{number}</b>
                    </a></li>
                }
            })
            .collect();
        let tips: Vec<_> = ["help-skip", "help-someone", "help-stop"]
            .into_iter()
            .map(|key| view! { <li>{speech.say(key)}</li> })
            .collect();
        view! {
            {back}
            <div class="prose">
                <h1>{title.clone()}</h1>
                <p>{speech.say("help-lead")}</p>
                <ul class="tels">{numbers}</ul>
                <p>{speech.say("care-type")}" "<a rel="noreferrer" dir="ltr" href="https://www.childline.org.uk">"childline.org.uk"</a></p>
                <h2>{speech.say("help-questions-title")}</h2>
                <ul>{tips}</ul>
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// The numbers to ring in a language: of each its name, how it is dialled, how it is read, and a note.
/// What the organisation set has no line breaks and tabs: see `Settings`.
pub fn numbers(app: &App, speech: Speech<'_>) -> Vec<[String; 4]> {
    let one =
        |name: String, number: &str, note: String| [name, number.replace(' ', ""), number.to_owned(), note];
    let everywhere =
        [("help-childline", "0800 1111", "help-childline-note"), ("help-danger", "999", "help-danger-note")];
    let everywhere =
        everywhere.into_iter().map(|(name, number, note)| one(speech.say(name), number, speech.say(note)));
    let local = app.settings.local_help.iter().map(|helper| {
        let said = |said: &Said| said.in_language(speech.language).map(str::to_owned);
        let note = said(&helper.note).unwrap_or_else(|| speech.say("help-local-note"));
        one(said(&helper.name).unwrap_or_default(), &helper.number, note)
    });
    everywhere.chain(local).collect()
}

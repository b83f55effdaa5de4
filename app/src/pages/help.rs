//! `/help`: people to talk to, and help with the questions.

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::answers;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

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
    let mut numbers = vec![
        (speech.say("help-danger"), "999".to_owned(), speech.say("help-danger-note")),
        (speech.say("help-childline"), "0800 1111".to_owned(), speech.say("help-childline-note")),
    ];
    if let Some((name, number)) = &app.settings.local_help {
        numbers.push((name.clone(), number.clone(), speech.say("help-local-note")));
    }
    let html = shell::public(&app, &reader, "/help", &title, || {
        let back = back.map(|back| {
            view! { <div class="bar"><a class="link back" href=back.to_owned()>{speech.say("help-back")}</a></div> }
        });
        let numbers: Vec<_> = numbers
            .into_iter()
            .map(|(name, number, note)| {
                let dial = ["tel:", &number.replace(' ', "")].concat();
                view! {
                    <li><a class="note tel" href=dial>
                        <span><strong><bdi>{name}</bdi></strong><br />{note}</span><b dir="ltr">{number}</b>
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
                <h2>{speech.say("help-questions-title")}</h2>
                <ul>{tips}</ul>
            </div>
        }
    });
    answers::html(StatusCode::OK, html)
}

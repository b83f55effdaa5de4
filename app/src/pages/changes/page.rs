//! The page.

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use heard_domain::feedback::Kind;
use heard_domain::language::{Language, Presentation};
use heard_service::feedback::Published;
use leptos::either::Either;
use leptos::prelude::*;

use super::entry;
use crate::components::kind;
use crate::i18n::Speech;
use crate::pages::{answers, errors};
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// What the address asks for beside the language.
const EASY: &str = "easy=1";

/// The page.
pub async fn page(State(app): State<App>, reader: Reader, RawQuery(query): RawQuery) -> Response {
    let catalogue = app.services.catalogue();
    let speech = app.locales.speak(reader.language);
    let entries = match app.services.published_feedback().await {
        Ok(entries) => entries,
        Err(error) => return errors::store(&app, &reader, &error),
    };
    let easy = query.unwrap_or_default().split('&').any(|pair| pair == EASY);
    let presentation = if easy { Presentation::Easy } else { Presentation::Standard };
    let title = speech.say("changes-title");
    let feed = ["/changes/feed.atom?lang=", reader.language.tag()].concat();
    let html = shell::with_feed(&app, &reader, "/changes", &title, Some(&feed), || {
        let said: Vec<_> = entries
            .iter()
            .map(|entry| entry::whole(speech, &reader, &catalogue, presentation, entry))
            .collect();
        let body = if said.is_empty() {
            Either::Left(empty(speech))
        } else {
            let switch = switch(speech, &reader, &entries, easy);
            Either::Right(view! { <div class="ways">{key(speech)}{switch}</div>{said} })
        };
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("changes-lead")}</p>
            {body}
            <p><a class="crumb" href=feed.clone() type="application/atom+xml">{speech.say("changes-feed")}</a></p>
        }
    });
    answers::html(StatusCode::OK, html)
}

fn empty(speech: Speech<'_>) -> impl IntoView + use<> {
    view! { <div class="empty"><h2>{speech.say("changes-none-title")}</h2><p>{speech.say("changes-none")}</p></div> }
}

fn key(speech: Speech<'_>) -> impl IntoView + use<> {
    let signs: Vec<_> =
        Kind::ALL.into_iter().map(|kind| view! { <li>{kind::became(speech, kind)}</li> }).collect();
    view! { <ul class="key" aria-label=speech.say("changes-key")>{signs}</ul> }
}

/// The way to the easy words and back; none where no entry has any.
fn switch(
    speech: Speech<'_>,
    reader: &Reader,
    entries: &[Published],
    easy: bool,
) -> Option<impl IntoView + use<>> {
    let written = entries.iter().filter_map(|entry| entry.says.as_ref().ok());
    let any = written.into_iter().any(|says| {
        [speech.language.spoken(), Language::ENGLISH]
            .into_iter()
            .any(|language| says.written(language, Presentation::Easy).is_some())
    });
    let (address, label) = if easy {
        (reader.link("/changes"), "changes-easy-off")
    } else {
        (reader.link(&["/changes?", EASY].concat()), "changes-easy-on")
    };
    any.then(|| view! { <p><a class="btn" href=address>{speech.say(label)}</a></p> })
}

//! A collector that takes no answers today.

use axum::http::StatusCode;
use axum::response::Response;
use heard_service::{Entry, State};
use leptos::prelude::*;

use crate::pages::answers;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// Says whether it is over, has not begun or is paused, and what there is instead.
pub fn page(app: &App, reader: &Reader, entry: &Entry) -> Response {
    let speech = app.locales.speak(reader.language);
    let (title, note, status) = match entry.state((app.today)()) {
        State::Coming => ("not-open-title", "not-open-note", StatusCode::NOT_FOUND),
        State::Paused => ("collect-paused-title", "collect-paused-note", StatusCode::SERVICE_UNAVAILABLE),
        State::Open | State::Closed => ("closed-title", "closed-note", StatusCode::GONE),
    };
    let put = [("opens", &*speech.date(entry.opens())), ("closes", &*speech.date(entry.closes()))];
    // Parents and children are spoken to in their own way.
    let journey = speech.journey(entry.instrument.audience);
    let title = speech.say(title);
    let note = speech.with(note, &put);
    let html = shell::public(app, reader, "/", &title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p>{note}</p>
            <div class="note calm"><p>{speech.say("closed-next")}" "<a href=reader.link("/results")>{journey.get("results-link")}</a></p></div>
            <p><a class="go" href=reader.link("/")>{journey.get("see-open")}</a></p>
        }
    });
    answers::html(status, html)
}

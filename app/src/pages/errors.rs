//! Pages for when something is not there or went wrong. Internals are logged, never shown.

use axum::extract::State;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use heard_service::ports::StoreError;
use leptos::prelude::*;

use super::answers;
use crate::components::drawings::FACE;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// The page for an address that leads nowhere.
pub async fn not_found(State(app): State<App>, reader: Reader) -> Response {
    page(&app, &reader, StatusCode::NOT_FOUND, "error-not-found")
}

/// The page for a failing storage.
pub fn store(app: &App, reader: &Reader, error: &StoreError) -> Response {
    if let StoreError::Busy = error {
        return busy(app, reader);
    }
    tracing::error!(error = error as &dyn std::error::Error, "the storage failed");
    page(app, reader, StatusCode::INTERNAL_SERVER_ERROR, "error-failed")
}

/// The page for a moment with too much to do.
pub fn busy(app: &App, reader: &Reader) -> Response {
    let mut response = page(app, reader, StatusCode::SERVICE_UNAVAILABLE, "error-busy");
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
    response
}

/// The page of an error: `key` is its text, `{key}-title` its heading.
pub fn page(app: &App, reader: &Reader, status: StatusCode, key: &str) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say(&[key, "-title"].concat());
    let html = shell::public(app, reader, "/", &title, || {
        view! {
            <div class="lost">
                <i class="face" inner_html=FACE></i>
                <h1>{title.clone()}</h1>
                <p class="lede">{speech.say(key)}</p>
                <p><a class="go" href=reader.link("/")>{speech.say("error-home")}</a></p>
            </div>
        }
    });
    answers::html(status, html)
}

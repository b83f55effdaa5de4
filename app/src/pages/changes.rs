//! `/changes`: what changed because of what people said. Nothing can be published yet; its place
//! says so.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use super::answers;
use crate::reader::Reader;
use crate::shell;
use crate::state::App;

/// The page.
pub async fn page(State(app): State<App>, reader: Reader) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("changes-title");
    let html = shell::public(&app, &reader, "/changes", &title, || {
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("changes-lead")}</p>
            <div class="empty"><h2>{speech.say("changes-none-title")}</h2><p>{speech.say("changes-none")}</p></div>
        }
    });
    answers::html(StatusCode::OK, html)
}

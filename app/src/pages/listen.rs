//! What reading aloud needs from the server: its words, and the switch.

use axum::extract::{Form, Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::answers;
use crate::cookies;
use crate::reader::Reader;
use crate::state::App;

/// What `listen.js` says, by the names that it knows.
const WORDS: [(&str, &str); 7] = [
    ("this", "listen-this"),
    ("all", "listen-all"),
    ("play", "listen-play"),
    ("stop", "listen-stop"),
    ("own", "listen-own"),
    ("none", "listen-none"),
    ("quiet", "listen-quiet"),
];

/// `GET /listen/{tag}`: the words of one language, and the address of the style sheet.
pub async fn words(State(app): State<App>, Path(tag): Path<String>) -> Response {
    let Some(language) = app.locales.parse(&tag) else { return StatusCode::NOT_FOUND.into_response() };
    let speech = app.locales.speak(language);
    let mut said: Map<String, Value> = WORDS
        .iter()
        .map(|(name, key)| ((*name).to_owned(), speech.with(key, &[("name", "{name}")]).into()))
        .collect();
    said.insert("style".to_owned(), app.assets.address("listen.css").into());
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-cache")];
    (headers, Value::Object(said).to_string()).into_response()
}

/// On or off.
#[derive(Deserialize)]
pub struct Switch {
    #[serde(default)]
    listen: String,
}

/// `POST /look/listen`: keeps the switch on the device, beside the rest of the look. Script asks.
pub async fn keep(State(app): State<App>, reader: Reader, Form(switch): Form<Switch>) -> Response {
    let look = reader.look.listening(switch.listen == "on");
    let cookie = cookies::for_a_year(cookies::LOOK, &look.write(), app.settings.secure);
    answers::with_cookie(StatusCode::NO_CONTENT.into_response(), &cookie)
}

//! `/look`: colours, size of letters, pictures. Kept in one cookie that holds nothing else.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::answers;
use crate::cookies;
use crate::i18n::Speech;
use crate::reader::{Look, Reader, SIZES, THEMES};
use crate::shell;
use crate::state::App;

/// Where the reader came from.
#[derive(Deserialize)]
pub struct From {
    back: Option<String>,
}

/// What the reader chose.
#[derive(Deserialize)]
pub struct Choice {
    #[serde(default)]
    theme: String,
    #[serde(default)]
    size: String,
    #[serde(default)]
    pictures: String,
    #[serde(default)]
    back: String,
}

/// The page.
pub async fn page(State(app): State<App>, reader: Reader, Query(from): Query<From>) -> Response {
    let speech = app.locales.speak(reader.language);
    let title = speech.say("look-title");
    let back = from.back.as_deref().and_then(answers::own_path).unwrap_or("/").to_owned();
    let look = reader.look;
    let html = shell::public(&app, &reader, "/look", &title, || {
        view! {
            <form class="prose" method="post" action=reader.link("/look")>
                <h1>{title.clone()}</h1>
                <input type="hidden" name="back" value=back />
                {pick(speech, "theme", &THEMES, look.theme().unwrap_or(THEMES[0]))}
                {pick(speech, "size", &SIZES, look.size().unwrap_or(SIZES[0]))}
                {pick(speech, "pictures", &["on", "off"], look.pictures().unwrap_or("on"))}
                <p class="hint">{speech.say("look-note")}</p>
                <button class="go">{speech.say("look-save")}</button>
            </form>
        }
    });
    answers::html(StatusCode::OK, html)
}

fn pick(
    speech: Speech<'_>,
    name: &'static str,
    values: &[&'static str],
    current: &str,
) -> impl IntoView + use<> {
    let choices: Vec<_> = values
        .iter()
        .map(|value| {
            let label = speech.say(&["look-", name, "-", value].concat());
            view! {
                <label><input type="radio" name=name value=*value checked=*value == current /><span>{label}</span></label>
            }
        })
        .collect();
    let heading = speech.say(&["look-", name].concat());
    view! { <fieldset><legend><h2>{heading}</h2></legend><div class="ans">{choices}</div></fieldset> }
}

/// Keeps the choice on the device, and leads back.
pub async fn keep(State(app): State<App>, reader: Reader, Form(choice): Form<Choice>) -> Response {
    let look = Look::new(&choice.theme, &choice.size, &choice.pictures).listening(reader.look.listens());
    let back = answers::own_path(&choice.back).unwrap_or("/");
    let cookie = cookies::for_a_year(cookies::LOOK, &look.write(), app.settings.secure);
    answers::with_cookie(answers::go_to(&reader.link(back)), &cookie)
}

//! `/look`, "Make it mine": colours, letters, room, pictures, reading aloud, one switch. Kept in one
//! cookie that holds nothing else.

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use super::answers;
use crate::components::drawings::FACE;
use crate::cookies;
use crate::i18n::Speech;
use crate::look::{Look, SETTINGS, Setting, face_sheet};
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
    let title = speech.say("look-title");
    let back = from.back.as_deref().and_then(answers::own_path).unwrap_or("/").to_owned();
    let html = shell::public(&app, &reader, "/look", &title, || {
        let settings: Vec<_> = SETTINGS.iter().map(|setting| pick(speech, setting, reader.look)).collect();
        let script = app.assets.address("look.js");
        view! {
            {sheets(&app)}
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("look-lead")}</p>
            <div class="mine">
                {sample(speech)}
                <form method="post" action=reader.link("/look")>
                    <input type="hidden" name="back" value=back />
                    {settings}
                    <p class="hint">{speech.say("look-note")}</p>
                    <div class="keep">
                        <button class="go" name="go" value="keep">{speech.say("look-save")}</button>
                        <button class="btn" name="go" value="try" data-try="">{speech.say("look-try")}</button>
                        <button class="btn" name="go" value="usual">{speech.say("look-usual")}</button>
                    </div>
                </form>
            </div>
            <script type="module" src=script></script>
        }
    });
    answers::html(StatusCode::OK, html)
}

/// The style sheets of this page: its own, and all that can be chosen, because it shows them.
fn sheets(app: &App) -> impl IntoView + use<> {
    let faces = SETTINGS.iter().filter(|setting| setting.name == "face").flat_map(|setting| setting.values);
    let own = ["look.css", "mine.css"].map(str::to_owned).into_iter();
    own.chain(faces.map(|face| face_sheet(face)))
        .map(|name| app.assets.address(&name))
        .filter(|address| !address.is_empty())
        .map(|address| view! { <link rel="stylesheet" href=address /> })
        .collect::<Vec<_>>()
}

/// A question as it will look. Nothing in it can be pressed, and nobody hears it.
fn sample(speech: Speech<'_>) -> impl IntoView + use<> {
    let answers: Vec<_> = ["look-sample-1", "look-sample-2"]
        .into_iter()
        .zip([true, false])
        .map(|(key, checked)| {
            view! { <label><input type="radio" checked=checked disabled=true /><span>{speech.say(key)}</span></label> }
        })
        .collect();
    view! {
        <aside class="sample" aria-hidden="true">
            <p class="meta">{speech.say("look-sample")}</p>
            <p class="look-q"><i class="face" inner_html=FACE></i>{speech.say("look-sample-question")}</p>
            <div class="ans">{answers}</div>
        </aside>
    }
}

/// One setting: each of its values shows itself.
fn pick(speech: Speech<'_>, setting: &'static Setting, look: Look) -> impl IntoView + use<> {
    let name = setting.name;
    let current = look.value(setting);
    let choices: Vec<_> = setting
        .values
        .iter()
        .map(|value| {
            let label = speech.say(&["look-", name, "-", value].concat());
            let mark = |known: &str| (name == known).then_some(*value);
            let hue = (name == "theme").then_some("1");
            view! {
                <label data-theme=mark("theme") data-hue=hue>
                    <input type="radio" name=name value=*value checked=*value == current />
                    <span data-face=mark("face") data-letters=mark("letters")>{shown(name, value)}{label}</span>
                </label>
            }
        })
        .collect();
    let heading = speech.say(&["look-", name].concat());
    let note = match name {
        "face" | "listen" | "switch" => Some(["look-", name, "-note"].concat()),
        _ => None,
    };
    let describes = note.clone();
    let note = note.map(|key| view! { <p class="hint" id=key.clone()>{speech.say(&key)}</p> });
    view! {
        <fieldset aria-describedby=describes>
            <legend><h2>{heading}</h2></legend>
            {note}
            <div class=["ans pick of-", name].concat()>{choices}</div>
        </fieldset>
    }
}

/// What a value looks like, where it can be seen.
fn shown(name: &'static str, value: &'static str) -> impl IntoView + use<> {
    let drawing = match name {
        "size" => "Aa",
        "lines" => "<i></i><i></i><i></i>",
        "pictures" if value == "on" => FACE,
        _ => "",
    };
    let class = if name == "pictures" { "face" } else { name };
    (!drawing.is_empty()).then(|| {
        let size = (name == "size").then_some(value);
        let lines = (name == "lines").then_some(value);
        view! { <i class=class data-size=size data-lines=lines aria-hidden="true" inner_html=drawing></i> }
    })
}

/// Keeps the choice on the device, and leads back; or shows it here first.
pub async fn keep(
    State(app): State<App>,
    reader: Reader,
    Form(choice): Form<Vec<(String, String)>>,
) -> Response {
    let value = |name: &str| choice.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let go = value("go").unwrap_or_default();
    let look = if go == "usual" { Look::default() } else { Look::new(value) };
    let back = value("back").and_then(answers::own_path).unwrap_or("/");
    let cookie = cookies::for_a_year(cookies::LOOK, &look.write(), app.settings.secure);
    let to = match go {
        "try" | "usual" => ["/look?back=", &back.replace('?', "%3F").replace('=', "%3D")].concat(),
        _ => back.to_owned(),
    };
    answers::with_cookie(answers::go_to(&reader.link(&to)), &cookie)
}

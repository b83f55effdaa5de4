//! `/manage/pictures/{picture}`: a picture of one's own, where it is used, and taking it away.

use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use heard_service::ports::{OwnPicture, Removal};
use heard_service::staff::Action;
use heard_service::{PictureRefusal, PictureUse};
use jiff::tz::TimeZone;
use leptos::prelude::*;
use serde::Deserialize;

use super::super::form::{self, Sent, Wrongs};
use super::super::{Visit, frame};
use super::HERE;
use super::add::said;
use crate::i18n::Speech;
use crate::pages::answers;

/// What happened just before.
#[derive(Deserialize)]
pub struct Asked {
    did: Option<String>,
}

/// The page.
pub async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Response {
    let done = match asked.did.as_deref() {
        Some("added") => Some("manage-pictures-did-added"),
        Some("known") => Some("manage-pictures-did-known"),
        Some("renamed") => Some("manage-pictures-did-renamed"),
        _ => None,
    };
    show(&visit, &code, StatusCode::OK, None, done, &Wrongs::default()).await
}

/// Gives it other words.
pub async fn rename(
    visit: Visit,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Response {
    let sent = Sent::new(pairs);
    let words = sent.get("words");
    match visit.app.services.rename_picture(&code, words, &visit.staff, visit.now).await {
        Ok(true) => answers::go_to(&[HERE, "/", &code, "?did=renamed"].concat()),
        Ok(false) => visit.missing(),
        Err(PictureRefusal::Store(error)) => frame::store(&visit, &error),
        Err(refusal) => {
            let mut wrongs = Wrongs::default();
            let (field, words_of_it) = said(frame::speech(&visit.app), &refusal);
            wrongs.add(field, words_of_it);
            show(&visit, &code, StatusCode::UNPROCESSABLE_ENTITY, Some(words), None, &wrongs).await
        }
    }
}

/// Takes it away, unless something uses it.
pub async fn remove(visit: Visit, Path(code): Path<String>) -> Response {
    match visit.app.services.remove_picture(&code, &visit.staff, visit.now).await {
        Ok(Removal::Gone(_)) => answers::go_to(&[HERE, "?did=gone"].concat()),
        Ok(Removal::Missing) => visit.missing(),
        Ok(Removal::Used) => {
            let mut wrongs = Wrongs::default();
            wrongs.add("used", frame::speech(&visit.app).say("manage-pictures-wrong-used"));
            show(&visit, &code, StatusCode::CONFLICT, None, None, &wrongs).await
        }
        Err(error) => frame::store(&visit, &error),
    }
}

async fn show(
    visit: &Visit,
    code: &str,
    status: StatusCode,
    typed: Option<&str>,
    done: Option<&'static str>,
    wrongs: &Wrongs,
) -> Response {
    let services = &visit.app.services;
    let catalogue = services.catalogue();
    let Some(picture) = catalogue.picture(code) else { return visit.missing() };
    let (uses, people) = match (services.picture_uses(code).await, services.ports().people.all().await) {
        (Ok(uses), Ok(people)) => (uses, people),
        (Err(error), _) | (_, Err(error)) => return frame::store(visit, &error),
    };
    let who = people.iter().find(|person| person.id == picture.person);
    let who = who.map(|person| person.name.clone()).unwrap_or_default();
    let plain = picture.words.clone();
    let title = if wrongs.is_empty() {
        plain.clone()
    } else {
        frame::speech(&visit.app).with("manage-pictures-error", &[("title", &plain)])
    };
    let edits = visit.staff.may(Action::InstrumentEdit);
    frame::answer(visit, status, HERE, &title, |speech| {
        let done = done.map(|key| view! { <p class="done" role="status">{speech.say(key)}</p> });
        let words = typed.unwrap_or(&picture.words).to_owned();
        let here = [HERE, "/", &picture.code].concat();
        let change = edits.then(|| {
            view! {
                <form class="pane" method="post" action=here.clone()>
                    <h2>{speech.say("manage-pictures-rename")}</h2>
                    {form::line(wrongs, "words", "text", speech.say("manage-pictures-words"), Some(speech.say("manage-pictures-words-hint")), words)}
                    <button class="go">{speech.say("manage-pictures-rename-go")}</button>
                </form>
            }
        });
        let away = (edits && uses.is_empty()).then(|| {
            view! {
                <form class="acts" method="post" action=[&here, "/remove"].concat()>
                    <button class="btn bad">{speech.say("manage-pictures-remove")}</button>
                </form>
            }
        });
        view! {
            <p class="trail"><a href=HERE>{speech.say("manage-pictures-all")}</a></p>
            <h1>{plain.clone()}</h1>
            {wrongs.summary(speech)}
            {done}
            <img class="shown large" src=["/media/", &picture.file].concat() alt="" width="160" height="160" />
            {facts(speech, picture, &who)}
            <h2 id="used" tabindex="-1">{speech.say("manage-pictures-used")}</h2>
            {used(speech, &uses)}
            {away}
            {change}
        }
    })
}

fn facts(speech: Speech<'_>, picture: &OwnPicture, who: &str) -> AnyView {
    let (width, height) = (picture.width.to_string(), picture.height.to_string());
    let size = speech.with("manage-pictures-size", &[("width", &width), ("height", &height)]);
    let day = speech.date(picture.at.to_zoned(TimeZone::UTC).date());
    view! {
        <dl class="facts">
            <dt>{speech.say("manage-pictures-code")}</dt><dd><code>{picture.code.clone()}</code></dd>
            <dt>{speech.say("manage-pictures-size-of")}</dt><dd>{size}</dd>
            <dt>{speech.say("manage-pictures-added")}</dt><dd><bdi>{who.to_owned()}</bdi>", "{day}</dd>
        </dl>
    }
    .into_any()
}

/// Where it is used: questions of drafts, each with the way there, and published versions.
fn used(speech: Speech<'_>, uses: &[PictureUse]) -> impl IntoView + use<> {
    let rows: Vec<_> = uses
        .iter()
        .map(|found| {
            let base = ["/manage/instruments/", &found.instrument].concat();
            let title = if found.title.is_empty() { found.instrument.clone() } else { found.title.clone() };
            let (to, what) = match found.version {
                None => {
                    ([&base, "/questions/", &found.question].concat(), speech.say("manage-pictures-in-draft"))
                }
                Some(version) => {
                    let version = version.to_string();
                    let words = speech.with("manage-pictures-in-version", &[("version", &version)]);
                    ([&base, "/versions"].concat(), words)
                }
            };
            view! { <li><a href=to>{title}": "<code>{found.question.clone()}</code></a><span class="meta">{what}</span></li> }
        })
        .collect();
    if rows.is_empty() {
        return view! { <p>{speech.say("manage-pictures-unused")}</p> }.into_any();
    }
    view! { <ul class="rows">{rows}</ul><p class="hint">{speech.say("manage-pictures-stays")}</p> }.into_any()
}

//! What waits to be read, and what was read.

use axum::response::Response;
use heard_service::ports::{Shelf, Voice};
use leptos::prelude::*;

use super::super::{Visit, frame};
use super::{instrument, open_questions, title, waited, words};
use crate::i18n::Speech;

/// How many are shown at once. Reading them brings the next.
const SHOWN: u32 = 50;
/// How many questions of a response are named in the list.
const NAMED: usize = 3;

/// `GET /manage/voices`
pub async fn waiting(visit: Visit) -> Response {
    shelf(visit, Shelf::Waiting).await
}

/// `GET /manage/voices/read`
pub async fn read(visit: Visit) -> Response {
    shelf(visit, Shelf::Read).await
}

async fn shelf(visit: Visit, shelf: Shelf) -> Response {
    let voices = match visit.app.services.voices(&visit.staff, shelf, SHOWN).await {
        Ok(voices) => voices,
        Err(error) => return frame::store(&visit, &error),
    };
    let speech = frame::speech(&visit.app);
    let (key, lede, empty, other, label) = match shelf {
        Shelf::Waiting => (
            "manage-voices",
            "manage-voices-lede",
            "manage-voices-none",
            "/manage/voices/read",
            "manage-voices-to-read",
        ),
        Shelf::Read => (
            "manage-voices-read-title",
            "manage-voices-read-lede",
            "manage-voices-read-none",
            "/manage/voices",
            "manage-voices-to-waiting",
        ),
    };
    let page_title = speech.say(key);
    let full = voices.len() >= SHOWN as usize;
    let (concerns, others): (Vec<&Voice>, Vec<&Voice>) =
        voices.iter().partition(|voice| voice.concern && !voice.handed());
    frame::page(&visit, "/manage/voices", &page_title, |speech| {
        let part = |heading: &str, some: &[&Voice]| {
            let rows: Vec<_> = some.iter().map(|voice| row(&visit, speech, voice)).collect();
            (!rows.is_empty())
                .then(|| view! { <h2>{speech.say(heading)}</h2><ul class="rows voices">{rows}</ul> })
        };
        view! {
            <h1>{page_title.clone()}</h1>
            <p class="lede">{speech.say(lede)}</p>
            {voices.is_empty().then(|| view! { <div class="empty"><p>{speech.say(empty)}</p></div> })}
            {part("manage-voices-concerns", &concerns)}
            {part("manage-voices-others", &others)}
            {full.then(|| view! { <p class="meta">{speech.count("manage-voices-first", "n", u64::from(SHOWN), &[])}</p> })}
            <p><a class="btn" href=other>{speech.say(label)}</a></p>
        }
    })
}

fn row(visit: &Visit, speech: Speech<'_>, voice: &Voice) -> AnyView {
    let instrument = instrument(visit, voice);
    let to = ["/manage/voices/", &voice.id.to_string()].concat();
    let number = voice.id.to_string();
    let label = speech.with("manage-voices-response", &[("number", &number)]);
    let waited = waited(visit, speech, voice);
    let concern = voice.concern && !voice.handed();
    // What somebody was asked can tell what they told: of a concern nothing is shown here.
    let open = if concern { Vec::new() } else { open_questions(visit, voice) };
    let more = open.len().saturating_sub(NAMED) as u64;
    let asked: Vec<_> =
        open.iter().take(NAMED).map(|code| view! { <li>{words(instrument.as_deref(), code)}</li> }).collect();
    let more = (more > 0)
        .then(|| view! { <li class="meta">{speech.count("manage-voices-more", "n", more, &[])}</li> });
    let state = concern.then(|| {
        let (class, key) = if !voice.done.is_empty() && voice.unsealed() {
            ("state", "manage-voices-state-done")
        } else if voice.unsealed() {
            ("state warn", "manage-voices-state-open")
        } else {
            ("state bad", "manage-voices-state-sealed")
        };
        view! { <span class=class>{speech.say(key)}</span> }
    });
    view! {
        <li>
            <div>
                <a class="voice-link" href=to>{label}</a>
                <p class="meta">
                    {title(instrument.as_deref(), voice)} " · " {voice.language.name()} " · " {waited}
                </p>
                <ul class="asked">{asked}{more}</ul>
            </div>
            {state}
        </li>
    }
    .into_any()
}

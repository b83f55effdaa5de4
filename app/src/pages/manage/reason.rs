//! Taking something back that everybody could read: the page that asks why.

use axum::response::Response;
use leptos::prelude::*;

use super::form::{Sent, Wrongs, area};
use super::{Visit, frame};

/// The longest reason, in characters.
const LONGEST: usize = 500;

/// What the page says.
pub struct TakingBack {
    /// Path of the room, and the key of its name.
    pub room: (&'static str, &'static str),
    /// The heading: what is taken back.
    pub heading: String,
    /// What it is called, where the heading does not say.
    pub name: Option<String>,
    /// What it means.
    pub means: String,
    /// Where the reason will be read.
    pub hint: String,
    /// What the button says.
    pub go: String,
    /// Where somebody goes who keeps it, and what that link says.
    pub keep: (String, String),
}

/// The reason that was sent, or what is wrong with it.
///
/// # Errors
/// If there is none, or it is too long.
pub fn read(visit: &Visit, sent: &Sent) -> Result<String, Wrongs> {
    let reason = sent.get("reason");
    let wrong = match reason.chars().count() {
        0 => "manage-reason-missing",
        1..=LONGEST => return Ok(reason.to_owned()),
        _ => "manage-reason-long",
    };
    let mut wrongs = Wrongs::default();
    wrongs.add("reason", frame::speech(&visit.app).say(wrong));
    Err(wrongs)
}

/// The page, with what was typed before.
pub fn ask(visit: &Visit, taking: TakingBack, wrongs: &Wrongs, typed: &str) -> Response {
    let TakingBack { room: (room, room_name), heading, name, means, hint, go, keep: (to, keep) } = taking;
    frame::form(visit, room, &heading.clone(), wrongs, |speech| {
        view! {
            <p class="trail"><a href=room>{speech.say(room_name)}</a></p>
            {wrongs.summary(speech)}
            <h1>{heading}</h1>
            {name.map(|name| view! { <p class="lede">{name}</p> })}
            <p>{means}</p>
            <form method="post">
                {area(wrongs, "reason", speech.say("manage-reason"), Some(hint), typed.to_owned())}
                <div class="acts">
                    <button class="btn bad">{go}</button>
                    <a class="btn" href=to>{keep}</a>
                </div>
            </form>
        }
    })
}

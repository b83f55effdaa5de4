//! `/manage/voices`: reading what people said in their own words, and deciding what may be quoted.

mod decide;
mod list;
mod one;
mod sealed;

use axum::response::Response;
use heard_domain::instrument::Instrument;
use heard_domain::language::{Language, Presentation};
use heard_service::VoiceRefusal;
use heard_service::ports::Voice;
use heard_service::staff::Action;
use heard_service::voices::is_open;
use std::sync::Arc;

use super::{Access, Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let reads = Access::Needs(Action::VoiceRead);
    vec![
        Room::get("/manage/voices", reads, list::waiting),
        Room::get("/manage/voices/read", reads, list::read),
        Room::get("/manage/voices/{response}", reads, one::page),
        Room::get("/manage/voices/{response}/recordings/{recording}", reads, one::play_recording),
        Room::post(
            "/manage/voices/{response}/answers/{question}",
            Access::Needs(Action::VoiceDecide),
            decide::answer,
        ),
        Room::post("/manage/voices/{response}/unseal", reads, decide::unseal),
        Room::post(
            "/manage/voices/{response}/outcome",
            Access::Needs(Action::ConcernUnseal),
            decide::outcome,
        ),
    ]
}

/// The page for something that was not done.
fn refuse(visit: &Visit, refusal: &VoiceRefusal) -> Response {
    match refusal {
        VoiceRefusal::Unknown => visit.missing(),
        VoiceRefusal::Refused => visit.refuse(),
        VoiceRefusal::Store(error) => frame::store(visit, error),
    }
}

/// The instrument version that a response answers.
fn instrument(visit: &Visit, voice: &Voice) -> Option<Arc<Instrument>> {
    let catalogue = visit.app.services.catalogue();
    let wave = catalogue.waves.iter().find(|wave| wave.code == voice.wave)?;
    catalogue.instrument(&wave.instrument, wave.version).cloned()
}

/// The title of the instrument that a response answers, or else the code of its wave.
fn title(instrument: Option<&Instrument>, voice: &Voice) -> String {
    instrument
        .and_then(|instrument| instrument.frame(Language::ENGLISH, Presentation::Standard))
        .map_or_else(|| voice.wave.clone(), |(_, texts)| texts.title.clone())
}

/// A question in words, or else its code.
fn words(instrument: Option<&Instrument>, code: &str) -> String {
    let shown = instrument.and_then(|instrument| {
        instrument.shown(instrument.question(code)?, Language::ENGLISH, Presentation::Standard)
    });
    shown.map_or_else(|| code.to_owned(), |shown| shown.text.label.clone())
}

/// Codes of the questions that were answered in the person's own way.
fn open_questions(visit: &Visit, voice: &Voice) -> Vec<String> {
    let services = &visit.app.services;
    let open = voice
        .answers
        .iter()
        .filter(|(code, answer)| is_open(answer, services.asks_for_day(&voice.wave, code)));
    open.map(|(code, _)| code.to_owned()).collect()
}

/// How long ago it came, in words.
fn waited(visit: &Visit, speech: Speech<'_>, voice: &Voice) -> String {
    let since = (visit.app.today)().since(voice.received).map_or(0, |span| span.get_days());
    match u64::try_from(since).unwrap_or_default() {
        0 => speech.say("manage-voices-today"),
        days => speech.count("manage-voices-waited", "days", days, &[]),
    }
}

//! `/manage/instruments/{code}/…`: what is said about a draft, how measures count it, publishing it, and
//! its versions.

mod differences;
mod list;
mod publish;
mod rule_form;
mod rules;
mod talk;
mod unsigned;

use axum::response::Response;
use heard_domain::instrument::Instrument;
use heard_domain::language::Presentation;
use heard_service::Proposal;
use heard_service::ports::Digest;
use heard_service::staff::Action::{
    InstrumentComment, InstrumentPublish, InstrumentRead, InstrumentSignOff, StrategyEdit,
};
use leptos::prelude::*;

use super::Access::Needs;
use super::{Room, Visit, frame};
use crate::i18n::Speech;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![
        Room::get("/manage/instruments/{code}/versions", Needs(InstrumentRead), list::page),
        Room::post("/manage/instruments/{code}/versions/{version}", Needs(InstrumentPublish), list::close),
        Room::get("/manage/instruments/{code}/publish", Needs(InstrumentRead), publish::page),
        Room::post("/manage/instruments/{code}/publish", Needs(InstrumentPublish), publish::publish),
        Room::get("/manage/instruments/{code}/measures", Needs(InstrumentRead), rules::page),
        Room::get(
            "/manage/instruments/{code}/measures/{strategy}/{measure}",
            Needs(StrategyEdit),
            rule_form::page,
        ),
        Room::post(
            "/manage/instruments/{code}/measures/{strategy}/{measure}",
            Needs(StrategyEdit),
            rule_form::save,
        ),
        Room::get("/manage/instruments/{code}/talk", Needs(InstrumentRead), talk::page),
        Room::post("/manage/instruments/{code}/talk", Needs(InstrumentComment), talk::say),
        Room::post("/manage/instruments/{code}/talk/{comment}", Needs(InstrumentComment), talk::resolve),
        Room::post("/manage/instruments/{code}/sign", Needs(InstrumentSignOff), talk::sign),
    ]
}

/// The draft with this code and what must be known of it, or the page that says why there is none.
pub async fn proposal(visit: &Visit, code: &str) -> Result<Proposal, Response> {
    match visit.app.services.proposal(code).await {
        Ok(Some(proposal)) => Ok(proposal),
        Ok(None) => Err(visit.missing()),
        Err(error) => Err(frame::store(visit, &error)),
    }
}

/// The name of an instrument, or its code.
pub fn name(instrument: &Instrument) -> String {
    let texts = instrument.texts_in(instrument.source, Presentation::Standard);
    let title = texts.map(|texts| texts.title.clone()).filter(|title| !title.is_empty());
    title.unwrap_or_else(|| instrument.code.clone())
}

/// The words of a question in the source language, or its code.
pub fn label(instrument: &Instrument, question: &str) -> String {
    let texts = instrument.texts_in(instrument.source, Presentation::Standard);
    let label = texts.and_then(|texts| texts.question(question)).map(|text| text.label.clone());
    label.filter(|label| !label.is_empty()).unwrap_or_else(|| question.to_owned())
}

/// The pages of one instrument: `here` is the last part of the address.
pub fn tabs(speech: Speech<'_>, code: &str, here: &str) -> AnyView {
    let base = ["/manage/instruments/", code].concat();
    let pages = [
        ("", "manage-versions-draft"),
        ("/talk", "manage-versions-talk"),
        ("/measures", "manage-versions-measures"),
        ("/publish", "manage-versions-publish"),
        ("/versions", "manage-versions-versions"),
    ];
    let links: Vec<_> = pages
        .into_iter()
        .map(|(path, key)| {
            let current = (path == here).then_some("page");
            view! { <li><a href=[&base, path].concat() aria-current=current>{speech.say(key)}</a></li> }
        })
        .collect();
    view! { <nav class="leaves" aria-label=speech.say("manage-versions-tabs")><ul>{links}</ul></nav> }
        .into_any()
}

/// A digest as a field of a form.
pub fn write_digest(digest: &Digest) -> String {
    digest.iter().fold(String::with_capacity(64), |mut hex, byte| {
        for half in [byte >> 4, byte & 15] {
            hex.extend(char::from_digit(u32::from(half), 16));
        }
        hex
    })
}

/// A digest out of a field of a form.
pub fn read_digest(hex: &str) -> Option<Digest> {
    if hex.len() != 64 || !hex.is_ascii() {
        return None;
    }
    let mut digest = [0; 32];
    for (index, byte) in digest.iter_mut().enumerate() {
        *byte = u8::from_str_radix(hex.get(2 * index..2 * index + 2)?, 16).ok()?;
    }
    Some(digest)
}

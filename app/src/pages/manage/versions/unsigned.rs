//! Words for which nobody signed: what becomes of them when a draft is published.

use std::collections::BTreeMap;

use heard_domain::language::{Language, Presentation};
use heard_service::ports::TranslationKey;
use heard_service::{Proposal, TranslationState};
use leptos::prelude::*;

use super::super::form::{Sent, tick};
use super::super::translate::{anchor, state_key};
use crate::i18n::Speech;

/// The name of the field that names a language whose words go out as they are.
const FIELD: &str = "as-they-are";

/// The languages that a form says go out as they are.
pub fn as_they_are(sent: &Sent) -> Vec<Language> {
    sent.all(FIELD).filter_map(Language::parse).collect()
}

/// The languages that have such words.
pub fn languages(proposal: &Proposal) -> Vec<Language> {
    let mut tags: Vec<&str> = proposal.unsigned.keys().map(|key| key.language).collect();
    tags.sort_unstable();
    tags.dedup();
    tags.into_iter().filter_map(Language::parse).collect()
}

/// For each language that has such words: how many, which, and the tick by which they go out as they are.
/// Nothing if every word is signed for.
pub fn choices(speech: Speech<'_>, proposal: &Proposal, sent: &Sent) -> Option<impl IntoView + use<>> {
    if proposal.unsigned.is_empty() {
        return None;
    }
    let ticked = as_they_are(sent);
    let mut all: BTreeMap<&str, Vec<(&TranslationKey, &TranslationState)>> = BTreeMap::new();
    for (key, state) in &proposal.unsigned {
        all.entry(key.language).or_default().push((key, state));
    }
    let rows: Vec<_> = all
        .into_iter()
        .filter_map(|(tag, words)| {
            let language = Language::parse(tag)?;
            let stale = words.iter().filter(|(_, state)| **state == TranslationState::Stale).count();
            let counts = [
                ("manage-versions-held-stale", stale),
                ("manage-versions-held-unsigned", words.len() - stale),
            ];
            let said = counts.into_iter().filter(|(_, count)| *count > 0);
            let said: Vec<String> = said.map(|(key, n)| speech.count(key, "n", n as u64, &[])).collect();
            let label = speech.with("manage-versions-held-tick", &[("language", language.name())]);
            let tick = tick(FIELD, tag.to_owned(), label, ticked.contains(&language));
            let which = speech.with("manage-versions-held-which", &[("language", language.name())]);
            let named: Vec<_> =
                words.iter().map(|(key, state)| named(speech, proposal, key, state)).collect();
            Some(view! {
                <li>
                    <p><strong><bdi lang=tag.to_owned()>{language.name()}</bdi></strong>" "{said.join(" ")}</p>
                    {tick}
                    <details><summary>{which}</summary><ul>{named}</ul></details>
                </li>
            })
        })
        .collect();
    let source = proposal.instrument.source.name();
    Some(view! {
        <fieldset class="field held">
            <legend>{speech.say("manage-versions-held")}</legend>
            <p class="hint">{speech.with("manage-versions-held-lead", &[("source", source)])}</p>
            <ul class="rows">{rows}</ul>
        </fieldset>
    })
}

/// One text, where it is translated, and how it stands.
fn named(speech: Speech<'_>, proposal: &Proposal, key: &TranslationKey, state: &TranslationState) -> AnyView {
    let look = Presentation::parse(key.presentation).unwrap_or(Presentation::Standard);
    let code = &proposal.instrument.code;
    let to = ["/manage/translate/", code, "/", key.language, "#", &anchor(&key.question, look)].concat();
    let words = match (key.question.as_str(), look) {
        ("", Presentation::Standard) => speech.say("manage-translate-frame"),
        ("", _) => speech.say("manage-translate-frame-easy"),
        (question, Presentation::Standard) => super::label(&proposal.instrument, question),
        (question, _) => {
            let label = super::label(&proposal.instrument, question);
            [&label, " ", &speech.say("manage-translate-easy")].concat()
        }
    };
    view! { <li><a href=to>{words}</a>": "{speech.say(state_key(state.code()))}</li> }.into_any()
}

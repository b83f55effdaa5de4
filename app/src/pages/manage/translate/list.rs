//! `/manage/translate`: what there is to translate.

use axum::response::Response;
use heard_domain::language::{Language, Presentation};
use heard_service::{Proposal, TranslationState, translatable, translation_state};
use leptos::prelude::*;

use super::{Visit, frame, source_words, versions};
use crate::i18n::Speech;

pub async fn page(visit: Visit) -> Response {
    let services = &visit.app.services;
    let heads = match services.instrument_drafts().await {
        Ok(heads) => heads,
        Err(error) => return frame::store(&visit, &error),
    };
    let mut proposals = Vec::new();
    for head in heads {
        match services.proposal(&head.code).await {
            Ok(found) => proposals.extend(found),
            Err(error) => return frame::store(&visit, &error),
        }
    }
    let title = frame::speech(&visit.app).say("manage-translate-title");
    frame::page(&visit, "/manage/translate", &title, |speech| {
        let sections: Vec<_> = proposals.iter().map(|proposal| section(speech, proposal)).collect();
        let none = sections
            .is_empty()
            .then(|| view! { <div class="empty"><p>{speech.say("manage-translate-none")}</p></div> });
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-translate-lead")}</p>
            {none}
            {sections}
        }
    })
}

fn section(speech: Speech<'_>, proposal: &Proposal) -> AnyView {
    let draft = &proposal.instrument;
    let rows: Vec<_> = Language::all()
        .filter(|language| *language != draft.source)
        .map(|language| {
            let states = states(proposal, language);
            let many = |wanted: &[&str]| states.iter().filter(|state| wanted.contains(&state.code())).count();
            let (stale, missing) = (many(&["stale"]), many(&["missing"]));
            let (unsigned, signed) = (many(&["unknown", "translated", "reviewed"]), many(&["signed"]));
            let to = ["/manage/translate/", &draft.code, "/", language.tag()].concat();
            let stale_class = if stale > 0 { "num hot" } else { "num" };
            view! {
                <tr>
                    <th scope="row"><a href=to lang=language.tag()>{language.name()}</a></th>
                    <td class=stale_class>{stale}</td>
                    <td class="num">{missing}</td>
                    <td class="num">{unsigned}</td>
                    <td class="num">{signed}</td>
                </tr>
            }
        })
        .collect();
    let name = versions::name(draft);
    let label = name.clone();
    view! {
        <h2>{name}</h2>
        <div class="wide" tabindex="0" role="region" aria-label=label>
            <table class="grid">
                <thead>
                    <tr>
                        <th scope="col">{speech.say("manage-translate-language")}</th>
                        <th scope="col" class="num">{speech.say("manage-translate-state-stale")}</th>
                        <th scope="col" class="num">{speech.say("manage-translate-state-missing")}</th>
                        <th scope="col" class="num">{speech.say("manage-translate-unsigned")}</th>
                        <th scope="col" class="num">{speech.say("manage-translate-state-signed")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The state of everything that can be translated into a language.
fn states(proposal: &Proposal, language: Language) -> Vec<TranslationState> {
    let draft = &proposal.instrument;
    let mut states = Vec::new();
    for look in [Presentation::Standard, Presentation::Easy] {
        for question in translatable(draft).filter(|question| source_words(draft, question, look).is_some()) {
            let (base, known) = (proposal.base.as_deref(), &proposal.translations);
            states.push(translation_state(draft, base, known, question, language, look));
        }
    }
    states
}

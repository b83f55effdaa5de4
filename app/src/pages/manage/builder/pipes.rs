//! Putting an earlier answer into the words of a question.

use heard_domain::drafting::Sheet;
use heard_service::InstrumentDraft;
use leptos::prelude::*;

use super::route_form::name;
use crate::i18n::Speech;

/// The earlier questions, each with what to write for its answer. With script a button writes it where
/// the cursor is.
pub fn view(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet) -> AnyView {
    let own = sheet.question.code.as_str();
    let earlier = draft.frame.questions().take_while(|code| *code != own);
    let rows: Vec<_> = earlier
        .filter(|code| draft.sheet(code).is_some_and(|(sheet, _)| sheet.question.counts()))
        .map(|code| {
            let pipe = ["{", code, "|", &speech.say("manage-builder-pipe-otherwise"), "}"].concat();
            let label = name(draft, code);
            view! {
                <li>
                    <div>{label.clone()}<br /><code>{pipe.clone()}</code></div>
                    <button class="btn small" type="button" hidden=true data-pipe=pipe>{speech.say("manage-builder-pipe-insert")}<span class="vh">" "{label.clone()}</span></button>
                </li>
            }
        })
        .collect();
    (!rows.is_empty())
        .then(|| {
            view! {
                <details class="flags">
                    <summary>{speech.say("manage-builder-pipe")}</summary>
                    <p class="hint">{speech.say("manage-builder-pipe-hint")}</p>
                    <ul class="rows">{rows}</ul>
                </details>
            }
        })
        .into_any()
}

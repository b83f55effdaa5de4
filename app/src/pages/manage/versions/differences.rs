//! What a change does to comparability, in words.

use heard_domain::compare::{Comparability, Compared, Difference, Fate};
use heard_domain::instrument::Instrument;
use leptos::prelude::*;

use super::label;
use crate::i18n::Speech;

/// Every question that is not the same, as a table; a sentence where all are.
pub fn table(
    speech: Speech<'_>,
    old: &Instrument,
    new: &Instrument,
    compared: &[Compared],
) -> impl IntoView + use<> {
    let rows: Vec<_> = compared
        .iter()
        .filter(|one| !one.same())
        .map(|one| {
            let holder = if new.question(&one.question).is_some() { new } else { old };
            let what: Vec<_> =
                told(speech, one, old, new).into_iter().map(|words| view! { <li>{words}</li> }).collect();
            view! {
                <tr>
                    <th scope="row">{label(holder, &one.question)}</th>
                    <td><ul class="plain">{what}</ul></td>
                    <td>{meaning(speech, one.comparability())}</td>
                </tr>
            }
        })
        .collect();
    if rows.is_empty() {
        return view! { <p>{speech.say("manage-versions-same")}</p> }.into_any();
    }
    view! {
        <div class="wide" tabindex="0" role="region" aria-label=speech.say("manage-versions-changes")>
            <table class="grid">
                <thead>
                    <tr>
                        <th scope="col">{speech.say("manage-versions-question")}</th>
                        <th scope="col">{speech.say("manage-versions-what")}</th>
                        <th scope="col">{speech.say("manage-versions-means")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// How many questions may be compared, with care, or not, in a sentence.
pub fn sentence(speech: Speech<'_>, compared: &[Compared]) -> String {
    let many = |wanted| compared.iter().filter(|one| one.comparability() == wanted).count().to_string();
    speech.with(
        "manage-versions-sum",
        &[
            ("same", &many(Some(Comparability::Comparable))),
            ("care", &many(Some(Comparability::WithCare))),
            ("not", &many(Some(Comparability::NotComparable))),
            ("alone", &many(None)),
        ],
    )
}

fn meaning(speech: Speech<'_>, comparability: Option<Comparability>) -> AnyView {
    let (class, key) = match comparability {
        None => ("state", "manage-versions-alone"),
        Some(Comparability::Comparable) => ("state good", "manage-versions-comparable"),
        Some(Comparability::WithCare) => ("state warn", "manage-versions-with-care"),
        Some(Comparability::NotComparable) => ("state bad", "manage-versions-not-comparable"),
    };
    view! { <span class=class>{speech.say(key)}</span> }.into_any()
}

fn told(speech: Speech<'_>, one: &Compared, old: &Instrument, new: &Instrument) -> Vec<String> {
    let differences = match &one.fate {
        Fate::Added => return vec![speech.say("manage-versions-added")],
        Fate::Removed => return vec![speech.say("manage-versions-removed")],
        Fate::Kept(differences) => differences,
    };
    let said = differences.iter().map(|difference| {
        let key = match difference {
            Difference::Kind => "manage-versions-kind",
            Difference::Practice => "manage-versions-practice",
            Difference::OptionsAdded(_) => "manage-versions-options-added",
            Difference::OptionsRemoved(_) => "manage-versions-options-removed",
            Difference::OptionsRenamed(_) => "manage-versions-options-renamed",
            Difference::OptionsMoved => "manage-versions-options-moved",
            Difference::OptionsAltered(_) => "manage-versions-options-altered",
            Difference::Words => "manage-versions-words",
            Difference::EasyWords => "manage-versions-easy-words",
            Difference::Reached => "manage-versions-reached",
            Difference::Route => "manage-versions-route",
            Difference::Place => "manage-versions-place",
        };
        let holder = if matches!(difference, Difference::OptionsRemoved(_)) { old } else { new };
        let options: Vec<String> = difference
            .options()
            .iter()
            .map(|code| {
                let question = holder.question(&one.question);
                let label = super::super::strategy::rule::option_label(Some(holder), question, code);
                ["‘", &label, "’"].concat()
            })
            .collect();
        speech.with(key, &[("options", &options.join(", "))])
    });
    said.collect()
}

//! A figure of a release, in the words of the staff room. Everything comes from what is shown.

use heard_domain::disclosure::Shown;
use heard_domain::instrument::Instrument;
use heard_domain::language::{Language, Presentation};
use heard_domain::release::{Figure, Line, QuestionTable, Reason};
use leptos::prelude::*;

use crate::i18n::Speech;
use crate::pages::results::finding::whole;

/// What a figure says, in one line.
pub fn says(speech: Speech<'_>, figure: Option<&Figure>) -> String {
    let Some(figure) = figure else { return speech.say("manage-publish-nothing") };
    let counts = [("counted", &*figure.counted.to_string()), ("base", &*figure.base.to_string())];
    match figure.percent {
        Some(percent) => {
            speech.with("manage-publish-share", &[&counts[..], &[("percent", &*whole(percent))]].concat())
        }
        None if figure.base == Shown::Zero => speech.say("manage-publish-nobody"),
        None => speech.with("manage-publish-counts", &counts),
    }
}

/// How a line would change what people see: a class and words.
pub fn change(line: &Line) -> (&'static str, &'static str) {
    match (&line.next, &line.shown) {
        (None, _) => ("state warn", "manage-publish-change-hidden"),
        (Some(next), _) if next.held && line.counted => ("state warn", "manage-publish-change-held"),
        (Some(_), None) => ("state good", "manage-publish-change-new"),
        (Some(next), Some(shown)) if next == shown => ("state", "manage-publish-change-same"),
        (Some(_), Some(_)) => ("state good", "manage-publish-change-changes"),
    }
}

/// Why something is not shown, in plain words.
pub fn why(reason: Reason) -> &'static str {
    match reason {
        Reason::Nobody => "manage-publish-why-nobody",
        Reason::Repeated => "manage-publish-why-repeated",
        Reason::Withheld => "manage-publish-why-withheld",
        Reason::Base => "manage-publish-why-base",
        Reason::Few => "manage-publish-why-few",
        Reason::Caution => "manage-publish-why-caution",
    }
}

/// All answers that a figure shows, closed until somebody wants them.
pub fn answers(speech: Speech<'_>, instrument: Option<&Instrument>, figure: &Figure) -> AnyView {
    let tables: Vec<_> = figure.questions.iter().map(|table| question(speech, instrument, table)).collect();
    (!tables.is_empty())
        .then(|| {
            view! { <details><summary>{speech.say("manage-publish-answers")}</summary>{tables}</details> }
        })
        .into_any()
}

fn question(speech: Speech<'_>, instrument: Option<&Instrument>, table: &QuestionTable) -> AnyView {
    let text = instrument.and_then(|instrument| {
        let question = instrument.question(&table.question)?;
        Some(instrument.shown(question, Language::ENGLISH, Presentation::Standard)?.text)
    });
    let label = text.map_or_else(|| table.question.clone(), |text| text.label.clone());
    let name = |code: &str| {
        let known = text.and_then(|text| text.options.iter().find(|(known, _)| known == code));
        known.map_or_else(|| code.to_owned(), |(_, label)| label.clone())
    };
    let rows = table.rows.iter().map(|row| (name(&row.code), row.count));
    let rest = [
        ("col-base", table.base),
        ("col-skipped", table.skipped),
        ("col-refused", table.refused),
        ("col-not-asked", table.not_asked),
    ];
    let rest = rest.into_iter().map(|(key, count)| (speech.say(key), count));
    let rows: Vec<_> = rows
        .chain(rest)
        .map(|(name, count)| view! { <tr><th scope="row">{name}</th><td class="num">{count.to_string()}</td></tr> })
        .collect();
    view! { <table class="grid"><caption>{label}</caption><tbody>{rows}</tbody></table> }.into_any()
}

//! Two people wrote on the same question: both versions side by side, and a choice for each place.

use heard_domain::drafting::{Piece, Place, Sheet, words_at};
use heard_domain::language::Presentation;
use leptos::prelude::*;

use super::question_form::kind_called;
use crate::i18n::Speech;

/// Where somebody else wrote something else.
pub struct Conflict<'a> {
    /// What they saved.
    pub theirs: &'a Sheet,
    /// Where both wrote.
    pub clashes: &'a [Place],
    /// Their name.
    pub who: &'a str,
}

/// Both versions. What is chosen here is sent with the form of the question.
pub fn view(speech: Speech<'_>, conflict: &Conflict<'_>, mine: &Sheet) -> AnyView {
    let clashes: Vec<_> = conflict
        .clashes
        .iter()
        .map(|place| {
            let name = ["take-", &place.name()].concat();
            let (tag, direction) = match place {
                Place::Words(language, ..) => (Some(language.tag()), Some(language.direction())),
                _ => (None, None),
            };
            let version = |value: &'static str, key: &str, sheet: &Sheet| {
                let words = said(speech, sheet, place);
                view! {
                    <label class="tick">
                        <input type="radio" form="question" name=name.clone() value=value checked=value == "mine" />
                        <span>{speech.say(key)}<q lang=tag dir=direction>{words}</q></span>
                    </label>
                }
            };
            view! {
                <fieldset class="field">
                    <legend>{called(speech, place)}</legend>
                    <div class="pair">
                        {version("mine", "manage-builder-mine", mine)}
                        {version("theirs", "manage-builder-theirs", conflict.theirs)}
                    </div>
                </fieldset>
            }
        })
        .collect();
    view! {
        <section class="sum versions" role="alert">
            <h2>{speech.with("manage-builder-conflict-who", &[("name", conflict.who)])}</h2>
            <p>{speech.say("manage-builder-conflict")}</p>
            {clashes}
            <button class="go" form="question">{speech.say("manage-builder-conflict-go")}</button>
        </section>
    }
    .into_any()
}

/// What a place is called.
fn called(speech: Speech<'_>, place: &Place) -> String {
    let (key, option) = match place {
        Place::Kind => ("manage-builder-kind", None),
        Place::Symbol => ("manage-builder-symbol", None),
        Place::Practice => ("manage-builder-practice", None),
        Place::Routes => ("manage-builder-routes", None),
        Place::Choice(code) => ("manage-builder-clash-option", Some(code)),
        Place::Words(_, _, piece) => match piece {
            Piece::Label => ("manage-builder-label", None),
            Piece::Hint => ("manage-builder-hint", None),
            Piece::Short => ("manage-builder-short", None),
            Piece::Low => ("manage-builder-low", None),
            Piece::High => ("manage-builder-high", None),
            Piece::Choice(code) => ("manage-builder-clash-words", Some(code)),
        },
    };
    let name = match option {
        Some(code) => speech.with(key, &[("option", code)]),
        None => speech.say(key),
    };
    match place {
        Place::Words(language, Presentation::Easy, _) => {
            [&name, " (", language.name(), ", ", &speech.say("manage-builder-easy"), ")"].concat()
        }
        Place::Words(language, ..) => [&name, " (", language.name(), ")"].concat(),
        _ => name,
    }
}

/// What stands at a place.
fn said(speech: Speech<'_>, sheet: &Sheet, place: &Place) -> String {
    let words = words_at(sheet, place);
    match place {
        _ if words.is_empty() => speech.say("manage-builder-clash-nothing"),
        Place::Kind => kind_called(speech, &words),
        Place::Practice if words == "yes" => speech.say("manage-builder-clash-yes"),
        Place::Practice => speech.say("manage-builder-clash-no"),
        Place::Routes => {
            let routes = u64::try_from(sheet.question.routes.len()).unwrap_or(u64::MAX);
            speech.count("manage-builder-clash-routes", "n", routes, &[])
        }
        _ => words,
    }
}

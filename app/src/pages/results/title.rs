//! A title of the strategy, which may be in another language than the page.

use heard_domain::language::Language;
use leptos::prelude::*;

use crate::i18n::Speech;

/// Stands in a text for the title until its element takes the place.
const PLACE: &str = "\u{fffc}";

/// The attributes `lang` and `dir` for words in this language: none in the language of the page.
pub fn marks(speech: Speech<'_>, shown: Language) -> (Option<&'static str>, Option<&'static str>) {
    let foreign = (shown != speech.language).then_some(shown);
    (foreign.map(Language::tag), foreign.map(Language::direction))
}

/// A title by itself, with the language that it is in.
pub fn alone(speech: Speech<'_>, (language, title): (Language, &str)) -> impl IntoView + use<> {
    let (lang, dir) = marks(speech, language);
    view! { <span lang=lang dir=dir>{title.to_owned()}</span> }
}

/// A title in the text `key`, which calls it `name`, with other words put in.
pub fn within(
    speech: Speech<'_>,
    key: &str,
    name: &str,
    title: (Language, &str),
    put: &[(&str, &str)],
) -> impl IntoView + use<> {
    let text = speech.with(key, &[put, &[(name, PLACE)]].concat());
    let (before, after) = text.split_once(PLACE).unwrap_or((&text, ""));
    (before.to_owned(), alone(speech, title), after.to_owned())
}

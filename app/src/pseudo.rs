//! Languages that nobody speaks, made from English while the server starts. What is not translated
//! stands out in them, what is too long breaks, and what is written from left to right without being
//! told so is on the wrong side.

use std::borrow::Cow;

use heard_domain::instrument::{self, Instrument};
use heard_domain::json;
use heard_domain::language::Language;
use heard_service::Entry;
use serde_json::Value;

use crate::state::App;

/// Turns the letters between it and [`END`] around, whatever they are.
const OVERRIDE: char = '\u{202e}';
const END: char = '\u{202c}';

/// How a text of English reads in a language that nobody speaks, without the brackets around it.
/// What stands in braces is left as it is: something is put in there.
pub fn letters(language: Language) -> fn(&str) -> Cow<'_, str> {
    if language.direction() == "rtl" {
        |text| Cow::Owned(turned(text))
    } else {
        |text| Cow::Owned(longer(text))
    }
}

/// The brackets around a whole text, by which tests know that it went through here.
pub fn brackets(text: &str) -> String {
    ["[", text, "]"].concat()
}

/// Vowels twice, with marks on them: about 40 % longer, and still to be read.
fn longer(text: &str) -> String {
    outside_braces(text, |part, out| {
        for letter in part.chars() {
            match letter {
                'a' => out.push_str("åå"),
                'e' => out.push_str("éé"),
                'i' => out.push_str("îî"),
                'o' => out.push_str("öö"),
                'u' => out.push_str("ûû"),
                'y' => out.push('ý'),
                'n' => out.push('ñ'),
                's' => out.push('š'),
                'A' => out.push('Å'),
                'E' => out.push('É'),
                'I' => out.push('Î'),
                'O' => out.push('Ö'),
                'U' => out.push('Û'),
                other => out.push(other),
            }
        }
    })
}

/// Each word from right to left.
fn turned(text: &str) -> String {
    outside_braces(text, |part, out| {
        let mut within = false;
        for letter in part.chars() {
            if letter.is_alphabetic() != within {
                out.push(if within { END } else { OVERRIDE });
                within = !within;
            }
            out.push(letter);
        }
        if within {
            out.push(END);
        }
    })
}

/// Does something with all of a text but what stands in braces. `{code|words}` is left whole.
fn outside_braces(text: &str, change: impl Fn(&str, &mut String)) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, tail)) = after.split_once('}') else { break };
        change(before, &mut out);
        out.extend(["{", inside, "}"]);
        rest = tail;
    }
    change(rest, &mut out);
    out
}

/// The instrument of a way in, with its texts in these languages if they are shown.
pub fn instrument(app: &App, entry: &Entry) -> Instrument {
    let document = document(app, &entry.document);
    let read = json::parse(&document).ok().and_then(|node| instrument::decode(&node).ok());
    read.unwrap_or_else(|| (*entry.instrument).clone())
}

/// The document of an instrument, with its texts in these languages if they are shown.
pub fn document<'a>(app: &App, document: &'a str) -> Cow<'a, str> {
    let unspoken: Vec<Language> = app.locales.languages().filter(|one| *one != one.spoken()).collect();
    if unspoken.is_empty() {
        return Cow::Borrowed(document);
    }
    let Ok(mut whole) = serde_json::from_str::<Value>(document) else { return Cow::Borrowed(document) };
    let english = whole["texts"]["en"].clone();
    if english.is_object() {
        for language in unspoken {
            whole["texts"][language.tag()] = said(&english, letters(language));
        }
    }
    Cow::Owned(whole.to_string())
}

/// Every text in a part of a document.
fn said(part: &Value, letters: fn(&str) -> Cow<'_, str>) -> Value {
    match part {
        Value::String(text) => {
            Value::String(text.lines().map(|line| brackets(&letters(line))).collect::<Vec<_>>().join("\n"))
        }
        Value::Array(items) => items.iter().map(|item| said(item, letters)).collect(),
        Value::Object(members) => {
            members.iter().map(|(key, member)| (key.clone(), said(member, letters))).collect()
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_gets_longer_and_keeps_what_is_put_in() {
        let text = "Write a number from {min} to {sports|nothing yet}.";
        let long = longer(text);
        assert!(long.contains("{min}") && long.contains("{sports|nothing yet}"), "{long}");
        let (short, long) = ("You can answer as you like.", longer("You can answer as you like."));
        let grown = (long.chars().count() * 100) / short.chars().count();
        assert!((125..160).contains(&grown), "{grown} %: {long}");
    }

    #[test]
    fn every_word_is_turned_and_every_turn_ends() {
        assert_eq!(turned("No way {n}"), "\u{202e}No\u{202c} \u{202e}way\u{202c} {n}");
        assert_eq!(turned(""), "");
    }
}

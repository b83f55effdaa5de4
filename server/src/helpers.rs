//! Local services that can be rung, as they are set in `heard.toml` or the environment.

use std::collections::BTreeMap;

use heard_app::state;
use heard_domain::language::Language;
use serde::Deserialize;

use crate::config::Config;

/// What in a setting is not right.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unclear(String);

/// A `[[help]]` of `heard.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helper {
    name: Said,
    number: Number,
    note: Option<Said>,
}

/// One text, or one for each language.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Said {
    One(String),
    Each(BTreeMap<Tag, String>),
}

/// The tag of a language that is spoken here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
struct Tag(Language);

impl TryFrom<String> for Tag {
    type Error = Unclear;

    fn try_from(tag: String) -> Result<Self, Unclear> {
        Language::parse(&tag)
            .map(Self)
            .ok_or_else(|| Unclear(format!("\"{tag}\" is not a language that is spoken here")))
    }
}

/// A telephone number: digits and spaces, perhaps after a plus.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
struct Number(String);

impl TryFrom<String> for Number {
    type Error = Unclear;

    fn try_from(number: String) -> Result<Self, Unclear> {
        let digits = number.strip_prefix('+').unwrap_or(&number);
        let fits = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
        if fits && digits.bytes().filter(u8::is_ascii_digit).count() >= 3 {
            Ok(Self(number))
        } else {
            Err(Unclear(format!("\"{number}\" is not a telephone number")))
        }
    }
}

/// Reads the variable: `name | number | note; name | number`.
///
/// # Errors
/// Which part is not right.
pub fn parse(text: &str) -> Result<Vec<Helper>, Unclear> {
    let entries = text.split(';').map(str::trim).filter(|entry| !entry.is_empty());
    entries
        .map(|entry| {
            let parts: Vec<&str> = entry.split('|').map(str::trim).collect();
            let (name, number, note) = match parts[..] {
                [name, number] => (name, number, None),
                [name, number, note] => (name, number, Some(note)),
                _ => return Err(Unclear(format!("\"{entry}\" is not name | number | note"))),
            };
            let one = |words: &str| Said::One(words.to_owned());
            Ok(Helper { name: one(name), number: number.to_owned().try_into()?, note: note.map(one) })
        })
        .collect()
}

/// Every local service: the one of the two single settings first.
pub fn all(config: &Config) -> Vec<state::Helper> {
    let single = config.local_help_name.clone().zip(config.local_help_number.clone());
    let single = single.map(|(name, number)| state::Helper {
        name: said(Some(&Said::One(name))),
        number: line(&number),
        note: state::Said::default(),
    });
    let more = config.help.iter().map(|helper| state::Helper {
        name: said(Some(&helper.name)),
        number: helper.number.0.clone(),
        note: said(helper.note.as_ref()),
    });
    single.into_iter().chain(more).collect()
}

fn said(words: Option<&Said>) -> state::Said {
    state::Said(match words {
        None => Vec::new(),
        Some(Said::One(words)) => vec![(Language::ENGLISH, line(words))],
        Some(Said::Each(words)) => {
            words.iter().map(|(Tag(language), words)| (*language, line(words))).collect()
        }
    })
}

/// The words on one line, without tabs: see `heard_respond::world::NUMBERS`.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

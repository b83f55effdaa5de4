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
#[serde(try_from = "Written")]
struct Said(Vec<(Language, String)>);

#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    One(String),
    Each(BTreeMap<String, String>),
}

impl Said {
    fn one(words: &str) -> Self {
        Self(vec![(Language::ENGLISH, line(words))])
    }
}

impl TryFrom<Written> for Said {
    type Error = Unclear;

    fn try_from(written: Written) -> Result<Self, Unclear> {
        let each = match written {
            Written::One(words) => return Ok(Self::one(&words)),
            Written::Each(each) => each,
        };
        let spoken = |tag: &str| {
            Language::parse(tag)
                .ok_or_else(|| Unclear(format!("\"{tag}\" is not a language that is spoken here")))
        };
        each.into_iter()
            .map(|(tag, words)| Ok((spoken(&tag)?, line(&words))))
            .collect::<Result<_, _>>()
            .map(Self)
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
            let note = note.map(Said::one);
            Ok(Helper { name: Said::one(name), number: number.to_owned().try_into()?, note })
        })
        .collect()
}

/// Every local service: the one of the two single settings first.
pub fn all(config: &Config) -> Vec<state::Helper> {
    let helper = |name: Said, number: &str, note: Option<Said>| state::Helper {
        name: state::Said(name.0),
        number: line(number),
        note: state::Said(note.map(|note| note.0).unwrap_or_default()),
    };
    let single = config.local_help_name.as_deref().zip(config.local_help_number.as_deref());
    let single = single.map(|(name, number)| helper(Said::one(name), number, None));
    let more = config.help.iter().cloned().map(|more| helper(more.name, &more.number.0, more.note));
    single.into_iter().chain(more).collect()
}

/// The words on one line, without tabs: see `heard_respond::world::NUMBERS`.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

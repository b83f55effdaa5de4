//! The words of the interface, every language held against English, and English against the code.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "locales/code.rs"]
mod code;
#[path = "locales/fluent.rs"]
mod fluent;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent::{Message, read};
use heard_domain::language::Language;

/// The plural categories of each language for whole numbers (CLDR), as texts must have them.
const PLURALS: [(&str, &[&str]); 9] = [
    ("en", &["one", "other"]),
    ("cy", &["zero", "one", "two", "few", "many", "other"]),
    ("pl", &["one", "few", "many", "other"]),
    ("ro", &["one", "few", "other"]),
    ("bg", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("ur", &["one", "other"]),
    ("pa", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];

/// The words of Easy Read, which only some languages have.
const EASY: &str = "easy";
/// The longest sentence of Easy Read, in words.
const LONGEST: usize = 15;
/// Words put in are counted as so many: a name of a team, a date.
const PUT_IN_WORDS: usize = 3;

/// The files whose texts reach the browser, which has no Fluent; and what the code puts into them.
const FLAT: [&str; 7] = ["respond", "voice", "kinds", "listen", "care", "parents", EASY];
const PUT_IN: [&str; 10] = ["n", "of", "min", "max", "reader", "closes", "opens", "time", "name", "number"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("locales")
}

/// The names of the files of a language, without their ending.
fn areas(tag: &str) -> BTreeSet<String> {
    let files = std::fs::read_dir(folder().join(tag)).unwrap();
    let name =
        |path: PathBuf| path.file_name().unwrap().to_str().unwrap().strip_suffix(".ftl").unwrap().to_owned();
    files.map(|file| name(file.unwrap().path())).collect()
}

fn source(tag: &str, area: &str) -> String {
    std::fs::read_to_string(folder().join(tag).join(format!("{area}.ftl"))).unwrap()
}

/// Whether an area is of the staff room, which English alone has.
fn staff(area: &str) -> bool {
    area.starts_with("manage")
}

/// The messages of a file.
fn messages(tag: &str, area: &str) -> Vec<Message> {
    read(&source(tag, area)).unwrap_or_else(|wrong| panic!("{tag}/{area}.ftl: {wrong}"))
}

/// All messages of a language by their key.
fn all(tag: &str) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for area in areas(tag) {
        for message in messages(tag, &area) {
            let key = message.key.clone();
            assert!(found.insert(key.clone(), message).is_none(), "{tag}: {key} is there twice");
        }
    }
    found
}

fn tags() -> impl Iterator<Item = &'static str> {
    Language::all().map(Language::tag)
}

#[test]
fn every_language_has_its_folder_and_the_same_files() {
    let folders: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(folders, tags().map(str::to_owned).collect());
    assert_eq!(PLURALS.map(|(tag, _)| tag).to_vec(), tags().collect::<Vec<_>>());
    for tag in tags() {
        let shared = |tag: &str| areas(tag).into_iter().filter(|area| area != EASY).collect::<BTreeSet<_>>();
        let wanted = shared("en").into_iter().filter(|area| tag == "en" || !staff(area)).collect();
        assert_eq!(shared(tag), wanted, "{tag}");
    }
}

#[test]
fn every_language_has_the_keys_of_english_in_the_same_files() {
    for tag in tags() {
        for area in areas("en").into_iter().filter(|area| area != EASY && !staff(area)) {
            let keys = |tag: &str| {
                messages(tag, &area).into_iter().map(|message| message.key).collect::<BTreeSet<_>>()
            };
            assert_eq!(keys(tag), keys("en"), "{tag}/{area}.ftl");
        }
    }
}

#[test]
fn every_text_has_the_variables_of_the_english_one() {
    let english = all("en");
    for tag in tags() {
        for (key, message) in all(tag) {
            assert_eq!(message.variables, english[&key].variables, "{tag}: {key}");
            assert!(!message.empty, "{tag}: {key} says nothing");
        }
    }
}

#[test]
fn every_text_for_a_number_has_every_plural_of_its_language() {
    let english = all("en");
    assert!(english.values().filter(|message| !message.selectors.is_empty()).count() >= 3);
    for (tag, plurals) in PLURALS {
        for (key, message) in all(tag) {
            let selectors: Vec<&str> =
                message.selectors.iter().map(|selector| selector.variable.as_str()).collect();
            let wanted: Vec<&str> =
                english[&key].selectors.iter().map(|selector| selector.variable.as_str()).collect();
            assert_eq!(selectors, wanted, "{tag}: {key} chooses by another number than English");
            for selector in &message.selectors {
                assert_eq!(selector.default, "other", "{tag}: {key}");
                let variants: BTreeSet<&str> = selector.variants.iter().map(String::as_str).collect();
                assert_eq!(variants, plurals.iter().copied().collect(), "{tag}: {key}");
                assert_eq!(variants.len(), selector.variants.len(), "{tag}: {key} has a plural twice");
            }
        }
    }
}

#[test]
fn texts_for_the_browser_are_flat() {
    for tag in tags() {
        let there = areas(tag);
        for area in FLAT.into_iter().filter(|area| there.contains(*area)) {
            for message in messages(tag, area) {
                assert!(message.flat, "{tag}/{area}.ftl: {}", message.key);
                for name in &message.variables {
                    assert!(PUT_IN.contains(&name.as_str()), "{tag}/{area}.ftl: {} has {name}", message.key);
                }
            }
        }
    }
}

#[test]
fn easy_words_replace_others_and_are_easy() {
    assert!(areas("en").contains(EASY));
    for tag in tags().filter(|tag| areas(tag).contains(EASY)) {
        let every = all(tag);
        for message in messages(tag, EASY) {
            let at = format!("{tag}: {}", message.key);
            let plain = message.key.strip_prefix("easy-").unwrap_or_else(|| panic!("{at} replaces nothing"));
            let plain = every.get(plain).unwrap_or_else(|| panic!("{at} replaces nothing"));
            assert_eq!(message.variables, plain.variables, "{at}");
        }
        for line in source(tag, EASY).lines().filter(|line| line.starts_with("easy-")) {
            let (key, text) = line.split_once(" = ").unwrap();
            for sentence in text.split_inclusive(['.', '?', '!']) {
                assert!(words(sentence) <= LONGEST, "{tag}: {key}: {sentence}");
            }
            let shouted = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_uppercase);
            assert!(!text.split(|one: char| !one.is_alphabetic()).any(shouted), "{tag}: {key}: an acronym");
        }
    }
}

/// How many words a sentence has.
fn words(sentence: &str) -> usize {
    let mut count = 0;
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        count += before.split_whitespace().count() + PUT_IN_WORDS;
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    count + rest.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

#[test]
fn texts_turn_no_text_around() {
    for tag in tags() {
        for area in areas(tag) {
            for (number, line) in source(tag, &area).lines().enumerate() {
                let turns = |one: char| matches!(one, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                assert!(!line.contains(turns), "{tag}/{area}.ftl:{}: {line}", number + 1);
            }
        }
    }
}

#[test]
fn every_key_in_the_code_has_a_text() {
    let english = all("en");
    let asked = code::asked();
    assert!(asked.len() > 150, "{}", asked.len());
    let missing: Vec<&String> = asked.iter().filter(|key| !english.contains_key(*key)).collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_text_is_said_somewhere() {
    let code = code::Code::read();
    let unsaid: Vec<String> = all("en").into_keys().filter(|key| !code.says(key)).collect();
    assert_eq!(unsaid, [""; 0]);
}

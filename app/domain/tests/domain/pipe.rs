//! Earlier answers in labels.

use super::common::{answered, answers, cases, chosen, label, read_instrument};
use heard_domain::answer::Answer;
use heard_domain::instrument::{fill, placeholders};
use heard_domain::language::{Language, Presentation};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn no_label_is_too_strange((instrument, answers) in answered(), label in label()) {
        let found = placeholders(&label).len();
        let filled = fill(&label, &instrument, &answers, Language::ENGLISH, Presentation::Easy);
        if found == 0 {
            prop_assert_eq!(filled, label);
        }
    }
}

proptest! {
    #![proptest_config(cases(192))]

    /// Whatever somebody types, the words after it are outside of it.
    #[test]
    fn nobody_types_a_way_out(typed in "[a-zא-ת \u{2066}-\u{2069}\u{202a}-\u{202e}]{0,12}") {
        let instrument = read_instrument(PETS);
        let both = Answer::Chosen(vec!["cat".to_owned(), "other".to_owned()], Some(typed.clone()));
        for (code, answer) in [("name", Answer::Text(typed)), ("pet", both)] {
            let told = answers([(code, answer)]);
            let label = format!("before {{{code}|nothing}} after");
            let filled = fill(&label, &instrument, &told, Language::ENGLISH, Presentation::Standard);
            let mut depth = 0_i32;
            for (at, letter) in filled.char_indices() {
                depth += match letter {
                    '\u{2066}'..='\u{2068}' => 1,
                    '\u{2069}' => -1,
                    _ => 0,
                };
                prop_assert!(depth >= 0);
                let outside = at < "before ".len() || at >= filled.len() - " after".len();
                prop_assert!(!outside || depth == 0, "{filled:?}");
            }
        }
    }
}

const PETS: &str = r#"{"code":"p","version":1,"kind":"adaptable","audience":"cyp","source":"en",
  "texts":{
    "en":{"title":"t","summary":"s","questions":{
      "pet":{"label":"?","options":{"cat":"a cat","dog":"a dog","other":"another"}},
      "name":{"label":"?"}}},
    "cy":{"title":"t","summary":"s","questions":{
      "pet":{"label":"?","options":{"cat":"cath","dog":"ci","other":"arall"}}}}},
  "sections":[{"code":"a","questions":[
    {"code":"pet","kind":"choices","options":[{"code":"cat"},{"code":"dog"},{"code":"other","other":true}]},
    {"code":"name","kind":"short_text"}]}]}"#;

#[test]
fn answers_stand_apart_from_the_words_around_them() {
    let instrument = read_instrument(PETS);
    let welsh = Language::parse("cy").unwrap();
    let fill = |answer: Answer, language| {
        fill(
            "I like {pet|animals}.",
            &instrument,
            &answers([("pet", answer)]),
            language,
            Presentation::Standard,
        )
    };
    assert_eq!(fill(chosen(&["dog", "cat"]), Language::ENGLISH), "I like \u{2068}a cat, a dog\u{2069}.");
    assert_eq!(fill(chosen(&["dog"]), welsh), "I like \u{2068}ci\u{2069}.");
    let typed = Answer::Chosen(vec!["other".to_owned()], Some("a <b>snail".to_owned()));
    assert_eq!(fill(typed, welsh), "I like \u{2068}a <b>snail\u{2069}.");
    let among = Answer::Chosen(vec!["cat".to_owned(), "other".to_owned()], Some("أرنب".to_owned()));
    assert_eq!(fill(among, welsh), "I like \u{2068}cath, \u{2068}أرنب\u{2069}\u{2069}.");
    assert_eq!(fill(Answer::Skipped, welsh), "I like animals.");
}

#[test]
fn what_was_typed_is_not_filled_again() {
    let instrument = read_instrument(PETS);
    let typed = answers([("name", Answer::Text("{pet|x}".to_owned())), ("pet", chosen(&["cat"]))]);
    let filled = fill("{name|you}!", &instrument, &typed, Language::ENGLISH, Presentation::Standard);
    assert_eq!(filled, "\u{2068}{pet|x}\u{2069}!");
}

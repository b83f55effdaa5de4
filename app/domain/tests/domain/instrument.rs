//! Reading instruments, and which words are shown.

use super::common::read_instrument;
use heard_domain::instrument::{assemble, decode};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};

fn faults(text: &str) -> Vec<String> {
    let faults = decode(&json::parse(text).unwrap()).unwrap_err();
    faults.into_iter().map(|fault| format!("{}: {}", fault.path, fault.message)).collect()
}

fn with_question(question: &str) -> String {
    format!(
        r#"{{"code":"c","version":1,"kind":"adaptable","audience":"cyp","source":"en","texts":{{}},
        "sections":[{{"code":"a","questions":[{question}]}}]}}"#
    )
}

#[test]
fn every_fault_is_told_at_once_with_its_place() {
    let found = faults(
        r#"{"code":"C","version":0,"kind":"free","audience":"dogs","source":"xx","texts":{"tlh":{}},"extra":1,
        "sections":[{"code":"a","questions":[
          {"code":"q","kind":"riddle"},
          {"code":"q","kind":"choice","options":[{"code":"x"},{"code":"x","only":"loud"}]},
          {"code":"r","kind":"scale","min":1,"routes":[{"when":{"both":[]},"to":"end"}]}]},
         {"code":"a","questions":[]}]}"#,
    );
    for expected in [
        "extra: \"extra\" is not known here",
        ": a code begins with a letter and has at most 60 of a-z, 0-9, _ and -",
        "version: a version is a whole number from 1",
        ": \"kind\" is adaptable or locked",
        ": \"audience\" is cyp or parents",
        ": \"source\" is the tag of a language that is spoken here",
        "texts.tlh: \"tlh\" is not a language that is spoken here",
        "sections[0].questions[0]: \"riddle\" is not a kind of question",
        "sections[0].questions[1]: code \"q\" is used twice",
        "sections[0].questions[1].options[1]: option \"x\" is there twice",
        "sections[0].questions[1].options[1].only: \"only\" is standard or easy",
        "sections[0].questions[2].min: \"min\" is not known here",
        "sections[0].questions[2].routes[0].when.both: \"both\" is not a condition",
        "sections[1]: code \"a\" is used twice",
    ] {
        assert!(found.iter().any(|fault| fault == expected), "{expected}\n{found:#?}");
    }
}

#[test]
fn limits_of_questions_are_checked() {
    for (question, expected) in [
        (r#"{"code":"q","kind":"faces","options":[{"code":"a"},{"code":"b"}]}"#, "from 3 to 5 options"),
        (r#"{"code":"q","kind":"yes_no","options":[{"code":"a"},{"code":"b"},{"code":"c"}]}"#, "yes, no"),
        (r#"{"code":"q","kind":"number","min":3,"max":2}"#, "above"),
        (r#"{"code":"q","kind":"short_text","max_chars":0}"#, "from 1 to 10000"),
        (
            r#"{"code":"q","kind":"choices","at_most":0,"options":[{"code":"a"},{"code":"b"}]}"#,
            "whole number from 1",
        ),
        (r#"{"code":"q","kind":"scale","practice":1}"#, "true or false"),
    ] {
        let found = faults(&with_question(question));
        assert!(found.iter().any(|fault| fault.contains(expected)), "{expected}: {found:?}");
    }
}

#[test]
fn a_question_falls_back_as_a_whole() {
    let instrument = read_instrument(
        r#"{"code":"c","version":1,"kind":"adaptable","audience":"cyp","source":"en",
        "sections":[{"code":"a","questions":[
          {"code":"q","kind":"choice","options":[{"code":"x","only":"standard"},{"code":"y"},{"code":"z"}]}]}],
        "texts":{
          "en":{"title":"T","summary":"S","questions":{"q":{"label":"Q?","options":{"x":"X","y":"Y","z":"Z"}}},
            "easy":{"title":"E","summary":"S","questions":{"q":{"label":"Easy?","options":{"y":"Y","z":"Z"}}}}},
          "cy":{"title":"C","summary":"S","questions":{"q":{"label":"Beth?","options":{"x":"X","y":"Y"}}}}}}"#,
    );
    let question = &instrument.questions[0];
    let welsh = Language::parse("cy").unwrap();
    let shown = instrument.shown(question, welsh, Presentation::Standard).unwrap();
    assert_eq!((shown.language, shown.text.label.as_str()), (Language::ENGLISH, "Q?"));
    let easy = instrument.shown(question, welsh, Presentation::Easy).unwrap();
    assert_eq!((easy.presentation, easy.text.label.as_str()), (Presentation::Easy, "Easy?"));
    let (language, texts) = instrument.frame(welsh, Presentation::Easy).unwrap();
    assert_eq!((language, texts.title.as_str()), (welsh, "C"));
}

#[test]
fn structure_and_words_become_one_document() {
    let parts = [("en".to_owned(), r#"{"title":"T","summary":"S","questions":{}}"#.to_owned())];
    let text = assemble(&with_question(r#"{"code":"q","kind":"scale"}"#), &parts).unwrap();
    assert_eq!(read_instrument(&text).texts.len(), 1);
    let broken = [("cy".to_owned(), "{".to_owned())];
    assert_eq!(assemble("{}", &broken).unwrap_err().0, "cy");
    assert_eq!(assemble("", &[]).unwrap_err().0, "");
}

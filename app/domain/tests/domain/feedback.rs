//! What changed because of what people said: its document, and which words are shown.

use super::common::cases;
use heard_domain::feedback::{Feedback, Kind, MeasureRef, QuestionRef, Words, decode, encode};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use proptest::collection::vec;
use proptest::prelude::*;

fn words(title: &str) -> Words {
    Words { title: title.into(), said: "s".into(), answer: "a".into(), ..Words::default() }
}

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

fn entry(words: Vec<(Language, Presentation, Words)>) -> Feedback {
    Feedback {
        kind: Kind::Done,
        day: "2026-05-01".into(),
        measures: Vec::new(),
        questions: Vec::new(),
        words,
    }
}

#[test]
fn an_entry_falls_back_as_a_whole() {
    let mut polish = words("pl");
    let english = Words { outcome: "o".into(), ..words("en") };
    let standard = Presentation::Standard;
    let half = entry(vec![
        (Language::ENGLISH, standard, english.clone()),
        (Language::ENGLISH, Presentation::Easy, words("easy")),
        (language("pl"), standard, polish.clone()),
    ]);
    let shown = |entry: &Feedback, tag: &str, presentation| {
        entry.said_in(language(tag), presentation).map(|(shown, words)| (shown.tag(), words.title.clone()))
    };
    // The Polish words lack the outcome that English has.
    assert_eq!(shown(&half, "pl", standard), Some(("en", "en".into())));
    assert_eq!(shown(&half, "ar", standard), Some(("en", "en".into())));
    assert_eq!(shown(&half, "pl", Presentation::Easy), Some(("en", "easy".into())));
    assert_eq!(shown(&half, "en", Presentation::Symbols), Some(("en", "en".into())));
    polish.outcome = "o".into();
    let whole = entry(vec![(Language::ENGLISH, standard, english), (language("pl"), standard, polish)]);
    assert_eq!(shown(&whole, "pl", standard), Some(("pl", "pl".into())));
    assert_eq!(shown(&whole, "pl", Presentation::Easy), Some(("pl", "pl".into())));
    assert_eq!(shown(&entry(Vec::new()), "en", standard), None);
}

#[test]
fn faults_of_a_document_are_told() {
    for broken in [
        r#"{"kind":"maybe","day":"","measures":[],"questions":[],"words":[]}"#,
        r#"{"kind":"done","day":"2026-02-30","measures":[],"questions":[],"words":[]}"#,
        r#"{"kind":"done","day":"","measures":[["s"]],"questions":[],"words":[]}"#,
        r#"{"kind":"done","day":"","measures":[],"questions":[],"words":[{"language":"xx"}]}"#,
        r#"{"kind":"done","day":"","measures":[],"questions":[]}"#,
    ] {
        assert!(decode(&json::parse(broken).unwrap()).is_err(), "{broken}");
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn an_entry_travels_as_it_is(
        kind in 0..3usize,
        texts in vec("\\PC{0,20}", 15),
        tags in proptest::sample::subsequence(vec!["en", "cy", "pl", "ar"], 0..4),
        codes in vec("[a-z]{1,8}", 4),
    ) {
        let words = tags.iter().enumerate().map(|(at, tag)| {
            let text = |place: usize| texts[(at * 3 + place) % texts.len()].clone();
            let words =
                Words { title: text(0), said: text(1), answer: text(2), outcome: text(3), decided: text(4) };
            (language(tag), Presentation::Standard, words)
        });
        let given = Feedback {
            kind: Kind::ALL[kind],
            measures: vec![MeasureRef { strategy: codes[0].clone(), measure: codes[1].clone() }],
            questions: vec![QuestionRef { instrument: codes[2].clone(), question: codes[3].clone() }],
            ..entry(words.collect())
        };
        let text = encode(&given);
        prop_assert_eq!(&decode(&json::parse(&text).unwrap()).unwrap(), &given);
        prop_assert!(given.about(&codes[0], &codes[1]));
    }
}

//! Instruments in the making.

use heard_domain::drafting::{
    Frame, Piece, Place, Rows, Sheet, assemble, merge, merge_frames, take, take_apart, words_at,
};
use heard_domain::instrument::{Audience, QuestionText, encode};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use proptest::prelude::*;

use crate::common::{cases, instrument, read_instrument};

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_document_of_an_instrument_gives_it_again(instrument in instrument()) {
        prop_assert_eq!(read_instrument(&encode(&instrument)), instrument);
    }

    #[test]
    fn parts_put_together_are_what_was_taken_apart(instrument in instrument()) {
        let (frame, sheets) = take_apart(&instrument);
        let frame = Frame::read(&frame.write()).unwrap();
        let sheets: Vec<Sheet> = sheets.iter().map(|sheet| Sheet::read(&sheet.write()).unwrap()).collect();
        prop_assert_eq!(assemble(&frame, &sheets, instrument.version), instrument);
    }

    #[test]
    fn moving_questions_about_loses_none(instrument in instrument(), steps in prop::collection::vec((0..8usize, any::<bool>()), 0..20)) {
        let (mut frame, sheets) = take_apart(&instrument);
        let mut before: Vec<String> = frame.questions().map(str::to_owned).collect();
        for (index, down) in steps {
            frame.step(&format!("q{index}"), down);
            frame.put_before(&format!("q{index}"), &format!("q{}", index / 2));
        }
        let mut after: Vec<String> = frame.questions().map(str::to_owned).collect();
        before.sort();
        after.sort();
        prop_assert_eq!(before, after);
        prop_assert_eq!(assemble(&frame, &sheets, 1).questions.len(), instrument.questions.len());
    }

    #[test]
    fn what_one_alone_changed_stays_as_it_was_changed(instrument in instrument(), other in instrument()) {
        let (base_frame, base) = take_apart(&instrument);
        let (other_frame, others) = take_apart(&other);
        for (base, other) in base.iter().zip(&others) {
            let other = Sheet { question: heard_domain::instrument::Question { code: base.question.code.clone(), ..other.question.clone() }, ..other.clone() };
            prop_assert!(merge(base, &other, base).clashes.is_empty());
            prop_assert!(merge(base, base, &other).clashes.is_empty());
            prop_assert_eq!(sorted(merge(base, &other, base).sheet), sorted(other.clone()));
            prop_assert_eq!(sorted(merge(base, base, &other).sheet), sorted(other.clone()));
            prop_assert_eq!(sorted(merge(base, &other, &other).sheet), sorted(other));
        }
        let mine = Frame { code: base_frame.code.clone(), ..other_frame };
        prop_assert!(merge_frames(&base_frame, &mine, &base_frame).1.is_empty());
        prop_assert!(merge_frames(&base_frame, &base_frame, &mine).1.is_empty());
    }

    #[test]
    fn what_two_wrote_in_two_languages_is_all_there(instrument in instrument(), mine in "[a-z]{1,9}", theirs in "[a-z]{1,9}") {
        let (_, sheets) = take_apart(&instrument);
        let (welsh, polish) = (Language::parse("cy").unwrap(), Language::parse("pl").unwrap());
        for base in &sheets {
            let write = |language, words: &str| {
                let mut sheet = base.clone();
                let text = QuestionText { label: words.to_owned(), ..QuestionText::default() };
                sheet.set_words(language, Presentation::Standard, text);
                sheet
            };
            let merged = merge(base, &write(welsh, &mine), &write(polish, &theirs));
            prop_assert!(merged.clashes.is_empty());
            prop_assert_eq!(&merged.sheet.words_in(welsh, Presentation::Standard).unwrap().label, &mine);
            prop_assert_eq!(&merged.sheet.words_in(polish, Presentation::Standard).unwrap().label, &theirs);
            prop_assert_eq!(merged.sheet.question, base.question.clone());
        }
    }

    #[test]
    fn rows_say_what_the_route_said(instrument in instrument()) {
        for route in instrument.questions.iter().flat_map(|question| &question.routes) {
            if let Some(rows) = Rows::of(route) {
                prop_assert_eq!(Rows::of(&rows.to_route()).unwrap(), rows);
            }
        }
    }
}

#[test]
fn what_is_unfinished_is_kept() {
    let mut frame = Frame::new("new".to_owned(), Audience::Cyp, "New".to_owned());
    let source =
        r#"{"question":{"code":"a","kind":"choice","options":[{"code":"yes"}]},"words":{"en":{"label":""}}}"#;
    let sheet = Sheet::read(source).unwrap();
    assert_eq!(sheet.question.options().len(), 1);
    assert_eq!(Sheet::read(&sheet.write()), Some(sheet.clone()));
    frame.add("a", "questions");
    frame.add("gone", "questions");
    let made = assemble(&frame, &[sheet], 1);
    assert_eq!(made.questions.len(), 1);
    assert!(json::parse(&encode(&made)).is_ok());
    assert!(frame.remove("a") && !frame.remove("a"));
}

/// A sheet whose words stand in one order: it means nothing.
fn sorted(mut sheet: Sheet) -> Sheet {
    sheet.words.retain(|(_, _, words)| *words != QuestionText::default());
    sheet.words.sort_by_key(|(language, presentation, _)| (language.tag(), presentation.code()));
    for (_, _, words) in &mut sheet.words {
        words.options.sort();
    }
    sheet
}

#[test]
fn what_both_changed_is_named_and_either_can_be_taken() {
    let sheet = |label: &str, option: &str, options: &str| {
        let source = format!(
            r#"{{"question":{{"code":"a","kind":"choice","options":[{options}]}},"words":{{"en":{{"label":"{label}","options":{{"yes":"{option}"}}}}}}}}"#
        );
        Sheet::read(&source).unwrap()
    };
    let base = sheet("Old", "Yes", r#"{"code":"yes"}"#);
    let mine = sheet("Mine", "Yes", r#"{"code":"yes"},{"code":"maybe"}"#);
    let theirs = sheet("Theirs", "Yes!", r#"{"code":"no"},{"code":"yes"}"#);
    let merged = merge(&base, &mine, &theirs);
    let label = Place::Words(Language::ENGLISH, Presentation::Standard, Piece::Label);
    assert_eq!(merged.clashes, std::slice::from_ref(&label));
    let codes: Vec<&str> =
        merged.sheet.question.options().iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["no", "yes", "maybe"]);
    let words = merged.sheet.words_in(Language::ENGLISH, Presentation::Standard).unwrap();
    assert_eq!((words.label.as_str(), words.option("yes")), ("Mine", Some("Yes!")));
    let mut chosen = merged.sheet;
    take(&mut chosen, &theirs, &label);
    assert_eq!(words_at(&chosen, &label), "Theirs");
    assert_eq!(label.name(), "words.en.standard.label");
    let option = Place::Words(Language::ENGLISH, Presentation::Easy, Piece::Choice("yes".to_owned()));
    for place in [label, option, Place::Kind, Place::Routes, Place::Choice("no".to_owned())] {
        assert_eq!(Place::parse(&place.name()), Some(place));
    }
    assert_eq!(Place::parse("words.en.standard.nothing"), None);
}

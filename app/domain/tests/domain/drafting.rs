//! Instruments in the making.

use heard_domain::drafting::{Frame, Rows, Sheet, assemble, take_apart};
use heard_domain::instrument::{Audience, encode};
use heard_domain::json;
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
        }
        let mut after: Vec<String> = frame.questions().map(str::to_owned).collect();
        before.sort();
        after.sort();
        prop_assert_eq!(before, after);
        prop_assert_eq!(assemble(&frame, &sheets, 1).questions.len(), instrument.questions.len());
    }

    #[test]
    fn rows_say_what_the_route_said(instrument in instrument()) {
        for route in instrument.questions.iter().flat_map(|question| &question.routes) {
            if let Some(rows) = Rows::of(route) {
                prop_assert_eq!(Rows::of(&rows.route()).unwrap(), rows);
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

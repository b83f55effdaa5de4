//! The path is a function of the answers, and always ends.

use super::common::{answered, answers, cases, chosen, read_instrument};
use heard_domain::answer::Answer;
use heard_domain::instrument::{Kind, Route};
use heard_domain::journey::{Step, after, before, clean, last, part, path};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn a_path_begins_at_the_first_question_and_rises((instrument, answers) in answered()) {
        let path = path(&instrument, &answers);
        prop_assert_eq!(path[0], 0);
        prop_assert!(path.windows(2).all(|pair| pair[0] < pair[1]));
        prop_assert!(path.iter().all(|position| *position < instrument.questions.len()));
        prop_assert_eq!(last(&instrument, &answers), path.last().copied());
    }

    #[test]
    fn walking_forward_visits_the_path_and_back_retraces_it((instrument, answers) in answered()) {
        let path = path(&instrument, &answers);
        let mut walked = vec![0];
        while let Step::Question(next) = after(&instrument, &answers, walked[walked.len() - 1], false) {
            walked.push(next);
        }
        prop_assert_eq!(&walked, &path);
        let mut back = vec![walked[walked.len() - 1]];
        while let Some(previous) = before(&instrument, &answers, back[back.len() - 1]) {
            back.push(previous);
        }
        back.reverse();
        prop_assert_eq!(back, path);
    }

    #[test]
    fn what_is_sent_is_on_the_path_and_counts((instrument, answers) in answered()) {
        let cleaned = clean(&instrument, &answers);
        let path = path(&instrument, &answers);
        for (code, answer) in cleaned.iter() {
            let position = instrument.position(code).unwrap();
            prop_assert!(path.contains(&position));
            prop_assert!(!instrument.questions[position].practice);
            prop_assert!(instrument.questions[position].kind != Kind::Information);
            prop_assert_eq!(answers.get(code), Some(answer));
        }
        for position in &path {
            let question = &instrument.questions[*position];
            if question.counts() {
                prop_assert_eq!(cleaned.get(&question.code), answers.get(&question.code));
            }
        }
    }

    #[test]
    fn the_server_finds_the_same_path((instrument, answers) in answered()) {
        let cleaned = clean(&instrument, &answers);
        prop_assert_eq!(path(&instrument, &cleaned), path(&instrument, &answers));
        prop_assert_eq!(clean(&instrument, &cleaned), cleaned);
    }

    #[test]
    fn parts_are_numbered_from_one_and_rise((instrument, answers) in answered()) {
        let mut highest = 1;
        for position in path(&instrument, &answers) {
            let (part, parts) = part(&instrument, &answers, position);
            prop_assert!((1..=parts).contains(&part));
            prop_assert!(part >= highest);
            highest = part;
        }
    }
}

const CLUB: &str = r#"{"code":"c","version":1,"kind":"adaptable","audience":"cyp","source":"en","texts":{},
  "sections":[{"code":"a","questions":[
    {"code":"try","kind":"yes_no","practice":true,"options":[{"code":"yes"},{"code":"no"},{"code":"not_sure"}]},
    {"code":"club","kind":"yes_no","options":[{"code":"yes"},{"code":"no"},{"code":"not_sure"}],
     "routes":[{"when":{"selected":["club","no"]},"to":"wish"},{"when":{"selected":["try","yes"]},"to":"end"}]},
    {"code":"which","kind":"short_text","routes":[{"when":{"answered":"which"},"to":"end"}]},
    {"code":"wish","kind":"short_text"}]}]}"#;

#[test]
fn the_first_route_that_holds_wins() {
    let instrument = read_instrument(CLUB);
    assert_eq!(path(&instrument, &answers([("club", chosen(&["no"]))])), [0, 1, 3]);
    assert_eq!(path(&instrument, &answers([("club", chosen(&["yes"]))])), [0, 1, 2, 3]);
    let told = answers([("club", chosen(&["yes"])), ("which", Answer::Text("chess".to_owned()))]);
    assert_eq!(path(&instrument, &told), [0, 1, 2]);
    let went_past = answers([("club", Answer::Skipped), ("which", Answer::Skipped)]);
    assert_eq!(path(&instrument, &went_past), [0, 1, 2, 3]);
}

#[test]
fn no_route_depends_on_a_practice_answer_because_it_is_never_sent() {
    let instrument = read_instrument(CLUB);
    let tried = answers([("try", chosen(&["yes"])), ("club", chosen(&["yes"]))]);
    assert_eq!(path(&instrument, &tried), [0, 1, 2, 3]);
}

#[test]
fn an_answer_off_the_path_holds_nothing() {
    let mut instrument = read_instrument(CLUB);
    instrument.questions[3].routes =
        vec![Route { when: instrument.questions[2].routes[0].when.clone(), to: None }];
    let hidden = answers([("club", chosen(&["no"])), ("which", Answer::Text("chess".to_owned()))]);
    assert_eq!(path(&instrument, &hidden), [0, 1, 3]);
    assert_eq!(clean(&instrument, &hidden), answers([("club", chosen(&["no"]))]));
}

#[test]
fn changing_an_answer_returns_to_the_list_unless_something_new_is_asked() {
    let instrument = read_instrument(CLUB);
    let mut given = answers([("club", chosen(&["no"])), ("wish", Answer::Skipped)]);
    assert_eq!(after(&instrument, &given, 1, true), Step::Check);
    given.set("club", chosen(&["yes"]));
    assert_eq!(after(&instrument, &given, 1, true), Step::Question(2));
}

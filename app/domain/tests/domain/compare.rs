//! Comparing versions: what changed, and what that means for waves.

use heard_domain::compare::{Comparability, Compared, Difference, Fate, compare};
use heard_domain::instrument::{Instrument, Kind};
use proptest::prelude::*;

use crate::common::{cases, instrument, read_instrument};

const VERSION: &str = r#"{"code":"c","version":1,"kind":"adaptable","audience":"cyp","source":"en",
"sections":[{"code":"a","questions":[
  {"code":"safe","kind":"choice","options":[{"code":"often"},{"code":"never"}],
   "routes":[{"when":{"selected":["safe","often"]},"to":"club"}]},
  {"code":"why","kind":"short_text"},
  {"code":"club","kind":"yes_no","options":[{"code":"yes"},{"code":"no"},{"code":"not_sure"}]}]}],
"texts":{"en":{"title":"T","summary":"S","questions":{
  "safe":{"label":"Safe?","options":{"often":"Often","never":"Never"}},
  "why":{"label":"Why?"},
  "club":{"label":"Club?","options":{"yes":"Yes","no":"No","not_sure":"Not sure"}}}}}}"#;

fn differences(from: &str, to: &str, question: &str) -> (Vec<Difference>, Comparability) {
    let (old, new) = (read_instrument(VERSION), read_instrument(&VERSION.replace(from, to)));
    assert_ne!(old, new, "{from} is not there");
    let found = compare(&old, &new).into_iter().find(|one| one.question == question).unwrap();
    let comparability = found.comparability().unwrap();
    let Fate::Kept(differences) = found.fate else { panic!("{question} is in both") };
    (differences, comparability)
}

#[test]
fn each_change_is_told_with_what_it_means() {
    let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let (care, not) = (Comparability::WithCare, Comparability::NotComparable);
    let expected = [
        ("\"Safe?\"", "\"Are you safe?\"", "safe", Difference::Words, care),
        ("\"Often\"", "\"A lot\"", "safe", Difference::OptionsRenamed(codes(&["often"])), care),
        (
            r#"[{"code":"often"},{"code":"never"}]"#,
            r#"[{"code":"never"},{"code":"often"}]"#,
            "safe",
            Difference::OptionsMoved,
            care,
        ),
        (
            r#"{"code":"never"}]"#,
            r#"{"code":"never"},{"code":"rarely"}]"#,
            "safe",
            Difference::OptionsAdded(codes(&["rarely"])),
            not,
        ),
        (r#""kind":"short_text""#, r#""kind":"long_text""#, "why", Difference::Kind, not),
        (r#""kind":"short_text""#, r#""kind":"short_text","max_chars":9"#, "why", Difference::Kind, not),
        (
            r#"{"selected":["safe","often"]}"#,
            r#"{"selected":["safe","never"]}"#,
            "why",
            Difference::Reached,
            care,
        ),
    ];
    for (from, to, question, difference, comparability) in expected {
        assert_eq!(differences(from, to, question), (vec![difference], comparability), "{to}");
    }
    let (changed, comparability) =
        differences(r#"{"selected":["safe","often"]}"#, r#"{"selected":["safe","never"]}"#, "safe");
    assert_eq!((changed, comparability), (vec![Difference::Route], Comparability::Comparable));
}

#[test]
fn a_question_that_moved_is_one_and_not_all_the_others() {
    let old = read_instrument(VERSION);
    let mut new = old.clone();
    new.questions.rotate_left(1);
    new.questions.iter_mut().for_each(|question| question.routes.clear());
    let moved: Vec<String> = compare(&old, &new)
        .into_iter()
        .filter(|one| matches!(&one.fate, Fate::Kept(all) if all.contains(&Difference::Place)))
        .map(|one| one.question)
        .collect();
    assert_eq!(moved, ["safe"]);
}

/// The mirror image of a list of what changed: additions become removals.
fn fate(all: &[Compared], question: &str) -> Fate {
    all.iter().find(|one| one.question == question).unwrap().fate.clone()
}

fn changed() -> impl Strategy<Value = (Instrument, Instrument)> {
    (instrument(), any::<prop::sample::Index>(), 0..5u8).prop_map(|(old, index, what)| {
        let mut new = old.clone();
        if new.questions.is_empty() {
            return (old, new);
        }
        let at = index.index(new.questions.len());
        match what {
            0 => {
                new.questions.remove(at);
            }
            1 => new.questions[at].kind = Kind::Date,
            2 => new.questions[at].practice = !new.questions[at].practice,
            3 => new.questions.swap(0, at),
            _ => new.questions[at].routes.clear(),
        }
        (old, new)
    })
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn an_instrument_is_comparable_with_itself(one in instrument()) {
        let found = compare(&one, &one);
        prop_assert_eq!(found.len(), one.questions.len());
        for compared in found {
            prop_assert!(compared.same());
            prop_assert_eq!(compared.comparability(), Some(Comparability::Comparable));
        }
    }

    #[test]
    fn every_question_of_either_is_told_once((old, new) in changed()) {
        let found = compare(&old, &new);
        let mut told: Vec<&str> = found.iter().map(|one| one.question.as_str()).collect();
        let many = told.len();
        told.sort_unstable();
        told.dedup();
        prop_assert_eq!(told.len(), many);
        for question in old.questions.iter().chain(&new.questions) {
            prop_assert!(told.contains(&question.code.as_str()));
        }
    }

    #[test]
    fn it_says_the_same_in_both_directions((old, new) in changed()) {
        let (forth, back) = (compare(&old, &new), compare(&new, &old));
        prop_assert_eq!(forth.len(), back.len());
        for compared in &forth {
            match (&compared.fate, fate(&back, &compared.question)) {
                (Fate::Added, other) => prop_assert_eq!(other, Fate::Removed),
                (Fate::Removed, other) => prop_assert_eq!(other, Fate::Added),
                (Fate::Kept(one), Fate::Kept(two)) => {
                    // Where a question went is told of one of two that changed places.
                    let still = |all: &[Difference]| {
                        let plain = |difference: &&Difference| {
                            !matches!(difference, Difference::Place | Difference::Reached)
                        };
                        all.iter().filter(plain).map(Difference::comparability).max()
                    };
                    prop_assert_eq!(still(one), still(&two));
                }
                (one, two) => prop_assert!(false, "{:?} {:?}", one, two),
            }
        }
    }

    #[test]
    fn what_takes_another_answer_is_never_comparable((old, new) in changed()) {
        for compared in compare(&old, &new) {
            let pair = (old.question(&compared.question), new.question(&compared.question));
            if let (Some(one), Some(two)) = pair
                && one.kind != two.kind
            {
                prop_assert!(compared.comparability() > Some(Comparability::Comparable));
            }
        }
    }
}

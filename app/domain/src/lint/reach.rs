//! Questions that no answers lead to.
//!
//! From each question that can be reached, the routes that can be taken are found by trying every
//! way in which the tests in its conditions can turn out. Tests of one question are kept
//! consistent with each other, tests of different questions are taken as independent: so some
//! unreachable questions are missed, but none is reported wrongly.

use super::{Findings, Problem};
use crate::instrument::{Condition, Instrument, Kind, Question};

/// More tests than this after one question are not tried out: every route is taken as possible.
const MOST_TESTS: usize = 12;

pub(super) fn lint(instrument: &Instrument, findings: &mut Findings) {
    let mut reached = vec![false; instrument.questions.len()];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for at in 0..reached.len() {
        if !reached[at] {
            let question = &instrument.questions[at];
            let place = format!("questions.{}", question.code);
            let message = "No answers lead to this question.";
            findings.add(Problem::Unreachable, Some(&question.code), &place, message);
            continue;
        }
        for next in following(instrument, at) {
            if let Some(slot) = reached.get_mut(next) {
                *slot = true;
            }
        }
    }
}

/// The positions that can come after the question at `at`.
fn following(instrument: &Instrument, at: usize) -> Vec<usize> {
    let routes: Vec<(&Condition, usize)> = instrument.questions[at]
        .routes
        .iter()
        .map(|route| {
            let end = instrument.questions.len();
            (&route.when, route.to.as_ref().map_or(end, |code| instrument.position(code).unwrap_or(0)))
        })
        .filter(|(_, target)| *target > at)
        .collect();
    let mut tests = Vec::new();
    for (condition, _) in &routes {
        collect(condition, &mut tests);
    }
    if tests.len() > MOST_TESTS {
        return routes.into_iter().map(|(_, target)| target).chain([at + 1]).collect();
    }
    let mut following = Vec::new();
    for case in 0..1_u32 << tests.len() {
        let outcomes: Vec<bool> = (0..tests.len()).map(|index| case >> index & 1 == 1).collect();
        if !possible(instrument, at, &tests, &outcomes) {
            continue;
        }
        let taken = routes.iter().find(|(condition, _)| holds(condition, &tests, &outcomes));
        following.push(taken.map_or(at + 1, |(_, target)| *target));
    }
    following
}

/// The tests of single answers in a condition, each once.
fn collect<'a>(condition: &'a Condition, tests: &mut Vec<&'a Condition>) {
    match condition {
        Condition::All(inner) | Condition::Any(inner) => inner.iter().for_each(|each| collect(each, tests)),
        Condition::Not(inner) => collect(inner, tests),
        test => {
            if !tests.contains(&test) {
                tests.push(test);
            }
        }
    }
}

fn holds(condition: &Condition, tests: &[&Condition], outcomes: &[bool]) -> bool {
    match condition {
        Condition::All(inner) => inner.iter().all(|each| holds(each, tests, outcomes)),
        Condition::Any(inner) => inner.iter().any(|each| holds(each, tests, outcomes)),
        Condition::Not(inner) => !holds(inner, tests, outcomes),
        test => tests.iter().zip(outcomes).any(|(known, outcome)| *known == test && *outcome),
    }
}

/// Whether some answers give these outcomes.
fn possible(instrument: &Instrument, at: usize, tests: &[&Condition], outcomes: &[bool]) -> bool {
    let mut codes: Vec<&str> = tests.iter().filter_map(|test| subject(test)).collect();
    codes.dedup();
    codes.iter().all(|code| {
        let here: Vec<(&Condition, bool)> = tests
            .iter()
            .zip(outcomes)
            .filter(|(test, _)| subject(test) == Some(code))
            .map(|(test, outcome)| (*test, *outcome))
            .collect();
        let asked = instrument.position(code).filter(|position| *position <= at);
        match asked.map(|position| &instrument.questions[position]).filter(|question| question.counts()) {
            Some(question) => consistent(question, &here),
            None => here.iter().all(|(_, outcome)| !outcome),
        }
    })
}

fn subject(test: &Condition) -> Option<&str> {
    match test {
        Condition::Answered(code) | Condition::Selected(code, _) | Condition::Compare(code, ..) => Some(code),
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) => None,
    }
}

/// Whether one answer to `question`, or none, gives these outcomes.
fn consistent(question: &Question, tests: &[(&Condition, bool)]) -> bool {
    let of_none = tests.iter().all(|(_, outcome)| !outcome);
    if of_none {
        return true;
    }
    if tests.iter().any(|(test, outcome)| matches!(test, Condition::Answered(_)) && !outcome) {
        return false;
    }
    let number = matches!(question.kind, Kind::Scale | Kind::Number(..));
    let mut selected = 0;
    for (test, outcome) in tests.iter().filter(|(_, outcome)| *outcome) {
        match test {
            Condition::Selected(_, option)
                if question.option(option.split(':').next().unwrap_or_default()).is_some() =>
            {
                selected += usize::from(*outcome);
            }
            Condition::Selected(..) => return false,
            Condition::Compare(..) if !number => return false,
            _ => {}
        }
    }
    match question.kind {
        Kind::Choices(_, Some(at_most)) => selected <= at_most,
        Kind::Choices(_, None) | Kind::Helped(_) | Kind::Sort(_) => true,
        _ => selected <= 1,
    }
}

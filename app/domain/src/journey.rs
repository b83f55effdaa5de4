//! Which question comes next. The path is a function of the answers, never stored.
//!
//! Routes lead forward only; one that leads nowhere or back is passed over (the linter reports
//! it). So a path visits each question at most once, and always ends.

use crate::answer::{Answer, Answers};
use crate::instrument::{Condition, Instrument, Kind, Question};

/// The questions that these answers lead through, in order, as positions in the instrument.
pub fn path(instrument: &Instrument, answers: &Answers) -> Vec<usize> {
    let mut path = Vec::new();
    let mut at = 0;
    while at < instrument.questions.len() {
        path.push(at);
        at = next(instrument, answers, &path, at);
    }
    path
}

fn next(instrument: &Instrument, answers: &Answers, path: &[usize], at: usize) -> usize {
    for route in &instrument.questions[at].routes {
        let target = match &route.to {
            None => instrument.questions.len(),
            Some(code) => instrument.position(code).unwrap_or(0),
        };
        if target > at && holds(&route.when, instrument, answers, path) {
            return target;
        }
    }
    at + 1
}

/// An answer counts only if its question has been walked through, and if it is sent: the server
/// never sees the answer to a practice question, and has to find the same path.
fn given<'a>(
    code: &str,
    instrument: &Instrument,
    answers: &'a Answers,
    path: &[usize],
) -> Option<&'a Answer> {
    let position = instrument.position(code)?;
    if !path.contains(&position) || !instrument.questions[position].counts() {
        return None;
    }
    answers.get(code).filter(|answer| !matches!(answer, Answer::Skipped | Answer::Refused))
}

fn holds(condition: &Condition, instrument: &Instrument, answers: &Answers, path: &[usize]) -> bool {
    match condition {
        Condition::All(inner) => inner.iter().all(|each| holds(each, instrument, answers, path)),
        Condition::Any(inner) => inner.iter().any(|each| holds(each, instrument, answers, path)),
        Condition::Not(inner) => !holds(inner, instrument, answers, path),
        Condition::Answered(code) => given(code, instrument, answers, path).is_some(),
        Condition::Selected(code, option) => {
            matches!(given(code, instrument, answers, path), Some(Answer::Chosen(codes, _)) if codes.contains(option))
        }
        Condition::Compare(code, comparison, number) => {
            matches!(given(code, instrument, answers, path), Some(Answer::Number(given)) if comparison.holds(*given, *number))
        }
    }
}

/// Where a person can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// At the question with this position.
    Question(usize),
    /// At the list of answers, before sending.
    Check,
}

/// The step after the question at `at`. With `returning` (an answer is being changed from the
/// list of answers) it is the next question on the path that has nothing yet, or the list.
pub fn after(instrument: &Instrument, answers: &Answers, at: usize, returning: bool) -> Step {
    path(instrument, answers)
        .into_iter()
        .find(|position| *position > at && !(returning && settled(&instrument.questions[*position], answers)))
        .map_or(Step::Check, Step::Question)
}

/// The question before the one at `at` on the path; `None` at the beginning.
pub fn before(instrument: &Instrument, answers: &Answers, at: usize) -> Option<usize> {
    path(instrument, answers).into_iter().rfind(|position| *position < at)
}

/// The last question on the path: where Back leads from the list of answers.
pub fn last(instrument: &Instrument, answers: &Answers) -> Option<usize> {
    path(instrument, answers).pop()
}

/// Whether nothing more is asked of the person here.
fn settled(question: &Question, answers: &Answers) -> bool {
    question.kind == Kind::Information || question.practice || answers.get(&question.code).is_some()
}

/// The answers that may be sent: of questions on the path that count, in the order of the path.
pub fn clean(instrument: &Instrument, answers: &Answers) -> Answers {
    path(instrument, answers)
        .into_iter()
        .map(|position| &instrument.questions[position])
        .filter(|question| question.counts())
        .filter_map(|question| Some((question.code.clone(), answers.get(&question.code)?.clone())))
        .collect()
}

/// Which part of the instrument a question is in, counted over the sections that the path
/// touches: `(part, parts)`, from 1.
pub fn part(instrument: &Instrument, answers: &Answers, at: usize) -> (usize, usize) {
    let mut sections: Vec<usize> = path(instrument, answers)
        .into_iter()
        .map(|position| instrument.questions[position].section)
        .collect();
    sections.dedup();
    let here = instrument.questions.get(at).map(|question| question.section);
    let part = sections.iter().position(|section| Some(*section) == here).map_or(1, |index| index + 1);
    (part, sections.len().max(1))
}

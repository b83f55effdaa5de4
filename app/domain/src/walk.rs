//! One press of a button on a question: what it does to the draft, and where it leads. The
//! browser and the no-script server walk with the same function.

use crate::answer::Answer;
use crate::care;
use crate::draft::Draft;
use crate::fields::{self, Fields};
use crate::instrument::{Instrument, Kind, Question};
use crate::journey::{self, Step};
use crate::validate::Violation;

/// The buttons of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// Take the answer and go on.
    Next,
    /// Go past the question.
    Skip,
    /// "I'd rather not say", and go on.
    Refuse,
    /// Keep what is there and go back.
    Back,
}

impl Go {
    /// The value of the button.
    pub fn code(self) -> &'static str {
        match self {
            Go::Next => "next",
            Go::Skip => "skip",
            Go::Refuse => "refuse",
            Go::Back => "back",
        }
    }

    /// The button with this value; the keyboard's Enter sends none, and means Next.
    pub fn parse(code: &str) -> Go {
        [Go::Skip, Go::Refuse, Go::Back].into_iter().find(|go| go.code() == code).unwrap_or(Go::Next)
    }
}

/// Where a press leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Back to the first page of the collector.
    Start,
    /// To this step.
    To(Step),
    /// To the help for what was just answered, which comes before anything else.
    Care,
    /// Nowhere: this is wrong with the answer. What was put in is kept in the draft.
    Stay(Violation),
}

/// Presses `go` on the question at `at`, or on the help that is open over it. With `returning` the
/// person is changing one answer and wants to be back at the list of answers. An answer in which one
/// of `phrases` stands (see [`care`]) opens the help, once.
pub fn press(
    instrument: &Instrument,
    phrases: &str,
    draft: &mut Draft,
    at: usize,
    go: Go,
    put: &Fields,
    returning: bool,
) -> Turn {
    let question = &instrument.questions[at];
    let settles = matches!(go, Go::Next | Go::Back);
    // The help has no fields; a page of the question that was still about has.
    let reading = settles && draft.card() == Some(&question.code) && typed(question, put).is_empty();
    draft.card = false;
    if reading {
        return Turn::To(match go {
            Go::Back => Step::Question(at),
            _ => journey::after(instrument, &draft.answers, at, returning),
        });
    }
    let turn = turn(instrument, draft, at, go, put, returning);
    if settles
        && !matches!(turn, Turn::Stay(_))
        && let Some(answer) = draft.answers.get(&question.code)
        && let Some(option) = care::concern(question, answer, phrases)
        && draft.open_card(&question.code, option)
    {
        return Turn::Care;
    }
    turn
}

fn turn(
    instrument: &Instrument,
    draft: &mut Draft,
    at: usize,
    go: Go,
    put: &Fields,
    returning: bool,
) -> Turn {
    let question = &instrument.questions[at];
    if question.kind != Kind::Information {
        match go {
            Go::Skip => settle(draft, &question.code, Answer::Skipped),
            Go::Refuse => settle(draft, &question.code, Answer::Refused),
            Go::Next | Go::Back => match fields::read(question, put) {
                Ok(answer) => settle(draft, &question.code, answer),
                Err(violation) if go == Go::Next => {
                    draft.pending = Some((question.code.clone(), typed(question, put)));
                    return Turn::Stay(violation);
                }
                Err(_) => keep(draft, question, put),
            },
        }
    }
    if go != Go::Back {
        return Turn::To(journey::after(instrument, &draft.answers, at, returning));
    }
    if returning {
        return Turn::To(Step::Check);
    }
    journey::before(instrument, &draft.answers, at)
        .map_or(Turn::Start, |before| Turn::To(Step::Question(before)))
}

fn settle(draft: &mut Draft, code: &str, answer: Answer) {
    draft.answers.set(code, answer);
    draft.pending = None;
}

/// Keeps what was put in, without taking it for an answer: before a change of language, say.
pub fn keep(draft: &mut Draft, question: &Question, put: &Fields) {
    let typed = typed(question, put);
    draft.pending = (!typed.is_empty()).then(|| (question.code.clone(), typed));
}

fn typed(question: &Question, put: &Fields) -> Fields {
    let names = fields::names(question);
    put.iter().filter(|(name, value)| names.contains(name) && !value.is_empty()).cloned().collect()
}

/// Name of the field that says which button moved an option, to put the reader there again.
pub const MOVED: &str = "moved";

/// A press of `up:{option}` or `down:{option}` at a question that asks for an order: what is put in
/// is kept in its new order, and the person stays. `false` if the press is another one.
pub fn moved(draft: &mut Draft, question: &Question, put: &Fields, go: &str) -> bool {
    let Some((way, code)) = go.split_once(':') else { return false };
    let mut order = typed(question, put);
    let at = order.iter().position(|(_, option)| option == code);
    let swap = match (at, way) {
        (Some(at), "up") if at > 0 => at - 1,
        (Some(at), "down") if at + 1 < order.len() => at,
        _ => return false,
    };
    order.swap(swap, swap + 1);
    order.push((MOVED.to_owned(), go.to_owned()));
    draft.pending = Some((question.code.clone(), order));
    true
}

/// What is wrong at this question, if something was put in that could not be taken.
pub fn wrong(draft: &Draft, question: &Question) -> Option<Violation> {
    match &draft.pending {
        Some((code, put)) if *code == question.code => fields::read(question, put).err(),
        _ => None,
    }
}

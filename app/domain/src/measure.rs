//! What one person's answers mean for the measures, and the counts that follow.
//!
//! A response adds one to a set of cells. [`tally`] names that set from the answers alone, so the
//! same call counts a response in, counts a wave again from nothing, and takes a withdrawn
//! response out.

pub mod subject;

use crate::answer::{Answer, Answers};
use crate::instrument::{Instrument, Kind, Question};
use crate::journey::clean;
use crate::strategy::{Counts, Measure, Part, Source, Strategy};
use crate::validate::check;

/// What an answer means for a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// In the base, and counts.
    Counted,
    /// In the base, and does not count.
    NotCounted,
    /// Chose an option that the measure leaves out.
    DontKnow,
    /// Would rather not say.
    Refused,
    /// Went past the question.
    Skipped,
    /// Was never asked: no answer is stored.
    NotAsked,
}

impl Reading {
    /// Every reading.
    pub const ALL: [Self; 6] =
        [Self::Counted, Self::NotCounted, Self::DontKnow, Self::Refused, Self::Skipped, Self::NotAsked];

    /// The code that names the cell.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Counted => "counted",
            Self::NotCounted => "not_counted",
            Self::DontKnow => "dont_know",
            Self::Refused => "refused",
            Self::Skipped => "skipped",
            Self::NotAsked => "not_asked",
        }
    }

    /// The reading with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.code() == code)
    }

    /// Whether the person is in the base of the measure.
    pub fn in_base(self) -> bool {
        matches!(self, Self::Counted | Self::NotCounted)
    }
}

/// What the answers mean for one part of a source. A number where options count, or words, say
/// nothing about the part: such a person was not asked it.
pub fn read_part(part: &Part, answers: &Answers) -> Reading {
    match (answers.get(&part.question), &part.counts) {
        (Some(Answer::Skipped), _) => Reading::Skipped,
        (Some(Answer::Refused), _) => Reading::Refused,
        (Some(Answer::Chosen(codes, _)), Counts::Options(counting)) => {
            if codes.iter().any(|code| part.leave_out.contains(code)) {
                Reading::DontKnow
            } else if codes.iter().any(|code| counting.contains(code)) {
                Reading::Counted
            } else {
                Reading::NotCounted
            }
        }
        (Some(Answer::Number(number)), Counts::AtLeast(least)) => {
            if number >= least {
                Reading::Counted
            } else {
                Reading::NotCounted
            }
        }
        _ => Reading::NotAsked,
    }
}

/// What the answers mean for a whole source: every part must hold. A person who is out of the
/// base of any part is out of the base of the measure, for the first of these reasons that
/// applies to a part: not asked, refused, skipped, don't know.
pub fn read_source(source: &Source, answers: &Answers) -> Reading {
    let readings: Vec<Reading> = source.parts.iter().map(|part| read_part(part, answers)).collect();
    [Reading::NotAsked, Reading::Refused, Reading::Skipped, Reading::DontKnow, Reading::NotCounted]
        .into_iter()
        .find(|reading| readings.contains(reading))
        .unwrap_or(if readings.is_empty() { Reading::NotAsked } else { Reading::Counted })
}

/// One cell to which a response adds one. [`subject`] spells both names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tally {
    /// What is counted.
    pub subject: String,
    /// Which of its cells.
    pub cell: String,
}

/// The cells to which a response adds one, each at most once: what was answered to every question
/// that counts, and what that means for every survey measure of `strategies` that has a source in
/// this version of the instrument. Answers off the path, or that the question does not take, are
/// as good as none.
pub fn tally(instrument: &Instrument, strategies: &[Strategy], answers: &Answers) -> Vec<Tally> {
    let valid: Answers = clean(instrument, answers)
        .iter()
        .filter(|(code, answer)| {
            instrument.question(code).is_some_and(|question| check(question, answer).is_ok())
        })
        .map(|(code, answer)| (code.to_owned(), answer.clone()))
        .collect();
    let mut tallies = Vec::new();
    for question in instrument.questions.iter().filter(|question| question.counts()) {
        of_question(question, valid.get(&question.code), &mut tallies);
    }
    for strategy in strategies {
        for (_, measure) in strategy.measures() {
            if let Some(source) = measure.source(&instrument.code, instrument.version) {
                of_measure(strategy, measure, source, &valid, &mut tallies);
            }
        }
    }
    tallies
}

fn of_question(question: &Question, answer: Option<&Answer>, tallies: &mut Vec<Tally>) {
    let subject = subject::question(&question.code);
    let mut add = |cell: String| tallies.push(Tally { subject: subject.clone(), cell });
    match answer {
        None => add(subject::NOT_ASKED.to_owned()),
        Some(Answer::Skipped) => add(subject::SKIPPED.to_owned()),
        Some(Answer::Refused) => add(subject::REFUSED.to_owned()),
        Some(Answer::Chosen(codes, _)) => {
            add(subject::ANSWERED.to_owned());
            // Of an order, what came first is counted.
            let counted = if matches!(question.kind, Kind::Ranking(_)) { 1 } else { codes.len() };
            for code in codes.iter().take(counted) {
                add(subject::option(code));
            }
        }
        Some(Answer::Number(number)) => {
            add(subject::ANSWERED.to_owned());
            add(subject::number(*number));
        }
        Some(Answer::Text(_) | Answer::Attached(_)) => add(subject::ANSWERED.to_owned()),
    }
}

fn of_measure(
    strategy: &Strategy,
    measure: &Measure,
    source: &Source,
    answers: &Answers,
    tallies: &mut Vec<Tally>,
) {
    let mut add = |subject: String, reading: Reading| {
        tallies.push(Tally { subject, cell: reading.code().to_owned() });
    };
    add(subject::measure(&strategy.code, &measure.code), read_source(source, answers));
    if source.parts.len() > 1 {
        for (index, part) in source.parts.iter().enumerate() {
            add(subject::part(&strategy.code, &measure.code, index), read_part(part, answers));
        }
    }
}

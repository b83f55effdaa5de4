//! What is wrong with an answer, as data; the interface owns the words.

use crate::answer::{Answer, Answers};
use crate::date;
use crate::instrument::{Instrument, InstrumentKind, Kind, PILES, Question};

/// What is wrong with one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Violation {
    /// Nothing was chosen or written, and neither Skip nor "rather not say".
    Nothing,
    /// An option that the question does not have.
    UnknownOption,
    /// More options than allowed.
    TooMany(usize),
    /// "None of these" together with something else.
    Exclusive,
    /// "Something else" without saying what is fine; saying what without choosing it is not.
    OtherNotChosen,
    /// More characters than fit: the limit.
    TooLong(usize),
    /// Not a whole number.
    NotANumber,
    /// Not a day of the calendar.
    NotADate,
    /// Outside the range, whose ends are given.
    OutOfRange(i64, i64),
    /// Not the kind of answer that this question takes, or a question that takes none.
    WrongKind,
    /// A question that the instrument does not have.
    UnknownQuestion,
}

impl Violation {
    /// A stable code for machines and for looking up the words.
    pub fn code(self) -> &'static str {
        match self {
            Violation::Nothing => "nothing",
            Violation::UnknownOption => "unknown-option",
            Violation::TooMany(_) => "too-many",
            Violation::Exclusive => "exclusive",
            Violation::OtherNotChosen => "other-not-chosen",
            Violation::TooLong(_) => "too-long",
            Violation::NotANumber => "not-a-number",
            Violation::NotADate => "not-a-date",
            Violation::OutOfRange(..) => "out-of-range",
            Violation::WrongKind => "wrong-kind",
            Violation::UnknownQuestion => "unknown-question",
        }
    }

    /// The numbers that its words mention: a limit, or the ends of a range.
    pub fn numbers(self) -> (Option<i64>, Option<i64>) {
        match self {
            Violation::TooMany(limit) | Violation::TooLong(limit) => (None, i64::try_from(limit).ok()),
            Violation::OutOfRange(min, max) => (Some(min), Some(max)),
            _ => (None, None),
        }
    }
}

/// The most characters that "other, say what" takes.
pub const OTHER_CHARS: usize = 200;

/// Checks one answer against its question. A skipped or refused one is always right.
///
/// # Errors
/// What is wrong with it.
pub fn check(question: &Question, answer: &Answer) -> Result<(), Violation> {
    match (&question.kind, answer) {
        (Kind::Information, _) => Err(Violation::WrongKind),
        (_, Answer::Skipped | Answer::Refused) => Ok(()),
        (
            Kind::Choice(_) | Kind::Faces(_) | Kind::YesNo(_) | Kind::Place(_),
            Answer::Chosen(codes, other),
        ) => chosen(question, codes, other.as_deref(), Some(1)),
        (Kind::Choices(_, at_most), Answer::Chosen(codes, other)) => {
            chosen(question, codes, other.as_deref(), *at_most)
        }
        (Kind::Helped(_) | Kind::Ranking(_), Answer::Chosen(codes, other)) => {
            chosen(question, codes, other.as_deref(), None)
        }
        (Kind::Sort(_), Answer::Chosen(codes, None)) => sorted(question, codes),
        (Kind::Date, Answer::Text(text)) => date::parse(text).map(|_| ()).ok_or(Violation::NotADate),
        (Kind::Scale, Answer::Number(number)) => range(*number, 0, 10),
        (Kind::Number(min, max), Answer::Number(number)) => range(*number, *min, *max),
        (_, Answer::Text(text)) => {
            let limit = question.max_chars().ok_or(Violation::WrongKind)?;
            if text.trim().is_empty() { Err(Violation::Nothing) } else { length(text, limit) }
        }
        (_, Answer::Attached(attached)) if question.medium() == Some(attached.medium) => {
            let words = attached.words.as_deref().unwrap_or_default();
            length(words, question.max_chars().unwrap_or_default())
        }
        _ => Err(Violation::WrongKind),
    }
}

/// Each card once, on a pile that there is.
fn sorted(question: &Question, codes: &[String]) -> Result<(), Violation> {
    if codes.is_empty() {
        return Err(Violation::Nothing);
    }
    let mut seen = Vec::new();
    for code in codes {
        let (card, pile) = code.split_once(':').ok_or(Violation::UnknownOption)?;
        if question.option(card).is_none() || !PILES.contains(&pile) || seen.contains(&card) {
            return Err(Violation::UnknownOption);
        }
        seen.push(card);
    }
    Ok(())
}

fn chosen(
    question: &Question,
    codes: &[String],
    other: Option<&str>,
    at_most: Option<usize>,
) -> Result<(), Violation> {
    if codes.is_empty() {
        return Err(Violation::Nothing);
    }
    let mut other_chosen = false;
    let mut exclusive = false;
    for (index, code) in codes.iter().enumerate() {
        let option = question.option(code).ok_or(Violation::UnknownOption)?;
        if codes[..index].contains(code) {
            return Err(Violation::UnknownOption);
        }
        other_chosen |= option.other;
        exclusive |= option.exclusive;
    }
    if exclusive && codes.len() > 1 {
        return Err(Violation::Exclusive);
    }
    if let Some(limit) = at_most
        && codes.len() > limit
    {
        return Err(Violation::TooMany(limit));
    }
    match other {
        Some(_) if !other_chosen => Err(Violation::OtherNotChosen),
        Some(words) => length(words, OTHER_CHARS),
        None => Ok(()),
    }
}

fn range(number: i64, min: i64, max: i64) -> Result<(), Violation> {
    if (min..=max).contains(&number) { Ok(()) } else { Err(Violation::OutOfRange(min, max)) }
}

fn length(text: &str, limit: usize) -> Result<(), Violation> {
    if text.chars().count() > limit { Err(Violation::TooLong(limit)) } else { Ok(()) }
}

/// Checks every answer against the instrument.
///
/// # Errors
/// The code of each wrong answer's question, with what is wrong.
pub fn check_all(instrument: &Instrument, answers: &Answers) -> Result<(), Vec<(String, Violation)>> {
    let locked = instrument.kind == InstrumentKind::Locked;
    let wrong: Vec<_> = answers
        .iter()
        .filter_map(|(code, answer)| {
            let result = match instrument.question(code) {
                None => Err(Violation::UnknownQuestion),
                // Nothing may be added to an instrument that others have validated.
                Some(_) if locked && matches!(answer, Answer::Attached(_)) => Err(Violation::WrongKind),
                Some(question) => check(question, answer),
            };
            result.err().map(|violation| (code.to_owned(), violation))
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

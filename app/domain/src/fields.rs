//! An answer as the fields of an HTML form. The browser and the no-script server read the same
//! fields with the same code.

use crate::answer::Answer;
use crate::instrument::{Kind, Question};
use crate::validate::{Violation, check};

/// Name of the field (repeated for several choices) that holds the answer.
pub const ANSWER: &str = "answer";
/// Name of the field for "other, say what".
pub const OTHER: &str = "other";
/// Name of the button that was pressed.
pub const GO: &str = "go";

/// The fields of a form, in order, as they were sent.
pub type Fields = Vec<(String, String)>;

/// The values of a field.
pub fn values<'a>(fields: &'a Fields, name: &'a str) -> impl Iterator<Item = &'a str> {
    fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The first value of a field.
pub fn value<'a>(fields: &'a Fields, name: &'a str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// Reads the answer to `question` from what was sent.
///
/// # Errors
/// What is wrong with it.
pub fn read(question: &Question, fields: &Fields) -> Result<Answer, Violation> {
    let answer = match question.kind {
        Kind::Information => return Err(Violation::WrongKind),
        Kind::Choice(_) | Kind::Choices(..) | Kind::Faces(_) | Kind::YesNo(_) => choices(question, fields)?,
        Kind::Scale | Kind::Number(..) => number(fields)?,
        Kind::ShortText(_) | Kind::LongText(_) => {
            Answer::Text(value(fields, ANSWER).unwrap_or_default().replace("\r\n", "\n").trim().to_owned())
        }
    };
    check(question, &answer)?;
    Ok(answer)
}

fn choices(question: &Question, fields: &Fields) -> Result<Answer, Violation> {
    let sent: Vec<&str> = values(fields, ANSWER).collect();
    if sent.iter().any(|code| question.option(code).is_none()) {
        return Err(Violation::UnknownOption);
    }
    let chosen: Vec<_> =
        question.options().iter().filter(|option| sent.contains(&option.code.as_str())).collect();
    let words = value(fields, OTHER).map(str::trim).filter(|words| !words.is_empty());
    let takes_words = chosen.iter().any(|option| option.other);
    // Words beside an option that was then unticked stay in the form, and mean nothing.
    let other = if takes_words { words.map(str::to_owned) } else { None };
    Ok(Answer::Chosen(chosen.into_iter().map(|option| option.code.clone()).collect(), other))
}

/// A whole number in the digits that people type: Arabic-Indic and Persian ones too.
fn number(fields: &Fields) -> Result<Answer, Violation> {
    let typed = value(fields, ANSWER).unwrap_or_default().trim();
    if typed.is_empty() {
        return Err(Violation::Nothing);
    }
    let western: Option<String> = typed
        .chars()
        .map(|character| match character {
            '0'..='9' | '-' => Some(character),
            '\u{660}'..='\u{669}' => char::from_digit(character as u32 - 0x660, 10),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(character as u32 - 0x6f0, 10),
            _ => None,
        })
        .collect();
    western.and_then(|digits| digits.parse().ok()).map(Answer::Number).ok_or(Violation::NotANumber)
}

/// The fields that show `answer` again.
pub fn show(answer: &Answer) -> Fields {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match answer {
        Answer::Chosen(codes, other) => {
            let mut fields: Fields = codes.iter().map(|code| field(ANSWER, code)).collect();
            fields.extend(other.iter().map(|words| field(OTHER, words)));
            fields
        }
        Answer::Number(number) => vec![field(ANSWER, &number.to_string())],
        Answer::Text(text) => vec![field(ANSWER, text)],
        Answer::Skipped | Answer::Refused => Fields::new(),
    }
}

//! An answer as the fields of an HTML form. The browser and the no-script server read the same
//! fields with the same code.

use crate::answer::Answer;
use crate::attachment::Attachment;
use crate::date;
use crate::instrument::{Kind, Question};
use crate::validate::{Violation, check};

/// Name of the field (repeated for several choices) that holds the answer.
pub const ANSWER: &str = "answer";
/// Name of the field for "other, say what".
pub const OTHER: &str = "other";
/// Name of the field that names a recording, a drawing or a photo.
pub const FILE: &str = "file";
/// Name of the button that was pressed.
pub const GO: &str = "go";
/// Names of the fields of a day.
pub const DATE: [&str; 3] = ["day", "month", "year"];

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

/// The name of the field that says on which pile a card is.
pub fn card(code: &str) -> String {
    ["card-", code].concat()
}

/// The names of the fields of a question.
pub fn names(question: &Question) -> Vec<String> {
    match &question.kind {
        Kind::Sort(cards) => cards.iter().map(|option| card(&option.code)).collect(),
        Kind::Date => DATE.map(str::to_owned).to_vec(),
        _ => [ANSWER, OTHER, FILE].map(str::to_owned).to_vec(),
    }
}

/// Reads the answer to `question` from what was sent.
///
/// # Errors
/// What is wrong with it.
pub fn read(question: &Question, fields: &Fields) -> Result<Answer, Violation> {
    let answer = match &question.kind {
        Kind::Information => return Err(Violation::WrongKind),
        Kind::Scale | Kind::Number(..) => number(value(fields, ANSWER))?,
        Kind::Ranking(_) => Answer::Chosen(values(fields, ANSWER).map(str::to_owned).collect(), None),
        Kind::Sort(cards) => {
            let pile = |code: &String| Some([code, ":", value(fields, &card(code))?].concat());
            Answer::Chosen(cards.iter().filter_map(|option| pile(&option.code)).collect(), None)
        }
        Kind::Date => day(fields)?,
        _ if question.max_chars().is_some() => words(fields),
        _ => choices(question, fields)?,
    };
    check(question, &answer)?;
    Ok(answer)
}

fn words(fields: &Fields) -> Answer {
    let typed = value(fields, ANSWER).unwrap_or_default().replace("\r\n", "\n").trim().to_owned();
    let beside = (!typed.is_empty()).then(|| typed.clone());
    match value(fields, FILE).and_then(|field| Attachment::read(field, beside)) {
        Some(attachment) => Answer::Attached(attachment),
        None => Answer::Text(typed),
    }
}

fn choices(question: &Question, fields: &Fields) -> Result<Answer, Violation> {
    let sent: Vec<&str> = values(fields, ANSWER).filter(|code| !code.is_empty()).collect();
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

fn number(typed: Option<&str>) -> Result<Answer, Violation> {
    let typed = typed.unwrap_or_default().trim();
    if typed.is_empty() {
        return Err(Violation::Nothing);
    }
    whole(typed).map(Answer::Number).ok_or(Violation::NotANumber)
}

/// A whole number in the digits that people type: Arabic-Indic and Persian ones too.
fn whole(typed: &str) -> Option<i64> {
    let western: Option<String> = typed
        .chars()
        .map(|character| match character {
            '0'..='9' | '-' => Some(character),
            '\u{660}'..='\u{669}' => char::from_digit(character as u32 - 0x660, 10),
            '\u{6f0}'..='\u{6f9}' => char::from_digit(character as u32 - 0x6f0, 10),
            _ => None,
        })
        .collect();
    western.and_then(|digits| digits.parse().ok())
}

fn day(fields: &Fields) -> Result<Answer, Violation> {
    let typed = DATE.map(|name| value(fields, name).unwrap_or_default().trim());
    if typed.iter().all(|part| part.is_empty()) {
        return Err(Violation::Nothing);
    }
    let [day, month, year] = typed.map(whole);
    let written = year.zip(month).zip(day).and_then(|((year, month), day)| date::write(year, month, day));
    written.map(Answer::Text).ok_or(Violation::NotADate)
}

/// The fields that show `answer` to `question` again.
pub fn show(question: &Question, answer: &Answer) -> Fields {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match answer {
        Answer::Chosen(codes, other) => {
            let pair = |code: &String| match code.split_once(':') {
                Some((name, pile)) => field(&card(name), pile),
                None => field(ANSWER, code),
            };
            let mut fields: Fields = codes.iter().map(pair).collect();
            fields.extend(other.iter().map(|words| field(OTHER, words)));
            fields
        }
        Answer::Number(number) => vec![field(ANSWER, &number.to_string())],
        Answer::Text(text) => match date::parse(text) {
            Some((year, month, day)) if question.kind == Kind::Date => DATE
                .into_iter()
                .zip([day, month, year])
                .map(|(name, number)| field(name, &number.to_string()))
                .collect(),
            _ => vec![field(ANSWER, text)],
        },
        Answer::Attached(attachment) => {
            let mut fields = vec![field(FILE, &attachment.write())];
            fields.extend(attachment.words.iter().map(|words| field(ANSWER, words)));
            fields
        }
        Answer::Skipped | Answer::Refused => Fields::new(),
    }
}

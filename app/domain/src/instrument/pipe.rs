//! Putting an earlier answer into a label: `{code|words when there is no answer}`.

use super::{Choice, Instrument, Kind};
use crate::answer::{Answer, Answers};
use crate::date;
use crate::language::{Language, Presentation};

/// First strong isolate and its end: a typed Arabic word must not turn an English sentence around.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// The placeholders of a label: the code of the question and the words when it has no answer.
pub fn placeholders(label: &str) -> Vec<(&str, Option<&str>)> {
    let mut found = Vec::new();
    let mut rest = label;
    while let Some((_, after)) = rest.split_once('{') {
        let Some((inside, tail)) = after.split_once('}') else { break };
        found.push(match inside.split_once('|') {
            Some((code, otherwise)) => (code, Some(otherwise)),
            None => (inside, None),
        });
        rest = tail;
    }
    found
}

/// `label` with its placeholders filled from `answers`, option labels in the language that the
/// reader sees. What was typed stays as it was typed, set apart from the text around it.
pub fn fill(
    label: &str,
    instrument: &Instrument,
    answers: &Answers,
    language: Language,
    presentation: Presentation,
) -> String {
    let mut out = String::with_capacity(label.len());
    let mut rest = label;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, tail)) = after.split_once('}') else { break };
        out.push_str(before);
        let (code, otherwise) = inside.split_once('|').unwrap_or((inside, ""));
        match words(code, instrument, answers, language, presentation) {
            Some(words) => {
                out.push(ISOLATE);
                out.push_str(&words);
                out.push(END);
            }
            None => out.push_str(otherwise),
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

fn words(
    code: &str,
    instrument: &Instrument,
    answers: &Answers,
    language: Language,
    presentation: Presentation,
) -> Option<String> {
    let question = instrument.question(code)?;
    match answers.get(code)? {
        Answer::Chosen(codes, other) => {
            let text = instrument.shown(question, language, presentation)?.text;
            let mut parts = Vec::new();
            let chosen: Vec<&Choice> = if matches!(question.kind, Kind::Ranking(_)) {
                codes.iter().filter_map(|code| question.option(code)).collect()
            } else {
                question.options().iter().filter(|option| codes.contains(&option.code)).collect()
            };
            for option in chosen {
                match other {
                    Some(typed) if option.other => parts.push(typed.as_str()),
                    _ => parts.push(text.option(&option.code)?),
                }
            }
            (!parts.is_empty()).then(|| parts.join(", "))
        }
        Answer::Number(number) => Some(number.to_string()),
        Answer::Text(text) => Some(match date::parse(text) {
            Some((year, month, day)) if question.kind == Kind::Date => {
                [&day.to_string(), "/", &month.to_string(), "/", &year.to_string()].concat()
            }
            _ => text.clone(),
        }),
        Answer::Attached(attachment) => attachment.words.clone(),
        Answer::Skipped | Answer::Refused => None,
    }
}

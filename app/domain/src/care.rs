//! What in an answer says that somebody may not be safe. It shows the person where help is, and
//! puts the response first for those who read; it changes no answer and decides nothing.
//!
//! The phrases of all languages are looked for, whichever was chosen: a child may write English
//! where the buttons are Polish, and the server must find what the browser found.
//!
//! What was only spoken, drawn or photographed is not looked into: a person hears and sees it.

use crate::answer::{Answer, Answers};
use crate::instrument::{Instrument, Kind, Question};
use crate::plain::plain;

/// Letters that a phrase has at least, so that no slip of the pen makes one that is everywhere.
const LETTERS: usize = 4;

/// Reads phrases as people write them down: one a line, after `#` a remark. A `*` at the beginning
/// or the end of a phrase stands for any letters. What comes out is for [`says`]: one a line, each
/// with a space where its first or last word must begin or end.
///
/// # Errors
/// The number of the first line, from 1, that holds no phrase of four letters, or another `*`.
pub fn phrases(source: &str) -> Result<String, usize> {
    let mut out = String::new();
    for (index, line) in source.lines().enumerate() {
        let phrase = line.split('#').next().unwrap_or_default().trim();
        if phrase.is_empty() {
            continue;
        }
        let (begins, rest) = phrase.strip_prefix('*').map_or((" ", phrase), |rest| ("", rest));
        let (ends, rest) = rest.strip_suffix('*').map_or((" ", rest), |rest| ("", rest));
        let words = plain(rest);
        if words.chars().filter(|letter| *letter != ' ').count() < LETTERS || rest.contains('*') {
            return Err(index + 1);
        }
        for part in [begins, &words, ends, "\n"] {
            out.push_str(part);
        }
    }
    Ok(out)
}

/// Whether one of the `phrases` stands in these words.
pub fn says(words: &str, phrases: &str) -> bool {
    let words = [" ", &plain(words), " "].concat();
    // Bytes and no more: a search that is clever would be as large as everything else here.
    let mut phrases = phrases.as_bytes().split(|byte| *byte == b'\n');
    phrases
        .any(|phrase| !phrase.is_empty() && words.as_bytes().windows(phrase.len()).any(|part| part == phrase))
}

/// What in this answer raises a concern: the code of an option, or nothing but "" for words.
pub fn concern<'a>(question: &'a Question, answer: &Answer, phrases: &str) -> Option<&'a str> {
    let words = match answer {
        // Everything is in an order, and in a pile: that says nothing.
        Answer::Chosen(..) if matches!(question.kind, Kind::Ranking(_) | Kind::Sort(_)) => return None,
        Answer::Chosen(codes, other) => {
            let mut options = question.options().iter();
            if let Some(option) = options.find(|option| option.concern && codes.contains(&option.code)) {
                return Some(&option.code);
            }
            other.as_ref()?
        }
        Answer::Text(words) => words,
        Answer::Attached(attached) => attached.words.as_ref()?,
        _ => return None,
    };
    says(words, phrases).then_some("")
}

/// Whether any of these answers raises a concern.
pub fn raises(instrument: &Instrument, answers: &Answers, phrases: &str) -> bool {
    answers.iter().any(|(code, answer)| {
        instrument.question(code).is_some_and(|question| concern(question, answer, phrases).is_some())
    })
}

//! What a person answered.

use crate::attachment::Attachment;
use crate::json::{self, Node, Value};

/// The answer to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The codes of the chosen options, in the order of the question (of the person, where it asks
    /// for an order), and the words of an "other, say what" option. Single choices have one code,
    /// and cards on piles have `card:pile`.
    Chosen(Vec<String>, Option<String>),
    /// A whole number.
    Number(i64),
    /// Words, or a day as `2026-05-01`.
    Text(String),
    /// A recording, a drawing or a photo, with words or without.
    Attached(Attachment),
    /// The person went past it.
    Skipped,
    /// The person would rather not say.
    Refused,
}

/// Answers by the code of their question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(String, Answer)>);

impl Answers {
    /// The answer to this question, if there is one.
    pub fn get(&self, code: &str) -> Option<&Answer> {
        self.0.iter().find(|(known, _)| known == code).map(|(_, answer)| answer)
    }

    /// Sets or replaces an answer.
    pub fn set(&mut self, code: &str, answer: Answer) {
        match self.0.iter_mut().find(|(known, _)| known == code) {
            Some((_, slot)) => *slot = answer,
            None => self.0.push((code.to_owned(), answer)),
        }
    }

    /// Takes an answer away.
    pub fn remove(&mut self, code: &str) {
        self.0.retain(|(known, _)| known != code);
    }

    /// Every answer with the code of its question, in the order in which they were first given.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(code, answer)| (code.as_str(), answer))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(String, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (String, Answer)>>(items: I) -> Self {
        let mut answers = Answers::default();
        for (code, answer) in items {
            answers.set(&code, answer);
        }
        answers
    }
}

/// The answers as JSON: `{"enjoy":{"chosen":["often"]},"say":{"text":"…"},"club":"skipped"}`.
pub fn encode(answers: &Answers) -> Node {
    let members = answers.iter().map(|(code, answer)| (code.to_owned(), encode_one(answer))).collect();
    Node { value: Value::Map(members), at: 0 }
}

fn encode_one(answer: &Answer) -> Node {
    match answer {
        Answer::Chosen(codes, other) => {
            let codes = json::list(codes.iter().map(json::text).collect());
            match other {
                Some(words) => json::map([("chosen", codes), ("other", json::text(words))]),
                None => json::map([("chosen", codes)]),
            }
        }
        Answer::Number(number) => json::map([("number", json::number(*number))]),
        Answer::Text(text) => json::map([("text", json::text(text))]),
        Answer::Attached(Attachment { medium, id, seconds, words }) => {
            let mut members = vec![
                ("recording".to_owned(), json::text(id)),
                ("medium".to_owned(), json::text(medium.code())),
                ("seconds".to_owned(), json::number(i64::from(*seconds))),
            ];
            members.extend(words.iter().map(|words| ("words".to_owned(), json::text(words))));
            Node { value: Value::Map(members), at: 0 }
        }
        Answer::Skipped => json::text("skipped"),
        Answer::Refused => json::text("refused"),
    }
}

/// Reads what [`encode`] writes. The codes are not checked against an instrument here.
///
/// # Errors
/// The code of the first answer that has not this form; empty if the whole has not.
pub fn decode(node: &Node) -> Result<Answers, String> {
    let members = node.as_map().ok_or_else(String::new)?;
    let mut answers = Answers::default();
    for (code, node) in members {
        answers.0.push((code.clone(), decode_one(node).ok_or_else(|| code.clone())?));
    }
    Ok(answers)
}

fn decode_one(node: &Node) -> Option<Answer> {
    match node.as_text() {
        Some("skipped") => return Some(Answer::Skipped),
        Some("refused") => return Some(Answer::Refused),
        Some(_) => return None,
        None => {}
    }
    if let Some(chosen) = node.get("chosen") {
        let codes: Option<Vec<String>> =
            chosen.as_list()?.iter().map(|item| item.as_text().map(str::to_owned)).collect();
        let other = match node.get("other") {
            Some(words) => Some(words.as_text()?.to_owned()),
            None => None,
        };
        return Some(Answer::Chosen(codes?, other));
    }
    if let Some(number) = node.get("number") {
        return Some(Answer::Number(number.as_int()?));
    }
    if let Some(id) = node.get("recording") {
        let words = match node.get("words") {
            Some(words) => Some(words.as_text()?.to_owned()),
            None => None,
        };
        let (medium, seconds) = (node.get("medium")?.as_text()?, node.get("seconds")?.as_int()?);
        let field = [medium, ":", id.as_text()?, ":", &seconds.to_string()].concat();
        return Attachment::read(&field, words).map(Answer::Attached);
    }
    Some(Answer::Text(node.get("text")?.as_text()?.to_owned()))
}

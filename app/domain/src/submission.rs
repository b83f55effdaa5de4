//! A whole response as it travels to the server.

use crate::answer::{self, Answers};
use crate::json::{self, Node};
use crate::language::{Language, Presentation};

/// Everything that is sent for one response. Its UUID is in the address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Code of the collector through which it comes.
    pub collector: String,
    /// Code of the instrument that was answered.
    pub instrument: String,
    /// Its version: an answer means what it meant.
    pub version: u32,
    /// The language in which it was answered at the end.
    pub language: Language,
    /// The presentation in which it was answered at the end.
    pub presentation: Presentation,
    /// The answers, cleaned of what is not on the path.
    pub answers: Answers,
}

/// The submission as JSON.
pub fn encode(submission: &Submission) -> String {
    json::write(&json::map([
        ("collector", json::text(&submission.collector)),
        ("instrument", json::text(&submission.instrument)),
        ("version", json::number(i64::from(submission.version))),
        ("language", json::text(submission.language.spoken().tag())),
        ("presentation", json::text(submission.presentation.code())),
        ("answers", answer::encode(&submission.answers)),
    ]))
}

/// Reads what [`encode`] writes.
///
/// # Errors
/// The name of the member that is missing or has not its form; for an answer `answers.{code}`.
pub fn decode(document: &Node) -> Result<Submission, String> {
    let text = |name: &str| {
        document.get(name).and_then(Node::as_text).map(str::to_owned).ok_or_else(|| name.to_owned())
    };
    let version =
        document.get("version").and_then(Node::as_int).and_then(|version| u32::try_from(version).ok());
    let answers = document.get("answers").ok_or("answers")?;
    Ok(Submission {
        collector: text("collector")?,
        instrument: text("instrument")?,
        version: version.ok_or("version")?,
        language: Language::parse(&text("language")?).ok_or("language")?,
        presentation: Presentation::parse(&text("presentation")?).ok_or("presentation")?,
        answers: answer::decode(answers).map_err(|code| format!("answers.{code}"))?,
    })
}

//! Reading what people said in their own words.

use async_trait::async_trait;
use heard_domain::answer::Answers;
use heard_domain::disclosure::Raw;
use heard_domain::language::Language;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::{AuditEntry, StoreError};
use crate::voices::{ConcernOutcome, Verdict};

/// What somebody decided of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Code of the question.
    pub question: String,
    /// What was decided.
    pub verdict: Verdict,
    /// Number of who decided it.
    pub person: i64,
    /// When.
    pub at: Timestamp,
}

/// Somebody asked for the words of a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsealing {
    /// Number of the person.
    pub person: i64,
    /// Whether they were a safeguarding lead.
    pub lead: bool,
    /// When.
    pub at: Timestamp,
}

/// What was done about a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// What it was.
    pub outcome: ConcernOutcome,
    /// What they wrote about it.
    pub note: String,
    /// Number of who did it.
    pub person: i64,
    /// When.
    pub at: Timestamp,
}

/// A response as those who read see it: never who sent it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// Its row number: it leads to no person.
    pub id: i64,
    /// Its UUID, which its recordings lie under. It is not shown.
    pub uuid: Uuid,
    /// Code of its wave.
    pub wave: String,
    /// Code of its collector.
    pub collector: String,
    /// The language that it was given in.
    pub language: Language,
    /// The day on which it came.
    pub received: Date,
    /// Whether something in it says that somebody may not be safe.
    pub concern: bool,
    /// All of its answers.
    pub answers: Answers,
    /// What was decided of them, by question.
    pub decisions: Vec<Decision>,
    /// Who asked for the words of the concern, in the order in which they did.
    pub unsealings: Vec<Unsealing>,
    /// What was done about it, oldest first.
    pub done: Vec<Done>,
}

/// Which responses are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    /// Those that wait, in the order of [`super::Responses::waiting`].
    Waiting,
    /// Those with something open in which nothing waits, the newest first.
    Read,
}

/// How much waits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backlog {
    /// Responses without a concern that wait to be read.
    pub voices: u64,
    /// Those of them that came before the day that was asked about.
    pub late: u64,
    /// The day on which the oldest of them came.
    pub oldest: Option<Date>,
    /// Responses with a concern that nobody has dealt with.
    pub concerns: u64,
    /// Those of them that are still sealed.
    pub sealed: u64,
}

/// Reading. Whatever changes something takes an entry of the audit log, and is stored together
/// with it or not at all. Of a withdrawn response nothing is found and nothing is stored.
#[async_trait]
pub trait Voices: Send + Sync {
    /// Up to `limit` responses. `collectors`, if there, limits them to those collectors.
    async fn list(
        &self,
        shelf: Shelf,
        collectors: Option<&[String]>,
        limit: u32,
    ) -> Result<Vec<Voice>, StoreError>;

    /// One response.
    async fn get(&self, id: i64) -> Result<Option<Voice>, StoreError>;

    /// How much waits, in these collectors or everywhere; and how much of it came before a day.
    async fn backlog(&self, collectors: Option<&[String]>, before: Date) -> Result<Backlog, StoreError>;

    /// Stores or replaces a decision. Where somebody may not be safe, the response is marked as one
    /// with a concern from then on. `false` if the response has no answer to the question.
    async fn decide(&self, id: i64, decision: &Decision, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Notes that somebody asked for the words of a concern. `false` if they did before, or the
    /// response has no concern.
    async fn unseal(&self, id: i64, unsealing: &Unsealing, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Notes what was done about a concern. `false` if two people did not unseal it.
    async fn done(&self, id: i64, done: &Done, audit: AuditEntry) -> Result<bool, StoreError>;

    /// The responses of a wave in which an answer to this question is marked safe. One with a
    /// concern is only among them once it was handed to readers.
    async fn safe(&self, wave: &str, question: &str) -> Result<Vec<Voice>, StoreError>;

    /// How many responses each wave has that were not withdrawn; waves without any are absent.
    async fn gathered(&self) -> Result<Vec<(String, Raw)>, StoreError>;
}

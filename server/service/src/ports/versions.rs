//! Versions of instruments and what people say about drafts of them.

use async_trait::async_trait;
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;

use super::{AuditEntry, Digest, InstrumentVersion, MediaItem, StoreError};

/// What is known of a published version besides its document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionMark {
    /// Code of the instrument.
    pub code: String,
    /// Its number.
    pub version: u32,
    /// When it was published here; `None` if it came with the program.
    pub published: Option<Timestamp>,
    /// Since when no new wave may use it.
    pub closed: Option<Timestamp>,
}

/// What somebody said about a question of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Its number.
    pub id: i64,
    /// Code of the question; empty for the whole draft.
    pub question: String,
    /// What was said.
    pub words: String,
    /// Name of who said it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Name of who dealt with it.
    pub resolved: Option<String>,
}

/// That somebody agreed to a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Number of the person.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// Digest of the draft that they agreed to.
    pub draft: Digest,
    /// When.
    pub at: Timestamp,
}

/// Which words a translation is of.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TranslationKey {
    /// Code of the instrument.
    pub instrument: String,
    /// Code of the question; empty for title, summary and sections.
    pub question: String,
    /// Tag of the language.
    pub language: &'static str,
    /// Code of the presentation.
    pub presentation: &'static str,
}

impl TranslationKey {
    /// The key of these words.
    pub fn new(instrument: &str, question: &str, language: Language, presentation: Presentation) -> Self {
        Self {
            instrument: instrument.to_owned(),
            question: question.to_owned(),
            language: language.tag(),
            presentation: presentation.words().code(),
        }
    }
}

/// Who translated, reviewed and signed off which words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Which words.
    pub key: TranslationKey,
    /// Digest of the source that was translated.
    pub source: Digest,
    /// Digest of the translated words.
    pub words: Digest,
    /// Number and name of who translated.
    pub translated: (i64, String),
    /// Name of the second person, who reviewed.
    pub reviewed: Option<String>,
    /// Name of who signed off.
    pub signed: Option<String>,
}

/// How a measure will count the answers to the next version of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRule {
    /// Code of the strategy.
    pub strategy: String,
    /// Code of the measure.
    pub measure: String,
    /// The source as it stands in a strategy document; `None` for not at all.
    pub source: Option<String>,
}

/// What a person vouches for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouch {
    /// That they translated it, or looked at it after the source changed.
    Translated,
    /// That they reviewed it; never who translated.
    Reviewed,
    /// That it may be published; only after a review.
    Signed,
}

/// Versions, comments, signatures, translations.
#[async_trait]
pub trait Versions: Send + Sync {
    /// Freezes a version, stores the documents of strategies (by code) that count it and its clips and
    /// videos, makes it the base of its draft and forgets the draft's rules and signatures, all or
    /// nothing. `false` if the version is there with another document; nothing is changed then.
    async fn publish(
        &self,
        version: &InstrumentVersion,
        strategies: &[(String, String)],
        media: &[MediaItem],
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Marks of every version that has some.
    async fn marks(&self) -> Result<Vec<VersionMark>, StoreError>;

    /// Closes a version, or opens it again with `None`. `false` if there is no such version.
    async fn set_closed(
        &self,
        code: &str,
        version: u32,
        closed: Option<Timestamp>,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Adds a comment; its number. Who says it stands in the audit entry.
    async fn comment(
        &self,
        instrument: &str,
        question: &str,
        words: &str,
        audit: AuditEntry,
    ) -> Result<i64, StoreError>;

    /// Marks a comment as dealt with, or opens it again. `false` if this instrument has none with
    /// this number in the other state.
    async fn resolve(
        &self,
        instrument: &str,
        id: i64,
        resolved: bool,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Comments on an instrument, oldest first.
    async fn comments(&self, instrument: &str) -> Result<Vec<Comment>, StoreError>;

    /// Keeps that somebody agrees to a draft with this digest.
    async fn sign(&self, instrument: &str, draft: Digest, audit: AuditEntry) -> Result<(), StoreError>;

    /// Who agreed to drafts of an instrument.
    async fn signatures(&self, instrument: &str) -> Result<Vec<Signature>, StoreError>;

    /// Keeps what a person vouches for. `false` if they may not: a review by who translated, a
    /// signature before a review, or words that are others than those translated.
    async fn vouch(
        &self,
        key: &TranslationKey,
        source: Digest,
        words: Digest,
        what: Vouch,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Keeps how a measure will count the next version of an instrument, in place of what was kept.
    async fn put_rule(&self, instrument: &str, rule: &DraftRule, audit: AuditEntry)
    -> Result<(), StoreError>;

    /// What is kept so of an instrument.
    async fn rules(&self, instrument: &str) -> Result<Vec<DraftRule>, StoreError>;

    /// What is known of the translations of an instrument.
    async fn translations(&self, instrument: &str) -> Result<Vec<Translation>, StoreError>;
}

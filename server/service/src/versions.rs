//! Closing versions, and what people say and vouch for about drafts.

use std::collections::BTreeSet;

use heard_domain::instrument::{Instrument, QuestionText, Texts};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;

use crate::Services;
use crate::ports::{Comment, Digest, Signature, StoreError, Translation, TranslationKey, VersionMark, Vouch};
use crate::receipt::sha256;
use crate::staff::Staff;

/// Characters of a comment at most.
pub const COMMENT_CHARS: usize = 2000;

/// How the words of a question in another language stand towards the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TranslationState {
    /// There are none, or an option has no label.
    Missing,
    /// The source was changed since somebody translated it.
    Stale,
    /// They came as they are, and nobody vouched for them.
    Unknown,
    /// Translated by this person.
    Translated(String),
    /// Reviewed by a second person.
    Reviewed(String),
    /// Signed off: it may be published.
    Signed(String),
}

impl TranslationState {
    /// The code that words and styles use.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unknown => "unknown",
            Self::Translated(_) => "translated",
            Self::Reviewed(_) => "reviewed",
            Self::Signed(_) => "signed",
        }
    }

    /// Whether a question with such words must be shown in the source language instead.
    pub fn falls_back(&self) -> bool {
        matches!(self, Self::Missing | Self::Stale)
    }
}

/// The digest of the words of a question.
pub fn words_digest(text: &QuestionText) -> Digest {
    let mut parts = vec![json::text(&text.label)];
    for part in [&text.hint, &text.short, &text.low, &text.high] {
        parts.push(json::list(part.iter().map(json::text).collect()));
    }
    let mut options: Vec<&(String, String)> = text.options.iter().collect();
    options.sort();
    let pair = |(code, words): &(String, String)| json::list(vec![json::text(code), json::text(words)]);
    parts.extend(options.into_iter().map(pair));
    sha256(json::write(&json::list(parts)).as_bytes())
}

/// The words of a question in one language and presentation.
pub fn words_of<'a>(
    instrument: &'a Instrument,
    question: &str,
    language: Language,
    presentation: Presentation,
) -> Option<&'a QuestionText> {
    instrument.texts_in(language, presentation).and_then(|texts: &Texts| texts.question(question))
}

/// How the words of a question stand, given what is known of the translations of its instrument.
pub fn translation_state(
    instrument: &Instrument,
    known: &[Translation],
    question: &str,
    language: Language,
    presentation: Presentation,
) -> TranslationState {
    let Some(asked) = instrument.question(question) else { return TranslationState::Missing };
    let words = words_of(instrument, question, language, presentation);
    let Some(words) = words.filter(|words| words.complete(asked, presentation)) else {
        return TranslationState::Missing;
    };
    let key = TranslationKey::new(&instrument.code, question, language, presentation);
    let Some(known) = known.iter().find(|translation| translation.key == key) else {
        return TranslationState::Unknown;
    };
    let source = words_of(instrument, question, instrument.source, presentation).map(words_digest);
    if source != Some(known.source) {
        return TranslationState::Stale;
    }
    // Words that were changed since are nobody's yet.
    if words_digest(words) != known.words {
        return TranslationState::Unknown;
    }
    match (&known.signed, &known.reviewed) {
        (Some(name), _) => TranslationState::Signed(name.clone()),
        (None, Some(name)) => TranslationState::Reviewed(name.clone()),
        (None, None) => TranslationState::Translated(known.translated.1.clone()),
    }
}

/// Every question, language and presentation whose words are stale: a document that is published
/// leaves them out, so that the whole question falls back.
pub fn stale(instrument: &Instrument, known: &[Translation]) -> BTreeSet<TranslationKey> {
    let mut found = BTreeSet::new();
    for (language, presentation, texts) in &instrument.texts {
        if *language == instrument.source {
            continue;
        }
        for (question, _) in &texts.questions {
            let state = translation_state(instrument, known, question, *language, *presentation);
            if state == TranslationState::Stale {
                found.insert(TranslationKey::new(&instrument.code, question, *language, *presentation));
            }
        }
    }
    found
}

/// An instrument without the words of these questions: each falls back as a whole.
#[must_use]
pub fn without_stale(instrument: &Instrument, stale: &BTreeSet<TranslationKey>) -> Instrument {
    let mut published = instrument.clone();
    for (language, presentation, texts) in &mut published.texts {
        let key = |question: &str| {
            TranslationKey::new(&instrument.code, question, *language, *presentation)
        };
        texts.questions.retain(|(question, _)| !stale.contains(&key(question)));
    }
    published
}

impl Services {
    /// What is known of every published version.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn version_marks(&self) -> Result<Vec<VersionMark>, StoreError> {
        self.ports.versions.marks().await
    }

    /// Whether a version is closed: no new wave may use it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn version_closed(&self, code: &str, version: u32) -> Result<bool, StoreError> {
        let marks = self.version_marks().await?;
        Ok(marks.iter().any(|mark| mark.code == code && mark.version == version && mark.closed.is_some()))
    }

    /// Closes a version, or opens it again. Waves that use it already go on. `false` if there is none.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn close_version(
        &self,
        code: &str,
        version: u32,
        closed: bool,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let verb = if closed { "instrument.close" } else { "instrument.reopen" };
        let entry = staff.did(now, verb, code, version.to_string());
        self.ports.versions.set_closed(code, version, closed.then_some(now), entry).await
    }

    /// Comments on a question of a draft, or on all of it (no question). The words stay out of the
    /// audit log.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn comment(
        &self,
        instrument: &str,
        question: &str,
        words: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let entry = staff.did(now, "draft.comment", instrument, question);
        self.ports.versions.comment(instrument, question, words, entry).await
    }

    /// Says that a comment was dealt with, or that it was not. `false` if nothing changed.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn resolve_comment(
        &self,
        instrument: &str,
        id: i64,
        resolved: bool,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let verb = if resolved { "draft.resolve" } else { "draft.unresolve" };
        let entry = staff.did(now, verb, instrument, id.to_string());
        self.ports.versions.resolve(instrument, id, resolved, entry).await
    }

    /// The comments on drafts of an instrument, oldest first.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn comments(&self, instrument: &str) -> Result<Vec<Comment>, StoreError> {
        self.ports.versions.comments(instrument).await
    }

    /// Keeps that this person agrees to a draft as it is.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn sign_draft(
        &self,
        instrument: &str,
        draft: Digest,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let entry = staff.did(now, "draft.sign", instrument, "");
        self.ports.versions.sign(instrument, draft, entry).await
    }

    /// Who agreed to drafts of an instrument. Those whose digest is not that of the draft as it is now
    /// agreed to another one.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn signatures(&self, instrument: &str) -> Result<Vec<Signature>, StoreError> {
        self.ports.versions.signatures(instrument).await
    }

    /// Keeps what this person vouches for about the words of a question in a draft. `false` if there are
    /// no such words, or they may not: a review by who translated, a signature without a review.
    ///
    /// # Errors
    /// If the storage fails.
    #[allow(clippy::too_many_arguments, reason = "which words are four things")]
    pub async fn vouch(
        &self,
        draft: &Instrument,
        question: &str,
        language: Language,
        presentation: Presentation,
        what: Vouch,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let source = words_of(draft, question, draft.source, presentation);
        let words = words_of(draft, question, language, presentation);
        let (Some(source), Some(words)) = (source, words) else { return Ok(false) };
        let key = TranslationKey::new(&draft.code, question, language, presentation);
        let verb = match what {
            Vouch::Translated => "translation.made",
            Vouch::Reviewed => "translation.review",
            Vouch::Signed => "translation.sign",
        };
        let detail = [question, " ", key.language, " ", key.presentation].concat();
        let entry = staff.did(now, verb, &draft.code, detail);
        self.ports.versions.vouch(&key, words_digest(source), words_digest(words), what, entry).await
    }

    /// What is known of the translations of an instrument.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn translations(&self, instrument: &str) -> Result<Vec<Translation>, StoreError> {
        self.ports.versions.translations(instrument).await
    }
}

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

/// The words of a question in one language and presentation. Title, summary and sections are the words
/// of the question with no code: the title is its label, the summary its hint, the sections its options.
pub fn words_of(
    instrument: &Instrument,
    question: &str,
    language: Language,
    presentation: Presentation,
) -> Option<QuestionText> {
    let texts = instrument.texts_in(language, presentation)?;
    if question.is_empty() {
        let summary = Some(texts.summary.clone()).filter(|summary| !summary.is_empty());
        let (label, options) = (texts.title.clone(), texts.sections.clone());
        return Some(QuestionText { label, hint: summary, options, ..QuestionText::default() });
    }
    texts.question(question).cloned()
}

/// Whether nothing that must be there is missing from such words.
fn complete(instrument: &Instrument, question: &str, words: &QuestionText, look: Presentation) -> bool {
    if let Some(asked) = instrument.question(question) {
        return words.complete(asked, look);
    }
    let headed = |section: &String| words.option(section).is_some_and(|words| !words.is_empty());
    question.is_empty() && !words.label.is_empty() && instrument.sections.iter().all(headed)
}

/// How the words of a question in a draft stand. `known` is what is known of translations of its
/// instrument, `base` the version that the draft was made of: words that came with that version are of its
/// source.
pub fn translation_state(
    draft: &Instrument,
    base: Option<&Instrument>,
    known: &[Translation],
    question: &str,
    language: Language,
    presentation: Presentation,
) -> TranslationState {
    let words = words_of(draft, question, language, presentation);
    let Some(words) = words.filter(|words| complete(draft, question, words, presentation)) else {
        return TranslationState::Missing;
    };
    let source = words_of(draft, question, draft.source, presentation);
    let key = TranslationKey::new(&draft.code, question, language, presentation);
    let Some(known) = known.iter().find(|translation| translation.key == key) else {
        let before = |language| base.and_then(|base| words_of(base, question, language, presentation));
        let untouched = before(language).as_ref() == Some(&words);
        return if untouched && before(draft.source) != source {
            TranslationState::Stale
        } else {
            TranslationState::Unknown
        };
    };
    // Words that were changed since are nobody's yet, and of the source as it is.
    if words_digest(&words) != known.words {
        return TranslationState::Unknown;
    }
    if source.as_ref().map(words_digest) != Some(known.source) {
        return TranslationState::Stale;
    }
    match (&known.signed, &known.reviewed) {
        (Some(name), _) => TranslationState::Signed(name.clone()),
        (None, Some(name)) => TranslationState::Reviewed(name.clone()),
        (None, None) => TranslationState::Translated(known.translated.1.clone()),
    }
}

/// What can be translated: the frame, then every question, by code.
pub fn translatable(instrument: &Instrument) -> impl Iterator<Item = &str> {
    std::iter::once("").chain(instrument.questions.iter().map(|question| question.code.as_str()))
}

/// Every question, language and presentation whose words are stale: a document that is published
/// leaves them out, so that the whole question falls back.
pub fn stale(
    draft: &Instrument,
    base: Option<&Instrument>,
    known: &[Translation],
) -> BTreeSet<TranslationKey> {
    let mut found = BTreeSet::new();
    for (language, look, _) in draft.texts.iter().filter(|(language, ..)| *language != draft.source) {
        for question in translatable(draft) {
            let state = translation_state(draft, base, known, question, *language, *look);
            if state == TranslationState::Stale {
                found.insert(TranslationKey::new(&draft.code, question, *language, *look));
            }
        }
    }
    found
}

/// An instrument without these words: each question falls back as a whole.
#[must_use]
pub fn without(draft: &Instrument, stale: &BTreeSet<TranslationKey>) -> Instrument {
    let mut published = draft.clone();
    for (language, presentation, texts) in &mut published.texts {
        let gone = |question: &str| {
            stale.contains(&TranslationKey::new(&draft.code, question, *language, *presentation))
        };
        if gone("") {
            *texts = Texts { questions: std::mem::take(&mut texts.questions), ..Texts::default() };
        }
        texts.questions.retain(|(question, _)| !gone(question));
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
        self.ports.versions.vouch(&key, words_digest(&source), words_digest(&words), what, entry).await
    }

    /// What is known of the translations of an instrument.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn translations(&self, instrument: &str) -> Result<Vec<Translation>, StoreError> {
        self.ports.versions.translations(instrument).await
    }
}

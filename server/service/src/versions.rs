//! Closing versions, and what people say and vouch for about drafts.

use heard_domain::instrument::Instrument;
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;

use crate::Services;
use crate::ports::{Comment, Digest, Signature, StoreError, Translation, TranslationKey, VersionMark, Vouch};
use crate::staff::Staff;
use crate::translations::{words_digest, words_of};

/// Characters of a comment at most.
pub const COMMENT_CHARS: usize = 2000;

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

//! How the words of an instrument in other languages stand towards their source, and which of them go out.

use std::collections::BTreeMap;

use heard_domain::instrument::{Instrument, QuestionText, Texts};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};

use crate::ports::{Digest, Translation, TranslationKey};
use crate::receipt::sha256;

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

/// Whether words and their source stand in a published version as they are.
fn published(
    draft: &Instrument,
    base: Option<&Instrument>,
    question: &str,
    language: Language,
    look: Presentation,
) -> bool {
    let same = |base: &Instrument, language| {
        words_of(base, question, language, look) == words_of(draft, question, language, look)
    };
    base.is_some_and(|base| same(base, language) && same(base, draft.source))
}

/// The words for which nobody signed, and how each stands: a document that is published leaves them out,
/// so that the whole question falls back, unless somebody says otherwise. What was published before and is
/// of the same source needs no second signature.
pub fn unsigned(
    draft: &Instrument,
    base: Option<&Instrument>,
    known: &[Translation],
) -> BTreeMap<TranslationKey, TranslationState> {
    let mut found = BTreeMap::new();
    for (language, look, _) in draft.texts.iter().filter(|(language, ..)| *language != draft.source) {
        for question in translatable(draft) {
            let state = translation_state(draft, base, known, question, *language, *look);
            let held = match &state {
                TranslationState::Missing | TranslationState::Signed(_) => false,
                TranslationState::Stale => true,
                _ => !published(draft, base, question, *language, *look),
            };
            if held {
                found.insert(TranslationKey::new(&draft.code, question, *language, *look), state);
            }
        }
    }
    found
}

/// An instrument without the words of which this is true: each question falls back as a whole, and a
/// language of which nothing is left is not offered.
#[must_use]
pub fn without(draft: &Instrument, gone: impl Fn(&TranslationKey) -> bool) -> Instrument {
    let mut published = draft.clone();
    for (language, presentation, texts) in &mut published.texts {
        let gone =
            |question: &str| gone(&TranslationKey::new(&draft.code, question, *language, *presentation));
        if gone("") {
            *texts = Texts { questions: std::mem::take(&mut texts.questions), ..Texts::default() };
        }
        texts.questions.retain(|(question, _)| !gone(question));
    }
    let empty = |texts: &Texts| texts.title.is_empty() && texts.questions.is_empty();
    published.texts.retain(|(language, _, texts)| *language == draft.source || !empty(texts));
    published
}

//! What was done because of what people said, or could not be done and why: its words, and what it
//! is about.

mod document;

pub use document::{decode, encode};

use crate::language::{Language, Presentation};

/// The longest of its texts, in characters.
pub const LONGEST: usize = 2000;

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It was done.
    Done,
    /// It is being done.
    Doing,
    /// It cannot be done.
    Cannot,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 3] = [Kind::Done, Kind::Doing, Kind::Cannot];

    /// The code that is stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Done => "done",
            Kind::Doing => "doing",
            Kind::Cannot => "cannot",
        }
    }

    /// The kind with this code.
    pub fn parse(code: &str) -> Option<Kind> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The words of an entry in one language and presentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The whole of it in a few words.
    pub title: String,
    /// What people said, in words of our own.
    pub said: String,
    /// What was done, is being done, or why it cannot be done.
    pub answer: String,
    /// What is different now. It may be empty.
    pub outcome: String,
    /// Who decided. It may be empty.
    pub decided: String,
}

impl Words {
    /// Every text, in the order in which they are read.
    pub fn texts(&self) -> [&str; 5] {
        [&self.title, &self.said, &self.answer, &self.outcome, &self.decided]
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.texts().iter().all(|text| text.is_empty())
    }

    /// Which texts are missing (their places in [`Words::texts`]) so that these say all that
    /// `source` says; without a source, all that any entry says.
    pub fn missing(&self, source: Option<&Words>) -> Vec<usize> {
        let own = self.texts();
        let wanted = |place: usize| match source {
            Some(source) => !source.texts()[place].is_empty(),
            None => place < 3,
        };
        (0..own.len()).filter(|place| own[*place].is_empty() && wanted(*place)).collect()
    }
}

/// A measure of a strategy.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MeasureRef {
    /// Code of the strategy.
    pub strategy: String,
    /// Code of the measure.
    pub measure: String,
}

/// A question of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct QuestionRef {
    /// Code of the instrument.
    pub instrument: String,
    /// Code of the question.
    pub question: String,
}

/// An entry: you said, we did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feedback {
    /// What became of it.
    pub kind: Kind,
    /// The day of the decision, `YYYY-MM-DD`; empty in a draft that has none yet.
    pub day: String,
    /// The measures that it is about.
    pub measures: Vec<MeasureRef>,
    /// The questions that it is about.
    pub questions: Vec<QuestionRef>,
    /// Its words. Nothing is empty here, and each language and presentation is there once.
    pub words: Vec<(Language, Presentation, Words)>,
}

impl Feedback {
    /// The words in this language and presentation.
    pub fn written(&self, language: Language, presentation: Presentation) -> Option<&Words> {
        let found = self.words.iter().find(|(known, shown, _)| (*known, *shown) == (language, presentation));
        found.map(|(_, _, words)| words)
    }

    /// The words to be shown, and their language: the entry falls back as a whole, never text by
    /// text. Easy words that are only there in English come before others in the language, because
    /// who asks for them asks for that.
    pub fn said_in(&self, language: Language, presentation: Presentation) -> Option<(Language, &Words)> {
        let language = language.spoken();
        let presentation = presentation.words();
        let english = Language::ENGLISH;
        let whole = |language: Language, presentation| {
            let words = self.written(language, presentation)?;
            let source = self.written(english, Presentation::Standard).filter(|_| language != english);
            words
                .missing(source.filter(|_| presentation == Presentation::Standard))
                .is_empty()
                .then_some(())?;
            Some((language, words))
        };
        whole(language, presentation)
            .or_else(|| whole(english, presentation))
            .or_else(|| whole(language, Presentation::Standard))
            .or_else(|| whole(english, Presentation::Standard))
    }

    /// Whether it is about this measure.
    pub fn about(&self, strategy: &str, measure: &str) -> bool {
        self.measures.iter().any(|known| known.strategy == strategy && known.measure == measure)
    }
}

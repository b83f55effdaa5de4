//! The words of an instrument in one language and presentation, and which words to show.

use super::{Instrument, Question};
use crate::language::{Language, Presentation};

/// All words of one language in one presentation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// Name of the instrument.
    pub title: String,
    /// One or two sentences for the first page.
    pub summary: String,
    /// Headings of the sections, by code.
    pub sections: Vec<(String, String)>,
    /// The words of each question, by code.
    pub questions: Vec<(String, QuestionText)>,
}

/// The words of one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionText {
    /// The question itself.
    pub label: String,
    /// Help below it.
    pub hint: Option<String>,
    /// Two to four words for tables and for checking answers.
    pub short: Option<String>,
    /// Labels of the options, by code.
    pub options: Vec<(String, String)>,
    /// What 0 means on a 0-10 scale.
    pub low: Option<String>,
    /// What 10 means on a 0-10 scale.
    pub high: Option<String>,
}

/// The words of a question that are shown, and the language in which they really are.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'a> {
    /// The language of these words, for the `lang` and `dir` attributes.
    pub language: Language,
    /// The presentation that these words are written for.
    pub presentation: Presentation,
    /// The words.
    pub text: &'a QuestionText,
}

impl Texts {
    /// The words of a question.
    pub fn question(&self, code: &str) -> Option<&QuestionText> {
        self.questions.iter().find(|(known, _)| known == code).map(|(_, text)| text)
    }

    /// The heading of a section.
    pub fn section(&self, code: &str) -> Option<&str> {
        self.sections.iter().find(|(known, _)| known == code).map(|(_, text)| text.as_str())
    }
}

impl QuestionText {
    /// The label of an option.
    pub fn option(&self, code: &str) -> Option<&str> {
        self.options.iter().find(|(known, _)| known == code).map(|(_, text)| text.as_str())
    }

    /// The short name, or the whole question if it has none.
    pub fn name(&self) -> &str {
        self.short.as_deref().unwrap_or(&self.label)
    }

    /// Whether every option that `question` offers in `presentation` has a label.
    pub fn complete(&self, question: &Question, presentation: Presentation) -> bool {
        !self.label.is_empty()
            && question.offered(presentation).all(|option| self.option(&option.code).is_some())
    }
}

impl Instrument {
    /// The texts of exactly this language and presentation.
    pub fn texts_in(&self, language: Language, presentation: Presentation) -> Option<&Texts> {
        self.texts.iter().find(|(l, p, _)| *l == language && *p == presentation).map(|(_, _, texts)| texts)
    }

    /// What somebody who reads a question aloud, or signs it, says: its words and those of the options
    /// that are offered, in their order. `None` if it has no whole words of its own here.
    pub fn said(&self, question: &str, language: Language, presentation: Presentation) -> Option<Vec<&str>> {
        let words = self.texts_in(language, presentation)?.question(question)?;
        let question = self.question(question).filter(|question| words.complete(question, presentation))?;
        let around = [Some(&words.label), words.hint.as_ref(), words.low.as_ref(), words.high.as_ref()];
        let options = question.offered(presentation).filter_map(|option| words.option(&option.code));
        Some(around.map(|text| text.map_or("", String::as_str)).into_iter().chain(options).collect())
    }

    /// Where to look for words, best first: this presentation, then plain words, then the same
    /// two in the source language.
    fn preferences(&self, language: Language, presentation: Presentation) -> [(Language, Presentation); 4] {
        let presentation = presentation.words();
        [
            (language, presentation),
            (language, Presentation::Standard),
            (self.source, presentation),
            (self.source, Presentation::Standard),
        ]
    }

    /// The words of `question` for someone who reads `language` and chose `presentation`. A
    /// question falls back as a whole: its label and options are never in two languages.
    /// `None` only if the instrument has no complete words for it at all.
    pub fn shown(
        &self,
        question: &Question,
        language: Language,
        presentation: Presentation,
    ) -> Option<Shown<'_>> {
        self.preferences(language, presentation).into_iter().find_map(|(language, presentation)| {
            let text = self.texts_in(language, presentation)?.question(&question.code)?;
            text.complete(question, presentation).then_some(Shown { language, presentation, text })
        })
    }

    /// The title, summary and section headings to show, with their language.
    pub fn frame(&self, language: Language, presentation: Presentation) -> Option<(Language, &Texts)> {
        self.preferences(language, presentation).into_iter().find_map(|(language, presentation)| {
            let texts = self.texts_in(language, presentation)?;
            (!texts.title.is_empty()).then_some((language, texts))
        })
    }
}

//! Faults of an instrument that its author should know.
//!
//! [`crate::instrument::decode`] refuses what cannot be understood. What is understood can still
//! lead nowhere, lack words, or ask too much; that is found here. Findings that [`Problem::stops`]
//! have to be mended before an instrument is published, the others are advice.

mod asking;
mod reach;
mod routes;
mod words;

pub(crate) use words::without_placeholders;

use crate::instrument::Instrument;

/// Something that the author should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What kind of problem it is.
    pub problem: Problem,
    /// Code of the question that it is about, if it is about one.
    pub question: Option<String>,
    /// Where: `questions.enjoy.routes[0]` in the structure, `cy.questions.enjoy` in the words,
    /// `en.easy.questions.enjoy.label` in the Easy Read words. Questions and sections are named
    /// by their codes.
    pub place: String,
    /// A sentence for the author.
    pub message: String,
}

/// A kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Problem {
    /// No answers lead to this question.
    Unreachable,
    /// A route leads to a question that does not exist.
    RouteNowhere,
    /// A route leads to its own question or to an earlier one.
    RouteBack,
    /// A condition names a question or an option that does not exist, or asks of a question what
    /// its answers cannot tell.
    ConditionUnknown,
    /// A condition names a question that comes later.
    ConditionLater,
    /// A condition names a question whose answer is never stored: practice or information.
    ConditionNotStored,
    /// The source language lacks words.
    MissingWords,
    /// Another language lacks words, and falls back.
    MissingTranslation,
    /// The Easy Read words of a question are missing, and it falls back.
    MissingEasy,
    /// Words for a question, option or section that does not exist.
    StrayWords,
    /// A placeholder names a question that does not exist or has no answer.
    PlaceholderUnknown,
    /// A placeholder names its own question or a later one.
    PlaceholderLater,
    /// A placeholder says nothing when there is no answer, or never ends.
    PlaceholderBare,
    /// An Easy Read sentence of more than 15 words.
    LongSentence,
    /// More questions than people of this audience have patience for.
    TooManyQuestions,
    /// The first question that counts asks for words.
    OpenFirst,
    /// Easy Read offers more than three faces.
    ManyFaces,
    /// A locked instrument with symbols or Easy Read words.
    LockedChanged,
    /// A symbol that is not there.
    UnknownSymbol,
}

impl Problem {
    /// A stable code for machines.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::RouteNowhere => "route-nowhere",
            Self::RouteBack => "route-back",
            Self::ConditionUnknown => "condition-unknown",
            Self::ConditionLater => "condition-later",
            Self::ConditionNotStored => "condition-not-stored",
            Self::MissingWords => "missing-words",
            Self::MissingTranslation => "missing-translation",
            Self::MissingEasy => "missing-easy",
            Self::StrayWords => "stray-words",
            Self::PlaceholderUnknown => "placeholder-unknown",
            Self::PlaceholderLater => "placeholder-later",
            Self::PlaceholderBare => "placeholder-bare",
            Self::LongSentence => "long-sentence",
            Self::TooManyQuestions => "too-many-questions",
            Self::OpenFirst => "open-first",
            Self::ManyFaces => "many-faces",
            Self::LockedChanged => "locked-changed",
            Self::UnknownSymbol => "unknown-symbol",
        }
    }

    /// Whether an instrument with this problem must not be published.
    pub fn stops(self) -> bool {
        matches!(
            self,
            Self::Unreachable
                | Self::RouteNowhere
                | Self::RouteBack
                | Self::ConditionUnknown
                | Self::ConditionLater
                | Self::ConditionNotStored
                | Self::MissingWords
                | Self::PlaceholderUnknown
                | Self::PlaceholderLater
                | Self::PlaceholderBare
                | Self::LockedChanged
        )
    }
}

/// Everything the author should know about `instrument`. With `symbols`, the names of all symbols
/// that there are, a symbol that is not among them is found too.
pub fn lint(instrument: &Instrument, symbols: Option<&[&str]>) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    routes::lint(instrument, &mut findings);
    reach::lint(instrument, &mut findings);
    words::lint(instrument, &mut findings);
    asking::lint(instrument, symbols, &mut findings);
    findings.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, problem: Problem, question: Option<&str>, place: &str, message: impl Into<String>) {
        self.0.push(Finding {
            problem,
            question: question.map(str::to_owned),
            place: place.to_owned(),
            message: message.into(),
        });
    }
}

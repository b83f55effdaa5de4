//! Questionnaires: a numbered, frozen version of questions, options, routes and texts.

pub(crate) mod decode;
pub(crate) mod encode;
mod pipe;
mod texts;

pub(crate) use decode::code;
pub use decode::{assemble, decode};
pub use encode::{encode, kind_name, sign};
pub use pipe::{apart, fill, placeholders};
pub use texts::{QuestionText, Shown, Texts};

use crate::attachment::Medium;
use crate::language::{Language, Presentation};

/// One frozen version of a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Instrument {
    /// Stable code, never reused.
    pub code: String,
    /// From 1; a published version never changes.
    pub version: u32,
    /// Whether its wording may be adapted.
    pub kind: InstrumentKind,
    /// Who it is for. Audiences are never pooled.
    pub audience: Audience,
    /// Whether nobody may see later, at this device, that somebody answered it.
    pub sensitive: bool,
    /// The language in which it was written; the last fallback.
    pub source: Language,
    /// Codes of the sections, in order.
    pub sections: Vec<String>,
    /// Every question, in order.
    pub questions: Vec<Question>,
    /// The words, one entry for each language and presentation that has them.
    pub texts: Vec<(Language, Presentation, Texts)>,
}

/// Whether symbols, Easy Read and rewording are allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstrumentKind {
    /// Our own, or free to adapt.
    Adaptable,
    /// Validated by others: no rewording, no symbols, no other order.
    Locked,
}

/// Who an instrument is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// Children and young people, 0 to 25.
    Cyp,
    /// Parent carers.
    Parents,
}

impl Audience {
    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Audience::Cyp => "cyp",
            Audience::Parents => "parents",
        }
    }

    /// The audience with this code.
    pub fn parse(code: &str) -> Option<Audience> {
        [Audience::Cyp, Audience::Parents].into_iter().find(|audience| audience.code() == code)
    }
}

/// A question, without its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Stable code, never reused in this instrument.
    pub code: String,
    /// Index into [`Instrument::sections`].
    pub section: usize,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Name of a picture, if it has one: an `OpenMoji` code point, or the code of one that staff added.
    pub symbol: Option<String>,
    /// A question for trying out how answering works; its answer is never sent.
    pub practice: bool,
    /// Where to go next; the first rule that holds wins, otherwise the next question in order.
    pub routes: Vec<Route>,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to read; takes no answer.
    Information,
    /// One of the options.
    Choice(Vec<Choice>),
    /// Any of the options, at most so many if a limit is set.
    Choices(Vec<Choice>, Option<usize>),
    /// Three to five faces with words, the happiest first.
    Faces(Vec<Choice>),
    /// Yes, no, or not sure.
    YesNo(Vec<Choice>),
    /// A whole number from 0 to 10.
    Scale,
    /// A whole number in a range, both ends included.
    Number(i64, i64),
    /// A few words, at most so many characters.
    ShortText(usize),
    /// Many words, at most so many characters.
    LongText(usize),
    /// Said aloud, or written in at most so many characters.
    Voice(usize),
    /// Drawn, or described in at most so many characters.
    Drawing(usize),
    /// Photographed, or described in at most so many characters.
    Photo(usize),
    /// All options in an order, the most important first.
    Ranking(Vec<Choice>),
    /// Cards, each of which is put on one of the [`PILES`] or left out.
    Sort(Vec<Choice>),
    /// One area of a list: never finer.
    Place(Vec<Choice>),
    /// A day.
    Date,
    /// Who helped with answering: any of the options.
    Helped(Vec<Choice>),
}

/// Where the cards of [`Kind::Sort`] go: going well, so-so, not going well. An answer names a card
/// and its pile: `bus:so-so`.
pub const PILES: [&str; 3] = ["well", "so-so", "not-well"];

/// One option of a question, without its words.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Choice {
    /// Stable code, never reused in this question.
    pub code: String,
    /// Name of a picture, if it has one.
    pub symbol: Option<String>,
    /// Offered in this presentation alone.
    pub only: Option<Presentation>,
    /// Cannot be chosen together with another one.
    pub exclusive: bool,
    /// Asks "what?" and takes a few words.
    pub other: bool,
    /// Who chooses it may not be safe, and is shown where help is.
    pub concern: bool,
}

/// A rule on which question comes next.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// When it applies.
    pub when: Condition,
    /// Code of a later question, or `None` for the end.
    pub to: Option<String>,
}

/// A condition on earlier answers. A question that is not on the path counts as unanswered.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The question has an answer, and this option is in it.
    Selected(String, String),
    /// The question has an answer (a skipped one has not).
    Answered(String),
    /// The number given compares so.
    Compare(String, Comparison, i64),
}

/// How two numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `!=`
    Different,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

impl Comparison {
    /// Whether `left` compares so with `right`.
    pub fn holds(self, left: i64, right: i64) -> bool {
        match self {
            Comparison::Less => left < right,
            Comparison::AtMost => left <= right,
            Comparison::Equal => left == right,
            Comparison::Different => left != right,
            Comparison::AtLeast => left >= right,
            Comparison::More => left > right,
        }
    }
}

impl Question {
    /// Its options; none for kinds that have none.
    pub fn options(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice(options)
            | Kind::Choices(options, _)
            | Kind::Faces(options)
            | Kind::YesNo(options)
            | Kind::Ranking(options)
            | Kind::Sort(options)
            | Kind::Place(options)
            | Kind::Helped(options) => options,
            _ => &[],
        }
    }

    /// The names of its pictures: its own, and those of its options.
    pub fn pictures(&self) -> impl Iterator<Item = &str> {
        let options = self.options().iter().filter_map(|option| option.symbol.as_deref());
        self.symbol.as_deref().into_iter().chain(options)
    }

    /// The option with this code.
    pub fn option(&self, code: &str) -> Option<&Choice> {
        self.options().iter().find(|option| option.code == code)
    }

    /// Whether it is answered in one's own way: somebody reads, hears or sees what it is.
    pub fn open(&self) -> bool {
        self.medium().is_some()
    }

    /// The options that are offered in a presentation.
    pub fn offered(&self, presentation: Presentation) -> impl Iterator<Item = &Choice> {
        self.options().iter().filter(move |option| option.only.is_none_or(|only| only == presentation))
    }

    /// What its answer may be beside taps and words: a voice at every open question.
    pub fn medium(&self) -> Option<Medium> {
        match self.kind {
            Kind::ShortText(_) | Kind::LongText(_) | Kind::Voice(_) => Some(Medium::Voice),
            Kind::Drawing(_) => Some(Medium::Drawing),
            Kind::Photo(_) => Some(Medium::Photo),
            _ => None,
        }
    }

    /// The most characters of an answer in words; `None` where it takes none.
    pub fn max_chars(&self) -> Option<usize> {
        match self.kind {
            Kind::ShortText(limit)
            | Kind::LongText(limit)
            | Kind::Voice(limit)
            | Kind::Drawing(limit)
            | Kind::Photo(limit) => Some(limit),
            _ => None,
        }
    }

    /// Whether its answer is sent: information has none, practice stays on the device.
    pub fn counts(&self) -> bool {
        !self.practice && self.kind != Kind::Information
    }
}

impl Instrument {
    /// The position of the question with this code.
    pub fn position(&self, code: &str) -> Option<usize> {
        self.questions.iter().position(|question| question.code == code)
    }

    /// The question with this code.
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.code == code)
    }

    /// Whether it can be shown so: there are words for it in any language, or pictures.
    pub fn has_presentation(&self, presentation: Presentation) -> bool {
        match presentation {
            Presentation::Symbols => self.questions.iter().any(|question| {
                question.symbol.is_some() || question.options().iter().any(|option| option.symbol.is_some())
            }),
            _ => self.texts.iter().any(|(_, known, _)| *known == presentation),
        }
    }

    /// The languages in which it has words in the standard presentation.
    pub fn languages(&self) -> Vec<Language> {
        self.texts
            .iter()
            .filter(|(_, presentation, _)| *presentation == Presentation::Standard)
            .map(|(language, _, _)| *language)
            .collect()
    }
}

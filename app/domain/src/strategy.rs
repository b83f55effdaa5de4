//! What a partnership promised: outcomes, and the measures that show whether they are reached.
//!
//! A measure that people's answers decide (a *survey* measure) says here, before fieldwork, which
//! answers count. The format of the document is described by `strategy.schema.json`.

mod decode;
mod edit;
mod lint;

pub use decode::decode;
pub use edit::{decode_source, encode_source, set_source};
pub use lint::{lint, locate};

use crate::instrument::Audience;
use crate::language::Language;

/// A published strategy.
#[derive(Clone, Debug, PartialEq)]
pub struct Strategy {
    /// Stable code, never reused.
    pub code: String,
    /// Its name, in English.
    pub title: String,
    /// The same in other languages.
    pub titles: Vec<(Language, String)>,
    /// The place that it is for.
    pub area: String,
    /// Its first year.
    pub starts: i64,
    /// Its last year, not before the first.
    pub ends: i64,
    /// Who promised it.
    pub publisher: String,
    /// Where it can be read: a short citation.
    pub source: String,
    /// What should become true, in order.
    pub outcomes: Vec<Outcome>,
    /// Which measures speak for which aim, where the strategy says so in a table of its own.
    pub matrix: Vec<Aim>,
}

/// Something that should become true.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Stable code, never reused in this strategy.
    pub code: String,
    /// Its number in the strategy.
    pub number: i64,
    /// What should become true, in the words of the strategy, in English.
    pub title: String,
    /// The same in other languages.
    pub titles: Vec<(Language, String)>,
    /// How one can tell, in order.
    pub measures: Vec<Measure>,
}

/// A row of the table in which a strategy maps its measures to wider aims.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// The aim, in the words of the strategy.
    pub aim: String,
    /// Codes of the measures that speak for it; every one is defined in an outcome.
    pub measures: Vec<String>,
}

/// How one can tell that an outcome is reached.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Stable code, never reused in this strategy.
    pub code: String,
    /// Where its figures come from.
    pub kind: MeasureKind,
    /// Short title for the public, in English.
    pub title: String,
    /// The same in other languages.
    pub titles: Vec<(Language, String)>,
    /// The measure as the strategy words it.
    pub wording: String,
    /// What its values are.
    pub unit: Unit,
    /// Which way is good.
    pub direction: Direction,
    /// Where things stood before.
    pub baseline: Option<Baseline>,
    /// Where they should be.
    pub target: Option<Target>,
    /// What others reach.
    pub comparators: Vec<Comparator>,
    /// For a survey measure, and for no other: which answers count.
    pub sources: Vec<Source>,
}

/// Where the figures of a measure come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MeasureKind {
    /// People's answers to an instrument.
    Survey,
    /// Records of a service, imported as totals.
    Administrative,
    /// Something that is done or not yet done.
    Milestone,
}

impl MeasureKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Survey, Self::Administrative, Self::Milestone];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Administrative => "administrative",
            Self::Milestone => "milestone",
        }
    }

    /// The kind with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What the values of a measure are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Per cent, 0 to 100.
    Percent,
    /// A number of people or things.
    Count,
    /// A time in weeks.
    Weeks,
    /// The day on which a milestone is reached.
    Date,
}

impl Unit {
    /// Every unit.
    pub const ALL: [Self; 4] = [Self::Percent, Self::Count, Self::Weeks, Self::Date];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Count => "count",
            Self::Weeks => "weeks",
            Self::Date => "date",
        }
    }

    /// The unit with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }
}

/// Which way is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// More is better; the target and everything above it is good.
    Up,
    /// Less is better; the target and everything below it is good.
    Down,
    /// It is reached or not; going beyond it is good too. For milestones.
    Reach,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 3] = [Self::Up, Self::Down, Self::Reach];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Reach => "reach",
        }
    }

    /// The direction with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|direction| direction.code() == code)
    }
}

/// Where things stood before.
#[derive(Clone, Debug, PartialEq)]
pub struct Baseline {
    /// The value, in the unit of the measure.
    pub value: f64,
    /// When that was, in words.
    pub period: String,
    /// Who says so.
    pub source: String,
}

/// Where things should be.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The value, in the unit of the measure. Only with [`Unit::Date`] it may be missing: such a
    /// target is its year.
    pub value: Option<f64>,
    /// The year by whose end it should be reached.
    pub by: i64,
    /// Who says so.
    pub source: String,
}

/// What others reach, for a line beside the measure.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparator {
    /// Who, in a few words.
    pub label: String,
    /// The value, in the unit of the measure.
    pub value: f64,
    /// When that was, in words.
    pub period: String,
    /// Who says so.
    pub source: String,
}

/// Which answers to one version of an instrument count for a measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Code of the instrument.
    pub instrument: String,
    /// Its version. Another version may mean something else, and needs a source of its own.
    pub version: u32,
    /// Whose answers they are. Children and parents are never pooled.
    pub audience: Audience,
    /// What must hold: one part, or several for a measure that asks two things at once.
    pub parts: Vec<Part>,
}

/// One question of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Code of the question.
    pub question: String,
    /// Which answers count.
    pub counts: Counts,
    /// Options that leave a person out of the base, such as "I don't know".
    pub leave_out: Vec<String>,
}

/// Which answers to a question count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Any of these options.
    Options(Vec<String>),
    /// A number that is at least this.
    AtLeast(i64),
}

impl Strategy {
    /// Every measure with its outcome, in order.
    pub fn measures(&self) -> impl Iterator<Item = (&Outcome, &Measure)> {
        self.outcomes
            .iter()
            .flat_map(|outcome| outcome.measures.iter().map(move |measure| (outcome, measure)))
    }

    /// The measure with this code.
    pub fn measure(&self, code: &str) -> Option<&Measure> {
        self.measures().map(|(_, measure)| measure).find(|measure| measure.code == code)
    }

    /// Its name in this language, or else in English, with the language that it is in.
    pub fn title_in(&self, language: Language) -> (Language, &str) {
        title_in(language, &self.title, &self.titles)
    }
}

impl Outcome {
    /// Its title in this language, or else in English, with the language that it is in.
    pub fn title_in(&self, language: Language) -> (Language, &str) {
        title_in(language, &self.title, &self.titles)
    }
}

impl Measure {
    /// Its title in this language, or else in English, with the language that it is in.
    pub fn title_in(&self, language: Language) -> (Language, &str) {
        title_in(language, &self.title, &self.titles)
    }

    /// Which answers to this version of this instrument count, if any do.
    pub fn source(&self, instrument: &str, version: u32) -> Option<&Source> {
        self.sources.iter().find(|source| source.instrument == instrument && source.version == version)
    }
}

fn title_in<'a>(
    language: Language,
    english: &'a str,
    others: &'a [(Language, String)],
) -> (Language, &'a str) {
    let found = others.iter().find(|(known, _)| *known == language);
    found.map_or((Language::ENGLISH, english), |(known, title)| (*known, title))
}

//! The frozen, safe set of tables that everything published reads from, and nothing else.
//!
//! [`build`] is the only way from raw counts to a [`Release`]. Counts are rounded by
//! [`Rule::Rounded`](crate::disclosure::Rule::Rounded); percentages, intervals and tests follow
//! from the rounded counts, so nothing exact is in it. A figure that gained or lost so few people
//! since an earlier release that the difference would describe them is repeated from there, and
//! says so. [`Sealed`] remembers what was used, for that comparison alone.

mod build;
mod change;
mod decode;
mod encode;
mod preview;
mod sealed;

pub use build::build;
pub use change::{Change, Test, Verdict, changes};
pub use decode::decode;
pub use encode::encode;
pub use preview::{Line, Reason, lines, reasons};
pub use sealed::Sealed;

use crate::disclosure::{Raw, Shown};
use crate::instrument::Audience;
use crate::statistics::{Interval, Rag};

/// Below so many people there is no percentage.
pub const PERCENT_FROM: u64 = 10;
/// Below so many people a figure is read with caution.
pub const CAUTION_BELOW: u64 = 30;

/// What is published about a wave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaveInfo {
    /// Code of the wave.
    pub code: String,
    /// Its name.
    pub title: String,
    /// Its first day, `YYYY-MM-DD`.
    pub opens: String,
    /// Its last day, `YYYY-MM-DD`.
    pub closes: String,
    /// Code of the instrument that was answered.
    pub instrument: String,
    /// Its version.
    pub version: u32,
    /// Whose answers they are.
    pub audience: Audience,
}

/// A wave with everything that was counted in it.
#[derive(Clone, Debug)]
pub struct WaveCounts {
    /// The wave.
    pub wave: WaveInfo,
    /// Subject, cell and count, as [`crate::measure::tally`] names them; what is missing is 0.
    pub counts: Vec<(String, String, Raw)>,
}

/// What a release follows on.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before<'a> {
    /// The release that is shown now: the newest that was not taken back.
    pub shown: Option<&'a Release>,
    /// The counts that all releases so far used. Those that were taken back are among them: what
    /// was seen once may be remembered.
    pub used: Option<&'a Sealed>,
}

impl Before<'_> {
    /// The same, or nothing if what is shown is of another strategy.
    fn of_strategy(self, strategy: &str) -> Self {
        let other = self.shown.is_some_and(|release| release.strategy != strategy);
        if other { Self::default() } else { self }
    }
}

/// The safe tables of one strategy on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// Code of the strategy.
    pub strategy: String,
    /// The day on which it was made, `YYYY-MM-DD`.
    pub made_on: String,
    /// One for each survey measure and wave, in the order of the strategy, then of the waves.
    pub figures: Vec<Figure>,
    /// What moved from one wave to the next.
    pub changes: Vec<Change>,
}

/// One measure in one wave.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Code of the measure.
    pub measure: String,
    /// The wave, with its instrument and audience.
    pub wave: WaveInfo,
    /// People who count.
    pub counted: Shown,
    /// People who count or do not: those who answered every part, less those left out.
    pub base: Shown,
    /// People who chose an option that is left out.
    pub dont_know: Shown,
    /// People who would rather not say.
    pub refused: Shown,
    /// People who went past a question.
    pub skipped: Shown,
    /// People who were not asked.
    pub not_asked: Shown,
    /// `counted` out of `base`, 0 to 100; none if the base is under 10 or `counted` is hidden.
    pub percent: Option<f64>,
    /// Its 95 % interval in per cent, indicative; there whenever `percent` is.
    pub interval: Option<Interval>,
    /// Whether the base is under 30.
    pub caution: bool,
    /// How it stands towards the target, if there is a target and an interval.
    pub rag: Option<Rag>,
    /// The parts of a measure that asks several things; empty for one that asks one.
    pub parts: Vec<PartFigure>,
    /// All answers to the questions of the measure.
    pub questions: Vec<QuestionTable>,
    /// Whether this repeats an earlier release because too few answers are new.
    pub held: bool,
}

/// One part of a measure that asks several things.
#[derive(Clone, Debug, PartialEq)]
pub struct PartFigure {
    /// Code of the question.
    pub question: String,
    /// People who count.
    pub counted: Shown,
    /// People who count or do not.
    pub base: Shown,
    /// As in [`Figure`].
    pub percent: Option<f64>,
    /// As in [`Figure`].
    pub interval: Option<Interval>,
}

/// All answers to one question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionTable {
    /// Code of the question.
    pub question: String,
    /// People who answered.
    pub base: Shown,
    /// Options in the order of the question, or numbers from low to high.
    pub rows: Vec<Row>,
    /// People who went past it.
    pub skipped: Shown,
    /// People who would rather not say.
    pub refused: Shown,
    /// People who were not asked.
    pub not_asked: Shown,
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Code of the option, or the number.
    pub code: String,
    /// People who gave it. Where several options can be chosen, rows sum to more than the base.
    pub count: Shown,
    /// `count` out of the base of the table, 0 to 100; none if the base is under 10 or `count` is
    /// hidden.
    pub percent: Option<f64>,
}

impl Release {
    /// The figure of a measure in a wave.
    pub fn figure(&self, measure: &str, wave: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.measure == measure && figure.wave.code == wave)
    }

    /// The figures of a measure, earlier waves first.
    pub fn of_measure<'a>(&'a self, measure: &'a str) -> impl Iterator<Item = &'a Figure> {
        self.figures.iter().filter(move |figure| figure.measure == measure)
    }
}

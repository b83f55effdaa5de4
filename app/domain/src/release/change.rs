//! What moved from one wave to the next.

use super::Figure;
use crate::statistics::{Interval, Share, fisher, holm, newcombe, pooled_z};

/// Below this probability, adjusted, a difference is more than chance.
const LEVEL: f64 = 0.05;

/// How a measure moved between two waves of the same version of the same instrument.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Code of the measure.
    pub measure: String,
    /// Code of the earlier wave.
    pub earlier: String,
    /// Code of the later wave.
    pub later: String,
    /// The later percentage less the earlier one, in points.
    pub difference: f64,
    /// Its 95 % interval in points, indicative.
    pub interval: Interval,
    /// Which test was used.
    pub test: Test,
    /// The probability of such a difference by chance, by itself.
    pub p: f64,
    /// The same, adjusted (Holm) for all changes of the release.
    pub adjusted: f64,
    /// What may be said.
    pub verdict: Verdict,
}

/// A test of two shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Test {
    /// The pooled z test.
    PooledZ,
    /// Fisher's exact test, where a base is under 30.
    Fisher,
}

impl Test {
    /// Both.
    pub const ALL: [Self; 2] = [Self::PooledZ, Self::Fisher];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::PooledZ => "pooled_z",
            Self::Fisher => "fisher",
        }
    }

    /// The test with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|test| test.code() == code)
    }
}

/// What may be said about a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is higher than before.
    Higher,
    /// It is lower than before.
    Lower,
    /// It could be chance.
    Unclear,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 3] = [Self::Higher, Self::Lower, Self::Unclear];

    /// The code that documents and tables use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Higher => "higher",
            Self::Lower => "lower",
            Self::Unclear => "unclear",
        }
    }

    /// The verdict with this code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }
}

/// The change from each figure to the next one of the same measure, instrument, version and
/// audience, `figures` being in the order of the waves. Everything follows from the counts that
/// are shown; a figure without a percentage is passed over.
pub fn changes(figures: &[Figure]) -> Vec<Change> {
    let mut changes = Vec::new();
    for (index, earlier) in figures.iter().enumerate() {
        let next = figures[index + 1..].iter().find(|later| comparable(earlier, later));
        changes.extend(next.and_then(|later| change(earlier, later)));
    }
    let adjusted = holm(&changes.iter().map(|change| change.p).collect::<Vec<_>>());
    for (change, adjusted) in changes.iter_mut().zip(adjusted) {
        change.adjusted = adjusted;
        change.verdict = match (adjusted < LEVEL, change.difference > 0.0) {
            (false, _) => Verdict::Unclear,
            (true, true) => Verdict::Higher,
            (true, false) => Verdict::Lower,
        };
    }
    changes
}

fn comparable(earlier: &Figure, later: &Figure) -> bool {
    let of = |figure: &Figure| (figure.wave.instrument.clone(), figure.wave.version, figure.wave.audience);
    earlier.measure == later.measure
        && earlier.percent.is_some()
        && later.percent.is_some()
        && of(earlier) == of(later)
}

fn share(figure: &Figure) -> Option<Share> {
    Some(Share::new(figure.counted.number()?, figure.base.number()?))
}

fn change(earlier: &Figure, later: &Figure) -> Option<Change> {
    let (before, now) = (share(earlier)?, share(later)?);
    let (test, p) = if earlier.caution || later.caution {
        (Test::Fisher, fisher(before, now))
    } else {
        (Test::PooledZ, pooled_z(before, now)?.p)
    };
    Some(Change {
        measure: earlier.measure.clone(),
        earlier: earlier.wave.code.clone(),
        later: later.wave.code.clone(),
        difference: later.percent? - earlier.percent?,
        interval: newcombe(before, now)?.percent(),
        test,
        p,
        adjusted: p,
        verdict: Verdict::Unclear,
    })
}

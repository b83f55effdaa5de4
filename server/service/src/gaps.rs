//! What a measure lacks before it can say anything.

use heard_domain::release::Release;
use heard_domain::strategy::{Measure, MeasureKind, Strategy};
use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::ports::Wave;

/// Something that a measure lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// No question feeds it in the newest version of any instrument.
    NoQuestion,
    /// Its questions are in no wave that is open.
    NotAsked,
    /// No release has a figure of it.
    NoFigure,
    /// Nobody imported a figure.
    NotImported,
    /// Nobody reported whether it is done.
    NotReported,
    /// The strategy sets no target.
    NoTarget,
    /// The strategy says not where things stood.
    NoBaseline,
}

impl Gap {
    /// The code that words use.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoQuestion => "no-question",
            Self::NotAsked => "not-asked",
            Self::NoFigure => "no-figure",
            Self::NotImported => "not-imported",
            Self::NotReported => "not-reported",
            Self::NoTarget => "no-target",
            Self::NoBaseline => "no-baseline",
        }
    }

    /// Whether it keeps the measure from saying anything; the others are about what it is compared with.
    pub fn silent(self) -> bool {
        !matches!(self, Self::NoTarget | Self::NoBaseline)
    }
}

impl Catalogue {
    /// The waves that ask what a measure counts, oldest first.
    pub fn waves_of<'a>(&'a self, measure: &'a Measure) -> impl Iterator<Item = &'a Wave> {
        self.waves.iter().filter(|wave| measure.source(&wave.instrument, wave.version).is_some())
    }

    /// The newest published version of an instrument.
    pub fn newest_version(&self, code: &str) -> Option<u32> {
        self.instruments().filter(|known| known.code == code).map(|known| known.version).max()
    }

    /// What a measure lacks, given the newest release of its strategy.
    pub fn gaps(&self, measure: &Measure, release: Option<&Release>, today: Date) -> Vec<Gap> {
        let mut gaps = Vec::new();
        match measure.kind {
            MeasureKind::Survey => {
                let fed = |code: &str, version| self.newest_version(code) == Some(version);
                if !measure.sources.iter().any(|source| fed(&source.instrument, source.version)) {
                    gaps.push(Gap::NoQuestion);
                }
                let open = |wave: &Wave| !wave.frozen && wave.opens <= today && today <= wave.closes;
                if !self.waves_of(measure).any(open) {
                    gaps.push(Gap::NotAsked);
                }
                if release.is_none_or(|release| release.of_measure(&measure.code).next().is_none()) {
                    gaps.push(Gap::NoFigure);
                }
            }
            MeasureKind::Administrative => gaps.push(Gap::NotImported),
            MeasureKind::Milestone => gaps.push(Gap::NotReported),
        }
        if measure.target.is_none() {
            gaps.push(Gap::NoTarget);
        }
        if measure.baseline.is_none() && measure.kind != MeasureKind::Milestone {
            gaps.push(Gap::NoBaseline);
        }
        gaps
    }

    /// How many measures of a strategy cannot say anything yet.
    pub fn silent_measures(&self, strategy: &Strategy, release: Option<&Release>, today: Date) -> usize {
        let silent = |measure: &Measure| self.gaps(measure, release, today).into_iter().any(Gap::silent);
        strategy.measures().filter(|(_, measure)| silent(measure)).count()
    }
}

//! What a release would change, and why something is not shown. All of it follows from what is shown:
//! whoever looks at a preview learns nothing that the release would not tell.

use super::{Figure, Release, WaveInfo};
use crate::disclosure::Shown;
use crate::strategy::{MeasureKind, Strategy};

/// Why something of a figure is not shown, or is to be read with care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// Nobody has answered.
    Nobody,
    /// So few people moved since an earlier release that the difference would describe them: its
    /// figure is repeated.
    Repeated,
    /// The same, and no release that is shown has a figure to repeat.
    Withheld,
    /// Fewer than ten people: no percentage.
    Base,
    /// Fewer than eight people gave some of the answers: stars stand for them.
    Few,
    /// Fewer than thirty people.
    Caution,
}

/// One measure in one wave, as a release would show it and as it is shown now.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Code of the measure.
    pub measure: String,
    /// The wave.
    pub wave: WaveInfo,
    /// Whether the wave is counted anew.
    pub counted: bool,
    /// What the release would show.
    pub next: Option<Figure>,
    /// What is shown now.
    pub shown: Option<Figure>,
    /// Why something is not shown.
    pub reasons: Vec<Reason>,
}

/// Why something of a figure is not shown. Empty where all of it is.
pub fn reasons(figure: &Figure) -> Vec<Reason> {
    let mut found = Vec::new();
    if figure.base == Shown::Zero {
        found.push(Reason::Nobody);
    }
    if figure.held {
        found.push(Reason::Repeated);
    }
    let base_hidden = figure.percent.is_none() && figure.base != Shown::Zero;
    if base_hidden && (figure.base == Shown::Few || figure.counted != Shown::Few) {
        found.push(Reason::Base);
    }
    if counts(figure).any(|count| count == Shown::Few) {
        found.push(Reason::Few);
    }
    if figure.caution && figure.percent.is_some() {
        found.push(Reason::Caution);
    }
    found
}

/// Every count that a figure shows.
fn counts(figure: &Figure) -> impl Iterator<Item = Shown> {
    let own =
        [figure.counted, figure.base, figure.dont_know, figure.refused, figure.skipped, figure.not_asked];
    let parts = figure.parts.iter().flat_map(|part| [part.counted, part.base]);
    let tables = figure.questions.iter().flat_map(|table| {
        let whole = [table.base, table.skipped, table.refused, table.not_asked];
        whole.into_iter().chain(table.rows.iter().map(|row| row.count))
    });
    own.into_iter().chain(parts).chain(tables)
}

/// Every survey measure of `strategy` in every wave that `counted` names or that is shown, in the
/// order of the strategy, then of the waves.
pub fn lines(
    strategy: &Strategy,
    counted: &[WaveInfo],
    next: &Release,
    shown: Option<&Release>,
) -> Vec<Line> {
    let mut waves: Vec<&WaveInfo> = counted.iter().collect();
    for figure in next.figures.iter().chain(shown.iter().flat_map(|release| &release.figures)) {
        if !waves.iter().any(|wave| wave.code == figure.wave.code) {
            waves.push(&figure.wave);
        }
    }
    waves.sort_by(|one, two| (&one.opens, &one.code).cmp(&(&two.opens, &two.code)));
    let mut found = Vec::new();
    for (_, measure) in strategy.measures().filter(|(_, measure)| measure.kind == MeasureKind::Survey) {
        for wave in &waves {
            let asked = measure
                .source(&wave.instrument, wave.version)
                .is_some_and(|source| source.audience == wave.audience);
            let counted = asked && counted.iter().any(|counted| counted.code == wave.code);
            let next = next.figure(&measure.code, &wave.code).cloned();
            let shown = shown.and_then(|release| release.figure(&measure.code, &wave.code)).cloned();
            let reasons = match &next {
                Some(figure) => reasons(figure),
                None if counted => vec![Reason::Withheld],
                None => Vec::new(),
            };
            if counted || next.is_some() || shown.is_some() {
                let (measure, wave) = (measure.code.clone(), (*wave).clone());
                found.push(Line { measure, wave, counted, next, shown, reasons });
            }
        }
    }
    found
}

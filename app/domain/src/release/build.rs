//! From raw counts to a release.

use super::sealed::{Cells, Sealed};
use super::{
    Before, CAUTION_BELOW, Figure, PERCENT_FROM, PartFigure, QuestionTable, Release, Row, WaveCounts,
    WaveInfo, changes,
};
use crate::disclosure::{Raw, Rule, Shown};
use crate::instrument::{Instrument, Kind, PILES, Question};
use crate::measure::{Reading, subject};
use crate::statistics::{Interval, Share, rag, wilson};
use crate::strategy::{Measure, MeasureKind, Source, Strategy};

/// The rule of every release.
const RULE: Rule = Rule::Rounded;
/// Ranges of numbers up to this length are shown whole, longer ones where there are answers.
const WHOLE_RANGE: i64 = 20;

/// Makes a release of all survey measures of `strategy`. `waves` are counted anew, in whatever
/// order they come; a wave that is not among them stays as the release shows it that is shown
/// now. `made_on` is the day, `YYYY-MM-DD`. `instruments` give the options of the questions; a
/// question that none of them has gets no table.
///
/// Where a base differs from one that an earlier release used by 1 to 7 people, the whole figure
/// is repeated from the release that is shown now, and `held` says so. If that one has no such
/// figure, neither has this.
pub fn build(
    strategy: &Strategy,
    instruments: &[Instrument],
    waves: &[WaveCounts],
    before: Before<'_>,
    made_on: &str,
) -> (Release, Sealed) {
    let before = before.of_strategy(&strategy.code);
    let mut sealed = before.used.cloned().unwrap_or_default();
    let ordered = in_order(waves, before.shown);
    let mut figures = Vec::new();
    let mut used = Vec::new();
    for (_, measure) in strategy.measures().filter(|(_, measure)| measure.kind == MeasureKind::Survey) {
        for (wave, counts) in &ordered {
            let shown = before.shown.and_then(|release| release.figure(&measure.code, &wave.code));
            let Some(counts) = counts else {
                figures.extend(shown.cloned());
                continue;
            };
            let Some(source) = measure.source(&wave.instrument, wave.version) else { continue };
            if source.audience != wave.audience {
                continue;
            }
            let counted = Counted::of(strategy, measure, source, counts);
            if counted.0.iter().any(|(subject, cells)| sealed.refuses(&wave.code, subject, cells)) {
                figures.extend(shown.map(|figure| Figure { held: true, ..figure.clone() }));
                continue;
            }
            let instrument = instruments
                .iter()
                .find(|known| known.code == wave.instrument && known.version == wave.version);
            figures.push(figure(strategy, measure, source, instrument, wave, &counted));
            for (subject, cells) in counted.0 {
                used.push((wave.code.clone(), subject, cells));
            }
        }
    }
    for (wave, subject, cells) in used {
        sealed.remember(&wave, &subject, cells);
    }
    let changes = changes(&figures);
    let release = Release { strategy: strategy.code.clone(), made_on: made_on.to_owned(), figures, changes };
    (release, sealed)
}

/// Every wave that is counted or shown already, the oldest first; with its counts if it is counted.
fn in_order<'a>(
    waves: &'a [WaveCounts],
    shown: Option<&'a Release>,
) -> Vec<(&'a WaveInfo, Option<&'a WaveCounts>)> {
    let mut all: Vec<(&WaveInfo, Option<&WaveCounts>)> =
        waves.iter().map(|counts| (&counts.wave, Some(counts))).collect();
    for figure in shown.iter().flat_map(|release| &release.figures) {
        if !all.iter().any(|(wave, _)| wave.code == figure.wave.code) {
            all.push((&figure.wave, None));
        }
    }
    all.sort_by(|(one, _), (two, _)| (&one.opens, &one.code).cmp(&(&two.opens, &two.code)));
    all
}

/// The cells of everything that a figure shows: the measure, its parts, its questions.
struct Counted(Vec<(String, Cells)>);

impl Counted {
    fn of(strategy: &Strategy, measure: &Measure, source: &Source, counts: &WaveCounts) -> Self {
        let mut subjects = vec![subject::measure(&strategy.code, &measure.code)];
        if source.parts.len() > 1 {
            let parts = 0..source.parts.len();
            subjects.extend(parts.map(|index| subject::part(&strategy.code, &measure.code, index)));
        }
        subjects.extend(questions(source).into_iter().map(subject::question));
        let cells = |subject: String| {
            let cells = Cells::of(&counts.counts, &subject);
            (subject, cells)
        };
        Counted(subjects.into_iter().map(cells).collect())
    }

    fn get(&self, subject: &str) -> &Cells {
        let found = self.0.iter().find(|(known, _)| known == subject);
        &found.expect("the same functions name the subjects when they are counted and when shown").1
    }
}

/// The questions of a source, each once.
fn questions(source: &Source) -> Vec<&str> {
    let mut questions: Vec<&str> = Vec::new();
    for part in &source.parts {
        if !questions.contains(&part.question.as_str()) {
            questions.push(&part.question);
        }
    }
    questions
}

fn figure(
    strategy: &Strategy,
    measure: &Measure,
    source: &Source,
    instrument: Option<&Instrument>,
    wave: &WaveInfo,
    counted: &Counted,
) -> Figure {
    let cells = counted.get(&subject::measure(&strategy.code, &measure.code));
    let show = |reading: Reading| RULE.show(cells.get(reading.code()));
    let raw_base = cells.base();
    let (percent, interval) = percent(show(Reading::Counted), raw_base);
    let target = measure.target.as_ref().and_then(|target| target.value);
    let parts = if source.parts.len() > 1 { source.parts.as_slice() } else { &[] };
    Figure {
        measure: measure.code.clone(),
        wave: wave.clone(),
        counted: show(Reading::Counted),
        base: RULE.show(raw_base),
        dont_know: show(Reading::DontKnow),
        refused: show(Reading::Refused),
        skipped: show(Reading::Skipped),
        not_asked: show(Reading::NotAsked),
        percent,
        interval,
        caution: raw_base.count() < CAUTION_BELOW,
        rag: interval.zip(target).map(|(interval, target)| rag(interval, target, measure.direction)),
        parts: parts
            .iter()
            .enumerate()
            .map(|(index, part)| {
                let subject = subject::part(&strategy.code, &measure.code, index);
                part_figure(&part.question, counted.get(&subject))
            })
            .collect(),
        questions: questions(source)
            .into_iter()
            .filter_map(|code| {
                Some(question_table(instrument?.question(code)?, counted.get(&subject::question(code))))
            })
            .collect(),
        held: false,
    }
}

/// The percentage that follows from what is shown, with its interval. Whether there are enough
/// people for one is decided by the exact base: 8 and 9 are too few, although both show as 10.
fn percent(counted: Shown, raw_base: Raw) -> (Option<f64>, Option<Interval>) {
    if raw_base.count() < PERCENT_FROM {
        return (None, None);
    }
    let shares = counted.number().zip(RULE.show(raw_base).number()).map(|(n, base)| Share::new(n, base));
    let percent = shares.and_then(Share::value).map(|share| share * 100.0);
    (percent, shares.and_then(wilson).map(Interval::percent))
}

fn part_figure(question: &str, cells: &Cells) -> PartFigure {
    let counted = RULE.show(cells.get(Reading::Counted.code()));
    let raw_base = cells.base();
    let (percent, interval) = percent(counted, raw_base);
    PartFigure { question: question.to_owned(), counted, base: RULE.show(raw_base), percent, interval }
}

fn question_table(question: &Question, cells: &Cells) -> QuestionTable {
    let show = |cell: &str| RULE.show(cells.get(cell));
    let raw_base = cells.base();
    let row = |code: String, cell: String| {
        let count = show(&cell);
        Row { code, count, percent: percent(count, raw_base).0 }
    };
    let number = |number: i64| row(number.to_string(), subject::number(number));
    let rows = match &question.kind {
        Kind::Scale => (0..=10).map(number).collect(),
        Kind::Number(min, max) if max.saturating_sub(*min) <= WHOLE_RANGE => {
            (*min..=*max).map(number).collect()
        }
        Kind::Number(..) => {
            let mut given: Vec<i64> = cells.names().filter_map(subject::number_of).collect();
            given.sort_unstable();
            given.into_iter().map(number).collect()
        }
        Kind::Sort(cards) => cards
            .iter()
            .flat_map(|card| PILES.map(|pile| [&card.code, ":", pile].concat()))
            .map(|code| row(code.clone(), subject::option(&code)))
            .collect(),
        _ => question
            .options()
            .iter()
            .map(|option| row(option.code.clone(), subject::option(&option.code)))
            .collect(),
    };
    QuestionTable {
        question: question.code.clone(),
        base: RULE.show(raw_base),
        rows,
        skipped: show(subject::SKIPPED),
        refused: show(subject::REFUSED),
        not_asked: show(subject::NOT_ASKED),
    }
}

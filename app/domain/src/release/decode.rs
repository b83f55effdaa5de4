//! Reading a release from JSON.

use super::{Change, Figure, PartFigure, QuestionTable, Release, Row, Test, Verdict, WaveInfo};
use crate::decimal;
use crate::disclosure::Shown;
use crate::instrument::Audience;
use crate::json::{Fault, Node, Reader};
use crate::statistics::{Interval, Rag};

/// Reads what [`super::encode`] writes.
///
/// # Errors
/// Every fault in it.
pub fn decode(document: &Node) -> Result<Release, Vec<Fault>> {
    let mut faults = Vec::new();
    let into = &mut faults;
    let reader = Reader::new(document);
    let release = Release {
        strategy: reader.text_of("strategy", into),
        made_on: reader.text_of("made_on", into),
        figures: each(&reader, "figures", into, figure),
        changes: each(&reader, "changes", into, change),
    };
    if faults.is_empty() { Ok(release) } else { Err(faults) }
}

fn each<T>(
    reader: &Reader<'_>,
    name: &str,
    faults: &mut Vec<Fault>,
    read: impl Fn(&Reader<'_>, &mut Vec<Fault>) -> Option<T>,
) -> Vec<T> {
    let items = reader.member(name, faults).map(|list| list.items(faults)).unwrap_or_default();
    items.iter().filter_map(|item| read(item, faults)).collect()
}

fn figure(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<Figure> {
    Some(Figure {
        measure: reader.text_of("measure", faults),
        wave: wave(&reader.member("wave", faults)?, faults)?,
        counted: shown(reader, "counted", faults)?,
        base: shown(reader, "base", faults)?,
        dont_know: shown(reader, "dont_know", faults)?,
        refused: shown(reader, "refused", faults)?,
        skipped: shown(reader, "skipped", faults)?,
        not_asked: shown(reader, "not_asked", faults)?,
        percent: maybe(reader, "percent", faults, decimal_of),
        interval: maybe(reader, "interval", faults, interval_of),
        caution: reader.flag("caution", faults),
        rag: maybe(reader, "rag", faults, |member| Rag::parse(member.as_text()?)),
        parts: each(reader, "parts", faults, part),
        questions: each(reader, "questions", faults, table),
        held: reader.flag("held", faults),
    })
}

fn wave(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<WaveInfo> {
    Some(WaveInfo {
        code: reader.text_of("code", faults),
        title: reader.text_of("title", faults),
        opens: reader.text_of("opens", faults),
        closes: reader.text_of("closes", faults),
        instrument: reader.text_of("instrument", faults),
        version: must(reader, "version", faults, |member| u32::try_from(member.as_int()?).ok())?,
        audience: must(reader, "audience", faults, |member| Audience::parse(member.as_text()?))?,
    })
}

fn part(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<PartFigure> {
    Some(PartFigure {
        question: reader.text_of("question", faults),
        counted: shown(reader, "counted", faults)?,
        base: shown(reader, "base", faults)?,
        percent: maybe(reader, "percent", faults, decimal_of),
        interval: maybe(reader, "interval", faults, interval_of),
    })
}

fn table(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<QuestionTable> {
    Some(QuestionTable {
        question: reader.text_of("question", faults),
        base: shown(reader, "base", faults)?,
        rows: each(reader, "rows", faults, row),
        skipped: shown(reader, "skipped", faults)?,
        refused: shown(reader, "refused", faults)?,
        not_asked: shown(reader, "not_asked", faults)?,
    })
}

fn row(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<Row> {
    Some(Row {
        code: reader.text_of("code", faults),
        count: shown(reader, "count", faults)?,
        percent: maybe(reader, "percent", faults, decimal_of),
    })
}

fn change(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<Change> {
    Some(Change {
        measure: reader.text_of("measure", faults),
        earlier: reader.text_of("earlier", faults),
        later: reader.text_of("later", faults),
        difference: must(reader, "difference", faults, decimal_of)?,
        interval: must(reader, "interval", faults, interval_of)?,
        test: must(reader, "test", faults, |member| Test::parse(member.as_text()?))?,
        p: must(reader, "p", faults, decimal_of)?,
        adjusted: must(reader, "adjusted", faults, decimal_of)?,
        verdict: must(reader, "verdict", faults, |member| Verdict::parse(member.as_text()?))?,
    })
}

fn shown(reader: &Reader<'_>, name: &str, faults: &mut Vec<Fault>) -> Option<Shown> {
    must(reader, name, faults, |member| match (member.as_text(), member.as_int()) {
        (Some("*"), _) => Some(Shown::Few),
        (_, Some(0)) => Some(Shown::Zero),
        (_, Some(number)) => u64::try_from(number).ok().map(Shown::About),
        _ => None,
    })
}

fn decimal_of(node: &Node) -> Option<f64> {
    decimal::read(node)
}

fn interval_of(node: &Node) -> Option<Interval> {
    let [low, high] = node.as_list()? else { return None };
    Some(Interval { low: decimal::read(low)?, high: decimal::read(high)? })
}

/// A member that has to be there and to be understood.
fn must<T>(
    reader: &Reader<'_>,
    name: &str,
    faults: &mut Vec<Fault>,
    read: impl Fn(&Node) -> Option<T>,
) -> Option<T> {
    let member = reader.member(name, faults)?;
    let value = read(member.node());
    if value.is_none() {
        faults.push(member.fault("this is not understood"));
    }
    value
}

/// A member that may be missing or null, and otherwise has to be understood.
fn maybe<T>(
    reader: &Reader<'_>,
    name: &str,
    faults: &mut Vec<Fault>,
    read: impl Fn(&Node) -> Option<T>,
) -> Option<T> {
    let member = reader.optional(name)?;
    let value = read(member.node());
    if value.is_none() {
        faults.push(member.fault("this is not understood"));
    }
    value
}

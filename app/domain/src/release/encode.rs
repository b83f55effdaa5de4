//! Writing a release as JSON.

use super::{Change, Figure, PartFigure, QuestionTable, Release, Row, WaveInfo};
use crate::decimal;
use crate::disclosure::Shown;
use crate::json::{self, Node, Value};
use crate::statistics::Interval;

/// The release as JSON, the same text for the same release. Counts are numbers, or `"*"` where
/// they are hidden.
pub fn encode(release: &Release) -> String {
    json::write(&json::map([
        ("strategy", json::text(&release.strategy)),
        ("made_on", json::text(&release.made_on)),
        ("figures", json::list(release.figures.iter().map(figure).collect())),
        ("changes", json::list(release.changes.iter().map(change).collect())),
    ]))
}

fn figure(figure: &Figure) -> Node {
    json::map([
        ("measure", json::text(&figure.measure)),
        ("wave", wave(&figure.wave)),
        ("counted", shown(figure.counted)),
        ("base", shown(figure.base)),
        ("dont_know", shown(figure.dont_know)),
        ("refused", shown(figure.refused)),
        ("skipped", shown(figure.skipped)),
        ("not_asked", shown(figure.not_asked)),
        ("percent", maybe(figure.percent, decimal::write)),
        ("interval", maybe(figure.interval, interval)),
        ("caution", truth(figure.caution)),
        ("rag", maybe(figure.rag, |rag| json::text(rag.code()))),
        ("parts", json::list(figure.parts.iter().map(part).collect())),
        ("questions", json::list(figure.questions.iter().map(table).collect())),
        ("held", truth(figure.held)),
    ])
}

fn wave(wave: &WaveInfo) -> Node {
    json::map([
        ("code", json::text(&wave.code)),
        ("title", json::text(&wave.title)),
        ("opens", json::text(&wave.opens)),
        ("closes", json::text(&wave.closes)),
        ("instrument", json::text(&wave.instrument)),
        ("version", json::number(i64::from(wave.version))),
        ("audience", json::text(wave.audience.code())),
    ])
}

fn part(part: &PartFigure) -> Node {
    json::map([
        ("question", json::text(&part.question)),
        ("counted", shown(part.counted)),
        ("base", shown(part.base)),
        ("percent", maybe(part.percent, decimal::write)),
        ("interval", maybe(part.interval, interval)),
    ])
}

fn table(table: &QuestionTable) -> Node {
    json::map([
        ("question", json::text(&table.question)),
        ("base", shown(table.base)),
        ("rows", json::list(table.rows.iter().map(row).collect())),
        ("skipped", shown(table.skipped)),
        ("refused", shown(table.refused)),
        ("not_asked", shown(table.not_asked)),
    ])
}

fn row(row: &Row) -> Node {
    json::map([
        ("code", json::text(&row.code)),
        ("count", shown(row.count)),
        ("percent", maybe(row.percent, decimal::write)),
    ])
}

fn change(change: &Change) -> Node {
    json::map([
        ("measure", json::text(&change.measure)),
        ("earlier", json::text(&change.earlier)),
        ("later", json::text(&change.later)),
        ("difference", decimal::write(change.difference)),
        ("interval", interval(change.interval)),
        ("test", json::text(change.test.code())),
        ("p", decimal::write(change.p)),
        ("adjusted", decimal::write(change.adjusted)),
        ("verdict", json::text(change.verdict.code())),
    ])
}

fn shown(shown: Shown) -> Node {
    match shown.number() {
        Some(number) => json::number(i64::try_from(number).unwrap_or(i64::MAX)),
        None => json::text("*"),
    }
}

fn interval(interval: Interval) -> Node {
    json::list(vec![decimal::write(interval.low), decimal::write(interval.high)])
}

fn maybe<T>(value: Option<T>, write: impl FnOnce(T) -> Node) -> Node {
    value.map_or(Node { value: Value::Null, at: 0 }, write)
}

fn truth(truth: bool) -> Node {
    Node { value: Value::Bool(truth), at: 0 }
}

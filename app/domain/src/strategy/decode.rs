//! Reading a strategy document, with every fault that is in it.

use super::{
    Aim, Baseline, Comparator, Counts, Direction, Measure, MeasureKind, Outcome, Part, Source, Strategy,
    Target, Unit,
};
use crate::decimal;
use crate::instrument::{Audience, code};
use crate::json::{self, Fault, Reader};
use crate::language::Language;

/// Reads a strategy document from its text.
///
/// # Errors
/// Every fault that the document has by itself: text that is not JSON, members that are unknown,
/// missing or of the wrong kind, titles in a language that is not spoken here, codes used twice, a
/// survey measure without sources, sources on another measure, percentages outside 0 to 100, and
/// measures that are cited and never defined.
/// [`super::lint`] then compares it with the instruments.
pub fn decode(source: &str) -> Result<Strategy, Vec<Fault>> {
    let document = json::parse(source).map_err(|error| {
        vec![Fault { path: String::new(), at: error.at, message: "this is not JSON".to_owned() }]
    })?;
    let mut faults = Vec::new();
    let strategy = top(&Reader::new(&document), &mut faults);
    if faults.is_empty() { Ok(strategy) } else { Err(faults) }
}

fn top(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Strategy {
    reader.only(
        &["code", "title", "titles", "area", "starts", "ends", "publisher", "source", "outcomes", "matrix"],
        faults,
    );
    let starts = year(reader, "starts", faults);
    let ends = year(reader, "ends", faults);
    if ends < starts {
        faults.push(reader.fault("\"ends\" is before \"starts\""));
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut codes: Vec<String> = Vec::new();
    for item in list(reader, "outcomes", faults) {
        let outcome = outcome(&item, &mut codes, faults);
        if outcomes.iter().any(|known| known.code == outcome.code) {
            faults.push(item.fault(["code \"", &outcome.code, "\" is used twice"].concat()));
        }
        if outcomes.iter().any(|known| known.number == outcome.number) {
            faults.push(item.fault("this number is used twice"));
        }
        outcomes.push(outcome);
    }
    Strategy {
        code: code(reader, faults),
        title: words(reader, "title", faults),
        titles: titles(reader, faults),
        area: words(reader, "area", faults),
        starts,
        ends,
        publisher: words(reader, "publisher", faults),
        source: words(reader, "source", faults),
        outcomes,
        matrix: optional_list(reader, "matrix", faults)
            .iter()
            .map(|item| aim(item, &codes, faults))
            .collect(),
    }
}

/// The items of a list that must be there and must not be empty.
fn list<'a>(reader: &Reader<'a>, name: &str, faults: &mut Vec<Fault>) -> Vec<Reader<'a>> {
    let Some(member) = reader.member(name, faults) else { return Vec::new() };
    let items = member.items(faults);
    if member.node().as_list().is_some_and(<[_]>::is_empty) {
        faults.push(member.fault("this list is empty"));
    }
    items
}

fn optional_list<'a>(reader: &Reader<'a>, name: &str, faults: &mut Vec<Fault>) -> Vec<Reader<'a>> {
    reader.optional(name).map(|member| member.items(faults)).unwrap_or_default()
}

/// Text that must be there and say something.
fn words(reader: &Reader<'_>, name: &str, faults: &mut Vec<Fault>) -> String {
    let Some(member) = reader.member(name, faults) else { return String::new() };
    let text = member.text(faults);
    if text.is_some_and(|text| text.trim().is_empty()) {
        faults.push(member.fault("this text is empty"));
    }
    text.unwrap_or_default().to_owned()
}

/// The title in other languages than English.
fn titles(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Vec<(Language, String)> {
    let Some(member) = reader.optional("titles") else { return Vec::new() };
    let mut titles = Vec::new();
    for (tag, entry) in member.members(faults) {
        match Language::parse(tag) {
            None => {
                faults.push(entry.fault(["\"", tag, "\" is not a language that is spoken here"].concat()));
            }
            Some(Language::ENGLISH) => faults.push(entry.fault("the English title is \"title\"")),
            Some(language) => titles.push((language, words(&member, tag, faults))),
        }
    }
    titles
}

fn year(reader: &Reader<'_>, name: &str, faults: &mut Vec<Fault>) -> i64 {
    let Some(member) = reader.member(name, faults) else { return 0 };
    let year = member.int(faults);
    if year.is_some_and(|year| !(2000..=2100).contains(&year)) {
        faults.push(member.fault("a year from 2000 to 2100 is expected here"));
    }
    year.unwrap_or_default()
}

fn aim(reader: &Reader<'_>, codes: &[String], faults: &mut Vec<Fault>) -> Aim {
    reader.only(&["aim", "measures"], faults);
    let mut measures: Vec<String> = Vec::new();
    for item in list(reader, "measures", faults) {
        let Some(cited) = item.text(faults) else { continue };
        if !codes.iter().any(|known| known == cited) {
            faults.push(item.fault(["measure \"", cited, "\" is cited and never defined"].concat()));
        }
        if measures.iter().any(|known| known == cited) {
            faults.push(item.fault(["measure \"", cited, "\" is cited twice for this aim"].concat()));
        }
        measures.push(cited.to_owned());
    }
    Aim { aim: words(reader, "aim", faults), measures }
}

/// `codes` collects the codes of all measures: one is not reused anywhere in a strategy.
fn outcome(reader: &Reader<'_>, codes: &mut Vec<String>, faults: &mut Vec<Fault>) -> Outcome {
    reader.only(&["code", "number", "title", "titles", "measures"], faults);
    let mut measures: Vec<Measure> = Vec::new();
    for item in list(reader, "measures", faults) {
        let measure = measure(&item, faults);
        if codes.contains(&measure.code) {
            faults.push(item.fault(["code \"", &measure.code, "\" is used twice"].concat()));
        }
        codes.push(measure.code.clone());
        measures.push(measure);
    }
    Outcome {
        code: code(reader, faults),
        number: reader.member("number", faults).and_then(|member| member.int(faults)).unwrap_or_default(),
        title: words(reader, "title", faults),
        titles: titles(reader, faults),
        measures,
    }
}

fn measure(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Measure {
    reader.only(
        &[
            "code",
            "kind",
            "title",
            "titles",
            "wording",
            "unit",
            "direction",
            "baseline",
            "target",
            "comparators",
            "sources",
        ],
        faults,
    );
    let kind = one_of(reader, "kind", MeasureKind::parse, "survey, administrative or milestone", faults);
    let unit = one_of(reader, "unit", Unit::parse, "percent, count, weeks or date", faults);
    let direction = one_of(reader, "direction", Direction::parse, "up, down or reach", faults);
    let sources = optional_list(reader, "sources", faults);
    if let (Some(kind), Some(unit), Some(direction)) = (kind, unit, direction) {
        let mut rule = |broken: bool, message: &str| {
            if broken {
                faults.push(reader.fault(message));
            }
        };
        let survey = kind == MeasureKind::Survey;
        let milestone = kind == MeasureKind::Milestone;
        rule(survey && sources.is_empty(), "a survey measure has sources");
        rule(!survey && !sources.is_empty(), "only a survey measure has sources");
        rule(survey && unit != Unit::Percent, "the unit of a survey measure is percent");
        rule(milestone != (unit == Unit::Date), "the unit of a milestone, and of nothing else, is date");
        rule(
            milestone != (direction == Direction::Reach),
            "the direction of a milestone, and of nothing else, is reach",
        );
    }
    let unit = unit.unwrap_or(Unit::Count);
    let mut decoded: Vec<Source> = Vec::new();
    for item in &sources {
        let source = self::source(item, faults);
        if decoded
            .iter()
            .any(|known| known.instrument == source.instrument && known.version == source.version)
        {
            faults.push(item.fault("this version of the instrument is there twice"));
        }
        decoded.push(source);
    }
    Measure {
        code: code(reader, faults),
        kind: kind.unwrap_or(MeasureKind::Milestone),
        title: words(reader, "title", faults),
        titles: titles(reader, faults),
        wording: words(reader, "wording", faults),
        unit,
        direction: direction.unwrap_or(Direction::Up),
        baseline: reader.optional("baseline").map(|member| baseline(&member, unit, faults)),
        target: reader.optional("target").map(|member| target(&member, unit, faults)),
        comparators: optional_list(reader, "comparators", faults)
            .iter()
            .map(|item| comparator(item, unit, faults))
            .collect(),
        sources: decoded,
    }
}

fn one_of<T>(
    reader: &Reader<'_>,
    name: &str,
    parse: impl Fn(&str) -> Option<T>,
    expected: &str,
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let member = reader.member(name, faults)?;
    let found = parse(member.text(faults)?);
    if found.is_none() {
        faults.push(member.fault([expected, " is expected here"].concat()));
    }
    found
}

fn baseline(reader: &Reader<'_>, unit: Unit, faults: &mut Vec<Fault>) -> Baseline {
    reader.only(&["value", "period", "source"], faults);
    Baseline {
        value: value(reader, unit, faults),
        period: words(reader, "period", faults),
        source: words(reader, "source", faults),
    }
}

fn target(reader: &Reader<'_>, unit: Unit, faults: &mut Vec<Fault>) -> Target {
    reader.only(&["value", "by", "source"], faults);
    let value =
        (unit != Unit::Date || reader.optional("value").is_some()).then(|| value(reader, unit, faults));
    Target { value, by: year(reader, "by", faults), source: words(reader, "source", faults) }
}

fn comparator(reader: &Reader<'_>, unit: Unit, faults: &mut Vec<Fault>) -> Comparator {
    reader.only(&["label", "value", "period", "source"], faults);
    Comparator {
        label: words(reader, "label", faults),
        value: value(reader, unit, faults),
        period: words(reader, "period", faults),
        source: words(reader, "source", faults),
    }
}

fn value(reader: &Reader<'_>, unit: Unit, faults: &mut Vec<Fault>) -> f64 {
    let Some(member) = reader.member("value", faults) else { return 0.0 };
    let Some(value) = decimal::read(member.node()) else {
        faults.push(member.fault("a number is expected here"));
        return 0.0;
    };
    if unit == Unit::Percent && !(0.0..=100.0).contains(&value) {
        faults.push(member.fault("per cent is from 0 to 100"));
    }
    value
}

pub(super) fn source(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Source {
    reader.only(&["instrument", "version", "audience", "parts"], faults);
    let version = reader.member("version", faults).and_then(|member| {
        let version =
            member.int(faults).and_then(|version| u32::try_from(version).ok()).filter(|version| *version > 0);
        if version.is_none() {
            faults.push(member.fault("a version is a whole number from 1"));
        }
        version
    });
    let audience = one_of(reader, "audience", Audience::parse, "cyp or parents", faults);
    Source {
        instrument: words(reader, "instrument", faults),
        version: version.unwrap_or_default(),
        audience: audience.unwrap_or(Audience::Cyp),
        parts: list(reader, "parts", faults).iter().map(|item| part(item, faults)).collect(),
    }
}

fn part(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Part {
    reader.only(&["question", "counts", "at_least", "leave_out"], faults);
    let counts = match (reader.optional("counts"), reader.optional("at_least")) {
        (Some(options), None) => {
            let codes = codes(&options, faults);
            if options.node().as_list().is_some_and(<[_]>::is_empty) {
                faults.push(options.fault("this list is empty"));
            }
            Counts::Options(codes)
        }
        (None, Some(number)) => Counts::AtLeast(number.int(faults).unwrap_or_default()),
        _ => {
            faults.push(reader.fault("either \"counts\" or \"at_least\" is expected"));
            Counts::Options(Vec::new())
        }
    };
    Part {
        question: words(reader, "question", faults),
        counts,
        leave_out: reader.optional("leave_out").map(|member| codes(&member, faults)).unwrap_or_default(),
    }
}

fn codes(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for item in reader.items(faults) {
        let Some(code) = item.text(faults) else { continue };
        if codes.iter().any(|known| known == code) {
            faults.push(item.fault(["\"", code, "\" is there twice"].concat()));
        }
        codes.push(code.to_owned());
    }
    codes
}

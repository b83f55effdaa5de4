//! Whether a strategy fits the instruments that it counts on, and has its titles in the same languages.

use super::{Counts, MeasureKind, Part, Source, Strategy};
use crate::instrument::{Instrument, Kind, Question};
use crate::json::{Fault, Node};
use crate::language::Language;

/// Compares the sources of every survey measure with the instruments: each names a version that
/// exists, for the same audience; questions that are counted; options that they have; and a rule
/// under which people can both count and not count. Every title is there in each language in which
/// another title of the strategy is.
///
/// The faults have paths into the document; [`locate`] adds the places.
pub fn lint(strategy: &Strategy, instruments: &[Instrument]) -> Vec<Fault> {
    let mut faults = Faults(Vec::new());
    titles(strategy, &mut faults);
    for (outcome_at, outcome) in strategy.outcomes.iter().enumerate() {
        for (measure_at, measure) in outcome.measures.iter().enumerate() {
            if measure.kind != MeasureKind::Survey {
                continue;
            }
            for (source_at, source) in measure.sources.iter().enumerate() {
                let path = format!("outcomes[{outcome_at}].measures[{measure_at}].sources[{source_at}]");
                self::source(source, instruments, &path, &mut faults);
            }
        }
    }
    faults.0
}

/// Sets the place of every fault from its path into `document`; a path that leads further than
/// the document is placed where it leaves it.
pub fn locate(document: &Node, faults: &mut [Fault]) {
    for fault in faults {
        fault.at = resolve(document, &fault.path).at;
    }
}

fn resolve<'a>(document: &'a Node, path: &str) -> &'a Node {
    let mut node = document;
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let next = match step.strip_suffix(']') {
            Some(index) => node
                .as_list()
                .and_then(|items| index.parse::<usize>().ok().and_then(|index| items.get(index))),
            None => node.get(step),
        };
        match next {
            Some(inner) => node = inner,
            None => break,
        }
    }
    node
}

struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, path: &str, member: &str, message: String) {
        let path = if path.is_empty() { member.to_owned() } else { format!("{path}.{member}") };
        self.0.push(Fault { path, at: 0, message });
    }
}

fn titles(strategy: &Strategy, faults: &mut Faults) {
    let mut all = vec![(String::new(), &strategy.titles)];
    for (outcome_at, outcome) in strategy.outcomes.iter().enumerate() {
        let path = format!("outcomes[{outcome_at}]");
        all.push((path.clone(), &outcome.titles));
        for (measure_at, measure) in outcome.measures.iter().enumerate() {
            all.push((format!("{path}.measures[{measure_at}]"), &measure.titles));
        }
    }
    let has = |titles: &[(Language, String)], language| titles.iter().any(|(known, _)| *known == language);
    let used: Vec<Language> =
        Language::all().filter(|language| all.iter().any(|(_, titles)| has(titles, *language))).collect();
    for (path, titles) in &all {
        for language in used.iter().filter(|language| !has(titles, **language)) {
            let message = format!("other titles are there in \"{}\", this one is not", language.tag());
            faults.add(path, "titles", message);
        }
    }
}

fn source(source: &Source, instruments: &[Instrument], path: &str, faults: &mut Faults) {
    let mut versions =
        instruments.iter().filter(|instrument| instrument.code == source.instrument).peekable();
    if versions.peek().is_none() {
        faults.add(path, "instrument", format!("there is no instrument \"{}\"", source.instrument));
        return;
    }
    let Some(instrument) = versions.find(|instrument| instrument.version == source.version) else {
        let message = format!("instrument \"{}\" has no version {}", source.instrument, source.version);
        faults.add(path, "version", message);
        return;
    };
    if instrument.audience != source.audience {
        let message = format!("this instrument is for {}", instrument.audience.code());
        faults.add(path, "audience", message);
    }
    for (index, part) in source.parts.iter().enumerate() {
        let place = format!("{path}.parts[{index}]");
        if source.parts[..index].contains(part) {
            faults.add(&place, "question", "this part repeats an earlier one".to_owned());
        }
        match instrument.question(&part.question) {
            None => {
                let message = format!("\"{}\" has no question \"{}\"", source.instrument, part.question);
                faults.add(&place, "question", message);
            }
            Some(question) if !question.counts() => {
                let message = format!("the answer to \"{}\" is never stored", part.question);
                faults.add(&place, "question", message);
            }
            Some(question) => self::part(part, question, &place, faults),
        }
    }
}

fn part(part: &Part, question: &Question, path: &str, faults: &mut Faults) {
    let known = |codes: &[String], member: &str, faults: &mut Faults| {
        for code in codes.iter().filter(|code| question.option(code).is_none()) {
            faults.add(path, member, format!("question \"{}\" has no option \"{code}\"", question.code));
        }
    };
    known(&part.leave_out, "leave_out", faults);
    match &part.counts {
        Counts::Options(codes) => {
            if question.options().is_empty() || matches!(question.kind, Kind::Ranking(_) | Kind::Sort(_)) {
                faults.add(path, "counts", format!("question \"{}\" has no options", question.code));
                return;
            }
            known(codes, "counts", faults);
            if codes.is_empty() {
                faults.add(path, "counts", "nobody would count".to_owned());
            }
            for code in codes.iter().filter(|code| part.leave_out.contains(code)) {
                faults.add(path, "leave_out", format!("\"{code}\" cannot both count and be left out"));
            }
            let decided = |code: &String| codes.contains(code) || part.leave_out.contains(code);
            if question.options().iter().all(|option| decided(&option.code)) {
                faults.add(path, "counts", "everybody in the base would count".to_owned());
            }
        }
        Counts::AtLeast(least) => {
            let (min, max) = match question.kind {
                Kind::Scale => (0, 10),
                Kind::Number(min, max) => (min, max),
                _ => {
                    faults.add(path, "at_least", format!("question \"{}\" has no numbers", question.code));
                    return;
                }
            };
            if *least <= min {
                faults.add(path, "at_least", "everybody in the base would count".to_owned());
            }
            if *least > max {
                faults.add(path, "at_least", "nobody would count".to_owned());
            }
        }
    }
}

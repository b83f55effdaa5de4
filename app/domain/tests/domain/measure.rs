//! What answers mean for measures, and what is counted.

use super::common::{answered, answers, cases, chosen};
use heard_domain::answer::{Answer, Answers};
use heard_domain::instrument::{Audience, Instrument, Kind};
use heard_domain::journey::clean;
use heard_domain::measure::{Reading, Tally, read_part, read_source, subject, tally};
use heard_domain::strategy::{
    Counts, Direction, Measure, MeasureKind, Outcome, Part, Source, Strategy, Unit,
};
use heard_domain::validate::check;
use proptest::prelude::*;

fn part(question: &str, counts: &[&str], leave_out: &[&str]) -> Part {
    let own = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    Part { question: question.to_owned(), counts: Counts::Options(own(counts)), leave_out: own(leave_out) }
}

fn source(parts: Vec<Part>) -> Source {
    Source { instrument: "random".to_owned(), version: 3, audience: Audience::Cyp, parts }
}

/// A strategy with one survey measure for each list of parts, `m0`, `m1` and so on.
fn strategy(measures: Vec<Vec<Part>>) -> Strategy {
    let measure = |(index, parts): (usize, Vec<Part>)| Measure {
        code: format!("m{index}"),
        kind: MeasureKind::Survey,
        title: "T".to_owned(),
        titles: Vec::new(),
        wording: "W".to_owned(),
        unit: Unit::Percent,
        direction: Direction::Up,
        baseline: None,
        target: None,
        comparators: Vec::new(),
        sources: vec![source(parts)],
    };
    let measures = measures.into_iter().enumerate().map(measure).collect();
    Strategy {
        code: "s".to_owned(),
        title: "T".to_owned(),
        titles: Vec::new(),
        area: "A".to_owned(),
        starts: 2023,
        ends: 2026,
        publisher: "P".to_owned(),
        source: "S".to_owned(),
        outcomes: vec![Outcome {
            code: "o".to_owned(),
            number: 1,
            title: "O".to_owned(),
            titles: Vec::new(),
            measures,
        }],
        matrix: Vec::new(),
    }
}

#[test]
fn an_answer_is_read() {
    let enjoy = part("enjoy", &["always", "often"], &["dont_know"]);
    let read = |answer: Answer| read_part(&enjoy, &answers([("enjoy", answer)]));
    assert_eq!(read(chosen(&["often"])), Reading::Counted);
    assert_eq!(read(chosen(&["never", "often"])), Reading::Counted);
    assert_eq!(read(chosen(&["never"])), Reading::NotCounted);
    assert_eq!(read(chosen(&["dont_know"])), Reading::DontKnow);
    assert_eq!(read(chosen(&["often", "dont_know"])), Reading::DontKnow);
    assert_eq!(read(Answer::Skipped), Reading::Skipped);
    assert_eq!(read(Answer::Refused), Reading::Refused);
    assert_eq!(read(Answer::Number(3)), Reading::NotAsked);
    assert_eq!(read_part(&enjoy, &Answers::default()), Reading::NotAsked);
}

#[test]
fn a_number_counts_from_its_threshold() {
    let rate = Part { counts: Counts::AtLeast(8), ..part("rate", &[], &[]) };
    let read = |number| read_part(&rate, &answers([("rate", Answer::Number(number))]));
    assert_eq!([read(7), read(8), read(10)], [Reading::NotCounted, Reading::Counted, Reading::Counted]);
}

#[test]
fn both_parts_must_hold() {
    let both = source(vec![part("safe", &["yes"], &["not_sure"]), part("belong", &["yes"], &["not_sure"])]);
    let read =
        |safe: Answer, belong: Answer| read_source(&both, &answers([("safe", safe), ("belong", belong)]));
    assert_eq!(read(chosen(&["yes"]), chosen(&["yes"])), Reading::Counted);
    assert_eq!(read(chosen(&["yes"]), chosen(&["no"])), Reading::NotCounted);
    assert_eq!(read(chosen(&["no"]), chosen(&["not_sure"])), Reading::DontKnow);
    assert_eq!(read(Answer::Skipped, chosen(&["not_sure"])), Reading::Skipped);
    assert_eq!(read(Answer::Skipped, Answer::Refused), Reading::Refused);
    assert_eq!(read_source(&both, &answers([("belong", Answer::Refused)])), Reading::NotAsked);
    assert_eq!(read_source(&source(Vec::new()), &Answers::default()), Reading::NotAsked);
}

#[test]
fn names_of_cells_do_not_change() {
    let names = [
        subject::question("enjoy"),
        subject::option("often"),
        subject::number(-4),
        subject::measure("s", "m"),
        subject::part("s", "m", 1),
    ];
    assert_eq!(names, ["q/enjoy", "o/often", "n/-4", "m/s/m", "p/s/m/1"]);
    assert_eq!(subject::number_of("n/-4"), Some(-4));
    assert_eq!(subject::number_of("o/4"), None);
    for reading in Reading::ALL {
        assert_eq!(Reading::parse(reading.code()), Some(reading));
    }
}

/// For every question with options, the measure that its first option counts and its last is left
/// out; and one measure of the first two such questions together.
fn measures_of(instrument: &Instrument) -> Vec<Vec<Part>> {
    let single: Vec<Part> = instrument
        .questions
        .iter()
        .filter(|question| question.counts() && !question.options().is_empty())
        .map(|question| {
            let options = question.options();
            part(&question.code, &[&options[0].code], &[&options[options.len() - 1].code])
        })
        .collect();
    let mut measures: Vec<Vec<Part>> = single.iter().map(|part| vec![part.clone()]).collect();
    if let [one, two, ..] = single.as_slice() {
        measures.push(vec![one.clone(), two.clone()]);
    }
    measures
}

fn cells<'a>(tallies: &'a [Tally], subject: &str) -> Vec<&'a str> {
    tallies.iter().filter(|tally| tally.subject == subject).map(|tally| tally.cell.as_str()).collect()
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn every_question_and_measure_is_counted_once((instrument, answers) in answered()) {
        let strategy = strategy(measures_of(&instrument));
        let tallies = tally(&instrument, std::slice::from_ref(&strategy), &answers);

        let mut unique = tallies.clone();
        unique.sort();
        unique.dedup();
        prop_assert_eq!(unique.len(), tallies.len());

        let cleaned = clean(&instrument, &answers);
        for question in &instrument.questions {
            let subject = subject::question(&question.code);
            let found = cells(&tallies, &subject);
            if !question.counts() {
                prop_assert!(found.is_empty());
                continue;
            }
            let states = found.iter().filter(|cell| !cell.contains('/')).count();
            prop_assert_eq!(states, 1);
            let valid = cleaned.get(&question.code).filter(|answer| check(question, answer).is_ok());
            match valid {
                Some(Answer::Chosen(..)) if matches!(question.kind, Kind::Ranking(_)) => {
                    prop_assert_eq!(found.len(), 2);
                }
                Some(Answer::Chosen(codes, _)) => prop_assert_eq!(found.len(), codes.len() + 1),
                Some(Answer::Number(_)) => prop_assert_eq!(found.len(), 2),
                _ => prop_assert_eq!(found.len(), 1),
            }
        }
        for (_, measure) in strategy.measures() {
            let of_measure = cells(&tallies, &subject::measure(&strategy.code, &measure.code));
            prop_assert_eq!(of_measure.len(), 1);
            let parts = &measure.sources[0].parts;
            for index in 0..2 {
                let of_part = cells(&tallies, &subject::part(&strategy.code, &measure.code, index));
                prop_assert_eq!(of_part.len(), usize::from(parts.len() > 1));
            }
            if let [part] = parts.as_slice() {
                let answered = cells(&tallies, &subject::question(&part.question)).contains(&subject::ANSWERED);
                let reading = Reading::parse(of_measure[0]).unwrap();
                prop_assert_eq!(answered, reading.in_base() || reading == Reading::DontKnow);
            }
        }
    }

    #[test]
    fn what_was_sent_counts_like_what_was_given((instrument, answers) in answered()) {
        let strategies = [strategy(measures_of(&instrument))];
        let sent = clean(&instrument, &answers);
        prop_assert_eq!(tally(&instrument, &strategies, &sent), tally(&instrument, &strategies, &answers));
    }

    #[test]
    fn another_version_is_not_counted((mut instrument, answers) in answered()) {
        let strategies = [strategy(measures_of(&instrument))];
        instrument.version += 1;
        let tallies = tally(&instrument, &strategies, &answers);
        prop_assert!(tallies.iter().all(|tally| tally.subject.starts_with("q/")));
        let asked = instrument.questions.iter().filter(|question| question.kind != Kind::Information);
        prop_assert!(tallies.len() >= asked.filter(|question| !question.practice).count());
    }
}

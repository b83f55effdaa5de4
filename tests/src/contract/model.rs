//! Any history of submissions, repetitions, contradictions and withdrawals leads to the counts
//! that a few lines of obvious code give.

use std::collections::BTreeMap;

use heard_domain::disclosure::Raw;
use heard_service::ports::{NewResponse, Ports, Stored};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tokio::runtime::Runtime;

use crate::builders::{OTHER_WAVE, WAVE, counts, digest, lay_out, response, uuid, walk};

#[derive(Clone, Copy, Debug)]
enum Step {
    /// Somebody sends the response with this number, in this version of its content.
    Submit(u32, bool),
    /// Somebody withdraws it.
    Withdraw(u32),
}

/// What the obvious code remembers of a response: its content, and whether it is still there.
type Model = BTreeMap<u32, (bool, bool)>;

const PEOPLE: u32 = 6;

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..PEOPLE, prop::bool::weighted(0.8)).prop_map(|(number, content)| Step::Submit(number, content)),
        1 => (0..PEOPLE).prop_map(Step::Withdraw),
    ]
}

/// The response with a number, in one of two contents; the last two people are of another wave.
fn content(number: u32, first: bool) -> NewResponse {
    let wave = if number < PEOPLE - 2 { WAVE } else { OTHER_WAVE };
    let base = NewResponse { wave: wave.into(), ..response(number) };
    if first {
        base
    } else {
        NewResponse { payload: digest(b'x', number), tallies: response(number + 1).tallies, ..base }
    }
}

async fn follow(ports: &Ports, model: &mut Model, step: Step) {
    match step {
        Step::Submit(number, first) => {
            let expected = match model.get(&number) {
                None => Stored::New,
                Some((known, _)) if *known == first => Stored::Same,
                Some(_) => Stored::Different,
            };
            let stored = ports.responses.submit(content(number, first)).await.expect("answered");
            assert_eq!(stored, expected, "{step:?}");
            model.entry(number).or_insert((first, true));
        }
        Step::Withdraw(number) => {
            let known = model.get(&number).copied();
            let tallies = content(number, known.is_none_or(|(first, _)| first)).tallies;
            let done = ports.responses.withdraw(uuid(number), tallies).await.expect("answered");
            assert_eq!(done, known.is_some_and(|(_, there)| there), "{step:?}");
            model.entry(number).and_modify(|(_, there)| *there = false);
        }
    }
}

async fn compare(ports: &Ports, model: &Model) {
    for wave in [WAVE, OTHER_WAVE] {
        let mut expected: BTreeMap<(String, String), u64> = BTreeMap::new();
        let there: Vec<NewResponse> = model
            .iter()
            .filter(|(_, (_, there))| *there)
            .map(|(number, (first, _))| content(*number, *first))
            .filter(|response| response.wave == wave)
            .collect();
        for tally in there.iter().flat_map(|response| response.tallies.clone()) {
            *expected.entry((tally.subject, tally.cell)).or_default() += 1;
        }
        let expected: Vec<_> =
            expected.into_iter().map(|((subject, cell), n)| (subject, cell, Raw::new(n))).collect();
        assert_eq!(counts(ports, wave).await.expect("counted"), expected);
        let mut found: Vec<_> =
            walk(ports, wave, 3).await.expect("read").iter().map(|one| one.uuid).collect();
        let mut uuids: Vec<_> = there.iter().map(|response| response.uuid).collect();
        found.sort();
        uuids.sort();
        assert_eq!(found, uuids);
    }
}

/// Tries `cases` random histories, each on a storage of its own. Not to be called within a
/// runtime.
pub fn any_history<K>(cases: u32, open: impl AsyncFn() -> (Ports, K)) {
    let runtime = Runtime::new().expect("a runtime");
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let result = TestRunner::new(config).run(&vec(step(), 1..40), |steps| {
        runtime.block_on(async {
            let (ports, _kept) = open().await;
            lay_out(&ports).await.expect("laid out");
            let mut model = Model::new();
            for step in steps {
                follow(&ports, &mut model, step).await;
            }
            compare(&ports, &model).await;
        });
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

//! Taking responses, counting them, and reading them.

use std::collections::HashSet;

use heard_domain::answer::Answer;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{NewResponse, Ports, StoreError, Stored, StoredResponse};
use tokio::task::JoinSet;

use crate::builders::{
    OTHER_COLLECTOR, OTHER_WAVE, WAVE, answers, counts, digest, expected, lay_out, response, tally, uuid,
    walk,
};

async fn submit_at_once(ports: &Ports, responses: Vec<NewResponse>) -> Vec<Result<Stored, StoreError>> {
    let mut tasks = JoinSet::new();
    for (index, response) in responses.into_iter().enumerate() {
        let ports = ports.clone();
        tasks.spawn(async move { (index, ports.responses.submit(response).await) });
    }
    let mut results = tasks.join_all().await;
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

/// The first time it is new, after that the same; its payload can be looked up.
pub async fn a_response_is_new_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let responses = &ports.responses;
    assert_eq!(responses.payload(uuid(1)).await.expect("read"), None);
    assert_eq!(responses.submit(response(1)).await.expect("stored"), Stored::New);
    assert_eq!(responses.submit(response(1)).await.expect("known"), Stored::Same);
    assert_eq!(responses.payload(uuid(1)).await.expect("read"), Some(digest(b'p', 1)));
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([("enjoy", "base", 1), ("enjoy", "sometimes", 1)])
    );
}

/// A contradiction is told, and what was there first stays.
pub async fn another_response_with_its_uuid_changes_nothing(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.responses.submit(response(1)).await.expect("stored");
    let contradiction = NewResponse { uuid: uuid(1), ..response(2) };
    assert_eq!(ports.responses.submit(contradiction).await.expect("refused"), Stored::Different);
    assert_eq!(ports.responses.payload(uuid(1)).await.expect("read"), Some(digest(b'p', 1)));
    assert_eq!(ports.responses.by_receipt(digest(b'r', 2)).await.expect("read"), None);
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([("enjoy", "base", 1), ("enjoy", "sometimes", 1)])
    );
}

/// Answers come back as they were given, in their order, whatever is in them.
pub async fn every_kind_of_answer_comes_back(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let all = answers([
        ("one", Answer::Chosen(vec!["b".into()], None)),
        ("several", Answer::Chosen(vec!["c".into(), "a".into()], None)),
        (
            "others",
            Answer::Chosen(vec!["other".into()], Some("\u{0}quotes \" and ' and \\ and <b>\n😀 ع".into())),
        ),
        ("none", Answer::Chosen(vec![], None)),
        ("large", Answer::Number(i64::MAX)),
        ("small", Answer::Number(i64::MIN)),
        ("digits", Answer::Text("007".into())),
        ("empty", Answer::Text(String::new())),
        ("long", Answer::Text("ł".repeat(20_000))),
        ("past", Answer::Skipped),
        ("rather-not", Answer::Refused),
    ]);
    let given = NewResponse {
        answers: all.clone(),
        language: Language::parse("ar").expect("it is spoken"),
        presentation: Presentation::Easy,
        ..response(1)
    };
    ports.responses.submit(given).await.expect("stored");
    let stored = StoredResponse { uuid: uuid(1), wave: WAVE.into(), answers: all, withdrawn: false };
    assert_eq!(ports.responses.by_receipt(digest(b'r', 1)).await.expect("read"), Some(stored.clone()));
    assert_eq!(walk(&ports, WAVE, 10).await.expect("read"), [stored]);
}

/// A thousand at once, more than one group: each is counted, and counted once.
pub async fn many_are_counted_exactly(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let results = submit_at_once(&ports, (0..1000).map(response).collect()).await;
    assert!(results.iter().all(|result| matches!(result, Ok(Stored::New))));
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([
            ("enjoy", "always", 334),
            ("enjoy", "base", 1000),
            ("enjoy", "never", 333),
            ("enjoy", "sometimes", 333)
        ])
    );
}

/// A client that repeats itself in a hurry.
pub async fn the_same_from_fifty_callers_counts_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let results = submit_at_once(&ports, vec![response(3); 50]).await;
    let new = results.iter().filter(|result| matches!(result, Ok(Stored::New))).count();
    let same = results.iter().filter(|result| matches!(result, Ok(Stored::Same))).count();
    assert_eq!((new, same), (1, 49));
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([("enjoy", "always", 1), ("enjoy", "base", 1)])
    );
}

/// Whoever is committed together with a broken response does not notice.
pub async fn one_that_cannot_be_stored_takes_no_other_with_it(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let mut responses: Vec<NewResponse> = (0..60).map(response).collect();
    responses[20].wave = "no such wave".into();
    responses[40].collector = "no such collector".into();
    let results = submit_at_once(&ports, responses).await;
    for (number, result) in results.iter().enumerate() {
        let refused = number == 20 || number == 40;
        assert_eq!(matches!(result, Err(StoreError::Failed(_))), refused, "{number}");
        assert_eq!(matches!(result, Ok(Stored::New)), !refused, "{number}");
    }
    assert_eq!(ports.responses.payload(uuid(20)).await.expect("read"), None);
    assert_eq!(ports.responses.counts("no such wave").await.expect("counted"), []);
    // 20 is a `never`, 40 a `sometimes`.
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([
            ("enjoy", "always", 20),
            ("enjoy", "base", 58),
            ("enjoy", "never", 19),
            ("enjoy", "sometimes", 19)
        ])
    );
}

/// New, same and different in one group.
pub async fn repetitions_and_contradictions_at_once_are_told_apart(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.responses.submit(response(0)).await.expect("stored");
    let contradiction = NewResponse { payload: digest(b'x', 0), ..response(0) };
    let mut responses: Vec<NewResponse> = (1..40).map(response).collect();
    responses.extend([response(0), contradiction, response(40), response(40)]);
    let results = submit_at_once(&ports, responses).await;
    let outcomes: Vec<Stored> = results.into_iter().map(|result| result.expect("answered")).collect();
    assert!(outcomes[..39].iter().all(|outcome| *outcome == Stored::New));
    assert_eq!(outcomes[39..41], [Stored::Same, Stored::Different]);
    let twins: HashSet<bool> = outcomes[41..].iter().map(|outcome| *outcome == Stored::New).collect();
    assert_eq!(twins.len(), 2, "one of the two is new, the other the same");
    let stored = walk(&ports, WAVE, 100).await.expect("read");
    assert_eq!(stored.len(), 41);
}

/// Counts of one wave do not leak into another; a wave that nobody knows has none.
pub async fn waves_are_counted_apart(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let elsewhere = NewResponse { wave: OTHER_WAVE.into(), collector: OTHER_COLLECTOR.into(), ..response(2) };
    let twice = NewResponse { tallies: vec![tally("club", "art"), tally("club", "art")], ..response(5) };
    for given in [response(1), elsewhere, twice] {
        ports.responses.submit(given).await.expect("stored");
    }
    assert_eq!(
        counts(&ports, WAVE).await.expect("counted"),
        expected([("club", "art", 2), ("enjoy", "base", 1), ("enjoy", "sometimes", 1)])
    );
    assert_eq!(
        counts(&ports, OTHER_WAVE).await.expect("counted"),
        expected([("enjoy", "base", 1), ("enjoy", "never", 1)])
    );
    assert_eq!(ports.responses.counts("nowhere").await.expect("counted"), []);
}

/// Walking through a wave finds each response once, in the order of storing, and no other wave's.
pub async fn pages_show_every_response_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for number in 0..57 {
        let wave = if number % 4 == 3 { OTHER_WAVE } else { WAVE };
        let given = NewResponse { wave: wave.into(), ..response(number) };
        ports.responses.submit(given).await.expect("stored");
    }
    assert!(ports.responses.withdraw(uuid(8), response(8).tallies).await.expect("withdrawn"));
    let numbers: Vec<u32> = (0..57).filter(|number| number % 4 != 3 && *number != 8).collect();
    for limit in [1, 10, 42, 1000] {
        let found = walk(&ports, WAVE, limit).await.expect("read");
        let uuids: Vec<_> = found.iter().map(|response| response.uuid).collect();
        assert_eq!(uuids, numbers.iter().copied().map(uuid).collect::<Vec<_>>());
        assert_eq!(found[5].answers, response(numbers[5]).answers);
    }
    assert_eq!(walk(&ports, "nowhere", 10).await.expect("read"), []);
}

/// Five words can be the same for two people. Then they must not open the wrong response.
pub async fn a_receipt_that_two_have_finds_neither(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.responses.submit(response(1)).await.expect("stored");
    let twin = NewResponse { receipt: digest(b'r', 1), ..response(2) };
    assert_eq!(ports.responses.submit(twin).await.expect("stored"), Stored::New);
    assert_eq!(ports.responses.by_receipt(digest(b'r', 1)).await.expect("read"), None);
}

/// Being asked whether it is ready leaves no trace in any result.
pub async fn an_engine_that_works_is_ready(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for _ in 0..3 {
        ports.responses.ready().await.expect("ready");
    }
    assert_eq!(ports.responses.counts(WAVE).await.expect("counted"), []);
}

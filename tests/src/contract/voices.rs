//! Reading what people said.

use heard_domain::disclosure::Raw;
use heard_service::ports::{
    AuditEntry, AuditSearch, Backlog, Decision, Done, NewResponse, Ports, Shelf, Unsealing,
};
use heard_service::voices::{ConcernOutcome, Reason, Verdict};
use jiff::{Timestamp, ToSpan};

use crate::builders::{COLLECTOR, OTHER_COLLECTOR, TODAY, WAVE, lay_out, response, uuid};

const AT: Timestamp = Timestamp::UNIX_EPOCH;

fn entry(person: i64) -> AuditEntry {
    AuditEntry {
        at: AT,
        person: Some(person),
        action: "test.voice",
        object: String::new(),
        detail: String::new(),
    }
}

async fn people(ports: &Ports) -> (i64, i64) {
    let mut ids = Vec::new();
    for email in ["one@heard.test", "two@heard.test"] {
        let entry = AuditEntry { person: None, ..entry(0) };
        ids.push(ports.people.add(email, "Sam", &[], entry).await.expect("added").expect("new"));
    }
    (ids[0], ids[1])
}

fn decision(verdict: Verdict, person: i64) -> Decision {
    Decision { question: "say".into(), verdict, person, at: AT }
}

async fn ids(ports: &Ports, shelf: Shelf) -> Vec<i64> {
    let found = ports.voices.list(shelf, None, 100).await.expect("read");
    found.into_iter().map(|voice| voice.id).collect()
}

async fn logged(ports: &Ports) -> usize {
    let search = AuditSearch { action: "test.voice".into(), ..AuditSearch::default() };
    ports.audit.search(&search, 100).await.expect("read").len()
}

/// A decision takes an answer out of what waits, and can be changed.
pub async fn what_was_decided_about_waits_no_more(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let (one, _) = people(&ports).await;
    let elsewhere = NewResponse { collector: OTHER_COLLECTOR.into(), ..response(2) };
    for given in [response(1), elsewhere] {
        ports.responses.submit(given).await.expect("stored");
    }
    let waiting = ids(&ports, Shelf::Waiting).await;
    let only = ports.voices.list(Shelf::Waiting, Some(&[COLLECTOR.into()]), 100).await.expect("read");
    assert_eq!(only.len(), 1);
    assert_eq!(only[0].uuid, uuid(1));
    assert_eq!(ports.voices.list(Shelf::Waiting, Some(&[]), 100).await.expect("read"), []);
    let withheld = decision(Verdict::Withheld(Reason::Names), one);
    assert!(ports.voices.decide(waiting[0], &withheld, entry(one)).await.expect("stored"));
    let nothing = Decision { question: "nothing".into(), ..withheld.clone() };
    assert!(!ports.voices.decide(waiting[0], &nothing, entry(one)).await.expect("read"));
    assert_eq!(ids(&ports, Shelf::Waiting).await, waiting[1..]);
    assert_eq!(ids(&ports, Shelf::Read).await, waiting[..1]);
    assert_eq!(ports.responses.waiting(10).await.expect("read").len(), 1);
    assert_eq!(ports.voices.backlog(None, TODAY).await.expect("read").voices, 1);
    let safe = decision(Verdict::Safe, one);
    assert!(ports.voices.decide(waiting[0], &safe, entry(one)).await.expect("stored"));
    let voice = ports.voices.get(waiting[0]).await.expect("read").expect("there");
    assert_eq!(voice.decisions, [safe]);
    assert_eq!(voice.answers, response(1).answers);
    assert_eq!(logged(&ports).await, 4, "two people, two decisions");
}

/// One person counts once; a lead is one of them; a reader who raises a concern seals it anew.
pub async fn two_people_unseal_and_only_then_something_is_done(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let (one, two) = people(&ports).await;
    ports.responses.submit(NewResponse { concern: true, ..response(1) }).await.expect("stored");
    let id = ids(&ports, Shelf::Waiting).await[0];
    let done = Done { outcome: ConcernOutcome::Readers, note: "A note.".into(), person: one, at: AT };
    let by = |person, lead| Unsealing { person, lead, at: AT };
    assert!(!ports.voices.done(id, &done, entry(one)).await.expect("read"));
    assert!(ports.voices.unseal(id, &by(one, true), entry(one)).await.expect("stored"));
    assert!(!ports.voices.unseal(id, &by(one, true), entry(one)).await.expect("read"));
    assert!(!ports.voices.done(id, &done, entry(one)).await.expect("read"));
    assert_eq!(ports.voices.backlog(None, TODAY).await.expect("read").sealed, 1);
    assert!(ports.voices.unseal(id, &by(two, false), entry(two)).await.expect("stored"));
    let backlog = ports.voices.backlog(None, TODAY).await.expect("read");
    assert_eq!((backlog.concerns, backlog.sealed, backlog.voices), (1, 0, 0));
    assert!(ports.voices.done(id, &done, entry(one)).await.expect("stored"));
    let backlog = ports.voices.backlog(None, TODAY).await.expect("read");
    assert_eq!((backlog.concerns, backlog.voices), (0, 1), "handed to the readers");
    let raised = decision(Verdict::Safeguarding, two);
    assert!(ports.voices.decide(id, &raised, entry(two)).await.expect("stored"));
    let backlog = ports.voices.backlog(None, TODAY).await.expect("read");
    assert_eq!((backlog.concerns, backlog.sealed, backlog.voices), (1, 1, 0));
}

/// Nothing comes through but what is marked safe, and no concern that is not handed on.
pub async fn only_what_is_safe_is_found_as_safe(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let (one, _) = people(&ports).await;
    for number in 1..=4 {
        let given = NewResponse { concern: number == 4, ..response(number) };
        ports.responses.submit(given).await.expect("stored");
    }
    let all = ports.responses.page(WAVE, 0, 10).await.expect("read");
    let verdicts = [Verdict::Safe, Verdict::Withheld(Reason::Harmful), Verdict::Safeguarding, Verdict::Safe];
    for ((id, _), verdict) in all.iter().zip(verdicts) {
        assert!(ports.voices.decide(*id, &decision(verdict, one), entry(one)).await.expect("stored"));
    }
    let safe = ports.voices.safe(WAVE, "say").await.expect("read");
    assert_eq!(safe.iter().map(|voice| voice.id).collect::<Vec<_>>(), [all[0].0]);
    assert_eq!(ports.voices.safe(WAVE, "enjoy").await.expect("read"), []);
}

/// Whoever takes their answers back takes along what was decided and written about them.
pub async fn a_withdrawn_response_takes_its_reading_along(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let (one, two) = people(&ports).await;
    ports.responses.submit(NewResponse { concern: true, ..response(1) }).await.expect("stored");
    let id = ids(&ports, Shelf::Waiting).await[0];
    for (person, lead) in [(one, true), (two, false)] {
        let by = Unsealing { person, lead, at: AT };
        assert!(ports.voices.unseal(id, &by, entry(person)).await.expect("stored"));
    }
    let done = Done { outcome: ConcernOutcome::Readers, note: "A note.".into(), person: one, at: AT };
    assert!(ports.voices.done(id, &done, entry(one)).await.expect("stored"));
    assert!(ports.voices.decide(id, &decision(Verdict::Safe, two), entry(two)).await.expect("stored"));
    assert!(ports.responses.withdraw(uuid(1), response(1).tallies).await.expect("withdrawn"));
    assert_eq!(ports.voices.get(id).await.expect("read"), None);
    assert_eq!(ids(&ports, Shelf::Waiting).await, []);
    assert_eq!(ids(&ports, Shelf::Read).await, []);
    assert_eq!(ports.voices.safe(WAVE, "say").await.expect("read"), []);
    let by = Unsealing { person: one, lead: true, at: AT };
    assert!(!ports.voices.unseal(id, &by, entry(one)).await.expect("read"));
    assert!(!ports.voices.decide(id, &decision(Verdict::Safe, one), entry(one)).await.expect("read"));
}

/// What is counted beforehand is what is there, whatever happens to it: by day, by way in, by wave.
pub async fn what_waits_is_counted_as_it_changes(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let (one, two) = people(&ports).await;
    let later = TODAY.checked_add(9.days()).expect("a day");
    for number in 1..=6 {
        let given = NewResponse {
            collector: if number % 2 == 0 { OTHER_COLLECTOR } else { COLLECTOR }.into(),
            received: if number > 4 { later } else { TODAY },
            concern: number == 6,
            ..response(number)
        };
        ports.responses.submit(given).await.expect("stored");
    }
    let gathered = async || ports.voices.gathered().await.expect("read");
    let backlog = async |collectors| ports.voices.backlog(collectors, later).await.expect("read");
    assert_eq!(gathered().await, [(WAVE.to_owned(), Raw::new(6))]);
    let expected = Backlog { voices: 5, late: 4, oldest: Some(TODAY), concerns: 1, sealed: 1 };
    assert_eq!(backlog(None).await, expected);
    let here = [COLLECTOR.to_owned()];
    let expected = Backlog { voices: 3, late: 2, oldest: Some(TODAY), concerns: 0, sealed: 0 };
    assert_eq!(backlog(Some(&here)).await, expected);
    assert_eq!(backlog(Some(&[])).await, Backlog::default());
    // The first four, one way or another: two are read, one is taken back, one is raised.
    let waiting = ids(&ports, Shelf::Waiting).await;
    for id in &waiting[1..3] {
        assert!(ports.voices.decide(*id, &decision(Verdict::Safe, one), entry(one)).await.expect("stored"));
    }
    assert!(ports.responses.withdraw(uuid(3), response(3).tallies).await.expect("withdrawn"));
    let raised = decision(Verdict::Safeguarding, one);
    assert!(ports.voices.decide(waiting[4], &raised, entry(one)).await.expect("stored"));
    let expected = Backlog { voices: 1, late: 0, oldest: Some(later), concerns: 2, sealed: 2 };
    assert_eq!(backlog(None).await, expected);
    assert_eq!(gathered().await, [(WAVE.to_owned(), Raw::new(5))]);
    // What is handed back to the readers waits again if something in it is not decided about.
    for (person, lead) in [(one, true), (two, false)] {
        let by = Unsealing { person, lead, at: AT };
        assert!(ports.voices.unseal(waiting[0], &by, entry(person)).await.expect("stored"));
    }
    assert_eq!(backlog(None).await.sealed, 1);
    let done = Done { outcome: ConcernOutcome::Readers, note: String::new(), person: one, at: AT };
    assert!(ports.voices.done(waiting[0], &done, entry(one)).await.expect("stored"));
    let expected = Backlog { voices: 2, late: 0, oldest: Some(later), concerns: 1, sealed: 1 };
    assert_eq!(backlog(None).await, expected);
    let listed = ids(&ports, Shelf::Waiting).await;
    let unread: Vec<i64> = ports.responses.waiting(9).await.expect("read").iter().map(|one| one.id).collect();
    assert_eq!(listed, unread);
    assert_eq!(listed.len(), 3);
    // Nobody is left where everybody took their answers back.
    for number in [1, 2, 4, 5, 6] {
        let gone = response(number);
        assert!(ports.responses.withdraw(gone.uuid, gone.tallies).await.expect("withdrawn"));
    }
    assert_eq!(backlog(None).await, Backlog::default());
    assert_eq!(gathered().await, []);
    assert_eq!(ports.fieldwork.reach(WAVE).await.expect("read"), []);
}

//! One-use codes: each gives one response, and nothing tells which.

use heard_domain::disclosure::Raw;
use heard_service::ports::{AuditEntry, NewBatch, NewResponse, Ports, Stored};
use jiff::Timestamp;

use crate::builders::{COLLECTOR, OTHER_COLLECTOR, TODAY, digest, lay_out, response};

fn audit() -> AuditEntry {
    AuditEntry {
        at: Timestamp::UNIX_EPOCH,
        person: None,
        action: "codes.make",
        object: COLLECTOR.into(),
        detail: String::new(),
    }
}

fn batch(number: u32, selectors: &[&str]) -> NewBatch {
    let codes = selectors.iter().map(|one| ((*one).to_owned(), digest(b'v', number))).collect();
    NewBatch {
        batch: digest(b'b', number),
        collector: COLLECTOR.into(),
        label: "Oak".into(),
        made: TODAY,
        codes,
    }
}

/// A batch is there once, with its entry of the log, and counted without its codes.
pub async fn a_batch_is_made_once(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    assert!(ports.codes.add(batch(1, &["AAAA", "BBBB"]), audit()).await.expect("made"));
    assert!(!ports.codes.add(batch(1, &["CCCC"]), audit()).await.expect("made before"));
    ports.codes.add(batch(2, &["DDDD", "BBBB"]), audit()).await.expect_err("a first part is there once");
    assert_eq!(ports.codes.selectors(COLLECTOR).await.expect("read"), ["AAAA", "BBBB"]);
    let batches = ports.codes.batches().await.expect("read");
    assert_eq!(batches.len(), 1);
    assert_eq!((batches[0].given, batches[0].used), (2, Raw::ZERO));
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 1);
    let known = ports.codes.get(COLLECTOR, "AAAA").await.expect("read").expect("there");
    assert_eq!((known.verifier, known.used), (digest(b'v', 1), false));
    assert_eq!(ports.codes.get(OTHER_COLLECTOR, "AAAA").await.expect("read"), None);
}

/// Of two responses with tickets of one code the first is stored; the same again is a repetition.
pub async fn a_code_gives_one_response(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.codes.add(batch(1, &["AAAA"]), audit()).await.expect("made");
    let tickets = [digest(b't', 1), digest(b't', 2)];
    for ticket in tickets {
        ports.codes.put_ticket(ticket, COLLECTOR, Some("AAAA"), TODAY).await.expect("given");
        assert!(ports.codes.ticket(ticket, COLLECTOR).await.expect("read"));
        assert!(!ports.codes.ticket(ticket, OTHER_COLLECTOR).await.expect("read"));
    }
    let with = |number, ticket| NewResponse { ticket: Some(ticket), ..response(number) };
    let submit = |number, ticket| ports.responses.submit(with(number, ticket));
    assert_eq!(submit(1, digest(b't', 9)).await.expect("refused"), Stored::Spent);
    assert_eq!(submit(1, tickets[0]).await.expect("stored"), Stored::New);
    assert_eq!(submit(1, tickets[0]).await.expect("there"), Stored::Same);
    assert_eq!(submit(2, tickets[0]).await.expect("refused"), Stored::Spent);
    assert_eq!(submit(2, tickets[1]).await.expect("refused"), Stored::Spent);
    assert!(ports.codes.get(COLLECTOR, "AAAA").await.expect("read").expect("there").used);
    assert!(!ports.codes.ticket(tickets[1], COLLECTOR).await.expect("read"));
    assert_eq!(ports.codes.batches().await.expect("read")[0].used, Raw::new(1));
}

/// At once, too: of many who use one code together one is heard.
pub async fn of_many_with_one_code_one_is_heard(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.codes.add(batch(1, &["AAAA"]), audit()).await.expect("made");
    for number in 0..20 {
        ports.codes.put_ticket(digest(b't', number), COLLECTOR, Some("AAAA"), TODAY).await.expect("given");
    }
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..20 {
        let responses = ports.responses.clone();
        let new = NewResponse { ticket: Some(digest(b't', number)), ..response(number) };
        tasks.spawn(async move { responses.submit(new).await.expect("answered") });
    }
    let outcomes = tasks.join_all().await;
    assert_eq!(outcomes.iter().filter(|one| **one == Stored::New).count(), 1);
    assert_eq!(outcomes.iter().filter(|one| **one == Stored::Spent).count(), 19);
}

/// A ticket of staff is good for one sheet after another, until it ends.
pub async fn a_ticket_without_a_code_is_good_for_many(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let ticket = digest(b't', 1);
    ports.codes.put_ticket(ticket, COLLECTOR, None, TODAY).await.expect("given");
    for number in 0..3 {
        let new = NewResponse { ticket: Some(ticket), ..response(number) };
        assert_eq!(ports.responses.submit(new).await.expect("stored"), Stored::New);
    }
    assert_eq!(ports.codes.purge_tickets(TODAY).await.expect("purged"), 0);
    assert_eq!(ports.codes.purge_tickets(TODAY.tomorrow().expect("a day")).await.expect("purged"), 1);
    assert!(!ports.codes.ticket(ticket, COLLECTOR).await.expect("read"));
}

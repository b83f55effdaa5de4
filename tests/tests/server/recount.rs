//! The kept counts are what the stored responses add up to, and a check finds it if they are not.

use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, EVERY, FAMILIES, POLL, Site, put};

#[tokio::test]
async fn counts_agree_after_any_traffic() {
    let site = Site::open().await;
    let collectors = [CHILDREN, FAMILIES, POLL, EVERY];
    let mut receipts = Vec::new();
    for round in 0..6_u32 {
        // New ones, repetitions and contradictions, all at once.
        let requests: Vec<_> = (0..40)
            .map(|number| {
                let person = round * 30 + number;
                let collector = collectors[(person % 4) as usize];
                let said = if number % 7 == 6 { person + 500 } else { person };
                put(&uuid(person), response_body(&site, collector, said))
            })
            .collect();
        for reply in site.send_all(requests).await {
            assert!(matches!(reply.status.as_u16(), 200 | 409 | 422), "{}", reply.text());
            if reply.status.as_u16() == 200 {
                receipts.push(reply.receipt().join(" "));
            }
        }
        for words in receipts.iter().step_by(5) {
            site.services.withdraw(words).await.unwrap();
        }
        assert!(site.agrees().await);
    }
    for collector in collectors {
        assert!(site.stored(collector).await > 20, "{collector}");
    }
}

/// Changes the database past the program, and tells which waves are noticed.
async fn after(statement: &str) -> Vec<String> {
    let site = Site::open().await;
    for number in 0..20 {
        site.put(&uuid(number), response_body(&site, CHILDREN, number)).await.receipt();
        site.put(&uuid(100 + number), response_body(&site, FAMILIES, number)).await.receipt();
    }
    assert!(site.agrees().await);
    let database = rusqlite::Connection::open(site.folder.path().join("heard.db")).unwrap();
    assert!(database.execute(statement, ()).unwrap() > 0, "{statement} changes nothing");
    let found = site.services.recount().await.unwrap();
    found.into_iter().filter(|wave| !wave.agrees).map(|wave| wave.wave).collect()
}

#[tokio::test]
async fn a_manipulated_count_is_found() {
    for statement in [
        "UPDATE tallies SET n = n + 1 WHERE wave = 'children-2026' AND subject = 'q/enjoy' AND cell = 'answered'",
        "DELETE FROM tallies WHERE wave = 'children-2026' AND subject = 'm/herefordshire-2023-26/enjoy-life'",
        "INSERT INTO tallies VALUES ('children-2026', 'q/enjoy', 'o/sung', 1)",
        "UPDATE answers SET value = 'never' WHERE question = 'enjoy' AND value = 'often'",
        "DELETE FROM answers WHERE question = 'club'",
    ] {
        assert_eq!(after(statement).await, ["children-2026"], "{statement}");
    }
}

#[tokio::test]
async fn a_response_that_was_moved_is_found_in_both_waves() {
    let statement = "UPDATE responses SET wave = 'poll-2026' WHERE id = 1";
    assert_eq!(after(statement).await, ["children-2026", "poll-2026"]);
}

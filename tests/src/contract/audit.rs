//! The audit log: what a storage keeps of it.

use heard_service::audit::Chain;
use heard_service::ports::{AuditEntry, AuditSearch, LoggedEntry, Ports};
use heard_service::staff::{Grant, Role};
use jiff::Timestamp;
use tokio::task::JoinSet;

fn entry(second: i64, person: Option<i64>, action: &'static str, object: &str, detail: &str) -> AuditEntry {
    let at = Timestamp::from_second(second).expect("a second of this century");
    AuditEntry { at, person, action, object: object.to_owned(), detail: detail.to_owned() }
}

/// Whether entries follow one another from the first.
fn whole(log: &[LoggedEntry]) -> bool {
    let mut chain = Chain::default();
    log.iter().all(|logged| chain.take(logged))
}

async fn all(ports: &Ports) -> Vec<LoggedEntry> {
    ports.audit.after(0, 10_000).await.expect("read")
}

async fn found(ports: &Ports, search: AuditSearch) -> Vec<i64> {
    let found = ports.audit.search(&search, 100).await.expect("searched");
    found.into_iter().map(|logged| logged.number).collect()
}

/// What comes back is what was given, in the order in which it was given, and chained.
pub async fn an_entry_comes_back_as_it_was(ports: Ports) {
    assert_eq!(all(&ports).await, []);
    let person = ports.people.add("a@heard.test", "Ana", &[], entry(1, None, "person.add", "Ana", "")).await;
    let person = person.expect("added").expect("a free address");
    let given = entry(1_800_000_000, Some(person), "wave.open", "children-2026", "Łąka; \u{202e}'--");
    assert_eq!(ports.audit.add(given.clone()).await.expect("written"), 2);
    let log = all(&ports).await;
    assert!(whole(&log));
    let logged = &log[1];
    assert_eq!((logged.at, logged.person, logged.action.as_str()), (given.at, given.person, given.action));
    assert_eq!((&logged.object, &logged.detail), (&given.object, &given.detail));
    assert_eq!(ports.audit.after(1, 10).await.expect("read"), log[1..]);
    assert_eq!(ports.audit.after(2, 10).await.expect("read"), []);
}

/// Many at once are numbered without a gap, each once, and the chain holds.
pub async fn entries_at_once_follow_one_another(ports: Ports) {
    let mut writers = JoinSet::new();
    for number in 0..60i64 {
        let ports = ports.clone();
        writers.spawn(async move {
            let written = entry(number, None, "wave.open", &number.to_string(), "");
            if number % 3 == 0 {
                let email = format!("{number}@heard.test");
                ports.people.add(&email, "Sam", &[], written).await.expect("added");
            } else {
                ports.audit.add(written).await.expect("written");
            }
        });
    }
    writers.join_all().await;
    let log = all(&ports).await;
    assert_eq!(log.len(), 60);
    assert!(whole(&log));
    let mut objects: Vec<i64> = log.iter().map(|logged| logged.object.parse().expect("a number")).collect();
    objects.sort_unstable();
    assert_eq!(objects, (0..60).collect::<Vec<i64>>());
}

/// What changes nothing leaves no entry.
pub async fn what_was_not_done_is_not_written(ports: Ports) {
    let grants = [Grant { role: Role::Board, area: None }];
    let add = |second| entry(second, None, "person.add", "Ana", "board");
    assert!(ports.people.add("a@heard.test", "Ana", &grants, add(1)).await.expect("added").is_some());
    assert_eq!(ports.people.add("a@heard.test", "Ana", &grants, add(2)).await.expect("refused"), None);
    let end = entry(3, None, "session.end", "1", "");
    assert!(!ports.sessions.end([7; 32], end).await.expect("nothing to end"));
    assert_eq!(all(&ports).await.len(), 1);
}

/// A search finds by person, by the beginning of the action and by words, newest first, in pages.
pub async fn what_is_looked_for_is_found_newest_first(ports: Ports) {
    let add = entry(1, None, "person.add", "Ana", "engagement");
    let ana = ports.people.add("a@heard.test", "Ana", &[], add).await.expect("added");
    assert!(ana.is_some());
    for (second, person, action, object, detail) in [
        (2, ana, "wave.open", "children-2026", "until June"),
        (3, ana, "wave.close", "families-2026", ""),
        (4, None, "release.freeze", "children-2026", "100 % of 5_0"),
        (5, ana, "waves.other", "x", "Until JULY"),
    ] {
        ports.audit.add(entry(second, person, action, object, detail)).await.expect("written");
    }
    let search = AuditSearch::default;
    assert_eq!(found(&ports, search()).await, [5, 4, 3, 2, 1]);
    assert_eq!(found(&ports, AuditSearch { person: ana, ..search() }).await, [5, 3, 2]);
    assert_eq!(found(&ports, AuditSearch { action: "wave.".into(), ..search() }).await, [3, 2]);
    assert_eq!(found(&ports, AuditSearch { words: "until".into(), ..search() }).await, [5, 2]);
    assert_eq!(found(&ports, AuditSearch { words: "CHILDREN".into(), ..search() }).await, [4, 2]);
    let both = AuditSearch { words: "children".into(), action: "wave.".into(), person: ana, before: 0 };
    assert_eq!(found(&ports, both).await, [2]);
    // Signs that patterns give a meaning are signs.
    for (words, expected) in [("%", &[4][..]), ("5_0", &[4]), ("5x0", &[]), ("'", &[])] {
        assert_eq!(found(&ports, AuditSearch { words: words.into(), ..search() }).await, expected, "{words}");
    }
    let page = ports.audit.search(&search(), 2).await.expect("searched");
    assert_eq!(page.iter().map(|logged| logged.number).collect::<Vec<_>>(), [5, 4]);
    assert_eq!(found(&ports, AuditSearch { before: 4, ..search() }).await, [3, 2, 1]);
    assert_eq!(found(&ports, AuditSearch { before: 1, ..search() }).await, [0; 0]);
}

//! Frozen releases.

use heard_service::ports::{AuditEntry, Ports, StoredRelease, TakenBack};
use jiff::Timestamp;

use crate::builders::TODAY;

fn release(strategy: &str, document: &str) -> StoredRelease {
    StoredRelease {
        id: 0,
        strategy: strategy.into(),
        made: TODAY,
        document: document.into(),
        sealed: format!("sealed {document}"),
    }
}

fn audit(action: &'static str) -> AuditEntry {
    let (object, detail) = ("replaced".to_owned(), "here".to_owned());
    AuditEntry { at: Timestamp::UNIX_EPOCH, person: None, action, object, detail }
}

async fn two_strategies(ports: &Ports) {
    for code in ["here", "there"] {
        ports.catalogue.put_strategy(code, "{}").await.expect("stored");
    }
}

async fn freeze(ports: &Ports, given: &StoredRelease, after: Option<i64>) -> Option<i64> {
    ports.releases.freeze(given, after, None).await.expect("written")
}

/// Numbers rise, across strategies too; each strategy sees its own, oldest first.
pub async fn releases_are_numbered_in_order(ports: Ports) {
    two_strategies(&ports).await;
    assert_eq!(ports.releases.newest("here").await.expect("read"), None);
    let one = freeze(&ports, &release("here", "{}"), None).await.expect("added");
    let two = freeze(&ports, &release("there", "{}"), None).await.expect("added");
    let three = freeze(&ports, &release("here", "{}"), Some(one)).await.expect("added");
    assert!(one < two && two < three);
    assert_eq!(ports.releases.newest("here").await.expect("read"), Some(three));
    assert_eq!(ports.releases.newest("there").await.expect("read"), Some(two));
    assert_eq!(ports.releases.newest("nowhere").await.expect("read"), None);
    let all = ports.releases.all("here").await.expect("read");
    assert_eq!(all.iter().map(|release| release.id).collect::<Vec<_>>(), [one, three]);
    assert_eq!(ports.releases.all("nowhere").await.expect("read"), []);
}

/// What was added is what is read, under the number that was given; an equal one is another one.
pub async fn a_release_comes_back_as_it_was(ports: Ports) {
    two_strategies(&ports).await;
    let given = StoredRelease { id: 77, ..release("here", "a document") };
    let mut expected: Vec<StoredRelease> = Vec::new();
    for _ in 0..2 {
        let id = freeze(&ports, &given, expected.last().map(|last| last.id)).await.expect("added");
        expected.push(StoredRelease { id, ..given.clone() });
        assert_eq!(ports.releases.get(id).await.expect("read"), expected.last().cloned());
    }
    assert_eq!(ports.releases.all("here").await.expect("read"), expected);
    assert_eq!(ports.releases.get(4711).await.expect("read"), None);
}

/// Of two that were compared with the same earlier release, one is added, with its audit entry.
pub async fn a_release_that_was_compared_with_too_little_is_refused(ports: Ports) {
    two_strategies(&ports).await;
    assert_eq!(freeze(&ports, &release("here", "{}"), Some(1)).await, None);
    let one = freeze(&ports, &release("here", "{}"), None).await.expect("added");
    let (next, other) = (release("here", "next"), release("here", "other"));
    let (next, other) = tokio::join!(
        ports.releases.freeze(&next, Some(one), Some(audit("release.freeze"))),
        ports.releases.freeze(&other, Some(one), Some(audit("release.freeze"))),
    );
    let added: Vec<i64> = [next, other].into_iter().filter_map(|added| added.expect("written")).collect();
    assert_eq!(added.len(), 1);
    assert_eq!(freeze(&ports, &release("here", "{}"), None).await, None);
    assert_eq!(ports.releases.all("here").await.expect("read").len(), 2);
    let log = ports.audit.after(0, 10).await.expect("read");
    assert_eq!(log.len(), 1);
    assert_eq!((log[0].action.as_str(), &log[0].object), ("release.freeze", &added[0].to_string()));
}

/// A release that is taken back stays; the newest is the one before it; the first reason stays.
pub async fn a_release_is_taken_back_once(ports: Ports) {
    two_strategies(&ports).await;
    let one = freeze(&ports, &release("here", "{}"), None).await.expect("added");
    let two = freeze(&ports, &release("here", "{}"), Some(one)).await.expect("added");
    let why = |reason: &str| TakenBack { day: TODAY, reason: reason.to_owned() };
    let back = async |id, reason| {
        ports.releases.take_back(id, &why(reason), audit("release.take-back")).await.expect("written")
    };
    assert!(!back(4711, "no such").await);
    assert!(back(two, "a wave was missing").await);
    assert!(!back(two, "another reason").await);
    assert_eq!(ports.releases.newest("here").await.expect("read"), Some(one));
    assert_eq!(ports.releases.all("here").await.expect("read").len(), 2);
    let taken = ports.releases.taken_back("here").await.expect("read");
    assert_eq!(taken, [(two, TODAY, why("a wave was missing"))]);
    assert_eq!(ports.releases.taken_back("there").await.expect("read"), []);
    // The next one still follows the last, taken back or not.
    assert_eq!(freeze(&ports, &release("here", "{}"), Some(one)).await, None);
    let three = freeze(&ports, &release("here", "{}"), Some(two)).await.expect("added");
    assert!(back(one, "old").await && back(three, "new").await);
    assert_eq!(ports.releases.newest("here").await.expect("read"), None);
    let log = ports.audit.after(0, 10).await.expect("read");
    assert_eq!(
        log.iter().map(|entry| entry.object.clone()).collect::<Vec<_>>(),
        [two, one, three].map(|id| id.to_string())
    );
}

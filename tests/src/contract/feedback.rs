//! What changed because of what people said.

use heard_service::ports::{AuditEntry, Ports, Revision, TakenBack};
use jiff::Timestamp;
use uuid::Uuid;

use crate::builders::TODAY;

fn audit(action: &'static str) -> AuditEntry {
    AuditEntry {
        at: Timestamp::UNIX_EPOCH,
        person: None,
        action,
        object: String::new(),
        detail: String::new(),
    }
}

fn revision(number: i64, note: &str, document: &str) -> Revision {
    let at = Timestamp::from_second(1_777_000_000 + number).expect("it is a moment");
    Revision { number, day: TODAY, at, note: note.to_owned(), document: document.to_owned() }
}

fn taken(reason: &str) -> TakenBack {
    TakenBack { day: TODAY, reason: reason.to_owned() }
}

async fn add(ports: &Ports, number: u128, draft: &str) -> i64 {
    ports.feedback.add(Uuid::from_u128(number), draft, audit("feedback.add")).await.expect("written")
}

/// A draft is written by who saw it last; each change is in the log, and what did not happen is not.
pub async fn a_draft_is_written_by_who_saw_it_last(ports: Ports) {
    let id = add(&ports, 1, "one").await;
    let edit = async |edits, draft| {
        ports.feedback.edit(id, edits, draft, audit("feedback.edit")).await.expect("written")
    };
    assert!(edit(0, "two").await);
    assert!(!edit(0, "of somebody who saw one").await);
    assert!(edit(1, "three").await);
    assert!(!ports.feedback.edit(4711, 0, "nowhere", audit("feedback.edit")).await.expect("written"));
    let stored = ports.feedback.get(id).await.expect("read").expect("it is there");
    assert_eq!((stored.draft.as_str(), stored.edits, stored.uuid), ("three", 2, Uuid::from_u128(1)));
    assert!(stored.revisions.is_empty() && stored.taken_back.is_none());
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 3);
    assert_eq!(ports.feedback.stamp().await.expect("read"), 0);
}

/// Every publication stays as it was, under a number of its own.
pub async fn what_was_published_stays_as_it_was(ports: Ports) {
    let (one, two) = (add(&ports, 1, "one").await, add(&ports, 2, "two").await);
    let publish = async |edits, given: Revision| {
        ports.feedback.publish(one, edits, &given, audit("feedback.publish")).await.expect("written")
    };
    let first = revision(1, "", "one");
    assert!(publish(0, first.clone()).await);
    assert!(ports.feedback.edit(one, 0, "better", audit("feedback.edit")).await.expect("written"));
    assert!(!publish(0, revision(2, "of somebody who saw one", "one")).await);
    let second = revision(2, "a number", "better");
    assert!(publish(1, Revision { number: 99, ..second.clone() }).await);
    let all = ports.feedback.all().await.expect("read");
    assert_eq!(all.iter().map(|stored| stored.id).collect::<Vec<_>>(), [one, two]);
    assert_eq!(all[0].revisions, [first, second]);
    assert_eq!(all[1].revisions, []);
    assert_eq!(ports.feedback.stamp().await.expect("read"), 2);
}

/// Only what was published can be taken back, once; nothing is changed or published after that.
pub async fn an_entry_is_taken_back_once(ports: Ports) {
    let id = add(&ports, 1, "one").await;
    let back = async |reason| {
        ports.feedback.take_back(id, &taken(reason), audit("feedback.take-back")).await.expect("written")
    };
    assert!(!back("a draft").await);
    assert!(
        ports
            .feedback
            .publish(id, 0, &revision(1, "", "one"), audit("feedback.publish"))
            .await
            .expect("written")
    );
    assert!(back("wrong").await);
    assert!(!back("again").await);
    let stored = ports.feedback.get(id).await.expect("read").expect("it is there");
    assert_eq!(stored.taken_back, Some(taken("wrong")));
    assert!(!ports.feedback.edit(id, 0, "two", audit("feedback.edit")).await.expect("written"));
    assert!(
        !ports
            .feedback
            .publish(id, 0, &revision(2, "", "one"), audit("feedback.publish"))
            .await
            .expect("written")
    );
    assert!(!ports.feedback.discard(id, audit("feedback.discard")).await.expect("written"));
    assert_eq!(ports.feedback.stamp().await.expect("read"), 2);
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 3);
}

/// A draft can be thrown away until it is published; its number is not given again.
pub async fn only_a_draft_is_thrown_away(ports: Ports) {
    let one = add(&ports, 1, "one").await;
    assert!(ports.feedback.discard(one, audit("feedback.discard")).await.expect("written"));
    assert!(!ports.feedback.discard(one, audit("feedback.discard")).await.expect("written"));
    assert_eq!(ports.feedback.get(one).await.expect("read"), None);
    let two = add(&ports, 2, "two").await;
    assert!(two > one);
    assert!(
        ports
            .feedback
            .publish(two, 0, &revision(1, "", "two"), audit("feedback.publish"))
            .await
            .expect("written")
    );
    assert!(!ports.feedback.discard(two, audit("feedback.discard")).await.expect("written"));
    assert!(ports.feedback.get(two).await.expect("read").is_some());
}

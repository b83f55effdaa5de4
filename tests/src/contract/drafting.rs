//! Instruments in the making.

use heard_service::ports::{AuditEntry, DraftHead, Ports, SavedPart};
use jiff::Timestamp;

async fn author(ports: &Ports, email: &str) -> i64 {
    let entry = AuditEntry {
        at: Timestamp::UNIX_EPOCH,
        person: None,
        action: "staff.add",
        object: String::new(),
        detail: String::new(),
    };
    ports.people.add(email, "Sam", &[], entry).await.expect("stored").expect("new")
}

fn entry(person: i64) -> AuditEntry {
    AuditEntry {
        at: Timestamp::UNIX_EPOCH,
        person: Some(person),
        action: "instrument.edit",
        object: "new".into(),
        detail: String::new(),
    }
}

fn part(name: &str, body: &str) -> (String, String) {
    (name.into(), body.into())
}

/// There is one draft of an instrument, and starting it again leaves it as it is.
pub async fn a_draft_of_an_instrument_begins_once(ports: Ports) {
    let sam = author(&ports, "sam@heard.test").await;
    let head = DraftHead { code: "new".into(), base: 2 };
    assert!(
        ports
            .drafting
            .start(&head, &[part("frame", "{}"), part("a", "1")], entry(sam))
            .await
            .expect("stored")
    );
    let again = DraftHead { code: "new".into(), base: 3 };
    assert!(!ports.drafting.start(&again, &[part("frame", "[]")], entry(sam)).await.expect("stored"));
    assert_eq!(ports.drafting.all().await.expect("read"), [head]);
    let parts = ports.drafting.parts("new").await.expect("read");
    let seen: Vec<_> =
        parts.iter().map(|part| (part.part.as_str(), part.revision, part.body.as_str())).collect();
    assert_eq!(seen, [("a", 1, "1"), ("frame", 1, "{}")]);
    assert_eq!(ports.drafting.parts("other").await.expect("read"), []);
}

/// Of two who save what they made out of the same revision one is kept, and the other told.
pub async fn what_is_made_of_an_old_revision_is_not_written_over(ports: Ports) {
    let (sam, kim) = (author(&ports, "sam@heard.test").await, author(&ports, "kim@heard.test").await);
    let head = DraftHead { code: "new".into(), base: 0 };
    ports.drafting.start(&head, &[part("frame", "{}")], entry(sam)).await.expect("stored");
    let save = |base, body: &'static str, person| ports.drafting.save("new", "a", base, body, entry(person));
    assert_eq!(save(0, "sam", sam).await.expect("stored"), SavedPart::Kept(1));
    let SavedPart::Conflict(newer) = save(0, "kim", kim).await.expect("answered") else {
        panic!("it was written over");
    };
    assert_eq!((newer.revision, newer.body.as_str(), newer.person), (1, "sam", sam));
    assert_eq!(save(0, "sam", kim).await.expect("answered"), SavedPart::Kept(1), "the same is no conflict");
    assert_eq!(save(1, "kim", kim).await.expect("stored"), SavedPart::Kept(2));
    let all = futures(&ports, kim).await;
    assert_eq!(all, 1, "one of many at once is kept");
}

/// Saves ten different bodies out of the same revision at once; how many were kept.
async fn futures(ports: &Ports, person: i64) -> usize {
    let mut tasks = tokio::task::JoinSet::new();
    for number in 0..10 {
        let drafting = ports.drafting.clone();
        tasks.spawn(async move { drafting.save("new", "a", 2, &number.to_string(), entry(person)).await });
    }
    let saved = tasks.join_all().await;
    saved.into_iter().filter(|saved| matches!(saved, Ok(SavedPart::Kept(3)))).count()
}

/// Every revision stays, with who saved it.
pub async fn every_revision_of_a_part_stays(ports: Ports) {
    let (sam, kim) = (author(&ports, "sam@heard.test").await, author(&ports, "kim@heard.test").await);
    let head = DraftHead { code: "new".into(), base: 0 };
    ports.drafting.start(&head, &[part("a", "one")], entry(sam)).await.expect("stored");
    ports.drafting.save("new", "a", 1, "two", entry(kim)).await.expect("stored");
    ports.drafting.save("new", "a", 2, "one", entry(sam)).await.expect("stored");
    let history = ports.drafting.history("new", "a").await.expect("read");
    let seen: Vec<_> = history.iter().map(|part| (part.revision, part.body.as_str(), part.person)).collect();
    assert_eq!(seen, [(3, "one", sam), (2, "two", kim), (1, "one", sam)]);
    assert!(ports.drafting.save("other", "a", 0, "one", entry(sam)).await.is_err(), "there is no such draft");
}

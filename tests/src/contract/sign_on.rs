//! Who an issuer's people are here.

use heard_service::ports::{AuditEntry, Ports};
use jiff::{SignedDuration, Timestamp};

const ISSUER: &str = "https://id.example.org";

fn entry() -> AuditEntry {
    AuditEntry {
        at: now(),
        person: None,
        action: "sign-on.bind",
        object: String::new(),
        detail: String::new(),
    }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("a second of this century")
}

async fn person(ports: &Ports, email: &str) -> i64 {
    ports.people.add(email, "Ana", &[], entry()).await.expect("added").expect("a free address")
}

/// A subject of an issuer belongs to one person, and a person has one subject of an issuer.
pub async fn a_subject_is_one_person_for_good(ports: Ports) {
    let (ana, ben) = (person(&ports, "a@heard.test").await, person(&ports, "b@heard.test").await);
    let sign_ons = &ports.sign_ons;
    assert_eq!(sign_ons.find(ISSUER, "1").await.expect("looked up"), None);
    assert!(sign_ons.bind(ISSUER, "1", ana, entry()).await.expect("bound"));
    assert!(!sign_ons.bind(ISSUER, "1", ben, entry()).await.expect("taken"), "the subject is somebody's");
    assert!(!sign_ons.bind(ISSUER, "2", ana, entry()).await.expect("taken"), "the person has a subject");
    assert!(sign_ons.bind("https://other.example.org", "1", ben, entry()).await.expect("bound"));
    assert_eq!(sign_ons.find(ISSUER, "1").await.expect("looked up"), Some(ana));
    assert_eq!(sign_ons.find(ISSUER, "2").await.expect("looked up"), None);
    // Two people were added, and two subjects bound: what was refused is not written.
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 4);
    assert!(sign_ons.forget(ana, entry()).await.expect("forgotten"));
    assert!(!sign_ons.forget(ana, entry()).await.expect("nothing left"));
    assert_eq!(sign_ons.find(ISSUER, "1").await.expect("looked up"), None);
    assert!(sign_ons.bind(ISSUER, "2", ana, entry()).await.expect("bound"));
}

/// A sign-on is used once, of those who use it at the same time by one.
pub async fn a_sign_on_is_used_once(ports: Ports) {
    let uses = (0..8).map(|_| {
        let ports = ports.clone();
        tokio::spawn(async move { ports.sign_ons.use_up([1; 32], now()).await.expect("used") })
    });
    let mut first = 0;
    for used in uses.collect::<Vec<_>>() {
        first += u32::from(used.await.expect("no panic"));
    }
    assert_eq!(first, 1);
    assert!(ports.sign_ons.use_up([2; 32], now()).await.expect("used"));
    // Within the time in which it could come back it is remembered, and later it is not.
    let soon = now() + SignedDuration::from_mins(30);
    assert!(!ports.sign_ons.use_up([1; 32], soon).await.expect("used"));
    let late = now() + SignedDuration::from_hours(2);
    assert!(ports.sign_ons.use_up([3; 32], late).await.expect("used"));
    assert!(ports.sign_ons.use_up([2; 32], late).await.expect("used"));
}

//! What proves who staff are, as it is kept.

use heard_service::ports::{
    Added, AuditEntry, Digest, MostTries, PasswordState, PasswordWay, Ports, Removed, StoredCodes,
    StoredPasskey, Tried, UsedUp,
};
use heard_service::staff::{Grant, Role};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

const MOST: MostTries = MostTries { conversation: 3, person: 5 };

fn entry(action: &'static str) -> AuditEntry {
    AuditEntry { at: now(), person: None, action, object: String::new(), detail: String::new() }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("a second of this century")
}

fn later(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

async fn person(ports: &Ports, name: &str) -> i64 {
    let email = format!("{name}@heard.test");
    ports.people.add(&email, name, &[], entry("person.add")).await.expect("added").expect("new")
}

/// Begins a conversation of a quarter of an hour.
async fn begin(ports: &Ports, token: u8, person: i64) {
    ports.ceremonies.put([token; 32], Some(person), "state", later(15)).await.expect("begun");
}

async fn link(ports: &Ports, token: u8, person: i64) {
    ports.people.put_link([token; 32], person, later(60), entry("person.link")).await.expect("made");
}

fn way(hash: &str, step: i64) -> PasswordWay {
    let recovery: Vec<Digest> = (1..=3).map(|code| [code; 32]).collect();
    PasswordWay { hash: hash.to_owned(), codes: StoredCodes { sealed: vec![7; 40], step }, recovery }
}

async fn set(ports: &Ports, person: i64, way: PasswordWay, ceremony: u8, link: Option<u8>) -> bool {
    let used = UsedUp { ceremony: [ceremony; 32], link: link.map(|link| [link; 32]) };
    ports.passwords.set(person, way, used, now(), entry("account.password")).await.expect("decided")
}

async fn with_password(ports: &Ports, name: &str) -> i64 {
    let person = person(ports, name).await;
    begin(ports, 200, person).await;
    assert!(set(ports, person, way("hash", 10), 200, None).await);
    person
}

fn passkey(id: &str, name: &str) -> StoredPasskey {
    StoredPasskey { id: id.to_owned(), name: name.to_owned(), document: format!("{{\"of\":\"{id}\"}}") }
}

async fn add(ports: &Ports, person: i64, passkey: &StoredPasskey, link: Option<u8>) -> Added {
    let link = link.map(|link| [link; 32]);
    ports.passkeys.add(person, passkey, link, now(), entry("account.passkey")).await.expect("decided")
}

async fn written(ports: &Ports, action: &str) -> usize {
    let log = ports.audit.after(0, 10_000).await.expect("read");
    log.iter().filter(|logged| logged.action == action).count()
}

/// A way in with a password comes back as it was, and replacing it replaces all of it.
pub async fn a_password_way_is_set_and_replaced_as_a_whole(ports: Ports) {
    let ana = person(&ports, "ana").await;
    let passwords = &ports.passwords;
    assert_eq!(passwords.of_address("ana@heard.test").await.expect("read"), None);
    assert_eq!(passwords.state(ana).await.expect("read"), None);
    assert_eq!(passwords.codes(ana).await.expect("read"), None);
    begin(&ports, 1, ana).await;
    assert!(set(&ports, ana, way("first", 10), 1, None).await);
    let found = passwords.of_address("ana@heard.test").await.expect("read");
    assert_eq!(found, Some((ana, "first".to_owned())));
    let codes = passwords.codes(ana).await.expect("read").expect("there");
    assert_eq!(codes, StoredCodes { sealed: vec![7; 40], step: 10 });
    assert!(passwords.use_recovery(ana, [1; 32], entry("account.recovery")).await.expect("used"));
    begin(&ports, 2, ana).await;
    assert_eq!(passwords.count_try([2; 32], MOST, now()).await.expect("counted"), may(ana, 2));
    let state = passwords.state(ana).await.expect("read");
    assert_eq!(state, Some(PasswordState { recovery: 2, tried: 1 }));
    begin(&ports, 3, ana).await;
    assert!(set(&ports, ana, way("second", 4), 3, None).await);
    let state = passwords.state(ana).await.expect("read");
    assert_eq!(state, Some(PasswordState { recovery: 3, tried: 0 }));
    assert_eq!(passwords.codes(ana).await.expect("read").expect("there").step, 4);
    // Somebody who may not come in is like nobody.
    ports.people.add("ben@heard.test", "ben", &runs(), entry("person.add")).await.expect("added");
    assert!(ports.people.set_grants(ana, false, &[], entry("person.roles")).await.expect("decided"));
    assert_eq!(passwords.of_address("ana@heard.test").await.expect("read"), None);
    assert_eq!(written(&ports, "account.password").await, 2);
}

fn runs() -> [Grant; 1] {
    [Grant { role: Role::Administrator, area: None }]
}

fn may(person: i64, left: u32) -> Tried {
    Tried::May { person, left }
}

/// What a way in uses up goes together with what is stored: no link is used for nothing, and nothing is
/// stored for a link or a conversation that is over or somebody else's.
pub async fn a_link_is_used_with_what_it_leads_to_or_not_at_all(ports: Ports) {
    let (ana, ben) = (person(&ports, "ana").await, person(&ports, "ben").await);
    link(&ports, 1, ana).await;
    begin(&ports, 2, ana).await;
    begin(&ports, 3, ben).await;
    ports.ceremonies.put([4; 32], Some(ana), "state", now()).await.expect("begun");
    ports.sessions.begin([5; 32], ana, now(), entry("session.begin")).await.expect("begun");
    ports.sessions.begin([6; 32], ben, now(), entry("session.begin")).await.expect("begun");
    // A conversation of somebody else, one that is over, none; a link of somebody else, none.
    for (who, ceremony, link) in [
        (ana, 3, Some(1)),
        (ana, 4, Some(1)),
        (ana, 9, Some(1)),
        (ben, 3, Some(1)),
        (ana, 2, Some(9)),
        (ben, 2, None),
    ] {
        assert!(!set(&ports, who, way("hash", 1), ceremony, link).await, "{who} {ceremony} {link:?}");
    }
    for (who, link) in [(ben, 1), (ana, 9)] {
        assert_eq!(add(&ports, who, &passkey("a", "Phone"), Some(link)).await, Added::Over);
    }
    assert_eq!(add(&ports, ben, &passkey("b", "Phone"), None).await, Added::Yes);
    assert_eq!(add(&ports, ana, &passkey("b", "Phone"), Some(1)).await, Added::Known);
    assert_eq!(ports.people.link([1; 32], now()).await.expect("read"), Some(ana), "the link is not used");
    assert!(ports.ceremonies.get([2; 32], now()).await.expect("read").is_some());
    assert!(ports.sessions.get([5; 32]).await.expect("read").is_some());
    assert_eq!(ports.passwords.state(ana).await.expect("read"), None);
    assert_eq!(ports.passkeys.of(ana).await.expect("read"), []);
    assert_eq!((written(&ports, "account.password").await, written(&ports, "account.passkey").await), (0, 1));
    // Of many at once, one makes the way in.
    let all = (0..8).map(|number| {
        let ports = ports.clone();
        tokio::spawn(async move {
            match number % 2 {
                0 => set(&ports, ana, way("hash", 1), 2, Some(1)).await,
                _ => add(&ports, ana, &passkey(&number.to_string(), "Phone"), Some(1)).await == Added::Yes,
            }
        })
    });
    let mut made = 0;
    for one in all.collect::<Vec<_>>() {
        made += u32::from(one.await.expect("no panic"));
    }
    assert_eq!(made, 1);
    assert_eq!(ports.people.link([1; 32], now()).await.expect("read"), None);
    let password = ports.passwords.state(ana).await.expect("read").is_some();
    let passkeys = ports.passkeys.of(ana).await.expect("read").len();
    assert_eq!(usize::from(password) + passkeys, 1, "what used the link is stored");
    assert!(ports.sessions.get([5; 32]).await.expect("read").is_none(), "who came by a link comes anew");
    assert!(ports.sessions.get([6; 32]).await.expect("read").is_some());
}

/// A step of the clock is used once, and with it all before it: of many at once by one.
pub async fn a_step_is_used_once(ports: Ports) {
    let ana = with_password(&ports, "ana").await;
    let ben = person(&ports, "ben").await;
    let passwords = &ports.passwords;
    for step in [9, 10] {
        assert!(!passwords.use_step(ana, step).await.expect("decided"));
    }
    let uses = (0..8).map(|_| {
        let ports = ports.clone();
        tokio::spawn(async move { ports.passwords.use_step(ana, 12).await.expect("decided") })
    });
    let mut used = 0;
    for one in uses.collect::<Vec<_>>() {
        used += u32::from(one.await.expect("no panic"));
    }
    assert_eq!(used, 1);
    assert!(!passwords.use_step(ana, 11).await.expect("decided"));
    assert!(passwords.use_step(ana, 13).await.expect("decided"));
    assert!(!passwords.use_step(ben, 14).await.expect("decided"), "who has no codes uses none");
}

/// A recovery code is used once, by whom it belongs to.
pub async fn a_recovery_code_is_used_once(ports: Ports) {
    let ana = with_password(&ports, "ana").await;
    let ben = person(&ports, "ben").await;
    let uses = async |person: i64, code: u8| {
        let used = ports.passwords.use_recovery(person, [code; 32], entry("account.recovery")).await;
        used.expect("decided")
    };
    assert!(!uses(ben, 1).await && !uses(ana, 9).await);
    let at_once = (0..8).map(|_| {
        let ports = ports.clone();
        tokio::spawn(async move {
            ports.passwords.use_recovery(ana, [1; 32], entry("account.recovery")).await.expect("decided")
        })
    });
    let mut used = 0;
    for one in at_once.collect::<Vec<_>>() {
        used += u32::from(one.await.expect("no panic"));
    }
    assert_eq!(used, 1);
    assert!(uses(ana, 2).await && !uses(ana, 2).await);
    let state = ports.passwords.state(ana).await.expect("read").expect("there");
    assert_eq!((state.recovery, written(&ports, "account.recovery").await), (1, 2));
}

/// Tries are counted before they are looked at: of many at once no more are let through than may be, in a
/// conversation and for a person; a right code sets the person's count back.
pub async fn tries_are_counted_in_a_conversation_and_for_a_person(ports: Ports) {
    let ana = with_password(&ports, "ana").await;
    let ben = person(&ports, "ben").await;
    for token in 1..=4 {
        begin(&ports, token, ana).await;
    }
    begin(&ports, 5, ben).await;
    ports.ceremonies.put([6; 32], None, "state", later(15)).await.expect("begun");
    let count = async |token: u8| ports.passwords.count_try([token; 32], MOST, now()).await.expect("counted");
    let at_once = (0..9).map(|_| {
        let ports = ports.clone();
        tokio::spawn(async move { ports.passwords.count_try([1; 32], MOST, now()).await.expect("counted") })
    });
    let mut left = Vec::new();
    for one in at_once.collect::<Vec<_>>() {
        match one.await.expect("no panic") {
            Tried::May { person, left: more } if person == ana => left.push(more),
            other => assert_eq!(other, Tried::Over),
        }
    }
    left.sort_unstable();
    assert_eq!(left, [0, 1, 2]);
    for nobodys in [5, 6, 9] {
        let counted = count(nobodys).await;
        assert_eq!(counted, if nobodys == 5 { Tried::Closed } else { Tried::Over });
    }
    assert_eq!(ports.passwords.count_try([2; 32], MOST, later(15)).await.expect("counted"), Tried::Over);
    assert_eq!((count(2).await, count(2).await, count(2).await), (may(ana, 2), may(ana, 1), Tried::Closed));
    assert_eq!(count(3).await, Tried::Closed, "a new conversation does not help");
    assert!(ports.passwords.use_step(ana, 12).await.expect("used"));
    assert_eq!(count(3).await, may(ana, 2));
    assert!(ports.passwords.use_recovery(ana, [1; 32], entry("account.recovery")).await.expect("used"));
    let state = ports.passwords.state(ana).await.expect("read").expect("there");
    assert_eq!(state.tried, 0);
    assert_eq!(count(1).await, Tried::Over, "a conversation stays over");
}

/// A conversation is taken once, within its time.
pub async fn a_conversation_is_taken_once(ports: Ports) {
    let ana = person(&ports, "ana").await;
    begin(&ports, 1, ana).await;
    ports.ceremonies.put([2; 32], None, "of nobody", later(15)).await.expect("begun");
    begin(&ports, 3, ana).await;
    let ceremonies = &ports.ceremonies;
    let expected = (Some(ana), "state".to_owned());
    for _ in 0..2 {
        assert_eq!(ceremonies.get([1; 32], later(14)).await.expect("read").as_ref(), Some(&expected));
    }
    assert_eq!(ceremonies.get([1; 32], later(15)).await.expect("read"), None);
    assert_eq!(ceremonies.take([1; 32], later(15)).await.expect("read"), None);
    let takes = (0..8).map(|_| {
        let ports = ports.clone();
        tokio::spawn(async move { ports.ceremonies.take([1; 32], now()).await.expect("taken") })
    });
    let mut taken = Vec::new();
    for one in takes.collect::<Vec<_>>() {
        taken.extend(one.await.expect("no panic"));
    }
    assert_eq!(taken, [expected]);
    let of_nobody = ceremonies.take([2; 32], now()).await.expect("taken");
    assert_eq!(of_nobody, Some((None, "of nobody".to_owned())));
    ceremonies.purge(later(14)).await.expect("purged");
    assert!(ceremonies.get([3; 32], now()).await.expect("read").is_some());
    ceremonies.purge(later(15)).await.expect("purged");
    assert_eq!(ceremonies.get([3; 32], now()).await.expect("read"), None);
}

/// A passkey is one person's, known by its name; a person is known to passkeys by one handle.
pub async fn passkeys_are_of_one_person(ports: Ports) {
    let (ana, ben) = (person(&ports, "ana").await, person(&ports, "ben").await);
    let passkeys = &ports.passkeys;
    let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert_eq!(passkeys.handle(ana, one).await.expect("read"), one);
    assert_eq!(passkeys.handle(ana, two).await.expect("read"), one, "a handle stays");
    assert_eq!(passkeys.handle(ben, two).await.expect("read"), two);
    let of_handle = async |handle| passkeys.by_handle(handle).await.expect("read");
    assert_eq!((of_handle(one).await, of_handle(two).await), (Some(ana), Some(ben)));
    assert_eq!(of_handle(Uuid::from_u128(3)).await, None);
    for (id, name) in [("b", "Phone"), ("a", "Laptop")] {
        assert_eq!(add(&ports, ana, &passkey(id, name), None).await, Added::Yes);
    }
    assert_eq!(add(&ports, ben, &passkey("a", "Mine"), None).await, Added::Known);
    assert_eq!(passkeys.of(ana).await.expect("read"), [passkey("a", "Laptop"), passkey("b", "Phone")]);
    assert_eq!(passkeys.of(ben).await.expect("read"), []);
    passkeys.update("a", "{\"count\":7}").await.expect("updated");
    assert_eq!(passkeys.of(ana).await.expect("read")[0].document, "{\"count\":7}");
    assert_eq!(written(&ports, "account.passkey").await, 2);
}

/// The last way in stays, also if two are taken away at once.
pub async fn the_last_way_in_stays(ports: Ports) {
    let (ana, ben) = (person(&ports, "ana").await, with_password(&ports, "ben").await);
    let remove = |ports: Ports, person: i64, id: &'static str| async move {
        let entry = entry("account.passkey-removed");
        ports.passkeys.remove(person, id, entry).await.expect("decided")
    };
    for id in ["a", "b"] {
        assert_eq!(add(&ports, ana, &passkey(id, id), None).await, Added::Yes);
    }
    assert_eq!(add(&ports, ben, &passkey("c", "c"), None).await, Added::Yes);
    assert_eq!(remove(ports.clone(), ana, "c").await, Removed::Unknown, "nobody takes away another's");
    let both = ["a", "b"].map(|id| tokio::spawn(remove(ports.clone(), ana, id)));
    let mut removed = Vec::new();
    for one in both {
        removed.push(one.await.expect("no panic"));
    }
    assert!(removed.contains(&Removed::Yes) && removed.contains(&Removed::Only), "{removed:?}");
    assert_eq!(ports.passkeys.of(ana).await.expect("read").len(), 1);
    assert_eq!(remove(ports.clone(), ben, "c").await, Removed::Yes, "a password is left");
    assert_eq!(written(&ports, "account.passkey-removed").await, 2);
}

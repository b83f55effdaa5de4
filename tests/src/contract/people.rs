//! Staff, their links and their sessions.

use heard_service::ports::{AuditEntry, Ports};
use heard_service::staff::{Grant, Role};
use jiff::{SignedDuration, Timestamp};

/// Somebody runs the place: is administrator everywhere.
fn runs() -> Vec<Grant> {
    vec![Grant { role: Role::Administrator, area: None }]
}

fn reads() -> Vec<Grant> {
    vec![Grant { role: Role::Board, area: None }]
}

fn entry(action: &'static str) -> AuditEntry {
    AuditEntry { at: now(), person: None, action, object: String::new(), detail: String::new() }
}

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).expect("a second of this century")
}

fn later(minutes: i64) -> Timestamp {
    now() + SignedDuration::from_mins(minutes)
}

async fn person(ports: &Ports, name: &str, grants: &[Grant]) -> i64 {
    let email = format!("{name}@heard.test");
    ports.people.add(&email, name, grants, entry("person.add")).await.expect("added").expect("new")
}

async fn set(ports: &Ports, id: i64, active: bool, grants: &[Grant]) -> bool {
    ports.people.set_grants(id, active, grants, entry("person.roles")).await.expect("decided")
}

/// How many active people run the place.
async fn running(ports: &Ports) -> usize {
    let all = ports.people.all().await.expect("read");
    let runs = all.iter().filter(|member| member.active && member.grants.iter().any(Grant::runs_the_place));
    runs.count()
}

/// How many entries of a kind the log has.
async fn written(ports: &Ports, action: &str) -> usize {
    let log = ports.audit.after(0, 10_000).await.expect("read");
    log.iter().filter(|logged| logged.action == action).count()
}

/// Whoever runs the place last can neither be let go nor lose that role, nor keep it in one area alone;
/// what was refused changes nothing and leaves no entry.
pub async fn somebody_is_left_who_runs_the_place(ports: Ports) {
    let ana = person(&ports, "ana", &runs()).await;
    let ben = person(&ports, "ben", &reads()).await;
    ports.sessions.begin([1; 32], ana, now(), entry("session.begin")).await.expect("begun");
    let north = [Grant { role: Role::Administrator, area: Some("north".to_owned()) }];
    for (active, grants) in [(false, &runs()[..]), (true, &reads()), (true, &[]), (true, &north)] {
        assert!(!set(&ports, ana, active, grants).await);
    }
    let kept = ports.people.get(ana).await.expect("read").expect("there");
    assert!(kept.active && kept.grants == runs());
    assert!(ports.sessions.get([1; 32]).await.expect("read").is_some());
    assert_eq!(written(&ports, "person.roles").await, 0);
    // Somebody who may not come in runs nothing.
    assert!(set(&ports, ben, false, &runs()).await);
    assert!(!set(&ports, ana, true, &reads()).await);
    assert!(set(&ports, ben, true, &runs()).await);
    assert!(set(&ports, ana, true, &reads()).await);
    assert!(ports.sessions.get([1; 32]).await.expect("read").is_none(), "a change ends sessions");
    assert_eq!((running(&ports).await, written(&ports, "person.roles").await), (1, 3));
}

/// Of many who take each other out at once, one is left.
pub async fn of_two_who_take_each_other_out_one_is_refused(ports: Ports) {
    let mut all = Vec::new();
    for name in ["ana", "ben", "cem", "dot"] {
        all.push(person(&ports, name, &runs()).await);
    }
    for round in 0..20 {
        let takers = all.iter().map(|id| {
            let (ports, id) = (ports.clone(), *id);
            tokio::spawn(async move { set(&ports, id, round % 2 == 0, &reads()).await })
        });
        let mut refused = 0;
        for taker in takers.collect::<Vec<_>>() {
            refused += usize::from(!taker.await.expect("no panic"));
        }
        assert_eq!((refused, running(&ports).await), (1, 1));
        for id in &all {
            assert!(set(&ports, *id, true, &runs()).await);
        }
    }
}

/// A name and an address are changed together, and no address is of two.
pub async fn an_address_is_one_persons(ports: Ports) {
    let ana = person(&ports, "ana", &reads()).await;
    person(&ports, "ben", &reads()).await;
    let rename = async |email: &str| {
        ports.people.rename(ana, email, "Ana B.", entry("person.rename")).await.expect("decided")
    };
    assert!(!rename("ben@heard.test").await);
    assert_eq!(ports.people.get(ana).await.expect("read").expect("there").name, "ana");
    assert!(rename("a.b@heard.test").await);
    assert_eq!(ports.people.by_email("ana@heard.test").await.expect("read"), None);
    let found = ports.people.by_email("a.b@heard.test").await.expect("read").expect("there");
    assert_eq!((found.id, found.name.as_str()), (ana, "Ana B."));
    assert_eq!(written(&ports, "person.rename").await, 1);
}

/// A link is of one person until it expires or a newer one is made; looking uses nothing up.
pub async fn a_link_leads_to_one_person_for_its_time(ports: Ports) {
    let (ana, ben) = (person(&ports, "ana", &reads()).await, person(&ports, "ben", &reads()).await);
    let put = async |token: u8, person: i64| {
        let made = ports.people.put_link([token; 32], person, later(60), entry("person.link")).await;
        made.expect("made");
    };
    let of = async |token: u8, at: Timestamp| ports.people.link([token; 32], at).await.expect("looked up");
    put(1, ana).await;
    put(2, ben).await;
    for _ in 0..3 {
        assert_eq!(
            (of(1, now()).await, of(2, now()).await, of(3, now()).await),
            (Some(ana), Some(ben), None)
        );
    }
    assert_eq!((of(1, later(59)).await, of(1, later(60)).await), (Some(ana), None));
    put(4, ana).await;
    assert_eq!((of(1, now()).await, of(4, now()).await, of(2, now()).await), (None, Some(ana), Some(ben)));
    ports.people.purge_links(later(59)).await.expect("purged");
    assert_eq!(of(4, now()).await, Some(ana));
    ports.people.purge_links(later(60)).await.expect("purged");
    assert_eq!((of(4, now()).await, of(2, now()).await), (None, None));
}

/// Sessions are somebody's, are seen, and end: one, all, all but one, and by their age.
pub async fn sessions_begin_are_seen_and_end(ports: Ports) {
    let (ana, ben) = (person(&ports, "ana", &reads()).await, person(&ports, "ben", &reads()).await);
    let sessions = &ports.sessions;
    for (token, person, minutes) in [(1, ana, 0), (2, ana, 1), (3, ana, 2), (4, ben, 3)] {
        let begun = sessions.begin([token; 32], person, later(minutes), entry("session.begin")).await;
        begun.expect("begun");
    }
    let of = async |person: i64| {
        let all = sessions.of(person).await.expect("read");
        all.iter().map(|session| session.token[0]).collect::<Vec<u8>>()
    };
    assert_eq!(of(ana).await, [3, 2, 1]);
    sessions.see([1; 32], later(10)).await.expect("seen");
    let seen = sessions.get([1; 32]).await.expect("read").expect("there");
    assert_eq!((seen.person, seen.began, seen.seen, seen.token), (ana, now(), later(10), [1; 32]));
    assert_eq!(of(ana).await, [1, 3, 2]);
    assert!(sessions.end([2; 32], entry("session.end")).await.expect("ended"));
    assert!(!sessions.end([2; 32], entry("session.end")).await.expect("over"));
    assert_eq!(of(ana).await, [1, 3]);
    let end_all = async |keep: Option<u8>| {
        let keep = keep.map(|token| [token; 32]);
        sessions.end_all(ana, keep, entry("session.end-all")).await.expect("ended")
    };
    assert_eq!((end_all(Some(3)).await, end_all(Some(3)).await), (1, 0));
    assert_eq!((of(ana).await, of(ben).await), (vec![3], vec![4]));
    assert_eq!((end_all(None).await, end_all(None).await), (1, 0));
    assert_eq!((of(ana).await, of(ben).await), (vec![], vec![4]));
    assert_eq!((written(&ports, "session.end").await, written(&ports, "session.end-all").await), (1, 2));
    // Too long ago begun, or too long not seen.
    assert_eq!(sessions.purge(later(3), later(3)).await.expect("purged"), 0);
    assert_eq!(sessions.purge(later(4), later(3)).await.expect("purged"), 1);
    sessions.begin([5; 32], ben, later(3), entry("session.begin")).await.expect("begun");
    assert_eq!(sessions.purge(later(3), later(4)).await.expect("purged"), 1);
    assert_eq!(of(ben).await, [0; 0]);
}

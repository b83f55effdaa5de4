//! Waves and ways in as staff run them, and sessions with a group.

use heard_domain::disclosure::Raw;
use heard_service::ports::{
    AuditEntry, Collector, CollectorSetup, GroupSession, NewResponse, Ports, Wave, WavePlan,
};
use heard_service::staff::{Grant, Role};
use jiff::Timestamp;

use crate::builders::{COLLECTOR, OTHER_COLLECTOR, TODAY, WAVE, collector, lay_out, response, wave};

fn audit(action: &'static str) -> AuditEntry {
    AuditEntry { at: Timestamp::UNIX_EPOCH, person: None, action, object: WAVE.into(), detail: String::new() }
}

/// Plans and setups come back as they were put, with the wave, the way in and the log.
pub async fn what_staff_say_is_stored_with_its_entry(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let long = WavePlan {
        title: "Spring".into(),
        freezes: Some(TODAY),
        targets: vec![("north".into(), 40), ("special".into(), 8)],
    };
    let short = WavePlan { freezes: None, targets: vec![("college".into(), 5)], ..long.clone() };
    let closed = Wave { closes: TODAY, ..wave(WAVE) };
    for plan in [&long, &short] {
        ports.fieldwork.put_wave(&closed, plan, audit("wave.edit")).await.expect("stored");
        assert_eq!(ports.fieldwork.plans().await.expect("read"), [(WAVE.to_owned(), plan.clone())]);
    }
    assert!(ports.catalogue.waves().await.expect("read").contains(&closed));
    let setup = CollectorSetup {
        label: "Oak".into(),
        opens: Some(TODAY),
        closes: None,
        origin: Some("https://oak.example".into()),
        roll: Some(90),
    };
    let paused = Collector { paused: true, ..collector(COLLECTOR, WAVE) };
    ports.fieldwork.put_collector(&paused, &setup, audit("collector.edit")).await.expect("stored");
    assert_eq!(ports.fieldwork.setups().await.expect("read"), [(COLLECTOR.to_owned(), setup.clone())]);
    let nowhere = collector("new", "nowhere");
    ports.fieldwork.put_collector(&nowhere, &setup, audit("collector.make")).await.expect_err("refused");
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 3, "what was refused is not in the log");
}

/// Reach counts what came through each way in, without what was withdrawn.
pub async fn reach_counts_by_way_in(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for number in 0..3 {
        let collector = if number == 0 { OTHER_COLLECTOR } else { COLLECTOR };
        let new = NewResponse { collector: collector.into(), ..response(number) };
        ports.responses.submit(new).await.expect("stored");
    }
    let gone = response(2);
    ports.responses.withdraw(gone.uuid, gone.tallies).await.expect("withdrawn");
    let reach = ports.fieldwork.reach(WAVE).await.expect("read");
    let expected = [(OTHER_COLLECTOR, Raw::new(1)), (COLLECTOR, Raw::new(1))];
    assert_eq!(reach, expected.map(|(code, count)| (code.to_owned(), count)));
}

/// A session keeps what is said of it, and ends.
pub async fn sessions_are_held_and_closed(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let grant = Grant { role: Role::Facilitator, area: None };
    let by = ports.people.add("a@b.c", "Sam", &[grant], audit("person.add")).await.expect("added");
    let session = GroupSession {
        id: 0,
        collector: COLLECTOR.into(),
        held: TODAY,
        by: by.expect("new"),
        people: 12,
        support: "Symbols".into(),
        notes: String::new(),
        closed: false,
    };
    let id = ports.fieldwork.open_session(&session, audit("session.open")).await.expect("opened");
    let closed = GroupSession { id, people: 11, notes: "Went well".into(), closed: true, ..session };
    ports.fieldwork.put_session(&closed, audit("session.close")).await.expect("closed");
    assert_eq!(ports.fieldwork.sessions().await.expect("read"), [closed]);
}

//! Instruments, strategies, waves and collectors.

use heard_service::ports::{Collector, InstrumentVersion, Ports, Privacy, Wave};
use jiff::civil::date;

use crate::builders::{OTHER_WAVE, WAVE, collector, lay_out, response, version, wave};

/// Publishing again is harmless, and publishing something else under the same number is refused.
pub async fn a_published_version_never_changes(ports: Ports) {
    let first = version("life", 1);
    assert!(ports.catalogue.publish(&first).await.expect("published"));
    assert!(ports.catalogue.publish(&first).await.expect("published before"));
    let other = InstrumentVersion { document: "{}".into(), ..first.clone() };
    assert!(!ports.catalogue.publish(&other).await.expect("refused"));
    assert_eq!(ports.catalogue.instruments().await.expect("read"), [first]);
}

/// Number 10 comes after number 9.
pub async fn versions_are_listed_by_code_and_number(ports: Ports) {
    let sorted = [version("home", 2), version("life", 1), version("life", 9), version("life", 10)];
    for index in [3, 1, 0, 2] {
        assert!(ports.catalogue.publish(&sorted[index]).await.expect("published"));
    }
    assert_eq!(ports.catalogue.instruments().await.expect("read"), sorted);
}

/// The latest document counts.
pub async fn strategies_are_stored_and_replaced(ports: Ports) {
    assert_eq!(ports.catalogue.strategies().await.expect("read"), []);
    for (code, document) in [("b", "one"), ("a", "two"), ("b", "three")] {
        ports.catalogue.put_strategy(code, document).await.expect("stored");
    }
    let expected =
        [("a", "two"), ("b", "three")].map(|(code, document)| (code.to_owned(), document.to_owned()));
    assert_eq!(ports.catalogue.strategies().await.expect("read"), expected);
}

/// Waves keep everything that is said of them, and come back in the order of their first days.
pub async fn waves_are_stored_and_replaced_oldest_first(ports: Ports) {
    for number in [1, 2] {
        ports.catalogue.publish(&version("life", number)).await.expect("published");
    }
    let old = Wave { opens: date(2025, 9, 1), closes: date(2025, 9, 1), frozen: true, ..wave("z-first") };
    let new = Wave { version: 2, ..wave("a-second") };
    ports.catalogue.put_wave(&Wave { version: 1, ..new.clone() }).await.expect("stored");
    ports.catalogue.put_wave(&old).await.expect("stored");
    ports.catalogue.put_wave(&new).await.expect("replaced");
    assert_eq!(ports.catalogue.waves().await.expect("read"), [old, new]);
}

/// An answer means what it meant: a wave may be closed or frozen under its responses, but not
/// given other questions.
pub async fn a_wave_with_responses_keeps_its_instrument(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.catalogue.publish(&version("life", 2)).await.expect("published");
    ports.responses.submit(response(1)).await.expect("stored");
    ports.catalogue.put_wave(&Wave { version: 2, ..wave(WAVE) }).await.expect_err("refused");
    let frozen = Wave { frozen: true, ..wave(WAVE) };
    ports.catalogue.put_wave(&frozen).await.expect("replaced");
    assert!(ports.catalogue.waves().await.expect("read").contains(&frozen));
}

/// Collectors keep everything that is said of them.
pub async fn collectors_are_stored_and_replaced(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let first = ports.catalogue.collectors().await.expect("read");
    let changed = Collector {
        wave: OTHER_WAVE.into(),
        channel: "kiosk".into(),
        area: Some("hereford".into()),
        setting: Some("special".into()),
        privacy: Privacy::Confidential,
        paused: true,
        ..first[0].clone()
    };
    ports.catalogue.put_collector(&changed).await.expect("replaced");
    assert_eq!(ports.catalogue.collectors().await.expect("read"), [changed, first[1].clone()]);
}

/// A wave of no instrument and a collector of no wave cannot be stored.
pub async fn what_leads_nowhere_is_refused(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    ports.catalogue.put_wave(&Wave { version: 7, ..wave("new") }).await.expect_err("refused");
    ports.catalogue.put_collector(&collector("new", "nowhere")).await.expect_err("refused");
    assert_eq!(ports.catalogue.waves().await.expect("read").len(), 2);
    assert_eq!(ports.catalogue.collectors().await.expect("read").len(), 2);
}

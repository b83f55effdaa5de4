//! The strategy in use, and counting its measures anew.

use std::sync::Arc;

use heard_domain::instrument::{self, Instrument};
use heard_domain::json;
use heard_domain::strategy;
use heard_service::ports::{AuditEntry, NewStrategy, Ports};
use heard_service::staff::program_did;
use jiff::Timestamp;

use crate::builders::{OTHER_WAVE, WAVE, counts, expected, lay_out, response};

fn entry(action: &'static str) -> AuditEntry {
    program_did(Timestamp::UNIX_EPOCH, action, "here", "")
}

/// A strategy whose measure counts those who answered so.
fn document(counted: &str) -> String {
    format!(
        r#"{{"code":"here","title":"Here","area":"Here","starts":2026,"ends":2027,"publisher":"We","source":"It",
        "outcomes":[{{"code":"o","number":1,"title":"O","measures":[{{"code":"joy","kind":"survey",
        "title":"Joy","wording":"Joy","unit":"percent","direction":"up","sources":[{{"instrument":"life",
        "version":1,"audience":"cyp","parts":[{{"question":"enjoy","counts":["{counted}"]}}]}}]}}]}}]}}"#
    )
}

/// What the responses of the builders answer.
fn life() -> Instrument {
    let text = r#"{"code":"life","version":1,"kind":"adaptable","audience":"cyp","source":"en","sections":[
        {"code":"s","questions":[{"code":"enjoy","kind":"choice",
        "options":[{"code":"always"},{"code":"sometimes"},{"code":"never"}]}]}],"texts":{}}"#;
    instrument::decode(&json::parse(text).expect("JSON")).expect("an instrument")
}

fn new(counted: &str) -> NewStrategy {
    let document = document(counted);
    let strategy = strategy::decode(&document).expect("a strategy");
    let life = Arc::new(life());
    let waves = [WAVE, OTHER_WAVE].map(|wave| (wave.to_owned(), Arc::clone(&life))).to_vec();
    NewStrategy { document, strategy, waves }
}

/// One or none is chosen; each choice stands in the log.
pub async fn the_strategy_in_use_is_chosen_and_unchosen(ports: Ports) {
    assert_eq!(ports.strategies.chosen().await.expect("read"), None);
    ports.strategies.choose(Some("here"), entry("strategy.choose")).await.expect_err("there is none");
    for code in ["here", "there"] {
        ports.catalogue.put_strategy(code, "{}").await.expect("stored");
    }
    for chosen in [Some("here"), Some("there"), None] {
        ports.strategies.choose(chosen, entry("strategy.choose")).await.expect("chosen");
        assert_eq!(ports.strategies.chosen().await.expect("read").as_deref(), chosen);
    }
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 3);
}

/// Its measures are counted by the new rule in every wave, and everything else stays.
pub async fn a_replaced_strategy_is_counted_anew(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for number in 0..7 {
        ports.responses.submit(response(number)).await.expect("stored");
    }
    let before = counts(&ports, WAVE).await.expect("counted");
    for (counted, people) in [("always", 3), ("never", 2)] {
        ports.strategies.replace(new(counted), entry("strategy.replace")).await.expect("replaced");
        let mut all = before.clone();
        let others = 7 - people;
        all.extend(expected([("m/here/joy", "counted", people), ("m/here/joy", "not_counted", others)]));
        all.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
        assert_eq!(counts(&ports, WAVE).await.expect("counted"), all);
        assert_eq!(counts(&ports, OTHER_WAVE).await.expect("counted"), []);
        let stored = ports.catalogue.strategies().await.expect("read");
        assert_eq!(stored, [("here".to_owned(), document(counted))]);
    }
    assert_eq!(ports.audit.after(0, 10).await.expect("read").len(), 2);
}

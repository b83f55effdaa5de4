//! Nothing runs out. Scripts may wait for their own work, but no page ends, leaves or changes by itself
//! because somebody took their time.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::fs;
use std::path::{Path, PathBuf};

/// Where something waits for a time, and why that is no limit for anybody. Who adds a timer says so here.
const WAITS: &[(&str, &str)] = &[
    ("app/public/loader.js", "starts when the browser has nothing else to do"),
    ("app/public/leave.js", "forgets presses of the Escape key that were too few to leave"),
    ("app/public/scan.js", "moves the ring at the pace that the person chose, and waits when nobody presses"),
    ("app/public/voice.js", "counts the seconds of a recording, and sends it again when the network is back"),
    ("app/public/picture.js", "sends a picture again when the network is back"),
    ("app/public/outbox.js", "sends a recording again when it could not be reached"),
    ("app/public/builder.js", "saves what staff write a second after the last key"),
    ("app/public/pick.js", "looks for pictures when the word that is typed is whole"),
    (
        "app/public/next.js",
        "leads a kiosk on to the next person, with a countdown that can be seen and stopped",
    ),
    ("app/public/listen.js", "notices when the device's voice has stopped by itself"),
    ("app/respond/src/browser/dom.rs", "gives the island `later`"),
    ("app/respond/src/browser/send.rs", "tries to send again"),
];

/// What waits, in our scripts and in the island.
const TIMERS: [&str; 4] = ["setTimeout", "setInterval", "set_timeout", "later("];

/// What takes a page away from whoever is reading it.
const AWAY: [&str; 2] = ["http-equiv=\"refresh\"", "http-equiv=refresh"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every script and source that reaches a browser or writes pages, by its path from the root.
fn sources() -> Vec<(String, String)> {
    let mut folders =
        ["app/public", "app/respond/src", "app/src", "server/src"].map(|name| root().join(name)).to_vec();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "js" || ending == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(found.len() > 40, "{}", found.len());
    found
}

#[test]
fn whatever_waits_in_a_browser_is_known() {
    let in_browser = |name: &str| name.starts_with("app/public") || name.starts_with("app/respond");
    for (name, source) in sources().iter().filter(|(name, _)| in_browser(name)) {
        let waits = TIMERS.iter().any(|timer| source.contains(timer));
        assert!(
            !waits || WAITS.iter().any(|(known, _)| known == name),
            "{name} has a timer: say in WAITS why"
        );
    }
}

#[test]
fn no_page_leaves_by_itself() {
    for (name, source) in sources() {
        for away in AWAY {
            assert!(!source.contains(away), "{name}: {away}");
        }
        // The header of the same name does the same.
        assert!(!source.contains("header::REFRESH"), "{name}");
    }
}

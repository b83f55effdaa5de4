//! `heard lint`

use std::fs;
use std::path::Path;

use crate::{STRATEGY, Said, folder, say};

/// Lints a document in a file of its own.
fn lint(document: &str) -> Said {
    let folder = folder();
    fs::write(folder.path().join("strategy.json"), document).unwrap();
    say(folder.path(), &["lint", "strategy.json"])
}

/// The shipped strategy with one thing changed.
fn broken(old: &str, new: &str) -> String {
    let document = STRATEGY.replacen(old, new, 1);
    assert_ne!(document, STRATEGY, "{old} is not in the strategy");
    document
}

/// `line:column` of the text in a document.
fn place(document: &str, text: &str) -> String {
    let at = document.find(text).unwrap();
    let before = &document[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap().chars().count() + 1;
    format!("strategy.json:{line}:{column}: ")
}

fn faulty(said: &Said, place: &str, message: &str) {
    assert!(!said.well);
    let line = said.out.lines().find(|line| line.starts_with(place));
    let line = line.unwrap_or_else(|| panic!("nothing is said about {place}\n{}", said.out));
    assert!(line.contains(message), "{line}");
    assert_eq!(said.err, "");
}

#[test]
fn the_shipped_strategies_are_clean() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("shipped/strategies");
    let mut files = 0;
    for file in fs::read_dir(&folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let said = say(&folder, &["lint", &name]);
        assert!(said.well, "{}", said.out);
        assert_eq!(said.out, format!("{name}: no fault\n"));
        files += 1;
    }
    assert!(files > 0);
}

#[test]
fn an_option_that_is_not_there_is_named_with_its_place() {
    let document = broken(r#""counts": ["always", "often"]"#, r#""counts": ["always", "offen"]"#);
    let said = lint(&document);
    faulty(&said, &place(&document, r#"["always", "offen"]"#), r#"question "opinion" has no option "offen""#);
    assert!(said.out.contains("outcomes[1].measures[0].sources[0].parts[0].counts"), "{}", said.out);
    assert!(said.out.ends_with("strategy.json: 1 fault\n"), "{}", said.out);
}

#[test]
fn a_measure_that_is_cited_and_never_defined_is_named_with_its_place() {
    let matrix = "\"matrix\": [\n    { \"aim\": \"Money is spent well\", \"measures\": [\"enjoy-life\", \"r\"] }\n  ],\n  \"outcomes\"";
    let document = broken("\"outcomes\"", matrix);
    faulty(&lint(&document), &place(&document, "\"r\"] }"), "measure \"r\" is cited and never defined");
}

#[test]
fn every_fault_is_named() {
    let document = broken(r#""counts": ["always", "often"]"#, r#""counts": ["always", "offen"]"#)
        .replace(r#""question": "cope""#, r#""question": "hope""#)
        .replace(r#""instrument": "parent-carer-survey""#, r#""instrument": "parents""#);
    let said = lint(&document);
    for fault in ["no option \"offen\"", "no question \"hope\"", "no instrument \"parents\""] {
        assert!(said.out.contains(fault), "{fault}\n{}", said.out);
    }
}

#[test]
fn what_is_no_strategy_is_named() {
    faulty(&lint("{\n  \"code\": \"x\",\n"), "strategy.json:3:1: ", "not JSON");
    let said = lint("[]");
    assert!(!said.well && said.out.starts_with("strategy.json:1:1: "), "{}", said.out);
    let document = broken("\"publisher\"", "\"publischer\"");
    faulty(&lint(&document), "strategy.json:1:1: ", "\"publisher\" is missing");
    assert!(lint(&document).out.contains("\"publischer\" is not known here"));
}

#[test]
fn several_files_are_checked_and_a_missing_one_is_named() {
    let folder = folder();
    fs::write(folder.path().join("good.json"), STRATEGY).unwrap();
    fs::write(folder.path().join("bad.json"), "{}").unwrap();
    let said = say(folder.path(), &["lint", "good.json", "bad.json"]);
    assert!(
        !said.well && said.out.contains("good.json: no fault") && said.out.contains("bad.json:1:1"),
        "{}",
        said.out
    );
    let said = say(folder.path(), &["lint", "nowhere.json"]);
    assert!(!said.well && said.err.contains("nowhere.json"), "{}", said.err);
}

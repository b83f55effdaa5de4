//! Settings: the command line, then the environment, then the file, then what is usual.

use std::fs;

use crate::{Said, folder, heard, run, say};

#[test]
fn the_printed_settings_file_can_be_used() {
    let folder = folder();
    let printed = say(folder.path(), &["config"]);
    assert!(printed.well);
    fs::write(folder.path().join("heard.toml"), &printed.out).unwrap();
    assert!(say(folder.path(), &["config"]).well);
    // With every setting given the value that it has in the comments.
    let set: Vec<String> = printed
        .out
        .lines()
        .filter_map(|line| line.strip_prefix('#'))
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()) && line.contains('='))
        .map(|line| if line.trim_end().ends_with('=') { format!("{line} \"x\"") } else { line.to_owned() })
        .collect();
    assert!(set.len() >= 10, "{set:?}");
    fs::write(folder.path().join("heard.toml"), set.join("\n")).unwrap();
    let said = say(folder.path(), &["config"]);
    assert!(said.well, "{}", said.err);
}

#[test]
fn every_setting_says_its_variable_and_what_is_usual() {
    let folder = folder();
    let printed = say(folder.path(), &["config"]).out;
    for text in [
        "HEARD_ADDR",
        "HEARD_DATA",
        "HEARD_DEMO",
        "HEARD_QUEUE",
        "HEARD_HTTPS",
        "HEARD_EXIT",
        "127.0.0.1:3000",
    ] {
        assert!(printed.contains(text), "{text}");
    }
}

/// What is said when the settings file is this.
fn with_file(settings: &str) -> Said {
    let folder = folder();
    fs::write(folder.path().join("heard.toml"), settings).unwrap();
    say(folder.path(), &["release"])
}

#[test]
fn a_settings_file_that_cannot_be_understood_is_explained() {
    for (settings, told) in [
        ("addr = \"nonsense\"", "invalid socket address"),
        ("queue = \"many\"", "queue"),
        ("adress = \"127.0.0.1:1\"", "adress"),
        ("addr = ", "line 1"),
    ] {
        let said = with_file(settings);
        assert!(!said.well, "{settings}");
        assert!(said.err.contains("heard.toml") && said.err.contains(told), "{}", said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }
}

#[test]
fn local_services_are_tables_of_the_file_or_one_variable() {
    let table = |rest: &str| format!("[[help]]\nname = \"Team\"\nnumber = \"01432 260800\"\n{rest}");
    for well in [
        table(""),
        table("note = \"Day and night\""),
        table(
            "note = { en = \"Day and night\", pl = \"Dzień i noc\" }\n[[help]]\nname = { cy = \"Tîm\" }\nnumber = \"85258\"",
        ),
    ] {
        let said = with_file(&well);
        assert!(said.well, "{well}: {}", said.err);
    }
    for (wrong, told) in [
        (table("note = { xx = \"Day\" }"), "\"xx\" is not a language"),
        (table("").replace("01432 260800", "ask Ann"), "not a telephone number"),
        (table("notes = \"x\""), "notes"),
    ] {
        let said = with_file(&wrong);
        assert!(!said.well && said.err.contains(told), "{wrong}: {}", said.err);
    }
    let folder = folder();
    let with = |value: &str| run(heard(folder.path()).arg("release").env("HEARD_HELP", value));
    assert!(with("Team | 01432 260800 | Day and night; Shout | 85258").well);
    assert!(with("").well);
    let said = with("Team, 01432 260800");
    assert!(!said.well && said.err.contains("HEARD_HELP"), "{}", said.err);
}

#[test]
fn a_settings_file_that_is_asked_for_must_be_there() {
    let folder = folder();
    let said = say(folder.path(), &["release", "--config", "other.toml"]);
    assert!(!said.well && said.err.contains("other.toml: there is no such settings file"), "{}", said.err);
    fs::write(folder.path().join("other.toml"), "data = \"elsewhere\"").unwrap();
    assert!(say(folder.path(), &["release", "--config", "other.toml"]).well);
    assert!(folder.path().join("elsewhere/heard.db").is_file());
}

#[test]
fn a_variable_that_cannot_be_understood_is_named() {
    let folder = folder();
    let said = run(heard(folder.path()).arg("release").env("HEARD_QUEUE", "many"));
    assert!(!said.well && said.err.contains("HEARD_QUEUE"), "{}", said.err);
}

#[test]
fn the_command_line_comes_before_the_environment_and_that_before_the_file() {
    let folder = folder();
    let there = |name: &str| folder.path().join(name).join("heard.db").is_file();
    assert!(run(heard(folder.path()).arg("release")).well);
    assert!(there("data"), "what is usual");
    fs::write(folder.path().join("heard.toml"), "data = \"by-file\"").unwrap();
    assert!(run(heard(folder.path()).arg("release")).well);
    assert!(there("by-file"));
    assert!(run(heard(folder.path()).arg("release").env("HEARD_DATA", "by-variable")).well);
    assert!(there("by-variable"));
    let mut command = heard(folder.path());
    assert!(run(command.args(["release", "--data", "by-hand"]).env("HEARD_DATA", "not-here")).well);
    assert!(there("by-hand"));
    assert!(!folder.path().join("not-here").exists());
}

#[test]
fn a_queue_with_no_room_still_takes_one() {
    let folder = folder();
    let said = run(heard(folder.path()).arg("release").env("HEARD_QUEUE", "0"));
    assert!(said.well, "{}", said.err);
}

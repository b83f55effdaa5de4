//! The command line, as people and other programs use it.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "command_line/audit.rs"]
mod audit;
#[path = "command_line/lint.rs"]
mod lint;
#[path = "command_line/media.rs"]
mod media;
#[path = "command_line/recording.rs"]
mod recording;
#[path = "command_line/running.rs"]
mod running;
#[path = "command_line/settings.rs"]
mod settings;
#[path = "command_line/sign_on.rs"]
mod sign_on;

use std::path::Path;
use std::process::{Command, Output};

use sqlx::{Connection as _, SqliteConnection};
use tempfile::TempDir;

/// The strategy that ships with the product.
const STRATEGY: &str = include_str!("../shipped/strategies/herefordshire-2023-26.json");

/// What a command printed, and whether it said that all is well.
struct Said {
    well: bool,
    out: String,
    err: String,
}

/// The program in a folder of its own, with no settings from outside.
fn heard(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_heard"));
    command.current_dir(folder);
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("HEARD_")) {
        command.env_remove(name);
    }
    command
}

fn run(command: &mut Command) -> Said {
    let Output { status, stdout, stderr } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    assert!(status.code().is_some_and(|code| code < 3), "{status}");
    Said { well: status.success(), out: text(stdout), err: text(stderr) }
}

/// Runs it with these arguments in a folder.
fn say(folder: &Path, arguments: &[&str]) -> Said {
    run(heard(folder).args(arguments))
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Changes a database past the program.
fn change(data: &Path, statement: &'static str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let address = format!("sqlite:{}", data.join("heard.db").display());
        let mut connection = SqliteConnection::connect(&address).await.unwrap();
        let done = sqlx::query(statement).execute(&mut connection).await.unwrap();
        let schema = statement.starts_with("DROP ");
        assert!(schema || done.rows_affected() > 0, "{statement} changes nothing");
        connection.close().await.unwrap();
    });
}

#[test]
fn help_tells_every_command() {
    let folder = folder();
    let said = say(folder.path(), &["--help"]);
    assert!(said.well);
    for command in
        ["serve", "release", "check", "lint", "media", "config", "--data", "--config", "HEARD_", "heard.toml"]
    {
        assert!(said.out.contains(command), "{command}: {}", said.out);
    }
    let said = say(folder.path(), &["sing"]);
    assert!(!said.well && said.err.contains("sing"), "{}", said.err);
}

#[test]
fn a_database_of_a_newer_program_is_left_alone() {
    let folder = folder();
    let data = folder.path().join("data");
    assert!(say(folder.path(), &["release"]).well);
    change(
        &data,
        "INSERT INTO _sqlx_migrations (version, description, installed_on, success, checksum, execution_time)
        VALUES (9999, 'from the future', '2030-01-01', 1, x'00', 0)",
    );
    let before = std::fs::read(data.join("heard.db")).unwrap();
    for command in ["release", "check"] {
        let said = say(folder.path(), &[command]);
        assert!(!said.well);
        assert!(said.err.contains("schema version 9999"), "{}", said.err);
        assert!(said.err.contains("use the newer program, or restore a backup"), "{}", said.err);
        assert!(!said.err.contains("panicked"));
    }
    assert!(std::fs::read(data.join("heard.db")).unwrap() == before, "the database was changed");
}

#[test]
fn a_key_that_is_none_is_named() {
    let folder = folder();
    assert!(say(folder.path(), &["release"]).well);
    std::fs::write(folder.path().join("data/keys/receipt.key"), "short").unwrap();
    let said = say(folder.path(), &["check"]);
    assert!(!said.well && said.err.contains("receipt.key") && said.err.contains("not a key"), "{}", said.err);
}

#[test]
fn checking_makes_no_database() {
    let folder = folder();
    let said = say(folder.path(), &["check", "--data", "nothing-here"]);
    assert!(!said.well && said.err.contains("nothing-here: there is no database here"), "{}", said.err);
    assert!(!folder.path().join("nothing-here").exists());
}

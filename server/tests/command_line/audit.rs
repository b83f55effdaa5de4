//! What `heard check` says of the audit log.

use std::path::Path;

use tempfile::TempDir;

use crate::{change, folder, say};

/// A data folder with some entries in its log.
fn with_entries() -> TempDir {
    let folder = folder();
    for name in ["Ana", "Ben", "Cai"] {
        let email = format!("{name}@heard.test");
        let added =
            say(folder.path(), &["staff", "add", "--email", &email, "--name", name, "--role", "engagement"]);
        assert!(added.well, "{}", added.err);
    }
    folder
}

fn last(folder: &Path) -> String {
    let checked = say(folder, &["check"]);
    assert!(checked.well, "{}", checked.out);
    let line = checked.out.lines().find(|line| line.starts_with("audit log: ")).unwrap();
    assert!(line.contains("6 entries are as they were written"), "{line}");
    line.rsplit(' ').next().unwrap().to_owned()
}

#[test]
fn a_log_that_was_tampered_with_is_found() {
    const UNLOCK: &str = "DROP TRIGGER audit_never_changes";
    for (statements, entry) in [
        (&[UNLOCK, "UPDATE audit SET detail = 'administrator' WHERE number = 3"][..], 3),
        (&[UNLOCK, "UPDATE audit SET at = at - 86400 WHERE number = 1"], 1),
        (&[UNLOCK, "UPDATE audit SET person = 1 WHERE number = 6"], 6),
        (&["DROP TRIGGER audit_stays", "DELETE FROM audit WHERE number = 2"], 2),
        (
            &[
                UNLOCK,
                "UPDATE audit SET number = 100 WHERE number = 4",
                "UPDATE audit SET number = 4 WHERE number = 5",
                "UPDATE audit SET number = 5 WHERE number = 100",
            ],
            4,
        ),
    ] {
        let folder = with_entries();
        let digest = last(folder.path());
        assert_eq!(digest.len(), 64);
        for statement in statements {
            change(&folder.path().join("data"), statement);
        }
        let checked = say(folder.path(), &["check"]);
        let expected = format!("audit log: entry {entry} is not as it was written, or is not there");
        assert!(!checked.well && checked.out.contains(&expected), "{statements:?}: {}", checked.out);
        assert!(checked.out.contains("Something is wrong."));
    }
}

/// A chain says nothing of what follows its end: the digest that was kept elsewhere does.
#[test]
fn an_end_that_was_cut_off_has_another_digest() {
    let folder = with_entries();
    let digest = last(folder.path());
    change(&folder.path().join("data"), "DROP TRIGGER audit_stays");
    change(&folder.path().join("data"), "DELETE FROM audit WHERE number = 6");
    let checked = say(folder.path(), &["check"]);
    assert!(checked.well && checked.out.contains("5 entries"), "{}", checked.out);
    assert!(!checked.out.contains(&digest));
}

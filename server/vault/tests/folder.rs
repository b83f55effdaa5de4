//! Objects in a folder: nobody can read them there, and nothing is left for ever.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use heard_service::ports::{Vault as _, VaultError};
use heard_vault::Objects;
use tempfile::TempDir;

const SAID: &[u8] = b"what somebody said in confidence, again and again and again";

fn open() -> (Objects, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    (Objects::in_folder(&folder.path().join("recordings"), [7; 32]).unwrap(), folder)
}

fn files(folder: &TempDir) -> Vec<PathBuf> {
    fs::read_dir(folder.path().join("recordings")).unwrap().map(|file| file.unwrap().path()).collect()
}

#[tokio::test]
async fn what_is_put_comes_back_and_cannot_be_read_in_its_file() {
    let (vault, folder) = open();
    for bytes in [&b""[..], SAID, &vec![9; 8 << 20]] {
        let name = vault.put(bytes).await.unwrap();
        assert_eq!(vault.get(&name).await.unwrap().as_deref(), Some(bytes));
    }
    assert_eq!(files(&folder).len(), 3);
    for file in files(&folder) {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
        let stored = fs::read(&file).unwrap();
        assert!(!stored.windows(8).any(|window| window == &SAID[..8] || window == [9; 8]), "{name}");
    }
    let mode = folder.path().join("recordings").metadata().unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}

#[tokio::test]
async fn a_changed_a_swapped_and_a_foreign_object_is_noticed() {
    let (vault, folder) = open();
    let (one, other) = (vault.put(SAID).await.unwrap(), vault.put(b"something else").await.unwrap());
    let path = |name: &str| folder.path().join("recordings").join(name);
    fs::copy(path(&other), path(&one)).unwrap();
    assert!(matches!(vault.get(&one).await, Err(VaultError::Sealed)));
    fs::write(path(&one), b"").unwrap();
    assert!(matches!(vault.get(&one).await, Err(VaultError::Sealed)));
    let stranger = Objects::in_folder(&folder.path().join("recordings"), [8; 32]).unwrap();
    assert!(matches!(stranger.get(&other).await, Err(VaultError::Sealed)));
    assert_eq!(vault.get(&other).await.unwrap().unwrap(), b"something else");
}

#[tokio::test]
async fn what_is_removed_is_gone_and_may_be_removed_again() {
    let (vault, folder) = open();
    let name = vault.put(SAID).await.unwrap();
    for _ in 0..2 {
        vault.remove(&name).await.unwrap();
        assert_eq!(vault.get(&name).await.unwrap(), None);
    }
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn names_lead_nowhere_else() {
    let (vault, folder) = open();
    fs::write(folder.path().join("secret"), "secret").unwrap();
    for name in ["../secret", "..%2fsecret", "", "/etc/passwd", "secret", "0123456789abcdef0123456789ABCDEF"]
    {
        assert_eq!(vault.get(name).await.unwrap(), None, "{name}");
    }
}

#[tokio::test]
async fn old_objects_are_named_and_what_a_crash_left_is_cleared() {
    let (vault, folder) = open();
    let name = vault.put(SAID).await.unwrap();
    // A write that never ended, and a file that is none of ours.
    let begun = folder.path().join("recordings").join(format!("{name}#1"));
    fs::write(&begun, "half of it").unwrap();
    fs::write(folder.path().join("recordings/notes.txt"), "ours?").unwrap();
    assert_eq!(vault.older_than(Duration::from_hours(1)).await.unwrap(), [""; 0]);
    assert!(begun.exists(), "it may be on its way");
    assert_eq!(vault.older_than(Duration::ZERO).await.unwrap(), [name]);
    assert!(!begun.exists());
}

//! The `SQLite` engine: the contract of every storage, and what only this engine promises.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

#[path = "storage_sqlite/audit.rs"]
mod audit;
#[path = "storage_sqlite/crash.rs"]
mod crash;
#[path = "storage_sqlite/erasure.rs"]
mod erasure;
#[path = "storage_sqlite/limits.rs"]
mod limits;
#[path = "storage_sqlite/schema.rs"]
mod schema;

use std::path::PathBuf;

use heard_service::ports::Ports;
use heard_storage_sqlite::{Settings, SqliteStorage};
use sqlx::{Connection, SqliteConnection};
use tempfile::TempDir;

heard_tests::storage_contract!(crate::open);

#[test]
fn any_history_is_counted_exactly() {
    heard_tests::contract::model::any_history(24, open);
}

/// An empty storage in a folder of its own.
async fn open() -> (Ports, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open(file(&folder)).await.unwrap();
    (storage.ports(), folder)
}

async fn open_with(settings: Settings) -> (SqliteStorage, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let storage = SqliteStorage::open_with(file(&folder), settings).await.unwrap();
    (storage, folder)
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("heard.db")
}

/// A connection past the storage, as another program would have it.
async fn outsider(folder: &TempDir) -> SqliteConnection {
    let address = format!("sqlite:{}", file(folder).display());
    SqliteConnection::connect(&address).await.unwrap()
}

//! What was acknowledged is there after the program ends, in whatever way.

use std::fs;

use heard_service::ports::{Ports, Stored};
use heard_storage_sqlite::{Settings, SqliteStorage};
use heard_tests::builders::{WAVE, counts, expected, lay_out, response, walk};
use tokio::task::JoinSet;

use crate::{file, open_with, outsider};

async fn submit_all(ports: &Ports, numbers: std::ops::Range<u32>) {
    let mut tasks = JoinSet::new();
    for number in numbers {
        let ports = ports.clone();
        tasks.spawn(async move { ports.responses.submit(response(number)).await.unwrap() });
    }
    assert!(tasks.join_all().await.iter().all(|stored| *stored == Stored::New));
}

#[tokio::test]
async fn a_closed_storage_opens_again_with_everything_in_one_file() {
    let (storage, folder) = open_with(Settings::default()).await;
    lay_out(&storage.ports()).await.unwrap();
    submit_all(&storage.ports(), 0..300).await;
    storage.close().await;
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["heard.db"]);
    let again = SqliteStorage::open(file(&folder)).await.unwrap();
    assert_eq!(walk(&again.ports(), WAVE, 100).await.unwrap().len(), 300);
    assert_eq!(again.ports().responses.submit(response(299)).await.unwrap(), Stored::Same);
    assert_eq!(again.ports().responses.submit(response(300)).await.unwrap(), Stored::New);
}

#[tokio::test]
async fn what_waits_is_written_before_closing_and_nothing_after() {
    let (storage, folder) = open_with(Settings::default()).await;
    let ports = storage.ports();
    lay_out(&ports).await.unwrap();
    let mut lock = outsider(&folder).await;
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut lock).await.unwrap();
    let mut waiting = JoinSet::new();
    for number in 0..100 {
        let ports = ports.clone();
        waiting.spawn(async move { ports.responses.submit(response(number)).await.unwrap() });
    }
    tokio::task::yield_now().await;
    let closing = tokio::spawn(storage.close());
    tokio::task::yield_now().await;
    sqlx::raw_sql("ROLLBACK").execute(&mut lock).await.unwrap();
    assert!(waiting.join_all().await.iter().all(|stored| *stored == Stored::New));
    closing.await.unwrap();
    ports.responses.submit(response(100)).await.unwrap_err();
    ports.responses.ready().await.unwrap_err();
}

/// The files as they are while the storage is open are what a crash leaves behind.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everything_acknowledged_survives_a_crash() {
    let (storage, folder) = open_with(Settings::default()).await;
    lay_out(&storage.ports()).await.unwrap();
    let after_crash = tempfile::tempdir().unwrap();
    // The log is moved into the database several times on the way.
    for round in 0..4 {
        submit_all(&storage.ports(), round * 1000..(round + 1) * 1000).await;
        for name in ["heard.db", "heard.db-wal"] {
            fs::copy(folder.path().join(name), after_crash.path().join(name)).unwrap();
        }
        let recovered = SqliteStorage::open(file(&after_crash)).await.unwrap();
        let ports = recovered.ports();
        let stored = u64::from((round + 1) * 1000);
        assert_eq!(walk(&ports, WAVE, 500).await.unwrap().len() as u64, stored);
        let base = expected([("enjoy", "base", stored)]);
        assert!(counts(&ports, WAVE).await.unwrap().contains(&base[0]));
        recovered.close().await;
    }
}

/// An engine that fails acknowledges nothing, and works again when it can.
#[tokio::test]
async fn a_failed_group_is_not_acknowledged_and_the_next_one_works() {
    let (storage, folder) = open_with(Settings::default()).await;
    let ports = storage.ports();
    lay_out(&ports).await.unwrap();
    let mut saboteur = outsider(&folder).await;
    sqlx::raw_sql("ALTER TABLE pulse RENAME TO stopped").execute(&mut saboteur).await.unwrap();
    let (submitted, ready) = tokio::join!(ports.responses.submit(response(1)), ports.responses.ready());
    ready.unwrap_err();
    // Whether both were in the same group is chance; what the caller was told must be true.
    let stored = ports.responses.payload(response(1).uuid).await.unwrap();
    assert_eq!(submitted.is_ok(), stored.is_some());
    sqlx::raw_sql("ALTER TABLE stopped RENAME TO pulse").execute(&mut saboteur).await.unwrap();
    ports.responses.ready().await.unwrap();
    assert_eq!(ports.responses.submit(response(2)).await.unwrap(), Stored::New);
}

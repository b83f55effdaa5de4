//! What was erased is nowhere in the files.

use std::fs;
use std::path::Path;
use std::time::Duration;

use heard_domain::answer::Answer;
use heard_service::ports::{NewResponse, Ports};
use heard_storage_sqlite::Settings;
use heard_tests::builders::{COLLECTOR, TODAY, answers, digest, lay_out, response};
use tempfile::TempDir;
use tokio::time::{Instant, sleep};

use crate::open_with;

fn words(number: u32) -> String {
    format!("~{number:05} what only this person would say {}", "word ".repeat(number as usize % 90))
}

fn telling(number: u32) -> NewResponse {
    let told = answers([
        ("enjoy", Answer::Chosen(vec!["other".into()], Some(format!("{}, aside", words(number))))),
        ("say", Answer::Text(words(number))),
    ]);
    NewResponse { answers: told, ..response(number) }
}

/// The numbers of the people whose words are found in any file of a folder.
fn heard_in(folder: &Path, people: u32) -> Vec<u32> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        // The log may be gone by the time that it is read.
        bytes.extend(fs::read(entry.unwrap().path()).unwrap_or_default());
    }
    let found: Vec<u32> = bytes
        .windows(7)
        .filter(|window| window[0] == b'~' && window[6] == b' ')
        .filter_map(|window| std::str::from_utf8(&window[1..6]).ok()?.parse().ok())
        .collect();
    (0..people).filter(|number| found.contains(number)).collect()
}

async fn gather(ports: &Ports, people: u32) {
    lay_out(ports).await.unwrap();
    for number in 0..people {
        ports.responses.submit(telling(number)).await.unwrap();
    }
}

async fn withdraw_odd(ports: &Ports, people: u32) {
    for number in (1..people).step_by(2) {
        assert!(ports.responses.withdraw(telling(number).uuid, telling(number).tallies).await.unwrap());
    }
}

#[tokio::test]
async fn withdrawn_words_are_in_no_file_after_closing() {
    let people = 400;
    let (storage, folder) = open_with(Settings::default()).await;
    gather(&storage.ports(), people).await;
    assert_eq!(heard_in(folder.path(), people).len(), 400);
    withdraw_odd(&storage.ports(), people).await;
    storage.close().await;
    assert_eq!(heard_in(folder.path(), people), (0..people).step_by(2).collect::<Vec<_>>());
}

#[tokio::test]
async fn tidying_clears_a_database_of_any_size() {
    let people = 400;
    let (storage, folder) = open_with(Settings { rewrite_up_to: 0, ..Settings::default() }).await;
    gather(&storage.ports(), people).await;
    withdraw_odd(&storage.ports(), people).await;
    storage.tidy().await.unwrap();
    assert_eq!(heard_in(folder.path(), people), (0..people).step_by(2).collect::<Vec<_>>());
    storage.ports().responses.ready().await.unwrap();
}

async fn until_only(folder: &TempDir, people: u32, expected: Vec<u32>) {
    let deadline = Instant::now() + Duration::from_mins(1);
    while heard_in(folder.path(), people) != expected {
        assert!(Instant::now() < deadline, "erased words are still in a file");
        sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn withdrawn_words_leave_the_log_while_the_storage_is_open() {
    let (storage, folder) =
        open_with(Settings { clear_after: Duration::from_millis(50), ..Settings::default() }).await;
    gather(&storage.ports(), 20).await;
    withdraw_odd(&storage.ports(), 20).await;
    until_only(&folder, 20, (0..20).step_by(2).collect()).await;
}

#[tokio::test]
async fn erased_drafts_leave_the_log_while_the_storage_is_open() {
    let (storage, folder) =
        open_with(Settings { clear_after: Duration::from_millis(50), ..Settings::default() }).await;
    let ports = storage.ports();
    lay_out(&ports).await.unwrap();
    for number in 0..20 {
        ports.drafts.save(digest(b't', number), COLLECTOR, &words(number), TODAY).await.unwrap();
    }
    ports.drafts.erase(digest(b't', 0)).await.unwrap();
    until_only(&folder, 20, (1..20).collect()).await;
    assert_eq!(ports.drafts.purge(TODAY.tomorrow().unwrap()).await.unwrap(), 19);
    until_only(&folder, 20, vec![]).await;
}

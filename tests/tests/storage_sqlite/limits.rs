//! A storage that cannot keep up says so at once.

use std::time::Duration;

use heard_service::ports::{StoreError, Stored};
use heard_storage_sqlite::Settings;
use heard_tests::builders::{WAVE, lay_out, response, walk};
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::{open_with, outsider};

#[tokio::test]
async fn a_full_queue_is_busy_at_once_and_loses_nothing() {
    let (storage, folder) = open_with(Settings { queue: 2, ..Settings::default() }).await;
    let ports = storage.ports();
    lay_out(&ports).await.unwrap();
    // While another program holds the database, nothing leaves the queue.
    let mut lock = outsider(&folder).await;
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut lock).await.unwrap();
    let mut accepted = JoinSet::new();
    let mut busy = 0;
    for number in 0..50 {
        let ports = ports.clone();
        let mut attempt = Box::pin(async move { ports.responses.submit(response(number)).await });
        match timeout(Duration::from_millis(20), &mut attempt).await {
            Ok(result) => {
                assert!(matches!(result, Err(StoreError::Busy)));
                busy += 1;
            }
            Err(_) => drop(accepted.spawn(attempt)),
        }
    }
    assert!(matches!(ports.responses.ready().await, Err(StoreError::Busy)));
    let waiting = accepted.len();
    assert_eq!(waiting + busy, 50);
    // Two in the queue, and what the writer had taken before.
    assert!((3..=4).contains(&waiting), "{waiting}");
    sqlx::raw_sql("ROLLBACK").execute(&mut lock).await.unwrap();
    assert!(accepted.join_all().await.into_iter().all(|result| matches!(result, Ok(Stored::New))));
    assert_eq!(walk(&ports, WAVE, 100).await.unwrap().len(), waiting);
    ports.responses.ready().await.unwrap();
}

//! What is done regularly.

use std::time::Duration;

use heard_service::Services;
use heard_storage_sqlite::SqliteStorage;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

const HOUR: Duration = Duration::from_hours(1);
const MINUTE: Duration = Duration::from_mins(1);

/// Shows clips and videos that the command line added or removed, within a minute. Never ends by
/// itself.
pub async fn watch(services: &Services) {
    let mut minute = tokio::time::interval(MINUTE);
    loop {
        minute.tick().await;
        if let Err(error) = services.notice_media().await {
            failed(&error, "clips and videos could not be looked up");
        }
    }
}

/// What is done once an hour, at this moment of this day: drafts that nobody touched for a week, visits that
/// nobody came back to and recordings that nobody sent are erased, waves are frozen whose day has come, and
/// sessions of staff that are over are taken away. What fails is logged, and tried again an hour later.
pub async fn every_hour(services: &Services, now: Timestamp, today: Date) {
    match services.purge_drafts(today).await {
        Ok(0) => {}
        Ok(erased) => tracing::info!(erased, "drafts that nobody touched were erased"),
        Err(error) => failed(&error, "drafts could not be erased"),
    }
    if let Err(error) = services.purge_tickets(today).await {
        failed(&error, "visits could not be ended");
    }
    match services.freeze_due(now, today).await {
        Ok(0) => {}
        Ok(frozen) => tracing::info!(frozen, "waves were frozen by their dates"),
        Err(error) => failed(&error, "waves could not be frozen"),
    }
    match services.sweep(today, HOUR).await {
        Ok(0) => {}
        Ok(swept) => tracing::info!(swept, "recordings that nobody sent were erased"),
        Err(error) => failed(&error, "recordings could not be swept"),
    }
    if let Err(error) = services.purge_staff(now).await {
        failed(&error, "sessions that are over could not be taken away");
    }
}

/// Does what is done once an hour; clears the traces of what was erased out of the database, once a
/// night. Never ends by itself.
pub async fn run(services: &Services, storage: &SqliteStorage) {
    let mut hour = tokio::time::interval(HOUR);
    let mut tidied = Zoned::now().date();
    loop {
        hour.tick().await;
        let now = Zoned::now();
        every_hour(services, now.timestamp(), now.date()).await;
        if now.date() != tidied && now.hour() >= 3 {
            tidied = now.date();
            if let Err(error) = storage.tidy().await {
                failed(&error, "the database could not be tidied");
            }
        }
    }
}

fn failed(error: &(dyn std::error::Error + 'static), what: &str) {
    tracing::error!(error, "{what}");
}

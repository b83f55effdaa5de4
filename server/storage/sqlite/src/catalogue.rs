//! Instruments, strategies, waves and collectors.

use async_trait::async_trait;
use heard_service::ports::{CatalogueStore, Collector, InstrumentVersion, Privacy, StoreError, Wave};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::fault::{Fault, failed};
use crate::job::Job;
use crate::writer::Queue;

const ANONYMOUS: &str = "anonymous";
const CONFIDENTIAL: &str = "confidential";

pub(crate) struct SqliteCatalogue {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteCatalogue {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl CatalogueStore for SqliteCatalogue {
    async fn publish(&self, version: &InstrumentVersion) -> Result<bool, StoreError> {
        self.queue.write(|reply| Job::Publish(version.clone(), reply)).await
    }

    async fn instruments(&self) -> Result<Vec<InstrumentVersion>, StoreError> {
        let rows =
            sqlx::query!("SELECT code, version, document FROM instrument_versions ORDER BY code, version")
                .fetch_all(&self.readers)
                .await
                .map_err(failed)?;
        let versions = rows.into_iter().map(|row| {
            let version = number(row.version, "instrument_versions")?;
            Ok(InstrumentVersion { code: row.code, version, document: row.document })
        });
        versions.collect()
    }

    async fn put_strategy(&self, code: &str, document: &str) -> Result<(), StoreError> {
        let (code, document) = (code.to_owned(), document.to_owned());
        self.queue.write(|reply| Job::PutStrategy(code, document, reply)).await
    }

    async fn strategies(&self) -> Result<Vec<(String, String)>, StoreError> {
        let rows = sqlx::query!("SELECT code, document FROM strategies ORDER BY code")
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        Ok(rows.into_iter().map(|row| (row.code, row.document)).collect())
    }

    async fn put_wave(&self, wave: &Wave) -> Result<(), StoreError> {
        self.queue.write(|reply| Job::PutWave(wave.clone(), reply)).await
    }

    async fn waves(&self) -> Result<Vec<Wave>, StoreError> {
        let rows = sqlx::query!(
            "SELECT code, instrument, version, opens, closes, frozen FROM waves ORDER BY opens, code"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let waves = rows.into_iter().map(|row| {
            Ok(Wave {
                code: row.code,
                instrument: row.instrument,
                version: number(row.version, "waves")?,
                opens: day(&row.opens, "opens")?,
                closes: day(&row.closes, "closes")?,
                frozen: row.frozen != 0,
            })
        });
        waves.collect()
    }

    async fn put_collector(&self, collector: &Collector) -> Result<(), StoreError> {
        self.queue.write(|reply| Job::PutCollector(collector.clone(), reply)).await
    }

    async fn collectors(&self) -> Result<Vec<Collector>, StoreError> {
        let rows = sqlx::query!(
            "SELECT code, wave, channel, area, setting, privacy, paused FROM collectors ORDER BY code"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let collectors = rows.into_iter().map(|row| {
            Ok(Collector {
                code: row.code,
                wave: row.wave,
                channel: row.channel,
                area: row.area,
                setting: row.setting,
                privacy: match row.privacy.as_str() {
                    ANONYMOUS => Privacy::Anonymous,
                    CONFIDENTIAL => Privacy::Confidential,
                    _ => return Err(StoreError::Inconsistent { table: "collectors", column: "privacy" }),
                },
                paused: row.paused != 0,
            })
        });
        collectors.collect()
    }
}

fn number(version: i64, table: &'static str) -> Result<u32, StoreError> {
    u32::try_from(version).map_err(|_| StoreError::Inconsistent { table, column: "version" })
}

fn day(text: &str, column: &'static str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Inconsistent { table: "waves", column })
}

pub(crate) async fn publish(
    connection: &mut SqliteConnection,
    version: &InstrumentVersion,
) -> Result<bool, Fault> {
    sqlx::query!(
        "INSERT INTO instrument_versions (code, version, document) VALUES (?, ?, ?)
        ON CONFLICT (code, version) DO NOTHING",
        version.code,
        version.version,
        version.document
    )
    .execute(&mut *connection)
    .await?;
    let published = sqlx::query_scalar!(
        "SELECT document FROM instrument_versions WHERE code = ? AND version = ?",
        version.code,
        version.version
    )
    .fetch_one(connection)
    .await?;
    Ok(published == version.document)
}

pub(crate) async fn put_strategy(
    connection: &mut SqliteConnection,
    code: &str,
    document: &str,
) -> Result<(), Fault> {
    sqlx::query!(
        "INSERT INTO strategies (code, document) VALUES (?, ?)
        ON CONFLICT (code) DO UPDATE SET document = excluded.document",
        code,
        document
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn put_wave(connection: &mut SqliteConnection, wave: &Wave) -> Result<(), Fault> {
    let (opens, closes) = (wave.opens.to_string(), wave.closes.to_string());
    sqlx::query!(
        "INSERT INTO waves (code, instrument, version, opens, closes, frozen) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
            instrument = excluded.instrument, version = excluded.version,
            opens = excluded.opens, closes = excluded.closes, frozen = excluded.frozen",
        wave.code,
        wave.instrument,
        wave.version,
        opens,
        closes,
        wave.frozen
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn put_collector(
    connection: &mut SqliteConnection,
    collector: &Collector,
) -> Result<(), Fault> {
    let privacy = match collector.privacy {
        Privacy::Anonymous => ANONYMOUS,
        Privacy::Confidential => CONFIDENTIAL,
    };
    sqlx::query!(
        "INSERT INTO collectors (code, wave, channel, area, setting, privacy, paused)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (code) DO UPDATE SET
            wave = excluded.wave, channel = excluded.channel, area = excluded.area,
            setting = excluded.setting, privacy = excluded.privacy, paused = excluded.paused",
        collector.code,
        collector.wave,
        collector.channel,
        collector.area,
        collector.setting,
        privacy,
        collector.paused
    )
    .execute(connection)
    .await?;
    Ok(())
}

//! Frozen releases.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, Releases, StoreError, StoredRelease, TakenBack};
use jiff::civil::Date;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::fault::failed;
use crate::writer::Queue;

pub(crate) struct SqliteReleases {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteReleases {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

struct Row {
    id: i64,
    strategy: String,
    made: String,
    document: String,
    sealed: String,
}

impl Row {
    fn read(self) -> Result<StoredRelease, StoreError> {
        Ok(StoredRelease {
            id: self.id,
            strategy: self.strategy,
            made: day(&self.made, "releases", "made")?,
            document: self.document,
            sealed: self.sealed,
        })
    }
}

/// A day as it is stored.
pub(crate) fn day(text: &str, table: &'static str, column: &'static str) -> Result<Date, StoreError> {
    text.parse().map_err(|_| StoreError::Inconsistent { table, column })
}

#[async_trait]
impl Releases for SqliteReleases {
    async fn freeze(
        &self,
        release: &StoredRelease,
        after: Option<i64>,
        audit: Option<AuditEntry>,
    ) -> Result<Option<i64>, StoreError> {
        let release = release.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let last = sqlx::query_scalar!(
                        r#"SELECT max(id) AS "id: i64" FROM releases WHERE strategy = ?"#,
                        release.strategy
                    )
                    .fetch_one(&mut *connection)
                    .await?;
                    if last != after {
                        return Ok(None);
                    }
                    let made = release.made.to_string();
                    let id = sqlx::query!(
                        "INSERT INTO releases (strategy, made, document, sealed) VALUES (?, ?, ?, ?)",
                        release.strategy,
                        made,
                        release.document,
                        release.sealed
                    )
                    .execute(&mut *connection)
                    .await?
                    .last_insert_rowid();
                    if let Some(audit) = audit {
                        append(connection, &AuditEntry { object: id.to_string(), ..audit }).await?;
                    }
                    Ok(Some(id))
                })
            })
            .await
    }

    async fn newest(&self, strategy: &str) -> Result<Option<i64>, StoreError> {
        sqlx::query_scalar!(
            r#"SELECT max(id) AS "id: i64" FROM releases
            WHERE strategy = ? AND id NOT IN (SELECT release FROM releases_taken_back)"#,
            strategy
        )
        .fetch_one(&self.readers)
        .await
        .map_err(failed)
    }

    async fn get(&self, id: i64) -> Result<Option<StoredRelease>, StoreError> {
        sqlx::query_as!(Row, "SELECT id, strategy, made, document, sealed FROM releases WHERE id = ?", id)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)?
            .map(Row::read)
            .transpose()
    }

    async fn all(&self, strategy: &str) -> Result<Vec<StoredRelease>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT id, strategy, made, document, sealed FROM releases WHERE strategy = ? ORDER BY id",
            strategy
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn take_back(&self, id: i64, taken: &TakenBack, audit: AuditEntry) -> Result<bool, StoreError> {
        let (day, reason) = (taken.day.to_string(), taken.reason.clone());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let taken = sqlx::query!(
                        "INSERT INTO releases_taken_back (release, day, reason)
                        SELECT id, ?2, ?3 FROM releases WHERE id = ?1 ON CONFLICT DO NOTHING",
                        id,
                        day,
                        reason
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if taken {
                        append(connection, &AuditEntry { object: id.to_string(), ..audit }).await?;
                    }
                    Ok(taken)
                })
            })
            .await
    }

    async fn taken_back(&self, strategy: &str) -> Result<Vec<(i64, Date, TakenBack)>, StoreError> {
        let rows = sqlx::query!(
            "SELECT id, made, day, reason FROM releases JOIN releases_taken_back ON release = id
            WHERE strategy = ? ORDER BY id",
            strategy
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let taken = rows.into_iter().map(|row| {
            let taken = TakenBack { day: day(&row.day, "releases_taken_back", "day")?, reason: row.reason };
            Ok((row.id, day(&row.made, "releases", "made")?, taken))
        });
        taken.collect()
    }
}

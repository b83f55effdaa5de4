//! Frozen releases.

use async_trait::async_trait;
use heard_service::ports::{Releases, StoreError, StoredRelease};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::fault::{Fault, failed};
use crate::job::Job;
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

#[async_trait]
impl Releases for SqliteReleases {
    async fn add(&self, release: &StoredRelease) -> Result<i64, StoreError> {
        self.queue.write(|reply| Job::AddRelease(release.clone(), reply)).await
    }

    async fn newest(&self, strategy: &str) -> Result<Option<i64>, StoreError> {
        sqlx::query_scalar!(r#"SELECT max(id) AS "id: i64" FROM releases WHERE strategy = ?"#, strategy)
            .fetch_one(&self.readers)
            .await
            .map_err(failed)
    }

    async fn all(&self, strategy: &str) -> Result<Vec<StoredRelease>, StoreError> {
        let rows = sqlx::query!(
            "SELECT id, strategy, made, document, sealed FROM releases WHERE strategy = ? ORDER BY id",
            strategy
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let releases = rows.into_iter().map(|row| {
            let inconsistent = StoreError::Inconsistent { table: "releases", column: "made" };
            Ok(StoredRelease {
                id: row.id,
                strategy: row.strategy,
                made: row.made.parse().map_err(|_| inconsistent)?,
                document: row.document,
                sealed: row.sealed,
            })
        });
        releases.collect()
    }
}

pub(crate) async fn add(connection: &mut SqliteConnection, release: &StoredRelease) -> Result<i64, Fault> {
    let made = release.made.to_string();
    let added = sqlx::query!(
        "INSERT INTO releases (strategy, made, document, sealed) VALUES (?, ?, ?, ?)",
        release.strategy,
        made,
        release.document,
        release.sealed
    )
    .execute(connection)
    .await?;
    Ok(added.last_insert_rowid())
}

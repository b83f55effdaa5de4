//! Sessions of staff.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, Digest, Sessions, StoreError, StoredSession};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;

use crate::audit::{append, moment};
use crate::fault::failed;
use crate::writer::Queue;

/// A session as a row.
struct Row {
    token: Vec<u8>,
    person: i64,
    began: i64,
    seen: i64,
}

impl Row {
    fn read(self) -> Result<StoredSession, StoreError> {
        let token = self.token.try_into();
        Ok(StoredSession {
            token: token.map_err(|_| StoreError::Inconsistent { table: "sessions", column: "token" })?,
            person: self.person,
            began: moment(self.began, "sessions", "began")?,
            seen: moment(self.seen, "sessions", "seen")?,
        })
    }
}

pub(crate) struct SqliteSessions {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteSessions {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Sessions for SqliteSessions {
    async fn begin(
        &self,
        token: Digest,
        person: i64,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    sqlx::query!(
                        "INSERT INTO sessions (token, person, began, seen) VALUES (?, ?, ?, ?)",
                        token,
                        person,
                        now,
                        now
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn get(&self, token: Digest) -> Result<Option<StoredSession>, StoreError> {
        let token = token.as_slice();
        let row =
            sqlx::query_as!(Row, "SELECT token, person, began, seen FROM sessions WHERE token = ?", token)
                .fetch_optional(&self.readers)
                .await
                .map_err(failed)?;
        row.map(Row::read).transpose()
    }

    async fn of(&self, person: i64) -> Result<Vec<StoredSession>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT token, person, began, seen FROM sessions WHERE person = ? ORDER BY seen DESC, began DESC, token",
            person
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn see(&self, token: Digest, now: Timestamp) -> Result<(), StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    sqlx::query!("UPDATE sessions SET seen = ? WHERE token = ?", now, token)
                        .execute(connection)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    async fn end(&self, token: Digest, audit: AuditEntry) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    let ended = sqlx::query!("DELETE FROM sessions WHERE token = ?", token)
                        .execute(&mut *connection)
                        .await?
                        .rows_affected()
                        > 0;
                    if ended {
                        append(connection, &audit).await?;
                    }
                    Ok(ended)
                })
            })
            .await
    }

    async fn end_all(&self, person: i64, keep: Option<Digest>, audit: AuditEntry) -> Result<u64, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    // No digest is as short as this.
                    let keep = keep.as_ref().map_or(&[][..], |keep| keep.as_slice());
                    let ended =
                        sqlx::query!("DELETE FROM sessions WHERE person = ? AND token <> ?", person, keep)
                            .execute(&mut *connection)
                            .await?
                            .rows_affected();
                    if ended > 0 {
                        append(connection, &audit).await?;
                    }
                    Ok(ended)
                })
            })
            .await
    }

    async fn purge(&self, began: Timestamp, seen: Timestamp) -> Result<u64, StoreError> {
        let (began, seen) = (began.as_second(), seen.as_second());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let gone = sqlx::query!("DELETE FROM sessions WHERE began < ? OR seen < ?", began, seen)
                        .execute(connection)
                        .await?;
                    Ok(gone.rows_affected())
                })
            })
            .await
    }
}

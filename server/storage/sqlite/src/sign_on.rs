//! Who an issuer's people are here.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, Digest, SignOns, StoreError};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::fault::failed;
use crate::writer::Queue;

/// Seconds for which a used sign-on is remembered.
const REMEMBERED: i64 = 3600;

pub(crate) struct SqliteSignOns {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteSignOns {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl SignOns for SqliteSignOns {
    async fn find(&self, issuer: &str, subject: &str) -> Result<Option<i64>, StoreError> {
        sqlx::query_scalar!("SELECT person FROM subjects WHERE issuer = ? AND subject = ?", issuer, subject)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn bind(
        &self,
        issuer: &str,
        subject: &str,
        person: i64,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let (issuer, subject) = (issuer.to_owned(), subject.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let bound = sqlx::query!(
                        "INSERT INTO subjects (issuer, subject, person) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        issuer,
                        subject,
                        person
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if bound {
                        append(connection, &audit).await?;
                    }
                    Ok(bound)
                })
            })
            .await
    }

    async fn forget(&self, person: i64, audit: AuditEntry) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let forgotten = sqlx::query!("DELETE FROM subjects WHERE person = ?", person)
                        .execute(&mut *connection)
                        .await?
                        .rows_affected()
                        > 0;
                    if forgotten {
                        append(connection, &audit).await?;
                    }
                    Ok(forgotten)
                })
            })
            .await
    }

    async fn use_up(&self, token: Digest, now: Timestamp) -> Result<bool, StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (token, old) = (token.as_slice(), now - REMEMBERED);
                    sqlx::query!("DELETE FROM sign_ons WHERE used < ?", old)
                        .execute(&mut *connection)
                        .await?;
                    let used = sqlx::query!(
                        "INSERT INTO sign_ons (token, used) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        token,
                        now
                    )
                    .execute(connection)
                    .await?;
                    Ok(used.rows_affected() > 0)
                })
            })
            .await
    }
}

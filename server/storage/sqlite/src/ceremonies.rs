//! Conversations that have begun with a browser.

use async_trait::async_trait;
use heard_service::ports::{Ceremonies, Digest, StoreError};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;

use crate::fault::failed;
use crate::writer::Queue;

pub(crate) struct SqliteCeremonies {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteCeremonies {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Ceremonies for SqliteCeremonies {
    async fn put(
        &self,
        token: Digest,
        person: Option<i64>,
        state: &str,
        expires: Timestamp,
    ) -> Result<(), StoreError> {
        let (state, expires) = (state.to_owned(), expires.as_second());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    sqlx::query!(
                        "INSERT INTO ceremonies (token, person, state, expires) VALUES (?, ?, ?, ?)",
                        token,
                        person,
                        state,
                        expires
                    )
                    .execute(connection)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    async fn get(&self, token: Digest, now: Timestamp) -> Result<Option<(Option<i64>, String)>, StoreError> {
        let (token, now) = (token.as_slice(), now.as_second());
        let row =
            sqlx::query!("SELECT person, state FROM ceremonies WHERE token = ? AND expires > ?", token, now)
                .fetch_optional(&self.readers)
                .await
                .map_err(failed)?;
        Ok(row.map(|row| (row.person, row.state)))
    }

    async fn take(&self, token: Digest, now: Timestamp) -> Result<Option<(Option<i64>, String)>, StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    let row = sqlx::query!(
                        "DELETE FROM ceremonies WHERE token = ? AND expires > ? RETURNING person, state",
                        token,
                        now
                    )
                    .fetch_optional(connection)
                    .await?;
                    Ok(row.map(|row| (row.person, row.state)))
                })
            })
            .await
    }

    async fn purge(&self, now: Timestamp) -> Result<(), StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM ceremonies WHERE expires <= ?", now)
                        .execute(connection)
                        .await?;
                    Ok(())
                })
            })
            .await
    }
}

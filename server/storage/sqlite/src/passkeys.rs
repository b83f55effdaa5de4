//! Passkeys.

use async_trait::async_trait;
use heard_service::ports::{Added, AuditEntry, Digest, Passkeys, Removed, StoreError, StoredPasskey};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::audit::append;
use crate::fault::failed;
use crate::people::use_link;
use crate::writer::Queue;

pub(crate) struct SqlitePasskeys {
    queue: Queue,
    readers: SqlitePool,
}

impl SqlitePasskeys {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Passkeys for SqlitePasskeys {
    async fn handle(&self, person: i64, new: Uuid) -> Result<Uuid, StoreError> {
        let kept = self
            .queue
            .run(move |connection| {
                Box::pin(async move {
                    let bytes = new.as_bytes().as_slice();
                    sqlx::query!(
                        "INSERT INTO handles (person, handle) VALUES (?, ?) ON CONFLICT (person) DO NOTHING",
                        person,
                        bytes
                    )
                    .execute(&mut *connection)
                    .await?;
                    Ok(sqlx::query_scalar!("SELECT handle FROM handles WHERE person = ?", person)
                        .fetch_one(connection)
                        .await?)
                })
            })
            .await?;
        Uuid::from_slice(&kept).map_err(|_| StoreError::Inconsistent { table: "handles", column: "handle" })
    }

    async fn by_handle(&self, handle: Uuid) -> Result<Option<i64>, StoreError> {
        let handle = handle.as_bytes().as_slice();
        sqlx::query_scalar!("SELECT person FROM handles WHERE handle = ?", handle)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn of(&self, person: i64) -> Result<Vec<StoredPasskey>, StoreError> {
        sqlx::query_as!(
            StoredPasskey,
            "SELECT id, name, document FROM passkeys WHERE person = ? ORDER BY name, id",
            person
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)
    }

    async fn add(
        &self,
        person: i64,
        passkey: &StoredPasskey,
        link: Option<Digest>,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<Added, StoreError> {
        let passkey = passkey.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let known = sqlx::query_scalar!("SELECT count(*) FROM passkeys WHERE id = ?", passkey.id)
                        .fetch_one(&mut *connection)
                        .await?;
                    if known > 0 {
                        return Ok(Added::Known);
                    }
                    if !use_link(connection, link, person, now).await? {
                        return Ok(Added::Over);
                    }
                    sqlx::query!(
                        "INSERT INTO passkeys (id, person, name, document) VALUES (?, ?, ?, ?)",
                        passkey.id,
                        person,
                        passkey.name,
                        passkey.document
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(Added::Yes)
                })
            })
            .await
    }

    async fn update(&self, id: &str, document: &str) -> Result<(), StoreError> {
        let (id, document) = (id.to_owned(), document.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!("UPDATE passkeys SET document = ? WHERE id = ?", document, id)
                        .execute(connection)
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    async fn remove(&self, person: i64, id: &str, audit: AuditEntry) -> Result<Removed, StoreError> {
        let id = id.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let others = sqlx::query_scalar!(
                        "SELECT (SELECT count(*) FROM passkeys WHERE person = ? AND id <> ?)
                            + (SELECT count(*) FROM passwords WHERE person = ?)",
                        person,
                        id,
                        person
                    )
                    .fetch_one(&mut *connection)
                    .await?;
                    if others == Some(0) {
                        return Ok(Removed::Only);
                    }
                    let removed =
                        sqlx::query!("DELETE FROM passkeys WHERE person = ? AND id = ?", person, id)
                            .execute(&mut *connection)
                            .await?;
                    if removed.rows_affected() == 0 {
                        return Ok(Removed::Unknown);
                    }
                    append(connection, &audit).await?;
                    Ok(Removed::Yes)
                })
            })
            .await
    }
}

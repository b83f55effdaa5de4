//! What proves who staff are.

use async_trait::async_trait;
use heard_service::ports::{
    AuditEntry, Credentials, Digest, PasswordWay, StoreError, StoredCodes, StoredPasskey, StoredSession,
};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::audit::{append, moment};
use crate::fault::failed;
use crate::writer::Queue;

pub(crate) struct SqliteCredentials {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteCredentials {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Credentials for SqliteCredentials {
    async fn password(&self, person: i64) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar!("SELECT hash FROM passwords WHERE person = ?", person)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn codes(&self, person: i64) -> Result<Option<StoredCodes>, StoreError> {
        sqlx::query_as!(StoredCodes, "SELECT sealed, step FROM passwords WHERE person = ?", person)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn recovery_left(&self, person: i64) -> Result<u32, StoreError> {
        let left = sqlx::query_scalar!("SELECT count(*) FROM recovery_codes WHERE person = ?", person)
            .fetch_one(&self.readers)
            .await
            .map_err(failed)?;
        Ok(u32::try_from(left).unwrap_or(u32::MAX))
    }

    async fn set_password_way(
        &self,
        person: i64,
        way: PasswordWay,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT INTO passwords (person, hash, sealed, step) VALUES (?, ?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET
                            hash = excluded.hash, sealed = excluded.sealed, step = excluded.step",
                        person,
                        way.hash,
                        way.codes.sealed,
                        way.codes.step
                    )
                    .execute(&mut *connection)
                    .await?;
                    sqlx::query!("DELETE FROM recovery_codes WHERE person = ?", person)
                        .execute(&mut *connection)
                        .await?;
                    for code in &way.recovery {
                        let code = code.as_slice();
                        sqlx::query!("INSERT INTO recovery_codes (person, code) VALUES (?, ?)", person, code)
                            .execute(&mut *connection)
                            .await?;
                    }
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn use_step(&self, person: i64, step: i64) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let used = sqlx::query!(
                        "UPDATE passwords SET step = ? WHERE person = ? AND step < ?",
                        step,
                        person,
                        step
                    )
                    .execute(connection)
                    .await?;
                    Ok(used.rows_affected() > 0)
                })
            })
            .await
    }

    async fn use_recovery(&self, person: i64, code: Digest, audit: AuditEntry) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let code = code.as_slice();
                    let used = sqlx::query!(
                        "DELETE FROM recovery_codes WHERE person = ? AND code = ?",
                        person,
                        code
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if used {
                        append(connection, &audit).await?;
                    }
                    Ok(used)
                })
            })
            .await
    }

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

    async fn passkeys(&self, person: i64) -> Result<Vec<StoredPasskey>, StoreError> {
        sqlx::query_as!(
            StoredPasskey,
            "SELECT id, name, document FROM passkeys WHERE person = ? ORDER BY name, id",
            person
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)
    }

    async fn add_passkey(
        &self,
        person: i64,
        passkey: &StoredPasskey,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let passkey = passkey.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let added = sqlx::query!(
                        "INSERT INTO passkeys (id, person, name, document) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO NOTHING",
                        passkey.id,
                        person,
                        passkey.name,
                        passkey.document
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if added {
                        append(connection, &audit).await?;
                    }
                    Ok(added)
                })
            })
            .await
    }

    async fn update_passkey(&self, id: &str, document: &str) -> Result<(), StoreError> {
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

    async fn remove_passkey(&self, person: i64, id: &str, audit: AuditEntry) -> Result<bool, StoreError> {
        let id = id.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let removed =
                        sqlx::query!("DELETE FROM passkeys WHERE person = ? AND id = ?", person, id)
                            .execute(&mut *connection)
                            .await?
                            .rows_affected()
                            > 0;
                    if removed {
                        append(connection, &audit).await?;
                    }
                    Ok(removed)
                })
            })
            .await
    }

    async fn put_ceremony(
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

    async fn ceremony(
        &self,
        token: Digest,
        now: Timestamp,
    ) -> Result<Option<(Option<i64>, String)>, StoreError> {
        let (token, now) = (token.as_slice(), now.as_second());
        let row =
            sqlx::query!("SELECT person, state FROM ceremonies WHERE token = ? AND expires > ?", token, now)
                .fetch_optional(&self.readers)
                .await
                .map_err(failed)?;
        Ok(row.map(|row| (row.person, row.state)))
    }

    async fn take_ceremony(
        &self,
        token: Digest,
        now: Timestamp,
    ) -> Result<Option<(Option<i64>, String)>, StoreError> {
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
                        .execute(&mut *connection)
                        .await?;
                    sqlx::query!("DELETE FROM links WHERE expires <= ?", now).execute(connection).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn rename(
        &self,
        person: i64,
        email: &str,
        name: &str,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let (email, name) = (email.to_owned(), name.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let renamed = sqlx::query!(
                        "UPDATE OR IGNORE staff SET email = ?, name = ? WHERE id = ?",
                        email,
                        name,
                        person
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if renamed {
                        append(connection, &audit).await?;
                    }
                    Ok(renamed)
                })
            })
            .await
    }

    async fn sessions(&self, person: i64) -> Result<Vec<(Digest, StoredSession)>, StoreError> {
        let rows = sqlx::query!(
            "SELECT token, began, seen FROM sessions WHERE person = ? ORDER BY seen DESC",
            person
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let sessions = rows.into_iter().map(|row| {
            let token = row.token.try_into();
            let token = token.map_err(|_| StoreError::Inconsistent { table: "sessions", column: "token" })?;
            let session = StoredSession {
                person,
                began: moment(row.began, "sessions", "began")?,
                seen: moment(row.seen, "sessions", "seen")?,
            };
            Ok((token, session))
        });
        sessions.collect()
    }

    async fn end_other_sessions(
        &self,
        person: i64,
        keep: Digest,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let keep = keep.as_slice();
                    sqlx::query!("DELETE FROM sessions WHERE person = ? AND token <> ?", person, keep)
                        .execute(&mut *connection)
                        .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }
}

//! Passwords, and the codes that go with them.

use async_trait::async_trait;
use heard_service::ports::{
    AuditEntry, Digest, MostTries, PasswordState, PasswordWay, Passwords, StoreError, StoredCodes, Tried,
    UsedUp,
};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::fault::failed;
use crate::people::use_link;
use crate::writer::Queue;

pub(crate) struct SqlitePasswords {
    queue: Queue,
    readers: SqlitePool,
}

impl SqlitePasswords {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Passwords for SqlitePasswords {
    async fn of_address(&self, email: &str) -> Result<Option<(i64, String)>, StoreError> {
        let row = sqlx::query!(
            "SELECT staff.id, hash FROM staff JOIN passwords ON person = staff.id WHERE email = ? AND active",
            email
        )
        .fetch_optional(&self.readers)
        .await
        .map_err(failed)?;
        Ok(row.map(|row| (row.id, row.hash)))
    }

    async fn state(&self, person: i64) -> Result<Option<PasswordState>, StoreError> {
        let row = sqlx::query!(
            "SELECT tried, (SELECT count(*) FROM recovery_codes WHERE person = passwords.person) AS left
            FROM passwords WHERE person = ?",
            person
        )
        .fetch_optional(&self.readers)
        .await
        .map_err(failed)?;
        Ok(row.map(|row| PasswordState {
            recovery: u32::try_from(row.left).unwrap_or(u32::MAX),
            tried: u32::try_from(row.tried).unwrap_or(u32::MAX),
        }))
    }

    async fn codes(&self, person: i64) -> Result<Option<StoredCodes>, StoreError> {
        sqlx::query_as!(StoredCodes, "SELECT sealed, step FROM passwords WHERE person = ?", person)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn set(
        &self,
        person: i64,
        way: PasswordWay,
        used: UsedUp,
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (ceremony, second) = (used.ceremony.as_slice(), now.as_second());
                    let begun = sqlx::query_scalar!(
                        "SELECT count(*) FROM ceremonies WHERE token = ? AND person = ? AND expires > ?",
                        ceremony,
                        person,
                        second
                    )
                    .fetch_one(&mut *connection)
                    .await?;
                    if begun == 0 || !use_link(connection, used.link, person, now).await? {
                        return Ok(false);
                    }
                    sqlx::query!("DELETE FROM ceremonies WHERE token = ?", ceremony)
                        .execute(&mut *connection)
                        .await?;
                    sqlx::query!(
                        "INSERT INTO passwords (person, hash, sealed, step) VALUES (?, ?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET
                            hash = excluded.hash, sealed = excluded.sealed, step = excluded.step, tried = 0",
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
                    Ok(true)
                })
            })
            .await
    }

    async fn count_try(&self, token: Digest, most: MostTries, now: Timestamp) -> Result<Tried, StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    let begun = sqlx::query!(
                        r#"SELECT person AS "person!", tries FROM ceremonies
                        WHERE token = ? AND expires > ? AND person IS NOT NULL AND tries < ?"#,
                        token,
                        now,
                        most.conversation
                    )
                    .fetch_optional(&mut *connection)
                    .await?;
                    let Some(begun) = begun else { return Ok(Tried::Over) };
                    let counted = sqlx::query!(
                        "UPDATE passwords SET tried = tried + 1 WHERE person = ? AND tried < ?",
                        begun.person,
                        most.person
                    )
                    .execute(&mut *connection)
                    .await?;
                    if counted.rows_affected() == 0 {
                        return Ok(Tried::Closed);
                    }
                    sqlx::query!("UPDATE ceremonies SET tries = tries + 1 WHERE token = ?", token)
                        .execute(connection)
                        .await?;
                    let tries = u32::try_from(begun.tries).unwrap_or(u32::MAX).saturating_add(1);
                    Ok(Tried::May { person: begun.person, left: most.conversation.saturating_sub(tries) })
                })
            })
            .await
    }

    async fn use_step(&self, person: i64, step: i64) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let used = sqlx::query!(
                        "UPDATE passwords SET step = ?, tried = 0 WHERE person = ? AND step < ?",
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
                        sqlx::query!("UPDATE passwords SET tried = 0 WHERE person = ?", person)
                            .execute(&mut *connection)
                            .await?;
                        append(connection, &audit).await?;
                    }
                    Ok(used)
                })
            })
            .await
    }
}

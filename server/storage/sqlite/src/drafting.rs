//! Instruments in the making.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, DraftHead, DraftPart, InstrumentDrafts, SavedPart, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::audit::{append, moment};
use crate::fault::{Fault, failed};
use crate::writer::Queue;

/// Drafts have authors, and the program itself is none.
const AUTHOR: StoreError = StoreError::Inconsistent { table: "draft_parts", column: "person" };

pub(crate) struct SqliteDrafting {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteDrafting {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

struct Row {
    part: String,
    revision: i64,
    body: String,
    person: i64,
    at: i64,
}

impl Row {
    fn read(self) -> Result<DraftPart, StoreError> {
        Ok(DraftPart {
            part: self.part,
            revision: number(self.revision, "revision")?,
            body: self.body,
            person: self.person,
            at: moment(self.at, "draft_parts", "at")?,
        })
    }
}

fn number(value: i64, column: &'static str) -> Result<u32, StoreError> {
    u32::try_from(value).map_err(|_| StoreError::Inconsistent { table: "draft_parts", column })
}

#[async_trait]
impl InstrumentDrafts for SqliteDrafting {
    async fn start(
        &self,
        head: &DraftHead,
        parts: &[(String, String)],
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let (head, parts) = (head.clone(), parts.to_vec());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let started = sqlx::query!(
                        "INSERT INTO instrument_drafts (code, base) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        head.code,
                        head.base
                    )
                    .execute(&mut *connection)
                    .await?;
                    if started.rows_affected() == 0 {
                        return Ok(false);
                    }
                    for (part, body) in &parts {
                        insert(connection, &head.code, part, 1, body, &audit).await?;
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn all(&self) -> Result<Vec<DraftHead>, StoreError> {
        let rows = sqlx::query!("SELECT code, base FROM instrument_drafts ORDER BY code")
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        rows.into_iter()
            .map(|row| Ok(DraftHead { code: row.code, base: number(row.base, "base")? }))
            .collect()
    }

    async fn parts(&self, code: &str) -> Result<Vec<DraftPart>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT part, revision, body, person, at FROM draft_parts AS newest
            WHERE instrument = ?1 AND revision =
                (SELECT max(revision) FROM draft_parts WHERE instrument = ?1 AND part = newest.part)
            ORDER BY part",
            code
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn history(&self, code: &str, part: &str) -> Result<Vec<DraftPart>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT part, revision, body, person, at FROM draft_parts
            WHERE instrument = ? AND part = ? ORDER BY revision DESC",
            code,
            part
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn save(
        &self,
        code: &str,
        part: &str,
        base: u32,
        body: &str,
        audit: AuditEntry,
    ) -> Result<SavedPart, StoreError> {
        let (code, part, body) = (code.to_owned(), part.to_owned(), body.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let newest = sqlx::query_as!(
                        Row,
                        "SELECT part, revision, body, person, at FROM draft_parts
                        WHERE instrument = ? AND part = ? ORDER BY revision DESC LIMIT 1",
                        code,
                        part
                    )
                    .fetch_optional(&mut *connection)
                    .await?;
                    let newest = newest.map(Row::read).transpose().map_err(Fault::Job)?;
                    let revision = newest.as_ref().map_or(0, |newest| newest.revision);
                    match newest {
                        Some(newest) if newest.body == body => return Ok(SavedPart::Kept(revision)),
                        Some(newest) if revision != base => return Ok(SavedPart::Conflict(newest)),
                        _ => {}
                    }
                    insert(connection, &code, &part, revision + 1, &body, &audit).await?;
                    append(connection, &audit).await?;
                    Ok(SavedPart::Kept(revision + 1))
                })
            })
            .await
    }
}

async fn insert(
    connection: &mut SqliteConnection,
    code: &str,
    part: &str,
    revision: u32,
    body: &str,
    audit: &AuditEntry,
) -> Result<(), Fault> {
    let person = audit.person.ok_or(AUTHOR)?;
    let at = audit.at.as_second();
    sqlx::query!(
        "INSERT INTO draft_parts (instrument, part, revision, body, person, at) VALUES (?, ?, ?, ?, ?, ?)",
        code,
        part,
        revision,
        body,
        person,
        at
    )
    .execute(connection)
    .await?;
    Ok(())
}

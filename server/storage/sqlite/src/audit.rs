//! The audit log.

use async_trait::async_trait;
use heard_service::audit::digest;
use heard_service::ports::{Audit, AuditEntry, AuditSearch, Digest, LoggedEntry, StoreError};
use jiff::Timestamp;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::fault::{Fault, failed};
use crate::writer::Queue;

const DIGEST: StoreError = StoreError::Inconsistent { table: "audit", column: "digest" };

pub(crate) struct SqliteAudit {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteAudit {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

struct Row {
    number: i64,
    at: i64,
    person: Option<i64>,
    action: String,
    object: String,
    detail: String,
    digest: Vec<u8>,
}

impl Row {
    fn read(self) -> Result<LoggedEntry, StoreError> {
        Ok(LoggedEntry {
            number: self.number,
            at: moment(self.at, "audit", "at")?,
            person: self.person,
            action: self.action,
            object: self.object,
            detail: self.detail,
            digest: self.digest.try_into().map_err(|_| DIGEST)?,
        })
    }
}

/// A second of Unix time.
pub(crate) fn moment(
    second: i64,
    table: &'static str,
    column: &'static str,
) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(second).map_err(|_| StoreError::Inconsistent { table, column })
}

#[async_trait]
impl Audit for SqliteAudit {
    async fn add(&self, entry: AuditEntry) -> Result<i64, StoreError> {
        self.queue.run(|connection| Box::pin(async move { append(connection, &entry).await })).await
    }

    async fn search(&self, search: &AuditSearch, limit: u32) -> Result<Vec<LoggedEntry>, StoreError> {
        let before = if search.before == 0 { i64::MAX } else { search.before };
        let limit = i64::from(limit);
        // `instr` and not LIKE: what is looked for may have signs in it that LIKE gives a meaning.
        let rows = sqlx::query_as!(
            Row,
            "SELECT number, at, person, action, object, detail, digest FROM audit
            WHERE number < ?1 AND (?2 IS NULL OR person = ?2) AND instr(action, ?3) = 1
                AND (?4 = '' OR instr(lower(object || ' ' || detail), lower(?4)) > 0)
            ORDER BY number DESC LIMIT ?5",
            before,
            search.person,
            search.action,
            search.words,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn after(&self, number: i64, limit: u32) -> Result<Vec<LoggedEntry>, StoreError> {
        let limit = i64::from(limit);
        let rows = sqlx::query_as!(
            Row,
            "SELECT number, at, person, action, object, detail, digest FROM audit
            WHERE number > ? ORDER BY number LIMIT ?",
            number,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }
}

/// Adds an entry, in the transaction of what it tells of; its number.
pub(crate) async fn append(connection: &mut SqliteConnection, entry: &AuditEntry) -> Result<i64, Fault> {
    let last = sqlx::query!("SELECT number, digest FROM audit ORDER BY number DESC LIMIT 1")
        .fetch_optional(&mut *connection)
        .await?;
    let (number, before): (i64, Digest) = match last {
        None => (1, [0; 32]),
        Some(row) => (row.number + 1, row.digest.try_into().map_err(|_| Fault::Job(DIGEST))?),
    };
    let texts = [entry.action, &entry.object, &entry.detail];
    let digest = digest(&before, number, entry.at, entry.person, texts);
    let (at, digest) = (entry.at.as_second(), digest.as_slice());
    sqlx::query!(
        "INSERT INTO audit (number, at, person, action, object, detail, digest) VALUES (?, ?, ?, ?, ?, ?, ?)",
        number,
        at,
        entry.person,
        entry.action,
        entry.object,
        entry.detail,
        digest
    )
    .execute(connection)
    .await?;
    Ok(number)
}

//! One-use codes, and the visits that they open.

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use heard_service::ports::{AuditEntry, Batch, Codes, Digest, NewBatch, StoreError, StoredCode};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::fault::{Fault, failed};
use crate::writer::Queue;

pub(crate) struct SqliteCodes {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteCodes {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

fn inconsistent(column: &'static str) -> StoreError {
    StoreError::Inconsistent { table: "codes", column }
}

#[async_trait]
impl Codes for SqliteCodes {
    async fn add(&self, batch: NewBatch, audit: AuditEntry) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (id, made) = (batch.batch.as_slice(), batch.made.to_string());
                    let added = sqlx::query!(
                        "INSERT INTO code_batches (batch, collector, label, made) VALUES (?, ?, ?, ?)
                        ON CONFLICT (batch) DO NOTHING",
                        id,
                        batch.collector,
                        batch.label,
                        made
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected();
                    if added == 0 {
                        return Ok(false);
                    }
                    for (selector, verifier) in &batch.codes {
                        let verifier = verifier.as_slice();
                        sqlx::query!(
                            "INSERT INTO codes (collector, selector, verifier, batch) VALUES (?, ?, ?, ?)",
                            batch.collector,
                            selector,
                            verifier,
                            id
                        )
                        .execute(&mut *connection)
                        .await?;
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn selectors(&self, collector: &str) -> Result<Vec<String>, StoreError> {
        sqlx::query_scalar!("SELECT selector FROM codes WHERE collector = ?", collector)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)
    }

    async fn batches(&self) -> Result<Vec<Batch>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT collector, label, made,
                (SELECT count(*) FROM codes WHERE batch = code_batches.batch) AS "given!: i64",
                (SELECT count(*) FROM codes WHERE batch = code_batches.batch AND used = 1) AS "used!: i64"
            FROM code_batches ORDER BY collector, label, made"#
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter()
            .map(|row| {
                let made = row.made.parse();
                let made =
                    made.map_err(|_| StoreError::Inconsistent { table: "code_batches", column: "made" });
                Ok(Batch {
                    collector: row.collector,
                    label: row.label,
                    made: made?,
                    given: u64::try_from(row.given).map_err(|_| inconsistent("batch"))?,
                    used: Raw::new(u64::try_from(row.used).map_err(|_| inconsistent("used"))?),
                })
            })
            .collect()
    }

    async fn get(&self, collector: &str, selector: &str) -> Result<Option<StoredCode>, StoreError> {
        let row = sqlx::query!(
            "SELECT verifier, used FROM codes WHERE collector = ? AND selector = ?",
            collector,
            selector
        )
        .fetch_optional(&self.readers)
        .await
        .map_err(failed)?;
        let Some(row) = row else { return Ok(None) };
        let verifier = row.verifier.try_into().map_err(|_| inconsistent("verifier"))?;
        Ok(Some(StoredCode { verifier, used: row.used != 0 }))
    }

    async fn put_ticket(
        &self,
        ticket: Digest,
        collector: &str,
        selector: Option<&str>,
        given: Date,
    ) -> Result<(), StoreError> {
        let (collector, selector) = (collector.to_owned(), selector.map(str::to_owned));
        let given = given.to_string();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let ticket = ticket.as_slice();
                    sqlx::query!(
                        "INSERT INTO tickets (ticket, collector, selector, given) VALUES (?, ?, ?, ?)",
                        ticket,
                        collector,
                        selector,
                        given
                    )
                    .execute(connection)
                    .await?;
                    Ok(())
                })
            })
            .await
    }

    async fn ticket(&self, ticket: Digest, collector: &str) -> Result<bool, StoreError> {
        let ticket = ticket.as_slice();
        let found = sqlx::query_scalar!(
            "SELECT collector FROM tickets WHERE ticket = ? AND collector = ?",
            ticket,
            collector
        )
        .fetch_optional(&self.readers)
        .await
        .map_err(failed)?;
        Ok(found.is_some())
    }

    async fn erase_ticket(&self, ticket: Digest) -> Result<(), StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let ticket = ticket.as_slice();
                    sqlx::query!("DELETE FROM tickets WHERE ticket = ?", ticket).execute(connection).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn purge_tickets(&self, day: Date) -> Result<u64, StoreError> {
        let day = day.to_string();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let gone = sqlx::query!("DELETE FROM tickets WHERE given < ?", day).execute(connection);
                    Ok(gone.await?.rows_affected())
                })
            })
            .await
    }
}

/// Uses up the code of a visit, and ends all visits that it opened. `false` if the visit may not
/// answer, or its code is used.
pub(crate) async fn spend(
    connection: &mut SqliteConnection,
    collector: &str,
    ticket: &Digest,
) -> Result<bool, Fault> {
    let ticket = ticket.as_slice();
    let found =
        sqlx::query!("SELECT selector FROM tickets WHERE ticket = ? AND collector = ?", ticket, collector)
            .fetch_optional(&mut *connection)
            .await?;
    let Some(found) = found else { return Ok(false) };
    let Some(selector) = found.selector else { return Ok(true) };
    let used = sqlx::query!(
        "UPDATE codes SET used = 1 WHERE collector = ? AND selector = ? AND used = 0",
        collector,
        selector
    )
    .execute(&mut *connection)
    .await?
    .rows_affected();
    sqlx::query!("DELETE FROM tickets WHERE collector = ? AND selector = ?", collector, selector)
        .execute(connection)
        .await?;
    Ok(used == 1)
}

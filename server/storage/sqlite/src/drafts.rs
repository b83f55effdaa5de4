//! Drafts of people who answer without script.

use async_trait::async_trait;
use heard_service::ports::{Digest, Drafts, StoreError};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::fault::{Fault, failed};
use crate::job::Job;
use crate::writer::Queue;

pub(crate) struct SqliteDrafts {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteDrafts {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

/// A draft on its way to the writer.
pub(crate) struct NewDraft {
    token: Digest,
    collector: String,
    document: String,
    touched: Date,
}

#[async_trait]
impl Drafts for SqliteDrafts {
    async fn save(
        &self,
        token: Digest,
        collector: &str,
        document: &str,
        touched: Date,
    ) -> Result<(), StoreError> {
        let draft =
            NewDraft { token, collector: collector.to_owned(), document: document.to_owned(), touched };
        self.queue.write(|reply| Job::SaveDraft(Box::new(draft), reply)).await
    }

    async fn load(&self, token: Digest, collector: &str) -> Result<Option<String>, StoreError> {
        let token = token.as_slice();
        sqlx::query_scalar!("SELECT document FROM drafts WHERE token = ? AND collector = ?", token, collector)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn erase(&self, token: Digest) -> Result<(), StoreError> {
        self.queue.write(|reply| Job::EraseDraft(token, reply)).await
    }

    async fn purge(&self, day: Date) -> Result<u64, StoreError> {
        self.queue.write(|reply| Job::PurgeDrafts(day, reply)).await
    }
}

pub(crate) async fn save(connection: &mut SqliteConnection, draft: &NewDraft) -> Result<(), Fault> {
    let (token, touched) = (draft.token.as_slice(), draft.touched.to_string());
    sqlx::query!(
        "INSERT INTO drafts (token, collector, document, touched) VALUES (?, ?, ?, ?)
        ON CONFLICT (token) DO UPDATE SET
            collector = excluded.collector, document = excluded.document, touched = excluded.touched",
        token,
        draft.collector,
        draft.document,
        touched
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn erase(connection: &mut SqliteConnection, token: Digest) -> Result<(), Fault> {
    let token = token.as_slice();
    sqlx::query!("DELETE FROM drafts WHERE token = ?", token).execute(connection).await?;
    Ok(())
}

pub(crate) async fn purge(connection: &mut SqliteConnection, day: Date) -> Result<u64, Fault> {
    let day = day.to_string();
    let gone = sqlx::query!("DELETE FROM drafts WHERE touched < ?", day).execute(connection).await?;
    Ok(gone.rows_affected())
}

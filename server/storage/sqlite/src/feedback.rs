//! What changed because of what people said.

use std::collections::BTreeMap;

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, FeedbackStore, Revision, StoreError, StoredFeedback, TakenBack};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::audit::{append, moment};
use crate::fault::{Fault, failed};
use crate::releases::day;
use crate::writer::Queue;

pub(crate) struct SqliteFeedback {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteFeedback {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }

    /// All of them, or one.
    async fn read(&self, only: Option<i64>) -> Result<Vec<StoredFeedback>, StoreError> {
        let mut found = BTreeMap::new();
        let rows = sqlx::query!(
            r#"SELECT id, uuid, draft, edits, day AS "day?", reason AS "reason?"
            FROM feedback LEFT JOIN feedback_taken_back ON feedback_taken_back.feedback = id
            WHERE ?1 IS NULL OR id = ?1"#,
            only
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        for row in rows {
            let uuid = Uuid::from_slice(&row.uuid)
                .map_err(|_| StoreError::Inconsistent { table: "feedback", column: "uuid" })?;
            let taken_back = match row.day.zip(row.reason) {
                Some((text, reason)) => {
                    Some(TakenBack { day: day(&text, "feedback_taken_back", "day")?, reason })
                }
                None => None,
            };
            let stored = StoredFeedback {
                id: row.id,
                uuid,
                draft: row.draft,
                edits: row.edits,
                revisions: Vec::new(),
                taken_back,
            };
            found.insert(row.id, stored);
        }
        let rows = sqlx::query!(
            "SELECT feedback, number, day, at, note, document FROM feedback_revisions
            WHERE ?1 IS NULL OR feedback = ?1 ORDER BY feedback, number",
            only
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        for row in rows {
            // One that was added between the two statements is whole the next time.
            let Some(stored) = found.get_mut(&row.feedback) else { continue };
            stored.revisions.push(Revision {
                number: row.number,
                day: day(&row.day, "feedback_revisions", "day")?,
                at: moment(row.at, "feedback_revisions", "at")?,
                note: row.note,
                document: row.document,
            });
        }
        Ok(found.into_values().collect())
    }
}

#[async_trait]
impl FeedbackStore for SqliteFeedback {
    async fn add(&self, uuid: Uuid, draft: &str, audit: AuditEntry) -> Result<i64, StoreError> {
        let draft = draft.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let uuid = uuid.as_bytes().as_slice();
                    let id = sqlx::query!("INSERT INTO feedback (uuid, draft) VALUES (?, ?)", uuid, draft)
                        .execute(&mut *connection)
                        .await?
                        .last_insert_rowid();
                    tell(connection, id, audit).await?;
                    Ok(id)
                })
            })
            .await
    }

    async fn edit(&self, id: i64, edits: i64, draft: &str, audit: AuditEntry) -> Result<bool, StoreError> {
        let draft = draft.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let written = sqlx::query!(
                        "UPDATE feedback SET draft = ?1, edits = edits + 1 WHERE id = ?2 AND edits = ?3
                        AND id NOT IN (SELECT feedback FROM feedback_taken_back)",
                        draft,
                        id,
                        edits
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if written {
                        tell(connection, id, audit).await?;
                    }
                    Ok(written)
                })
            })
            .await
    }

    async fn publish(
        &self,
        id: i64,
        edits: i64,
        revision: &Revision,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let Revision { day, at, note, document, .. } = revision.clone();
        let (day, at) = (day.to_string(), at.as_second());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let published = sqlx::query!(
                        "INSERT INTO feedback_revisions (feedback, number, day, at, note, document)
                        SELECT id, (SELECT count(*) FROM feedback_revisions WHERE feedback = id) + 1, ?3, ?4, ?5, ?6
                        FROM feedback WHERE id = ?1 AND edits = ?2
                            AND id NOT IN (SELECT feedback FROM feedback_taken_back)",
                        id,
                        edits,
                        day,
                        at,
                        note,
                        document
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if published {
                        tell(connection, id, audit).await?;
                    }
                    Ok(published)
                })
            })
            .await
    }

    async fn take_back(&self, id: i64, taken: &TakenBack, audit: AuditEntry) -> Result<bool, StoreError> {
        let (day, reason) = (taken.day.to_string(), taken.reason.clone());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let taken = sqlx::query!(
                        "INSERT INTO feedback_taken_back (feedback, day, reason)
                        SELECT id, ?2, ?3 FROM feedback
                        WHERE id = ?1 AND id IN (SELECT feedback FROM feedback_revisions) ON CONFLICT DO NOTHING",
                        id,
                        day,
                        reason
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if taken {
                        tell(connection, id, audit).await?;
                    }
                    Ok(taken)
                })
            })
            .await
    }

    async fn discard(&self, id: i64, audit: AuditEntry) -> Result<bool, StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let gone = sqlx::query!(
                        "DELETE FROM feedback
                        WHERE id = ? AND id NOT IN (SELECT feedback FROM feedback_revisions)",
                        id
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if gone {
                        tell(connection, id, audit).await?;
                    }
                    Ok(gone)
                })
            })
            .await
    }

    async fn get(&self, id: i64) -> Result<Option<StoredFeedback>, StoreError> {
        Ok(self.read(Some(id)).await?.pop())
    }

    async fn all(&self) -> Result<Vec<StoredFeedback>, StoreError> {
        self.read(None).await
    }

    async fn stamp(&self) -> Result<i64, StoreError> {
        sqlx::query_scalar!(
            r#"SELECT (SELECT count(*) FROM feedback_revisions) + (SELECT count(*) FROM feedback_taken_back) AS "stamp!: i64""#
        )
        .fetch_one(&self.readers)
        .await
        .map_err(failed)
    }
}

/// Writes what was done to an entry into the audit log.
async fn tell(connection: &mut SqliteConnection, id: i64, audit: AuditEntry) -> Result<(), Fault> {
    append(connection, &AuditEntry { object: id.to_string(), ..audit }).await?;
    Ok(())
}

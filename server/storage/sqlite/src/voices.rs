//! Reading what people said.

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use heard_domain::json;
use heard_domain::language::Language;
use heard_service::ports::{
    AuditEntry, Backlog, Decision, Done, Shelf, StoreError, Unsealing, Voice, Voices,
};
use heard_service::voices::{ConcernOutcome, Verdict};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::audit::{append, moment};
use crate::fault::{Fault, failed};
use crate::record;
use crate::writer::Queue;

pub(crate) struct SqliteVoices {
    queue: Queue,
    readers: SqlitePool,
}

struct Row {
    id: i64,
    uuid: Vec<u8>,
    wave: String,
    collector: String,
    language: String,
    received: String,
    concern: bool,
    answers: String,
}

impl SqliteVoices {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }

    async fn row(&self, id: i64) -> Result<Option<Voice>, StoreError> {
        let row = sqlx::query_as!(
            Row,
            r#"SELECT
                id, uuid, wave, collector AS "collector!", language AS "language!",
                received AS "received!", concern AS "concern: bool",
                (SELECT json_group_array(json_array(question, kind, value) ORDER BY place)
                    FROM answers WHERE response = responses.id) AS "answers!: String"
            FROM responses WHERE id = ? AND withdrawn = 0"#,
            id
        )
        .fetch_optional(&self.readers)
        .await
        .map_err(failed)?;
        let Some(row) = row else { return Ok(None) };
        let inconsistent = |table, column| StoreError::Inconsistent { table, column };
        Ok(Some(Voice {
            id: row.id,
            uuid: Uuid::from_slice(&row.uuid).map_err(|_| inconsistent("responses", "uuid"))?,
            wave: row.wave,
            collector: row.collector,
            language: Language::parse_any(&row.language).ok_or(inconsistent("responses", "language"))?,
            received: row.received.parse().map_err(|_| inconsistent("responses", "received"))?,
            concern: row.concern,
            answers: record::decode(&row.answers).ok_or(inconsistent("answers", "kind"))?,
            decisions: self.decisions(id).await?,
            unsealings: self.unsealings(id).await?,
            done: self.all_done(id).await?,
        }))
    }

    async fn decisions(&self, id: i64) -> Result<Vec<Decision>, StoreError> {
        let rows = sqlx::query!(
            "SELECT question, verdict, reason, person, at FROM voice_decisions WHERE response = ? ORDER BY question",
            id
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let read = rows.into_iter().map(|row| {
            let verdict = Verdict::parse(&row.verdict, row.reason.as_deref());
            let inconsistent = StoreError::Inconsistent { table: "voice_decisions", column: "verdict" };
            Ok(Decision {
                question: row.question,
                verdict: verdict.ok_or(inconsistent)?,
                person: row.person,
                at: moment(row.at, "voice_decisions", "at")?,
            })
        });
        read.collect()
    }

    async fn unsealings(&self, id: i64) -> Result<Vec<Unsealing>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT person, lead AS "lead: bool", at FROM concern_unsealings
            WHERE response = ? ORDER BY at, person"#,
            id
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let read = rows.into_iter().map(|row| {
            Ok(Unsealing {
                person: row.person,
                lead: row.lead,
                at: moment(row.at, "concern_unsealings", "at")?,
            })
        });
        read.collect()
    }

    async fn all_done(&self, id: i64) -> Result<Vec<Done>, StoreError> {
        let rows = sqlx::query!(
            "SELECT outcome, note, person, at FROM concern_outcomes WHERE response = ? ORDER BY id",
            id
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let read = rows.into_iter().map(|row| {
            let inconsistent = StoreError::Inconsistent { table: "concern_outcomes", column: "outcome" };
            Ok(Done {
                outcome: ConcernOutcome::parse(&row.outcome).ok_or(inconsistent)?,
                note: row.note,
                person: row.person,
                at: moment(row.at, "concern_outcomes", "at")?,
            })
        });
        read.collect()
    }

    async fn rows(&self, ids: Vec<i64>) -> Result<Vec<Voice>, StoreError> {
        let mut voices = Vec::with_capacity(ids.len());
        for id in ids {
            voices.extend(self.row(id).await?);
        }
        Ok(voices)
    }
}

fn codes(collectors: Option<&[String]>) -> Option<String> {
    collectors.map(|codes| json::write(&json::list(codes.iter().map(json::text).collect())))
}

#[async_trait]
impl Voices for SqliteVoices {
    async fn list(
        &self,
        shelf: Shelf,
        collectors: Option<&[String]>,
        limit: u32,
    ) -> Result<Vec<Voice>, StoreError> {
        let collectors = codes(collectors);
        let found = match shelf {
            Shelf::Waiting => {
                sqlx::query_scalar!(
                    r#"SELECT response AS "id!: i64" FROM waiting
                    WHERE ?1 IS NULL OR collector IN (SELECT value FROM json_each(?1))
                    ORDER BY first DESC, response LIMIT ?2"#,
                    collectors,
                    limit
                )
                .fetch_all(&self.readers)
                .await
            }
            Shelf::Read => {
                sqlx::query_scalar!(
                    r#"SELECT id AS "id!: i64" FROM responses
                    WHERE withdrawn = 0
                        AND (?1 IS NULL OR collector IN (SELECT value FROM json_each(?1)))
                        AND id IN (SELECT response FROM voice_decisions
                            UNION SELECT response FROM concern_outcomes)
                        AND id NOT IN (SELECT response FROM waiting)
                    ORDER BY id DESC LIMIT ?2"#,
                    collectors,
                    limit
                )
                .fetch_all(&self.readers)
                .await
            }
        };
        self.rows(found.map_err(failed)?).await
    }

    async fn get(&self, id: i64) -> Result<Option<Voice>, StoreError> {
        self.row(id).await
    }

    async fn backlog(&self, collectors: Option<&[String]>, before: Date) -> Result<Backlog, StoreError> {
        let (collectors, before) = (codes(collectors), before.to_string());
        let row = sqlx::query!(
            r#"SELECT
                coalesce(sum(n) FILTER (WHERE first = 0), 0) AS "voices!: i64",
                coalesce(sum(n) FILTER (WHERE first = 0 AND received < ?2), 0) AS "late!: i64",
                min(received) FILTER (WHERE first = 0) AS "oldest: String",
                coalesce(sum(n) FILTER (WHERE first = 1), 0) AS "concerns!: i64",
                (SELECT count(*) FROM waiting
                    WHERE first = 1 AND (?1 IS NULL OR collector IN (SELECT value FROM json_each(?1)))
                        AND NOT (
                            (SELECT count(*) FROM concern_unsealings
                                WHERE concern_unsealings.response = waiting.response) >= 2
                            AND EXISTS (SELECT 1 FROM concern_unsealings
                                WHERE concern_unsealings.response = waiting.response AND lead = 1)
                        )
                ) AS "sealed!: i64"
            FROM waiting_days WHERE ?1 IS NULL OR collector IN (SELECT value FROM json_each(?1))"#,
            collectors,
            before
        )
        .fetch_one(&self.readers)
        .await
        .map_err(failed)?;
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        let inconsistent = |_| StoreError::Inconsistent { table: "waiting_days", column: "received" };
        Ok(Backlog {
            voices: count(row.voices),
            late: count(row.late),
            oldest: row.oldest.map(|day| day.parse().map_err(inconsistent)).transpose()?,
            concerns: count(row.concerns),
            sealed: count(row.sealed),
        })
    }

    async fn decide(&self, id: i64, decision: &Decision, audit: AuditEntry) -> Result<bool, StoreError> {
        let decision = decision.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (verdict, reason) = decision.verdict.codes();
                    let at = decision.at.as_second();
                    let stored = sqlx::query!(
                        "INSERT INTO voice_decisions (response, question, verdict, reason, person, at)
                        SELECT id, ?2, ?3, ?4, ?5, ?6 FROM responses
                        WHERE id = ?1 AND withdrawn = 0
                            AND EXISTS (SELECT 1 FROM answers WHERE response = ?1 AND question = ?2)
                        ON CONFLICT (response, question) DO UPDATE SET
                            verdict = excluded.verdict, reason = excluded.reason,
                            person = excluded.person, at = excluded.at",
                        id,
                        decision.question,
                        verdict,
                        reason,
                        decision.person,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    if stored.rows_affected() == 0 {
                        return Ok(false);
                    }
                    if decision.verdict == Verdict::Safeguarding {
                        seal(connection, id, &decision).await?;
                    }
                    look_anew(connection, id).await?;
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn unseal(&self, id: i64, unsealing: &Unsealing, audit: AuditEntry) -> Result<bool, StoreError> {
        let (person, lead, at) = (unsealing.person, unsealing.lead, unsealing.at.as_second());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let stored = sqlx::query!(
                        "INSERT INTO concern_unsealings (response, person, lead, at)
                        SELECT id, ?2, ?3, ?4 FROM responses WHERE id = ?1 AND concern = 1
                        ON CONFLICT DO NOTHING",
                        id,
                        person,
                        lead,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    let new = stored.rows_affected() > 0;
                    if new {
                        append(connection, &audit).await?;
                    }
                    Ok(new)
                })
            })
            .await
    }

    async fn done(&self, id: i64, done: &Done, audit: AuditEntry) -> Result<bool, StoreError> {
        let done = done.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (outcome, at) = (done.outcome.code(), done.at.as_second());
                    let stored = sqlx::query!(
                        "INSERT INTO concern_outcomes (response, outcome, note, person, at)
                        SELECT id, ?2, ?3, ?4, ?5 FROM responses
                        WHERE id = ?1 AND concern = 1
                            AND (SELECT count(*) FROM concern_unsealings WHERE response = ?1) >= 2
                            AND EXISTS (SELECT 1 FROM concern_unsealings WHERE response = ?1 AND lead = 1)",
                        id,
                        outcome,
                        done.note,
                        done.person,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    let new = stored.rows_affected() > 0;
                    if new {
                        look_anew(connection, id).await?;
                        append(connection, &audit).await?;
                    }
                    Ok(new)
                })
            })
            .await
    }

    async fn safe(&self, wave: &str, question: &str) -> Result<Vec<Voice>, StoreError> {
        let found = sqlx::query_scalar!(
            r#"SELECT responses.id AS "id!: i64" FROM responses
            JOIN voice_decisions ON voice_decisions.response = responses.id
            WHERE wave = ? AND withdrawn = 0 AND question = ? AND verdict = 'safe'
                AND (concern = 0 OR 'readers' = (
                    SELECT outcome FROM concern_outcomes
                    WHERE concern_outcomes.response = responses.id ORDER BY concern_outcomes.id DESC LIMIT 1
                ))
            ORDER BY responses.id"#,
            wave,
            question
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        self.rows(found).await
    }

    async fn gathered(&self) -> Result<Vec<(String, Raw)>, StoreError> {
        let rows = sqlx::query!(r#"SELECT wave, sum(n) AS "n!: i64" FROM reach GROUP BY wave ORDER BY wave"#)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        Ok(rows
            .into_iter()
            .map(|row| (row.wave, Raw::new(u64::try_from(row.n).unwrap_or_default())))
            .collect())
    }
}

/// Marks a response as one with a concern. What two people unsealed before, they did for another
/// reason: it is sealed anew.
async fn seal(connection: &mut SqliteConnection, id: i64, by: &Decision) -> Result<(), Fault> {
    let (person, at) = (by.person, by.at.as_second());
    sqlx::query!("UPDATE responses SET concern = 1 WHERE id = ?", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM concern_unsealings WHERE response = ?", id).execute(&mut *connection).await?;
    sqlx::query!(
        "INSERT INTO concern_outcomes (response, outcome, note, person, at) VALUES (?, 'raised', '', ?, ?)",
        id,
        person,
        at
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Puts the responses from one number to another, of which none waits yet, among those that wait if
/// they do.
///
/// # Errors
/// If the engine fails. The caller rolls back.
pub(crate) async fn begin_waiting(
    connection: &mut SqliteConnection,
    from: i64,
    to: i64,
) -> Result<(), Fault> {
    sqlx::query!(
        "INSERT INTO waiting (response, first, collector, received)
        SELECT id, first, collector, received FROM voices_waiting WHERE id BETWEEN ? AND ?",
        from,
        to
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// Looks again at whether a response waits.
async fn look_anew(connection: &mut SqliteConnection, id: i64) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM waiting WHERE response = ?", id).execute(&mut *connection).await?;
    begin_waiting(connection, id, id).await
}

/// Forgets everything that was decided of a response and done about it, and that it waits.
///
/// # Errors
/// If the engine fails. The caller rolls back.
pub(crate) async fn forget(connection: &mut SqliteConnection, id: i64) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM voice_decisions WHERE response = ?", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM concern_unsealings WHERE response = ?", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM concern_outcomes WHERE response = ?", id).execute(&mut *connection).await?;
    sqlx::query!("DELETE FROM waiting WHERE response = ?", id).execute(connection).await?;
    Ok(())
}

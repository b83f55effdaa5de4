//! Responses and what is counted of them.

use std::collections::HashMap;

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use heard_domain::measure::Tally;
use heard_service::ports::{Digest, NewResponse, Responses, StoreError, Stored, StoredResponse, Waiting};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::codes;
use crate::fault::{Fault, failed};
use crate::job::Job;
use crate::record;
use crate::recordings;
use crate::voices;
use crate::writer::Queue;

pub(crate) struct SqliteResponses {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteResponses {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

/// A response on its way to the writer. What can be computed before its turn is.
pub(crate) struct Incoming {
    uuid: Uuid,
    payload: Digest,
    wave: String,
    tallies: Vec<Tally>,
    recordings: Vec<Uuid>,
    collector: String,
    ticket: Option<Digest>,
    /// See [`record::encode`].
    record: String,
}

#[async_trait]
impl Responses for SqliteResponses {
    async fn submit(&self, response: NewResponse) -> Result<Stored, StoreError> {
        let incoming = Incoming {
            uuid: response.uuid,
            payload: response.payload,
            record: record::encode(&response),
            wave: response.wave,
            tallies: response.tallies,
            recordings: response.recordings,
            collector: response.collector,
            ticket: response.ticket,
        };
        self.queue.write(|reply| Job::Submit(Box::new(incoming), reply)).await
    }

    async fn payload(&self, uuid: Uuid) -> Result<Option<Digest>, StoreError> {
        let uuid = uuid.as_bytes().as_slice();
        let found = sqlx::query_scalar!("SELECT payload FROM responses WHERE uuid = ?", uuid)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)?;
        found.map(|bytes| digest(&bytes, "payload")).transpose()
    }

    async fn by_receipt(&self, receipt: Digest) -> Result<Option<StoredResponse>, StoreError> {
        let receipt = receipt.as_slice();
        let mut found = sqlx::query_as!(
            Row,
            r#"SELECT
                id, uuid, wave, withdrawn,
                (SELECT json_group_array(json_array(question, kind, value) ORDER BY place)
                    FROM answers WHERE response = responses.id) AS "answers!: String"
            FROM responses WHERE receipt = ? LIMIT 2"#,
            receipt
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        // Two with the same receipt: better none than somebody else's.
        if found.len() > 1 {
            return Ok(None);
        }
        found.pop().map(|row| row.read().map(|(_, response)| response)).transpose()
    }

    async fn withdraw(&self, uuid: Uuid, tallies: Vec<Tally>) -> Result<bool, StoreError> {
        self.queue.write(|reply| Job::Withdraw(uuid, tallies, reply)).await
    }

    async fn counts(&self, wave: &str) -> Result<Vec<(String, String, Raw)>, StoreError> {
        let rows =
            sqlx::query!("SELECT subject, cell, n FROM tallies WHERE wave = ? ORDER BY subject, cell", wave)
                .fetch_all(&self.readers)
                .await
                .map_err(failed)?;
        let read =
            |n: i64| u64::try_from(n).map_err(|_| StoreError::Inconsistent { table: "tallies", column: "n" });
        rows.into_iter().map(|row| Ok((row.subject, row.cell, Raw::new(read(row.n)?)))).collect()
    }

    async fn page(
        &self,
        wave: &str,
        after: i64,
        limit: u32,
    ) -> Result<Vec<(i64, StoredResponse)>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            r#"SELECT
                id, uuid, wave, withdrawn,
                (SELECT json_group_array(json_array(question, kind, value) ORDER BY place)
                    FROM answers WHERE response = responses.id) AS "answers!: String"
            FROM responses WHERE wave = ? AND withdrawn = 0 AND id > ? ORDER BY id LIMIT ?"#,
            wave,
            after,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn waiting(&self, limit: u32) -> Result<Vec<Waiting>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT response AS "id!: i64", wave AS "wave!", waiting.received AS "received!",
                first AS "concern!: bool"
            FROM waiting JOIN responses ON responses.id = response
            ORDER BY first DESC, response LIMIT ?"#,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let inconsistent = |_| StoreError::Inconsistent { table: "responses", column: "received" };
        let read = |day: String| day.parse().map_err(inconsistent);
        rows.into_iter()
            .map(|row| {
                let received = read(row.received)?;
                Ok(Waiting { id: row.id, wave: row.wave, received, concern: row.concern })
            })
            .collect()
    }

    async fn ready(&self) -> Result<(), StoreError> {
        sqlx::query_scalar!("SELECT beats FROM pulse").fetch_one(&self.readers).await.map_err(failed)?;
        self.queue.write(Job::Beat).await
    }
}

struct Row {
    id: i64,
    uuid: Vec<u8>,
    wave: String,
    withdrawn: i64,
    answers: String,
}

impl Row {
    fn read(self) -> Result<(i64, StoredResponse), StoreError> {
        let inconsistent = |table, column| StoreError::Inconsistent { table, column };
        let response = StoredResponse {
            uuid: Uuid::from_slice(&self.uuid).map_err(|_| inconsistent("responses", "uuid"))?,
            wave: self.wave,
            answers: record::decode(&self.answers).ok_or(inconsistent("answers", "kind"))?,
            withdrawn: self.withdrawn != 0,
        };
        Ok((self.id, response))
    }
}

fn digest(bytes: &[u8], column: &'static str) -> Result<Digest, StoreError> {
    bytes.try_into().map_err(|_| StoreError::Inconsistent { table: "responses", column })
}

/// Stores responses with their answers and tallies, all of them or none. What became of each, in
/// their order: of two with the same UUID the first counts.
///
/// # Errors
/// If one of them cannot be stored, which is not told, or the engine fails.
pub(crate) async fn insert(
    connection: &mut SqliteConnection,
    batch: &[&Incoming],
) -> Result<Vec<Stored>, Fault> {
    let mut known = known(connection, batch).await?;
    let mut new = Vec::with_capacity(batch.len());
    let mut outcomes = Vec::with_capacity(batch.len());
    for incoming in batch {
        outcomes.push(match known.get(&incoming.uuid) {
            Some(payload) if *payload == incoming.payload => Stored::Same,
            Some(_) => Stored::Different,
            None if !may(connection, incoming).await? => Stored::Spent,
            None => {
                known.insert(incoming.uuid, incoming.payload);
                new.push(*incoming);
                Stored::New
            }
        });
    }
    if !new.is_empty() {
        insert_new(connection, &new).await?;
    }
    Ok(outcomes)
}

/// Whether a response may be stored as far as its ticket goes, whose code is used up then.
async fn may(connection: &mut SqliteConnection, incoming: &Incoming) -> Result<bool, Fault> {
    match &incoming.ticket {
        None => Ok(true),
        Some(ticket) => codes::spend(connection, &incoming.collector, ticket).await,
    }
}

/// The payload digests of those responses of a batch that are stored already.
async fn known(
    connection: &mut SqliteConnection,
    batch: &[&Incoming],
) -> Result<HashMap<Uuid, Digest>, Fault> {
    let uuids: Vec<String> = batch.iter().map(|incoming| format!("\"{}\"", incoming.uuid.simple())).collect();
    let uuids = format!("[{}]", uuids.join(","));
    let rows = sqlx::query!(
        "SELECT uuid, payload FROM responses WHERE uuid IN (SELECT unhex(value) FROM json_each(?))",
        uuids
    )
    .fetch_all(connection)
    .await?;
    let mut known = HashMap::with_capacity(batch.len());
    for row in rows {
        let inconsistent = StoreError::Inconsistent { table: "responses", column: "uuid" };
        let uuid = Uuid::from_slice(&row.uuid).map_err(|_| inconsistent)?;
        known.insert(uuid, digest(&row.payload, "payload")?);
    }
    Ok(known)
}

/// A few statements, however many responses: each crossing to the engine's thread costs as much as
/// several rows. `jsonb_each` reads the JSON once; `json_each` would read each part of it again.
async fn insert_new<'a>(connection: &mut SqliteConnection, new: &[&'a Incoming]) -> Result<(), Fault> {
    let records: Vec<&str> = new.iter().map(|incoming| incoming.record.as_str()).collect();
    let records = format!("[{}]", records.join(","));
    let first = sqlx::query_scalar!(r#"SELECT coalesce(max(id), 0) + 1 AS "id!: i64" FROM responses"#)
        .fetch_one(&mut *connection)
        .await?;
    sqlx::query!(
        "INSERT INTO responses
            (id, uuid, wave, payload, receipt, collector, language, presentation, received, concern)
        SELECT
            ?2 + key, unhex(value ->> 0), value ->> 1, unhex(value ->> 2), unhex(value ->> 3),
            value ->> 4, value ->> 5, value ->> 6, value ->> 7, value ->> 9
        FROM jsonb_each(?1)",
        records,
        first
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO answers (response, place, question, kind, value)
        SELECT ?2 + record.key, row.key, row.value ->> 0, row.value ->> 1, row.value ->> 2
        FROM jsonb_each(?1) AS record, jsonb_each(record.value, '$[8]') AS row",
        records,
        first
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "INSERT INTO reach (wave, collector, n)
        SELECT wave, collector, count(*) FROM responses WHERE id >= ? GROUP BY wave, collector
        ON CONFLICT DO UPDATE SET n = n + excluded.n",
        first
    )
    .execute(&mut *connection)
    .await?;
    voices::begin_waiting(connection, first, i64::MAX).await?;
    for (id, incoming) in (first..).zip(new).filter(|(_, incoming)| !incoming.recordings.is_empty()) {
        recordings::link(connection, id, incoming.uuid, &incoming.recordings).await?;
    }
    let tallies = |incoming: &&'a Incoming| {
        let wave = incoming.wave.as_str();
        incoming.tallies.iter().map(move |tally| (wave, tally))
    };
    let added = record::encode_cells(&record::cells(new.iter().flat_map(tallies)));
    // `WHERE true` keeps the parser from reading ON as a join.
    sqlx::query!(
        "INSERT INTO tallies (wave, subject, cell, n)
        SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(?) WHERE true
        ON CONFLICT DO UPDATE SET n = n + excluded.n",
        added
    )
    .execute(&mut *connection)
    .await?;
    Ok(())
}

/// Erases the answers of a response and takes its tallies out of the counts; `false` if there is no
/// such response or it is withdrawn already.
///
/// # Errors
/// If the counts do not hold what is taken out, or the engine fails. The caller rolls back.
pub(crate) async fn withdraw(
    connection: &mut SqliteConnection,
    uuid: Uuid,
    tallies: &[Tally],
) -> Result<bool, Fault> {
    let uuid = uuid.as_bytes().as_slice();
    let found =
        sqlx::query!("SELECT id, wave, collector FROM responses WHERE uuid = ? AND withdrawn = 0", uuid)
            .fetch_optional(&mut *connection)
            .await?;
    let Some(response) = found else { return Ok(false) };
    sqlx::query!("DELETE FROM answers WHERE response = ?", response.id).execute(&mut *connection).await?;
    recordings::forget(connection, response.id).await?;
    voices::forget(connection, response.id).await?;
    sqlx::query!(
        "UPDATE responses
        SET withdrawn = 1, collector = NULL, language = NULL, presentation = NULL, received = NULL,
            concern = 0
        WHERE id = ?",
        response.id
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!(
        "UPDATE reach SET n = n - 1 WHERE wave = ? AND collector = ?",
        response.wave,
        response.collector
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("DELETE FROM reach WHERE wave = ? AND n = 0", response.wave)
        .execute(&mut *connection)
        .await?;
    let cells = record::cells(tallies.iter().map(|tally| (response.wave.as_str(), tally)));
    let gone = record::encode_cells(&cells);
    let changed = sqlx::query!(
        "UPDATE tallies SET n = tallies.n - gone.n
        FROM (
            SELECT value ->> 0 AS wave, value ->> 1 AS subject, value ->> 2 AS cell, value ->> 3 AS n
            FROM jsonb_each(?)
        ) AS gone
        WHERE tallies.wave = gone.wave AND tallies.subject = gone.subject AND tallies.cell = gone.cell
            AND tallies.n >= gone.n",
        gone
    )
    .execute(&mut *connection)
    .await?;
    if changed.rows_affected() != cells.len() as u64 {
        return Err(StoreError::Inconsistent { table: "tallies", column: "n" }.into());
    }
    sqlx::query!("DELETE FROM tallies WHERE wave = ? AND n = 0", response.wave).execute(connection).await?;
    Ok(true)
}

/// Writes something that nobody needs, to see whether it can be committed.
///
/// # Errors
/// If the engine fails.
pub(crate) async fn beat(connection: &mut SqliteConnection) -> Result<(), Fault> {
    sqlx::query!("UPDATE pulse SET beats = 1 - beats").execute(connection).await?;
    Ok(())
}

//! Recordings: what is known of them. Their bytes are in the vault.

use async_trait::async_trait;
use heard_domain::attachment::Medium;
use heard_domain::json;
use heard_service::ports::{
    Digest, NewRecording, Object, Played, Recording, Recordings, StoreError, Waiting,
};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;
use uuid::Uuid;

use crate::fault::{Fault, failed};
use crate::job::Job;
use crate::writer::Queue;

/// How often a copy for players is tried.
const TRIES: i64 = 3;

pub(crate) struct SqliteRecordings {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteRecordings {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

/// A piece of a recording on its way to the writer.
pub(crate) struct Piece {
    id: Uuid,
    start: u64,
    length: u64,
    object: String,
}

#[async_trait]
impl Recordings for SqliteRecordings {
    async fn begin(&self, recording: &NewRecording, today: Date) -> Result<bool, StoreError> {
        let recording = Box::new(recording.clone());
        self.queue.write(|reply| Job::BeginRecording(recording, today, reply)).await
    }

    async fn get(&self, id: Uuid) -> Result<Option<Recording>, StoreError> {
        let id = id.as_bytes().as_slice();
        let row = sqlx::query_as!(Row, "SELECT * FROM recordings WHERE id = ?", id)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)?;
        row.map(Row::read).transpose()
    }

    async fn of(&self, uuid: Uuid) -> Result<Vec<Recording>, StoreError> {
        let uuid = uuid.as_bytes().as_slice();
        let rows = sqlx::query_as!(Row, "SELECT * FROM recordings WHERE uuid = ? ORDER BY id", uuid)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn waiting(&self, uuid: Uuid) -> Result<Waiting, StoreError> {
        let uuid = uuid.as_bytes().as_slice();
        let row = sqlx::query!(
            r#"SELECT
                count(CASE WHEN uuid = ? THEN 1 END) AS "here!: i64",
                coalesce(sum(bytes), 0) AS "bytes!: i64"
            FROM recordings WHERE response IS NULL"#,
            uuid
        )
        .fetch_one(&self.readers)
        .await
        .map_err(failed)?;
        Ok(Waiting { here: unsigned(row.here, "id")?, bytes: unsigned(row.bytes, "bytes")? })
    }

    async fn parts(&self, id: Uuid) -> Result<Vec<String>, StoreError> {
        let id = id.as_bytes().as_slice();
        sqlx::query_scalar!("SELECT object FROM recording_parts WHERE recording = ? ORDER BY start", id)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)
    }

    async fn add(
        &self,
        id: Uuid,
        start: u64,
        length: u64,
        object: &str,
        today: Date,
    ) -> Result<bool, StoreError> {
        let piece = Piece { id, start, length, object: object.to_owned() };
        self.queue.write(|reply| Job::AddPiece(piece, today, reply)).await
    }

    async fn finish(&self, id: Uuid, start: u64, object: &Object, today: Date) -> Result<bool, StoreError> {
        let object = object.clone();
        self.queue.write(|reply| Job::FinishRecording(id, start, object, today, reply)).await
    }

    async fn erase(&self, id: Uuid) -> Result<Vec<String>, StoreError> {
        self.queue.write(|reply| Job::EraseRecording(id, reply)).await
    }

    async fn touch(&self, uuid: Uuid, today: Date) -> Result<(), StoreError> {
        self.queue.write(|reply| Job::TouchRecordings(uuid, today, reply)).await
    }

    async fn purge(&self, unfinished: Date, unsent: Date) -> Result<Vec<String>, StoreError> {
        self.queue.write(|reply| Job::PurgeRecordings(unfinished, unsent, reply)).await
    }

    async fn nobodys(&self, objects: Vec<String>) -> Result<Vec<String>, StoreError> {
        let list = json::write(&json::list(objects.iter().map(json::text).collect()));
        sqlx::query_scalar!(
            r#"SELECT cast(value AS TEXT) AS "value!: String" FROM json_each(?)
            WHERE NOT EXISTS (SELECT 1 FROM recordings WHERE object = value OR played = value)
                AND NOT EXISTS (SELECT 1 FROM recording_parts WHERE object = value)"#,
            list
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)
    }

    async fn page(&self, after: Option<Uuid>, limit: u32) -> Result<Vec<Recording>, StoreError> {
        let after = after.map(|id| id.as_bytes().to_vec()).unwrap_or_default();
        let rows = sqlx::query_as!(
            Row,
            "SELECT * FROM recordings WHERE response IS NOT NULL AND id > ? ORDER BY id LIMIT ?",
            after,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn unplayed(&self, limit: u32) -> Result<Vec<Recording>, StoreError> {
        let rows = sqlx::query_as!(
            Row,
            "SELECT * FROM recordings
            WHERE response IS NOT NULL AND medium = 'voice' AND played IS NULL AND tried < ?
            ORDER BY tried, id LIMIT ?",
            TRIES,
            limit
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        rows.into_iter().map(Row::read).collect()
    }

    async fn tried(&self, id: Uuid, copy: Option<Played>) -> Result<bool, StoreError> {
        self.queue.write(|reply| Job::TriedRecording(id, copy, reply)).await
    }
}

#[expect(dead_code, reason = "how often a copy was tried is read by statements only")]
struct Row {
    id: Vec<u8>,
    uuid: Vec<u8>,
    response: Option<i64>,
    collector: String,
    question: String,
    medium: String,
    seconds: i64,
    bytes: i64,
    digest: Vec<u8>,
    arrived: i64,
    touched: String,
    object: Option<String>,
    media_type: Option<String>,
    kept: Option<Vec<u8>>,
    played: Option<String>,
    played_type: Option<String>,
    tried: i64,
}

impl Row {
    fn read(self) -> Result<Recording, StoreError> {
        let object = match (self.object, self.media_type, self.kept) {
            (Some(name), Some(media_type), Some(kept)) => {
                Some(Object { name, media_type, kept: digest(&kept, "kept")? })
            }
            _ => None,
        };
        let played = self.played.zip(self.played_type).map(|(name, media_type)| Played { name, media_type });
        Ok(Recording {
            announced: NewRecording {
                id: uuid(&self.id, "id")?,
                uuid: uuid(&self.uuid, "uuid")?,
                collector: self.collector,
                question: self.question,
                medium: Medium::parse(&self.medium).ok_or(inconsistent("medium"))?,
                seconds: u32::try_from(self.seconds).map_err(|_| inconsistent("seconds"))?,
                bytes: unsigned(self.bytes, "bytes")?,
                digest: digest(&self.digest, "digest")?,
            },
            arrived: unsigned(self.arrived, "arrived")?,
            touched: self.touched.parse().map_err(|_| inconsistent("touched"))?,
            sent: self.response.is_some(),
            object,
            played,
        })
    }
}

fn inconsistent(column: &'static str) -> StoreError {
    StoreError::Inconsistent { table: "recordings", column }
}

fn uuid(bytes: &[u8], column: &'static str) -> Result<Uuid, StoreError> {
    Uuid::from_slice(bytes).map_err(|_| inconsistent(column))
}

fn digest(bytes: &[u8], column: &'static str) -> Result<Digest, StoreError> {
    bytes.try_into().map_err(|_| inconsistent(column))
}

fn unsigned(number: i64, column: &'static str) -> Result<u64, StoreError> {
    u64::try_from(number).map_err(|_| inconsistent(column))
}

/// A number of bytes as the engine keeps it. No upload is nearly that large.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(crate) async fn begin(
    connection: &mut SqliteConnection,
    recording: &NewRecording,
    today: Date,
) -> Result<bool, Fault> {
    let (id, uuid) = (recording.id.as_bytes().as_slice(), recording.uuid.as_bytes().as_slice());
    let (medium, digest, today) = (recording.medium.code(), recording.digest.as_slice(), today.to_string());
    let bytes = signed(recording.bytes);
    let added = sqlx::query!(
        "INSERT INTO recordings
            (id, uuid, collector, question, medium, seconds, bytes, digest, touched)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING",
        id,
        uuid,
        recording.collector,
        recording.question,
        medium,
        recording.seconds,
        bytes,
        digest,
        today
    )
    .execute(connection)
    .await?;
    Ok(added.rows_affected() > 0)
}

pub(crate) async fn add(
    connection: &mut SqliteConnection,
    piece: &Piece,
    today: Date,
) -> Result<bool, Fault> {
    let (id, today) = (piece.id.as_bytes().as_slice(), today.to_string());
    let (start, length) = (signed(piece.start), signed(piece.length));
    let moved = sqlx::query!(
        "UPDATE recordings SET arrived = arrived + ?, touched = ?
        WHERE id = ? AND arrived = ? AND object IS NULL",
        length,
        today,
        id,
        start
    )
    .execute(&mut *connection)
    .await?;
    if moved.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!(
        "INSERT INTO recording_parts (recording, start, object) VALUES (?, ?, ?)",
        id,
        start,
        piece.object
    )
    .execute(connection)
    .await?;
    Ok(true)
}

pub(crate) async fn finish(
    connection: &mut SqliteConnection,
    id: Uuid,
    start: u64,
    object: &Object,
    today: Date,
) -> Result<bool, Fault> {
    let (id, start, today) = (id.as_bytes().as_slice(), signed(start), today.to_string());
    let kept = object.kept.as_slice();
    let done = sqlx::query!(
        "UPDATE recordings SET arrived = bytes, object = ?, media_type = ?, kept = ?, touched = ?
        WHERE id = ? AND arrived = ? AND object IS NULL",
        object.name,
        object.media_type,
        kept,
        today,
        id,
        start
    )
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query!("DELETE FROM recording_parts WHERE recording = ?", id).execute(connection).await?;
    Ok(true)
}

pub(crate) async fn erase(connection: &mut SqliteConnection, id: Uuid) -> Result<Vec<String>, Fault> {
    let id = id.as_bytes().as_slice();
    let mut objects = sqlx::query_scalar!(
        "DELETE FROM recording_parts
        WHERE recording = (SELECT id FROM recordings WHERE id = ? AND response IS NULL)
        RETURNING object",
        id
    )
    .fetch_all(&mut *connection)
    .await?;
    let whole =
        sqlx::query_scalar!("DELETE FROM recordings WHERE id = ? AND response IS NULL RETURNING object", id)
            .fetch_all(connection)
            .await?;
    objects.extend(whole.into_iter().flatten());
    Ok(objects)
}

pub(crate) async fn touch(connection: &mut SqliteConnection, uuid: Uuid, today: Date) -> Result<(), Fault> {
    let (uuid, today) = (uuid.as_bytes().as_slice(), today.to_string());
    sqlx::query!("UPDATE recordings SET touched = ? WHERE uuid = ? AND response IS NULL", today, uuid)
        .execute(connection)
        .await?;
    Ok(())
}

pub(crate) async fn purge(
    connection: &mut SqliteConnection,
    unfinished: Date,
    unsent: Date,
) -> Result<Vec<String>, Fault> {
    let (unfinished, unsent) = (unfinished.to_string(), unsent.to_string());
    let mut objects = sqlx::query_scalar!(
        "DELETE FROM recording_parts WHERE recording IN
            (SELECT id FROM recordings WHERE response IS NULL AND object IS NULL AND touched < ?)
        RETURNING object",
        unfinished
    )
    .fetch_all(&mut *connection)
    .await?;
    let whole = sqlx::query_scalar!(
        "DELETE FROM recordings
        WHERE response IS NULL AND touched < CASE WHEN object IS NULL THEN ? ELSE ? END
        RETURNING object",
        unfinished,
        unsent
    )
    .fetch_all(connection)
    .await?;
    objects.extend(whole.into_iter().flatten());
    Ok(objects)
}

pub(crate) async fn tried(
    connection: &mut SqliteConnection,
    id: Uuid,
    copy: Option<&Played>,
) -> Result<bool, Fault> {
    let id = id.as_bytes().as_slice();
    let (name, media_type) = (copy.map(|copy| &copy.name), copy.map(|copy| &copy.media_type));
    let done = sqlx::query!(
        "UPDATE recordings SET tried = tried + 1, played = ?, played_type = ?
        WHERE id = ? AND response IS NOT NULL AND played IS NULL",
        name,
        media_type,
        id
    )
    .execute(connection)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Links recordings to the response that names them.
///
/// # Errors
/// If one of them is not whole, not under the UUID of the response, or linked already.
pub(crate) async fn link(
    connection: &mut SqliteConnection,
    response: i64,
    uuid: Uuid,
    recordings: &[Uuid],
) -> Result<(), Fault> {
    let uuid = uuid.as_bytes().as_slice();
    for id in recordings {
        let id = id.as_bytes().as_slice();
        let linked = sqlx::query!(
            "UPDATE recordings SET response = ?
            WHERE id = ? AND uuid = ? AND response IS NULL AND object IS NOT NULL",
            response,
            id,
            uuid
        )
        .execute(&mut *connection)
        .await?;
        if linked.rows_affected() == 0 {
            return Err(inconsistent("response").into());
        }
    }
    Ok(())
}

/// Forgets the recordings of a response that is withdrawn. The caller removes their objects.
pub(crate) async fn forget(connection: &mut SqliteConnection, response: i64) -> Result<(), Fault> {
    sqlx::query!("DELETE FROM recordings WHERE response = ?", response).execute(connection).await?;
    Ok(())
}

//! Recorded clips and signed videos of questions.

use async_trait::async_trait;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{MediaItem, MediaKey, MediaKind, MediaStore, StoreError};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::fault::{Fault, failed};
use crate::job::Job;
use crate::writer::Queue;

const CLIP: &str = "clip";
const VIDEO: &str = "video";

pub(crate) struct SqliteMedia {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteMedia {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl MediaStore for SqliteMedia {
    async fn put(&self, item: &MediaItem) -> Result<(), StoreError> {
        self.queue.write(|reply| Job::PutMedia(Box::new(item.clone()), reply)).await
    }

    async fn remove(&self, key: &MediaKey) -> Result<bool, StoreError> {
        self.queue.write(|reply| Job::RemoveMedia(key.clone(), reply)).await
    }

    async fn all(&self) -> Result<Vec<MediaItem>, StoreError> {
        let rows = sqlx::query!(
            "SELECT instrument, version, question, language, presentation, kind, file, captions, poster
            FROM media ORDER BY instrument, version, question, language, presentation, kind"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let inconsistent = |column| StoreError::Inconsistent { table: "media", column };
        let items = rows.into_iter().map(|row| {
            let key = MediaKey {
                instrument: row.instrument,
                version: u32::try_from(row.version).map_err(|_| inconsistent("version"))?,
                question: row.question,
                language: Language::parse(&row.language).ok_or(inconsistent("language"))?,
                presentation: Presentation::parse(&row.presentation).ok_or(inconsistent("presentation"))?,
                kind: match row.kind.as_str() {
                    CLIP => MediaKind::Clip,
                    VIDEO => MediaKind::Video,
                    _ => return Err(inconsistent("kind")),
                },
            };
            Ok(MediaItem { key, file: row.file, captions: row.captions, poster: row.poster })
        });
        items.collect()
    }
}

fn code(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Clip => CLIP,
        MediaKind::Video => VIDEO,
    }
}

pub(crate) async fn put(connection: &mut SqliteConnection, item: &MediaItem) -> Result<(), Fault> {
    let key = &item.key;
    let (language, presentation, kind) = (key.language.tag(), key.presentation.code(), code(key.kind));
    sqlx::query!(
        "INSERT INTO media (instrument, version, question, language, presentation, kind, file, captions, poster)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (instrument, version, question, language, presentation, kind) DO UPDATE SET
            file = excluded.file, captions = excluded.captions, poster = excluded.poster",
        key.instrument,
        key.version,
        key.question,
        language,
        presentation,
        kind,
        item.file,
        item.captions,
        item.poster
    )
    .execute(connection)
    .await?;
    Ok(())
}

pub(crate) async fn remove(connection: &mut SqliteConnection, key: &MediaKey) -> Result<bool, Fault> {
    let (language, presentation, kind) = (key.language.tag(), key.presentation.code(), code(key.kind));
    let removed = sqlx::query!(
        "DELETE FROM media WHERE instrument = ? AND version = ? AND question = ? AND language = ?
            AND presentation = ? AND kind = ?",
        key.instrument,
        key.version,
        key.question,
        language,
        presentation,
        kind
    )
    .execute(connection)
    .await?;
    Ok(removed.rows_affected() > 0)
}

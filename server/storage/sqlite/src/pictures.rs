//! Pictures that staff added.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, OwnPicture, Pictures, Removal, StoreError};
use sqlx::sqlite::SqlitePool;

use crate::audit::{append, moment};
use crate::fault::failed;
use crate::writer::Queue;

pub(crate) struct SqlitePictures {
    queue: Queue,
    readers: SqlitePool,
}

impl SqlitePictures {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Pictures for SqlitePictures {
    async fn add(&self, picture: &OwnPicture, audit: AuditEntry) -> Result<bool, StoreError> {
        let picture = picture.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let at = picture.at.as_second();
                    let added = sqlx::query!(
                        "INSERT INTO pictures (code, words, file, width, height, person, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING",
                        picture.code,
                        picture.words,
                        picture.file,
                        picture.width,
                        picture.height,
                        picture.person,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    if added.rows_affected() == 0 {
                        return Ok(false);
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn rename(&self, code: &str, words: &str, audit: AuditEntry) -> Result<bool, StoreError> {
        let (code, words) = (code.to_owned(), words.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let renamed = sqlx::query!("UPDATE pictures SET words = ? WHERE code = ?", words, code)
                        .execute(&mut *connection)
                        .await?;
                    if renamed.rows_affected() == 0 {
                        return Ok(false);
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn remove(&self, code: &str, audit: AuditEntry) -> Result<Removal, StoreError> {
        let code = code.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let file = sqlx::query_scalar!("SELECT file FROM pictures WHERE code = ?", code)
                        .fetch_optional(&mut *connection)
                        .await?;
                    let Some(file) = file else { return Ok(Removal::Missing) };
                    // Names of pictures stand in documents as strings of JSON.
                    let name = ["\"", &code, "\""].concat();
                    let uses = sqlx::query_scalar!(
                        r#"SELECT
                            (SELECT count(*) FROM instrument_versions WHERE instr(document, ?1) > 0)
                            + (SELECT count(*) FROM draft_parts AS newest WHERE instr(body, ?1) > 0
                                AND revision = (SELECT max(revision) FROM draft_parts
                                    WHERE instrument = newest.instrument AND part = newest.part))
                            AS "uses!: i64""#,
                        name
                    )
                    .fetch_one(&mut *connection)
                    .await?;
                    if uses > 0 {
                        return Ok(Removal::Used);
                    }
                    sqlx::query!("DELETE FROM pictures WHERE code = ?", code)
                        .execute(&mut *connection)
                        .await?;
                    append(connection, &audit).await?;
                    Ok(Removal::Gone(file))
                })
            })
            .await
    }

    async fn all(&self) -> Result<Vec<OwnPicture>, StoreError> {
        let rows = sqlx::query!(
            "SELECT code, words, file, width, height, person, at FROM pictures ORDER BY at DESC, code"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let side = |pixels: i64, column| {
            u32::try_from(pixels).map_err(|_| StoreError::Inconsistent { table: "pictures", column })
        };
        rows.into_iter()
            .map(|row| {
                Ok(OwnPicture {
                    width: side(row.width, "width")?,
                    height: side(row.height, "height")?,
                    at: moment(row.at, "pictures", "at")?,
                    code: row.code,
                    words: row.words,
                    file: row.file,
                    person: row.person,
                })
            })
            .collect()
    }
}

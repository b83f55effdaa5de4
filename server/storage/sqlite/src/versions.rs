//! Versions of instruments, and what people say about drafts of them.

use async_trait::async_trait;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{
    AuditEntry, Comment, Digest, DraftRule, InstrumentVersion, MediaItem, Signature, StoreError, Translation,
    TranslationKey, VersionMark, Versions, Vouch,
};
use jiff::Timestamp;
use sqlx::sqlite::SqlitePool;

use crate::audit::{append, moment};
use crate::catalogue::{publish, put_strategy};
use crate::fault::failed;
use crate::media;
use crate::writer::Queue;

/// Only somebody who is signed in comments, signs and vouches.
const NOBODY: StoreError = StoreError::Inconsistent { table: "audit", column: "person" };

pub(crate) struct SqliteVersions {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteVersions {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Versions for SqliteVersions {
    async fn publish(
        &self,
        version: &InstrumentVersion,
        strategies: &[(String, String)],
        media: &[MediaItem],
        now: Timestamp,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let (version, strategies, now) = (version.clone(), strategies.to_vec(), now.as_second());
        let media = media.to_vec();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    if !publish(connection, &version).await? {
                        return Ok(false);
                    }
                    sqlx::query!(
                        "INSERT INTO version_marks (code, version, published) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING",
                        version.code,
                        version.version,
                        now
                    )
                    .execute(&mut *connection)
                    .await?;
                    sqlx::query!(
                        "UPDATE instrument_drafts SET base = ? WHERE code = ?",
                        version.version,
                        version.code
                    )
                    .execute(&mut *connection)
                    .await?;
                    for (code, document) in &strategies {
                        put_strategy(connection, code, document).await?;
                    }
                    for item in &media {
                        media::put(connection, item).await?;
                    }
                    sqlx::query!("DELETE FROM draft_rules WHERE instrument = ?", version.code)
                        .execute(&mut *connection)
                        .await?;
                    sqlx::query!("DELETE FROM draft_signatures WHERE instrument = ?", version.code)
                        .execute(&mut *connection)
                        .await?;
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn marks(&self) -> Result<Vec<VersionMark>, StoreError> {
        let rows =
            sqlx::query!("SELECT code, version, published, closed FROM version_marks ORDER BY code, version")
                .fetch_all(&self.readers)
                .await
                .map_err(failed)?;
        let marks = rows.into_iter().map(|row| {
            let inconsistent = |_| StoreError::Inconsistent { table: "version_marks", column: "version" };
            let read = |second: Option<i64>, column| {
                second.map(|second| moment(second, "version_marks", column)).transpose()
            };
            Ok(VersionMark {
                code: row.code,
                version: u32::try_from(row.version).map_err(inconsistent)?,
                published: read(row.published, "published")?,
                closed: read(row.closed, "closed")?,
            })
        });
        marks.collect()
    }

    async fn set_closed(
        &self,
        code: &str,
        version: u32,
        closed: Option<Timestamp>,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let (code, closed) = (code.to_owned(), closed.map(Timestamp::as_second));
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let set = sqlx::query!(
                        "INSERT INTO version_marks (code, version, closed)
                        SELECT code, version, ?3 FROM instrument_versions WHERE code = ?1 AND version = ?2
                        ON CONFLICT (code, version) DO UPDATE SET closed = excluded.closed",
                        code,
                        version,
                        closed
                    )
                    .execute(&mut *connection)
                    .await?;
                    if set.rows_affected() == 0 {
                        return Ok(false);
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn comment(
        &self,
        instrument: &str,
        question: &str,
        words: &str,
        audit: AuditEntry,
    ) -> Result<i64, StoreError> {
        let (instrument, question, words) = (instrument.to_owned(), question.to_owned(), words.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (person, at) = (audit.person.ok_or(NOBODY)?, audit.at.as_second());
                    let added = sqlx::query!(
                        "INSERT INTO draft_comments (instrument, question, words, person, at)
                        VALUES (?, ?, ?, ?, ?)",
                        instrument,
                        question,
                        words,
                        person,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(added.last_insert_rowid())
                })
            })
            .await
    }

    async fn resolve(
        &self,
        instrument: &str,
        id: i64,
        resolved: bool,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let instrument = instrument.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let person = audit.person.ok_or(NOBODY)?;
                    let (by, at) = (resolved.then_some(person), resolved.then(|| audit.at.as_second()));
                    let changed = sqlx::query!(
                        "UPDATE draft_comments SET resolved_by = ?1, resolved_at = ?2
                        WHERE instrument = ?3 AND id = ?4 AND (resolved_by IS NULL) <> (?1 IS NULL)",
                        by,
                        at,
                        instrument,
                        id
                    )
                    .execute(&mut *connection)
                    .await?;
                    if changed.rows_affected() == 0 {
                        return Ok(false);
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn comments(&self, instrument: &str) -> Result<Vec<Comment>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT id, question, words, at, staff.name AS "by: String",
                (SELECT name FROM staff WHERE staff.id = resolved_by) AS "resolved: String"
            FROM draft_comments JOIN (SELECT id AS person_id, name FROM staff) AS staff ON person_id = person
            WHERE instrument = ? ORDER BY id"#,
            instrument
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let comments = rows.into_iter().map(|row| {
            Ok(Comment {
                id: row.id,
                question: row.question,
                words: row.words,
                by: row.by,
                at: moment(row.at, "draft_comments", "at")?,
                resolved: row.resolved,
            })
        });
        comments.collect()
    }

    async fn sign(&self, instrument: &str, draft: Digest, audit: AuditEntry) -> Result<(), StoreError> {
        let instrument = instrument.to_owned();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let (person, at) = (audit.person.ok_or(NOBODY)?, audit.at.as_second());
                    let draft = draft.as_slice();
                    sqlx::query!(
                        "INSERT INTO draft_signatures (instrument, person, draft, at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (instrument, person) DO UPDATE SET draft = excluded.draft, at = excluded.at",
                        instrument,
                        person,
                        draft,
                        at
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn signatures(&self, instrument: &str) -> Result<Vec<Signature>, StoreError> {
        let rows = sqlx::query!(
            "SELECT person, name, draft, at FROM draft_signatures JOIN staff ON staff.id = person
            WHERE instrument = ? ORDER BY at, person",
            instrument
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let signatures = rows.into_iter().map(|row| {
            Ok(Signature {
                person: row.person,
                name: row.name,
                draft: digest(row.draft, "draft_signatures", "draft")?,
                at: moment(row.at, "draft_signatures", "at")?,
            })
        });
        signatures.collect()
    }

    async fn vouch(
        &self,
        key: &TranslationKey,
        source: Digest,
        words: Digest,
        what: Vouch,
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let key = key.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let person = audit.person.ok_or(NOBODY)?;
                    let (source, words) = (source.as_slice(), words.as_slice());
                    let TranslationKey { instrument, question, language, presentation } = &key;
                    let done = match what {
                        Vouch::Translated => {
                            sqlx::query!(
                                "INSERT INTO translations
                                    (instrument, question, language, presentation, source, words, translated_by)
                                VALUES (?, ?, ?, ?, ?, ?, ?)
                                ON CONFLICT (instrument, question, language, presentation) DO UPDATE SET
                                    source = excluded.source, words = excluded.words,
                                    translated_by = excluded.translated_by,
                                    reviewed_by = NULL, signed_by = NULL",
                                instrument,
                                question,
                                language,
                                presentation,
                                source,
                                words,
                                person
                            )
                            .execute(&mut *connection)
                            .await?
                        }
                        Vouch::Reviewed => {
                            sqlx::query!(
                                "UPDATE translations SET reviewed_by = ?1, signed_by = NULL
                                WHERE instrument = ?2 AND question = ?3 AND language = ?4
                                    AND presentation = ?5 AND source = ?6 AND words = ?7
                                    AND translated_by <> ?1",
                                person,
                                instrument,
                                question,
                                language,
                                presentation,
                                source,
                                words
                            )
                            .execute(&mut *connection)
                            .await?
                        }
                        Vouch::Signed => {
                            sqlx::query!(
                                "UPDATE translations SET signed_by = ?1
                                WHERE instrument = ?2 AND question = ?3 AND language = ?4
                                    AND presentation = ?5 AND source = ?6 AND words = ?7
                                    AND reviewed_by IS NOT NULL",
                                person,
                                instrument,
                                question,
                                language,
                                presentation,
                                source,
                                words
                            )
                            .execute(&mut *connection)
                            .await?
                        }
                    };
                    if done.rows_affected() == 0 {
                        return Ok(false);
                    }
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn put_rule(
        &self,
        instrument: &str,
        rule: &DraftRule,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        let (instrument, rule) = (instrument.to_owned(), rule.clone());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!(
                        "INSERT INTO draft_rules (instrument, strategy, measure, source) VALUES (?, ?, ?, ?)
                        ON CONFLICT (instrument, strategy, measure) DO UPDATE SET source = excluded.source",
                        instrument,
                        rule.strategy,
                        rule.measure,
                        rule.source
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn rules(&self, instrument: &str) -> Result<Vec<DraftRule>, StoreError> {
        sqlx::query_as!(
            DraftRule,
            "SELECT strategy, measure, source FROM draft_rules WHERE instrument = ?
            ORDER BY strategy, measure",
            instrument
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)
    }

    async fn translations(&self, instrument: &str) -> Result<Vec<Translation>, StoreError> {
        let rows = sqlx::query!(
            r#"SELECT instrument, question, language, presentation, source, words, translated_by,
                translator.name AS "translated: String",
                (SELECT name FROM staff WHERE id = reviewed_by) AS "reviewed: String",
                (SELECT name FROM staff WHERE id = signed_by) AS "signed: String"
            FROM translations JOIN staff AS translator ON translator.id = translated_by
            WHERE instrument = ? ORDER BY question, language, presentation"#,
            instrument
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let translations = rows.into_iter().map(|row| {
            let inconsistent = |column| StoreError::Inconsistent { table: "translations", column };
            let language = Language::parse(&row.language).ok_or(inconsistent("language"))?;
            let presentation = Presentation::parse(&row.presentation).ok_or(inconsistent("presentation"))?;
            Ok(Translation {
                key: TranslationKey::new(&row.instrument, &row.question, language, presentation),
                source: digest(row.source, "translations", "source")?,
                words: digest(row.words, "translations", "words")?,
                translated: (row.translated_by, row.translated),
                reviewed: row.reviewed,
                signed: row.signed,
            })
        });
        translations.collect()
    }
}

fn digest(bytes: Vec<u8>, table: &'static str, column: &'static str) -> Result<Digest, StoreError> {
    bytes.try_into().map_err(|_| StoreError::Inconsistent { table, column })
}

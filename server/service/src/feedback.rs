//! What changed because of what people said: writing it, publishing it, putting it right, taking it
//! back.

use std::cmp::Reverse;
use std::sync::Arc;

use heard_domain::feedback::{self, Feedback};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::Services;
use crate::ports::{Revision, StoreError, StoredFeedback, TakenBack};
use crate::staff::Staff;

/// An entry that is stored cannot be read.
const BROKEN: StoreError = StoreError::Inconsistent { table: "feedback", column: "draft" };

/// Where an entry is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Only staff see it.
    Draft,
    /// Everybody sees it, as it was written.
    Published,
    /// Everybody sees it, and the draft says something else.
    Changed,
    /// It was published, and nobody sees it any more.
    TakenBack,
}

/// An entry as staff see it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub id: i64,
    /// The draft.
    pub draft: Feedback,
    /// How often the draft was written.
    pub edits: i64,
    /// Where it is.
    pub stage: Stage,
    /// What was published of it, oldest first.
    pub revisions: Vec<Revision>,
    /// When and why it was taken back.
    pub taken_back: Option<TakenBack>,
}

/// An entry that everybody may see.
#[derive(Clone, Debug)]
pub struct Published {
    /// Its number.
    pub id: i64,
    /// What feeds know it by.
    pub uuid: Uuid,
    /// The day on which it was first published.
    pub first: Date,
    /// When it was last published or taken back, to the second (of the last publication).
    pub at: Timestamp,
    /// The day and the words of each time it was put right, oldest first.
    pub corrections: Vec<(Date, String)>,
    /// What it says, or why it says nothing any more.
    pub says: Result<Feedback, TakenBack>,
}

/// Why an entry is not published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unready {
    /// The English words, or the day, are missing.
    Incomplete,
    /// It is about no measure and no question.
    AboutNothing,
    /// It was put right, and nothing says what.
    NoNote,
}

/// What keeps an entry from being published, apart from its note.
pub fn unready(draft: &Feedback) -> Option<Unready> {
    let english = draft.written(Language::ENGLISH, Presentation::Standard);
    let whole = english.is_some_and(|words| words.missing(None).is_empty() && !words.decided.is_empty());
    if !whole || draft.day.is_empty() {
        return Some(Unready::Incomplete);
    }
    (draft.measures.is_empty() && draft.questions.is_empty()).then_some(Unready::AboutNothing)
}

impl Services {
    /// Adds a draft; its number.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn add_feedback(
        &self,
        draft: &Feedback,
        random: [u8; 32],
        by: &Staff,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&random[..16]);
        let uuid = uuid::Builder::from_random_bytes(bytes).into_uuid();
        let audit = by.did(now, "feedback.add", "", draft.kind.code());
        self.ports.feedback.add(uuid, &feedback::encode(draft), audit).await
    }

    /// Writes a draft again. `false` if somebody else wrote it since `edits`, or it was taken back.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn edit_feedback(
        &self,
        id: i64,
        edits: i64,
        draft: &Feedback,
        by: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let audit = by.did(now, "feedback.edit", "", draft.kind.code());
        self.ports.feedback.edit(id, edits, &feedback::encode(draft), audit).await
    }

    /// Publishes the draft as it was at `edits`. What was published before stays stored; `note` says
    /// what was put right in it. `false` if somebody wrote the draft meanwhile.
    ///
    /// # Errors
    /// If the storage fails; inside, why it cannot be published.
    pub async fn publish_feedback(
        &self,
        entry: &Entry,
        note: &str,
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<Result<bool, Unready>, StoreError> {
        if let Some(unready) = unready(&entry.draft) {
            return Ok(Err(unready));
        }
        if !entry.revisions.is_empty() && note.is_empty() {
            return Ok(Err(Unready::NoNote));
        }
        let note = if entry.revisions.is_empty() { "" } else { note };
        let document = feedback::encode(&entry.draft);
        let revision = Revision { number: 0, day: today, at: now, note: note.to_owned(), document };
        let audit = by.did(now, "feedback.publish", "", note);
        Ok(Ok(self.ports.feedback.publish(entry.id, entry.edits, &revision, audit).await?))
    }

    /// Takes an entry back. `false` if nothing of it was published, or it was taken back before.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn take_feedback_back(
        &self,
        id: i64,
        reason: &str,
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<bool, StoreError> {
        let taken = TakenBack { day: today, reason: reason.to_owned() };
        self.ports.feedback.take_back(id, &taken, by.did(now, "feedback.take-back", "", reason)).await
    }

    /// Throws a draft away that was never published. `false` if it was.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn discard_feedback(&self, id: i64, by: &Staff, now: Timestamp) -> Result<bool, StoreError> {
        self.ports.feedback.discard(id, by.did(now, "feedback.discard", "", "")).await
    }

    /// An entry as staff see it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn feedback_entry(&self, id: i64) -> Result<Option<Entry>, StoreError> {
        self.ports.feedback.get(id).await?.map(entry).transpose()
    }

    /// Every entry as staff see it, newest first.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn feedback_entries(&self) -> Result<Vec<Entry>, StoreError> {
        let all = self.ports.feedback.all().await?;
        all.into_iter().rev().map(entry).collect()
    }

    /// Every entry that was published, those with the newest decisions first; those that were taken
    /// back by the day on which they were published.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn published_feedback(&self) -> Result<Arc<Vec<Published>>, StoreError> {
        let stamp = self.ports.feedback.stamp().await?;
        {
            let kept = self.feedback.read().expect("no holder of this lock panics");
            if kept.0 == stamp {
                return Ok(Arc::clone(&kept.1));
            }
        }
        let mut found = Vec::new();
        for stored in self.ports.feedback.all().await? {
            found.extend(published(stored)?);
        }
        found.sort_by_key(|entry| {
            let day = entry.says.as_ref().map_or_else(|_| entry.first.to_string(), |says| says.day.clone());
            Reverse((day, entry.id))
        });
        let found = Arc::new(found);
        *self.feedback.write().expect("no holder of this lock panics") = (stamp, Arc::clone(&found));
        Ok(found)
    }
}

fn read(document: &str) -> Result<Feedback, StoreError> {
    feedback::decode(&json::parse(document).map_err(|_| BROKEN)?).map_err(|_| BROKEN)
}

fn entry(stored: StoredFeedback) -> Result<Entry, StoreError> {
    let stage = match (&stored.taken_back, stored.revisions.last()) {
        (Some(_), _) => Stage::TakenBack,
        (None, None) => Stage::Draft,
        (None, Some(last)) if last.document == stored.draft => Stage::Published,
        (None, Some(_)) => Stage::Changed,
    };
    Ok(Entry {
        id: stored.id,
        draft: read(&stored.draft)?,
        edits: stored.edits,
        stage,
        revisions: stored.revisions,
        taken_back: stored.taken_back,
    })
}

fn published(stored: StoredFeedback) -> Result<Option<Published>, StoreError> {
    let Some((first, last)) = stored.revisions.first().zip(stored.revisions.last()) else { return Ok(None) };
    let says = match stored.taken_back {
        Some(taken) => Err(taken),
        None => Ok(read(&last.document)?),
    };
    let corrections = stored.revisions.iter().skip(1).map(|revision| (revision.day, revision.note.clone()));
    Ok(Some(Published {
        id: stored.id,
        uuid: stored.uuid,
        first: first.day,
        at: last.at,
        corrections: corrections.collect(),
        says,
    }))
}

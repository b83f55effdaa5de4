//! Freezing a release, taking one back, and reading the newest one.

use std::sync::Arc;

use heard_domain::json;
use heard_domain::release::{self, Before, Line, Release, Sealed, WaveCounts, WaveInfo};
use heard_domain::strategy::Strategy;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::Services;
use crate::catalogue::Catalogue;
use crate::ports::{AuditEntry, Digest, StoreError, StoredRelease, TakenBack, Wave};
use crate::receipt::sha256;
use crate::staff::{Staff, program_did};

/// A release that is stored cannot be read.
const BROKEN: StoreError = StoreError::Inconsistent { table: "releases", column: "document" };

/// How often a release is made anew because another one was frozen meanwhile.
const TRIES: usize = 5;

/// A release as it would be, were it frozen now. Nothing of it is stored.
pub struct Preview {
    /// What it would show.
    pub release: Release,
    /// Every measure and wave, beside what is shown now, and why something is not shown.
    pub lines: Vec<Line>,
    /// Tells this preview from another one: who freezes it says what they saw.
    pub mark: Digest,
    stored: StoredRelease,
    after: Option<i64>,
}

/// What became of a release that somebody wanted to freeze.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frozen {
    /// It has this number, and everybody sees it.
    Yes(i64),
    /// What it would show is not what was seen: answers came, or another release.
    Changed,
    /// There is no such strategy.
    Unknown,
}

/// A release as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub id: i64,
    /// The day on which it was made.
    pub made: Date,
    /// Whether it is the one that pages show.
    pub shown: bool,
    /// Whether it was taken back, and why.
    pub taken_back: Option<TakenBack>,
}

impl Services {
    /// Freezes a release of every strategy in use from what is counted now, of all waves; their codes.
    /// Counting goes on meanwhile, so a release is of one moment for each wave.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn release(&self, today: Date) -> Result<Vec<String>, StoreError> {
        self.release_all(today, None).await
    }

    /// The same by the program, with entries in the audit log.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn release_by_program(&self, today: Date, now: Timestamp) -> Result<Vec<String>, StoreError> {
        self.release_all(today, Some(now)).await
    }

    async fn release_all(&self, today: Date, now: Option<Timestamp>) -> Result<Vec<String>, StoreError> {
        let catalogue = self.catalogue();
        let waves: Vec<&Wave> = catalogue.waves.iter().collect();
        let mut made = Vec::new();
        for strategy in catalogue.strategies_in_use() {
            let audit = now.map(|now| program_did(now, "release.freeze", "", &*strategy.code));
            let mut tries = 0;
            loop {
                let preview = self.prepare(&catalogue, strategy, &waves, today).await?;
                if self.store(&preview, audit.clone()).await?.is_some() {
                    break;
                }
                tries += 1;
                if tries == TRIES {
                    return Err(StoreError::Busy);
                }
            }
            made.push(strategy.code.clone());
        }
        Ok(made)
    }

    /// What a release of a strategy would show if these waves were counted now and all others stayed
    /// as they are shown. Waves that are not there are passed over. `None` if there is no such
    /// strategy.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn preview_release(
        &self,
        strategy: &str,
        waves: &[String],
        today: Date,
    ) -> Result<Option<Preview>, StoreError> {
        let catalogue = self.catalogue();
        let Some(strategy) = catalogue.strategy(strategy) else { return Ok(None) };
        let waves: Vec<&Wave> = catalogue.waves.iter().filter(|wave| waves.contains(&wave.code)).collect();
        self.prepare(&catalogue, strategy, &waves, today).await.map(Some)
    }

    /// Freezes what somebody saw in a preview of the same strategy and waves: `seen` is its mark.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn freeze_release(
        &self,
        strategy: &str,
        waves: &[String],
        seen: &Digest,
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<Frozen, StoreError> {
        let Some(preview) = self.preview_release(strategy, waves, today).await? else {
            return Ok(Frozen::Unknown);
        };
        if preview.mark != *seen {
            return Ok(Frozen::Changed);
        }
        let audit = by.did(now, "release.freeze", "", [strategy, ": ", &waves.join(", ")].concat());
        Ok(self.store(&preview, Some(audit)).await?.map_or(Frozen::Changed, Frozen::Yes))
    }

    /// Takes a release back: pages show the newest of those that were not. `false` if there is no
    /// such release, or it was taken back before.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn take_release_back(
        &self,
        id: i64,
        reason: &str,
        by: &Staff,
        now: Timestamp,
        today: Date,
    ) -> Result<bool, StoreError> {
        let taken = TakenBack { day: today, reason: reason.to_owned() };
        let audit = by.did(now, "release.take-back", "", reason);
        self.ports.releases.take_back(id, &taken, audit).await
    }

    /// Every release of a strategy, newest first.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn releases_of(&self, strategy: &str) -> Result<Vec<Listed>, StoreError> {
        let shown = self.ports.releases.newest(strategy).await?;
        let mut taken = self.ports.releases.taken_back(strategy).await?;
        let all = self.ports.releases.all(strategy).await?;
        let listed = all.into_iter().rev().map(|release| {
            let found = taken.iter().position(|(id, ..)| *id == release.id);
            Listed {
                id: release.id,
                made: release.made,
                shown: shown == Some(release.id),
                taken_back: found.map(|found| taken.swap_remove(found).2),
            }
        });
        Ok(listed.collect())
    }

    /// The releases of a strategy that were taken back: number, day on which it was made, and why;
    /// newest first.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn releases_taken_back(
        &self,
        strategy: &str,
    ) -> Result<Vec<(i64, Date, TakenBack)>, StoreError> {
        let mut taken = self.ports.releases.taken_back(strategy).await?;
        taken.reverse();
        Ok(taken)
    }

    async fn store(&self, preview: &Preview, audit: Option<AuditEntry>) -> Result<Option<i64>, StoreError> {
        self.ports.releases.freeze(&preview.stored, preview.after, audit).await
    }

    async fn prepare(
        &self,
        catalogue: &Catalogue,
        strategy: &Strategy,
        chosen: &[&Wave],
        today: Date,
    ) -> Result<Preview, StoreError> {
        let mut waves = Vec::new();
        let mut instruments = Vec::new();
        for wave in chosen {
            let instrument = catalogue
                .instrument(&wave.instrument, wave.version)
                .ok_or(StoreError::Inconsistent { table: "waves", column: "version" })?;
            let info = WaveInfo {
                code: wave.code.clone(),
                title: wave.code.clone(),
                opens: wave.opens.to_string(),
                closes: wave.closes.to_string(),
                instrument: wave.instrument.clone(),
                version: wave.version,
                audience: instrument.audience,
            };
            let counts = self.ports.responses.counts(&wave.code).await?;
            waves.push(WaveCounts { wave: info, counts });
            instruments.push((**instrument).clone());
        }
        // The last one remembers what all before it used, whether they were taken back or not.
        let last = self.ports.releases.all(&strategy.code).await?.pop();
        let used = last.as_ref().map(sealed).transpose()?;
        let shown = self.newest_release(&strategy.code).await?;
        let before = Before { shown: shown.as_deref(), used: used.as_ref() };
        let (release, sealed) = release::build(strategy, &instruments, &waves, before, &today.to_string());
        let infos: Vec<WaveInfo> = waves.into_iter().map(|counted| counted.wave).collect();
        let lines = release::lines(strategy, &infos, &release, shown.as_deref());
        let document = release::encode(&release);
        let stored = StoredRelease {
            id: 0,
            strategy: strategy.code.clone(),
            made: today,
            document,
            sealed: sealed.encode_for_storage(),
        };
        let mark = sha256(stored.document.as_bytes());
        Ok(Preview { release, lines, mark, stored, after: last.map(|last| last.id) })
    }

    /// The newest release of a strategy that was not taken back: the only thing that any page may
    /// read counts from.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn newest_release(&self, strategy: &str) -> Result<Option<Arc<Release>>, StoreError> {
        let Some(id) = self.ports.releases.newest(strategy).await? else { return Ok(None) };
        let kept = self.releases.read().expect("no holder of this lock panics").get(strategy).cloned();
        if let Some((known, release)) = kept
            && known == id
        {
            return Ok(Some(release));
        }
        let Some(stored) = self.ports.releases.get(id).await? else { return Ok(None) };
        let document = json::parse(&stored.document).map_err(|_| BROKEN)?;
        let release = Arc::new(release::decode(&document).map_err(|_| BROKEN)?);
        let entry = (stored.id, Arc::clone(&release));
        self.releases.write().expect("no holder of this lock panics").insert(strategy.to_owned(), entry);
        Ok(Some(release))
    }
}

fn sealed(stored: &StoredRelease) -> Result<Sealed, StoreError> {
    let broken = || StoreError::Inconsistent { table: "releases", column: "sealed" };
    Sealed::decode(&json::parse(&stored.sealed).map_err(|_| broken())?).map_err(|_| broken())
}

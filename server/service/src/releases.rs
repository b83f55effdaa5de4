//! Freezing a release, and reading the newest one.

use std::sync::Arc;

use heard_domain::json;
use heard_domain::release::{self, Release, Sealed, WaveCounts, WaveInfo};
use heard_domain::strategy::Strategy;
use jiff::civil::Date;

use crate::Services;
use crate::catalogue::Catalogue;
use crate::ports::{StoreError, StoredRelease};

/// A release that is stored cannot be read.
const BROKEN: StoreError = StoreError::Inconsistent { table: "releases", column: "document" };

impl Services {
    /// Freezes a release of every strategy in use from what is counted now; their codes. Counting goes on
    /// meanwhile, so a release is of one moment for each wave.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn release(&self, today: Date) -> Result<Vec<String>, StoreError> {
        let catalogue = self.catalogue();
        let mut made = Vec::new();
        for strategy in catalogue.strategies_in_use() {
            self.release_one(&catalogue, strategy, today).await?;
            made.push(strategy.code.clone());
        }
        Ok(made)
    }

    async fn release_one(
        &self,
        catalogue: &Catalogue,
        strategy: &Strategy,
        today: Date,
    ) -> Result<(), StoreError> {
        let mut waves = Vec::new();
        let mut instruments = Vec::new();
        for wave in &catalogue.waves {
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
        let previous = match self.ports.releases.all(&strategy.code).await?.pop() {
            None => None,
            Some(stored) => Some(read(&stored)?),
        };
        let previous = previous.as_ref().map(|(release, sealed)| (release, sealed));
        let (release, sealed) = release::build(strategy, &instruments, &waves, previous, &today.to_string());
        let stored = StoredRelease {
            id: 0,
            strategy: strategy.code.clone(),
            made: today,
            document: release::encode(&release),
            sealed: sealed.encode_for_storage(),
        };
        self.ports.releases.add(&stored).await?;
        Ok(())
    }

    /// The newest release of a strategy: the only thing that any page may read counts from.
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
        let Some(stored) = self.ports.releases.all(strategy).await?.pop() else { return Ok(None) };
        let release = Arc::new(read(&stored)?.0);
        let entry = (stored.id, Arc::clone(&release));
        self.releases.write().expect("no holder of this lock panics").insert(strategy.to_owned(), entry);
        Ok(Some(release))
    }
}

fn read(stored: &StoredRelease) -> Result<(Release, Sealed), StoreError> {
    let document = json::parse(&stored.document).map_err(|_| BROKEN)?;
    let sealed = json::parse(&stored.sealed).map_err(|_| BROKEN)?;
    Ok((release::decode(&document).map_err(|_| BROKEN)?, Sealed::decode(&sealed).map_err(|_| BROKEN)?))
}

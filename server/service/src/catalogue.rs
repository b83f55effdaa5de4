//! What is published and open: read once, kept in memory, read anew after a change.

use std::collections::HashMap;
use std::sync::Arc;

use heard_domain::instrument::{self, Instrument};
use heard_domain::json;
use heard_domain::language::Language;
use heard_domain::strategy::{self, Strategy};
use jiff::civil::Date;

use crate::Services;
use crate::fieldwork::State;
use crate::ports::{
    Collector, CollectorSetup, InstrumentVersion, MediaItem, OwnPicture, StoreError, Wave, WavePlan,
};

/// A snapshot of instruments, strategies, waves and collectors.
#[derive(Default)]
pub struct Catalogue {
    instruments: HashMap<(String, u32), (Arc<Instrument>, Arc<str>)>,
    /// Every strategy.
    pub strategies: Vec<Strategy>,
    /// Code of the one in use, if one was chosen.
    pub in_use: Option<String>,
    /// Every wave, oldest first.
    pub waves: Vec<Wave>,
    /// Every recorded clip and signed video.
    pub media: Vec<MediaItem>,
    /// Every picture that staff added, newest first.
    pub pictures: Vec<OwnPicture>,
    plans: HashMap<String, WavePlan>,
    entries: Vec<Arc<Entry>>,
}

/// A way in together with what it leads to.
pub struct Entry {
    /// The collector.
    pub collector: Collector,
    /// What staff say of it.
    pub setup: CollectorSetup,
    /// Its wave.
    pub wave: Wave,
    /// The instrument version of the wave.
    pub instrument: Arc<Instrument>,
    /// The document of that version, as the browser gets it.
    pub document: Arc<str>,
    /// The recorded clips and signed videos of that version.
    pub media: Arc<[MediaItem]>,
}

impl Entry {
    /// Whether answers are taken on this day.
    pub fn open(&self, today: Date) -> bool {
        self.state(today) == State::Open
    }
}

impl Catalogue {
    /// The way in with this code.
    pub fn entry(&self, collector: &str) -> Option<&Arc<Entry>> {
        self.entries.iter().find(|entry| entry.collector.code == collector)
    }

    /// Every way in, by code.
    pub fn entries(&self) -> &[Arc<Entry>] {
        &self.entries
    }

    /// What staff say of a wave.
    pub fn plan(&self, wave: &str) -> Option<&WavePlan> {
        self.plans.get(wave)
    }

    /// A published version.
    pub fn instrument(&self, code: &str, version: u32) -> Option<&Arc<Instrument>> {
        self.instruments.get(&(code.to_owned(), version)).map(|(instrument, _)| instrument)
    }

    /// The published versions of an instrument, in no order.
    pub fn versions<'a>(&'a self, code: &'a str) -> impl Iterator<Item = u32> + 'a {
        self.instruments.keys().filter(move |(known, _)| known == code).map(|(_, version)| *version)
    }

    /// The newest published version of an instrument that has this question.
    pub fn newest_with(&self, code: &str, question: &str) -> Option<&Arc<Instrument>> {
        let all = self.instruments.values().map(|(instrument, _)| instrument);
        all.filter(|known| known.code == code && known.question(question).is_some())
            .max_by_key(|known| known.version)
    }

    /// The newest published version of every instrument, by code.
    pub fn newest_instruments(&self) -> Vec<&Arc<Instrument>> {
        let mut newest: Vec<&Arc<Instrument>> = Vec::new();
        let mut all: Vec<&Arc<Instrument>> = self.instruments.values().map(|(known, _)| known).collect();
        all.sort_by(|one, two| (&one.code, two.version).cmp(&(&two.code, one.version)));
        for instrument in all {
            if newest.last().is_none_or(|last| last.code != instrument.code) {
                newest.push(instrument);
            }
        }
        newest
    }

    /// The document of a published version.
    pub fn document(&self, code: &str, version: u32) -> Option<&Arc<str>> {
        self.instruments.get(&(code.to_owned(), version)).map(|(_, document)| document)
    }

    /// Every published version, by code and number.
    pub fn instruments(&self) -> impl Iterator<Item = &Arc<Instrument>> {
        let mut all: Vec<_> = self.instruments.values().map(|(instrument, _)| instrument).collect();
        all.sort_by(|one, two| (&one.code, one.version).cmp(&(&two.code, two.version)));
        all.into_iter()
    }

    /// The strategies in use: the one that was chosen, or all.
    pub fn strategies_in_use(&self) -> impl Iterator<Item = &Strategy> {
        let chosen = self.in_use.as_deref();
        self.strategies.iter().filter(move |strategy| chosen.is_none_or(|code| code == strategy.code))
    }

    /// The strategy with this code.
    pub fn strategy(&self, code: &str) -> Option<&Strategy> {
        self.strategies.iter().find(|strategy| strategy.code == code)
    }
}

/// An instrument as it ships: its structure and its texts by language.
pub struct Shipped {
    /// `instrument.json`
    pub structure: String,
    /// Language tag and document of each text file.
    pub texts: Vec<(String, String)>,
}

/// Why a document was not published.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// It cannot be understood: the faults, each with its place.
    #[error("the document is not right: {}", .0.join("; "))]
    Document(Vec<String>),
    /// This version is published already with other content.
    #[error("{0} version {1} is published already and differs; a published version never changes")]
    Frozen(String, u32),
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Services {
    /// The current snapshot.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.catalogue.read().expect("no holder of this lock panics"))
    }

    /// Reads the snapshot anew.
    ///
    /// # Errors
    /// If the storage fails or holds a document that cannot be read.
    pub async fn reload(&self) -> Result<(), StoreError> {
        let store = &self.ports.catalogue;
        let mut catalogue = Catalogue::default();
        for InstrumentVersion { code, version, document } in store.instruments().await? {
            let inconsistent = StoreError::Inconsistent { table: "instrument_versions", column: "document" };
            let Ok(instrument) = read_instrument(&document) else { return Err(inconsistent) };
            catalogue.instruments.insert((code, version), (Arc::new(instrument), Arc::from(document)));
        }
        for (_, document) in store.strategies().await? {
            let inconsistent = StoreError::Inconsistent { table: "strategies", column: "document" };
            let strategy = strategy::decode(&document).map_err(|_| inconsistent)?;
            catalogue.strategies.push(strategy);
        }
        catalogue.in_use = self.ports.strategies.chosen().await?;
        catalogue.waves = store.waves().await?;
        catalogue.plans = self.ports.fieldwork.plans().await?.into_iter().collect();
        let mut setups: HashMap<_, _> = self.ports.fieldwork.setups().await?.into_iter().collect();
        catalogue.media = self.ports.media.all().await?;
        catalogue.pictures = self.ports.pictures.all().await?;
        for collector in store.collectors().await? {
            let wave = catalogue.waves.iter().find(|wave| wave.code == collector.wave).cloned();
            let wave = wave.ok_or(StoreError::Inconsistent { table: "collectors", column: "wave" })?;
            let found = catalogue.instruments.get(&(wave.instrument.clone(), wave.version));
            let (instrument, document) =
                found.cloned().ok_or(StoreError::Inconsistent { table: "waves", column: "version" })?;
            let media = catalogue.media_of(&wave.instrument, wave.version);
            let setup = setups.remove(&collector.code).unwrap_or_default();
            catalogue.entries.push(Arc::new(Entry { collector, setup, wave, instrument, document, media }));
        }
        *self.catalogue.write().expect("no holder of this lock panics") = Arc::new(catalogue);
        Ok(())
    }

    /// Freezes an instrument version. Publishing the same again changes nothing.
    ///
    /// # Errors
    /// If the document cannot be understood, or this version is published with other content.
    pub async fn publish(&self, shipped: &Shipped) -> Result<(), PublishError> {
        let document = instrument::assemble(&shipped.structure, &shipped.texts).map_err(|(tag, error)| {
            PublishError::Document(vec![format!("{tag}: not JSON at byte {}", error.at)])
        })?;
        let version = checked(document).map_err(PublishError::Document)?;
        if self.ports.catalogue.publish(&version).await? {
            Ok(())
        } else {
            Err(PublishError::Frozen(version.code, version.version))
        }
    }

    /// The languages that a way in offers, English first.
    pub fn languages(entry: &Entry) -> Vec<Language> {
        Language::all().filter(|language| entry.instrument.languages().contains(language)).collect()
    }
}

/// A document that can be published: read again as strictly as any.
pub(crate) fn checked(document: String) -> Result<InstrumentVersion, Vec<String>> {
    let instrument = read_instrument(&document)?;
    Ok(InstrumentVersion { code: instrument.code, version: instrument.version, document })
}

fn read_instrument(document: &str) -> Result<Instrument, Vec<String>> {
    let node = json::parse(document).map_err(|error| vec![format!("not JSON at byte {}", error.at)])?;
    instrument::decode(&node).map_err(|faults| {
        faults.into_iter().map(|fault| format!("{}: {}", fault.path, fault.message)).collect()
    })
}

//! What is the same for everybody at a collector: its world, the document that the browser
//! fetches, and pages before anybody answered. Made once, kept compressed.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::{Arc, RwLock};

use axum::body::Bytes;
use axum::http::HeaderMap;
use heard_domain::language::Language;
use heard_respond::world::World;
use heard_service::Entry;
use heard_service::ports::{Collector, CollectorSetup, MediaItem, Wave};
use jiff::civil::Date;

use crate::assets::preferred;
use crate::look::Look;

/// More pages than this are not kept: the cache begins anew.
const MOST: usize = 2000;

/// Text in its plain and its compressed form.
pub struct Packed {
    plain: Bytes,
    brotli: Bytes,
}

impl Packed {
    /// Compresses once, well.
    pub fn new(plain: String) -> Self {
        let mut brotli = Vec::new();
        {
            let mut writer = brotli::CompressorWriter::new(&mut brotli, 1 << 16, 9, 22);
            // Writing into memory cannot fail.
            let _ = writer.write_all(plain.as_bytes());
        }
        Self { plain: plain.into(), brotli: brotli.into() }
    }

    /// The bytes for a client that sent these headers, and their coding.
    pub fn for_client(&self, headers: &HeaderMap) -> (Bytes, Option<&'static str>) {
        match preferred(headers).1 {
            Some("br") => (self.brotli.clone(), Some("br")),
            _ => (self.plain.clone(), None),
        }
    }
}

/// Everything that a page before any answer depends on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key {
    /// Code of the collector.
    pub collector: String,
    /// The version of its world.
    pub version: String,
    /// The step.
    pub step: String,
    /// The language.
    pub language: Language,
    /// Colours and sizes.
    pub look: Look,
    /// Whether one answer is being changed.
    pub returning: bool,
    /// The day: collectors open and close.
    pub day: Date,
}

/// A collector's world, and the document of it that browsers fetch.
pub struct Prepared {
    /// The world in all its languages.
    pub world: Arc<World>,
    /// The document.
    pub document: Packed,
    /// A hash of the document, for its address.
    pub version: String,
    /// The clips and videos that it was made with: they can come and go while the server runs.
    pub media: Arc<[MediaItem]>,
    /// The way in, what is said of it, and its wave: staff change dates and promises.
    pub collector: Collector,
    /// See above.
    pub setup: CollectorSetup,
    /// See above.
    pub wave: Wave,
}

/// The cache.
#[derive(Default)]
pub struct PageCache {
    pages: RwLock<HashMap<Key, Arc<Packed>>>,
    worlds: RwLock<HashMap<String, Arc<Prepared>>>,
}

impl PageCache {
    /// The page of this key, made if it is not there.
    pub fn page(&self, key: Key, make: impl FnOnce() -> String) -> Arc<Packed> {
        if let Some(found) = self.pages.read().ok().and_then(|pages| pages.get(&key).cloned()) {
            return found;
        }
        let made = Arc::new(Packed::new(make()));
        if let Ok(mut pages) = self.pages.write() {
            if pages.len() >= MOST {
                pages.clear();
            }
            pages.insert(key, Arc::clone(&made));
        }
        made
    }

    /// The world of a collector, made if it is not there, and anew if its clips, its videos, the
    /// way in or its wave changed.
    ///
    /// # Errors
    /// What `make` says.
    pub fn world<E>(
        &self,
        entry: &Entry,
        make: impl FnOnce() -> Result<Prepared, E>,
    ) -> Result<Arc<Prepared>, E> {
        let collector = &entry.collector.code;
        if let Some(found) = self.worlds.read().ok().and_then(|worlds| worlds.get(collector).cloned())
            && (Arc::ptr_eq(&found.media, &entry.media) || found.media == entry.media)
            && found.collector == entry.collector
            && found.wave == entry.wave
            && found.setup == entry.setup
        {
            return Ok(found);
        }
        let made = Arc::new(make()?);
        if let Ok(mut worlds) = self.worlds.write() {
            worlds.insert(collector.clone(), Arc::clone(&made));
        }
        Ok(made)
    }
}

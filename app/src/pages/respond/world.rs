//! The world of a collector: its instrument, the words of its journey, its pictures.

use std::sync::Arc;

use heard_domain::attachment::Medium;
use heard_domain::instrument::{self, Instrument, Question};
use heard_domain::json::ParseError;
use heard_domain::language::Language;
use heard_respond::world::{self, NUMBERS, SIGN, Words, World};
use heard_service::ports::{Collector, CollectorSetup, MediaKind, Privacy, StoreError, Wave};
use heard_service::receipt::sha256;
use heard_service::{Entry, Services, Way};
use jiff::civil::Date;

use super::cache::{Packed, Prepared};
use crate::i18n::Speech;
use crate::pages::help;
use crate::pictures;
use crate::pseudo;
use crate::state::App;

/// Scripts, and the style of what they draw, that only some questions need.
const MODULES: [&str; 5] = ["voice.js", "picture.js", "outbox.js", "voice.css", "leave.js"];

/// The world of a collector.
///
/// # Errors
/// If its stored document is broken.
pub fn prepare(app: &App, entry: &Entry) -> Result<Arc<Prepared>, StoreError> {
    app.pages.world(entry, || make(app, entry)).map_err(|_: ParseError| StoreError::Inconsistent {
        table: "instrument_versions",
        column: "document",
    })
}

/// The world of an instrument that is being made, as a way in would show it from `today` on.
///
/// # Errors
/// If the instrument cannot be written down.
pub fn preview(app: &App, instrument: Arc<Instrument>, today: Date) -> Result<Prepared, StoreError> {
    let code = instrument.code.clone();
    let document = Arc::from(instrument::encode(&instrument));
    let entry = Entry {
        collector: Collector {
            code: code.clone(),
            wave: code.clone(),
            channel: String::new(),
            area: None,
            setting: None,
            privacy: Privacy::Anonymous,
            paused: false,
        },
        setup: CollectorSetup::default(),
        wave: Wave {
            instrument: code.clone(),
            version: instrument.version,
            code,
            opens: today,
            closes: today,
            frozen: false,
        },
        instrument,
        document,
        media: Arc::from([]),
    };
    make(app, &entry)
        .map_err(|_: ParseError| StoreError::Inconsistent { table: "draft_parts", column: "body" })
}

fn make(app: &App, entry: &Entry) -> Result<Prepared, ParseError> {
    let limits = app.services.limits();
    let mut world = World {
        collector: entry.collector.code.clone(),
        confidential: entry.collector.privacy == Privacy::Confidential,
        voice: limits.recordings,
        photos: limits.recordings && limits.photos,
        seconds: limits.seconds,
        instrument: pseudo::instrument(app, entry),
        words: Vec::new(),
        phrases: app.services.phrases().to_owned(),
        pictures: shown(app, entry),
        media: media(entry),
        modules: MODULES.map(|name| (name.to_owned(), app.assets.address(name))).to_vec(),
    };
    let needed = |key: &str| needed(&world, key);
    let all = languages(app, entry).into_iter().map(|tag| (tag, words(app, entry, tag, needed))).collect();
    world.words = all;
    let document = world::encode(&world, &pseudo::document(app, &entry.document))?;
    let version = short_hash(&document);
    let media = Arc::clone(&entry.media);
    Ok(Prepared {
        world: Arc::new(world),
        document: Packed::new(document),
        version,
        media,
        collector: entry.collector.clone(),
        setup: entry.setup.clone(),
        wave: entry.wave.clone(),
    })
}

/// The files of clips and videos as the journey looks for them.
fn media(entry: &Entry) -> Vec<(String, String)> {
    let mut files = Vec::new();
    for item in entry.media.iter() {
        let key = &item.key;
        let of = |what: &str| {
            [&*key.question, ".", key.language.tag(), ".", key.presentation.code(), ".", what].concat()
        };
        let what = if key.kind == MediaKind::Clip { "clip" } else { "video" };
        files.push((of(what), item.file.clone()));
        files.extend(item.captions.iter().map(|file| (of("captions"), file.clone())));
        files.extend(item.poster.iter().map(|file| (of("poster"), file.clone())));
    }
    files
}

/// The languages that a way in offers.
pub fn languages(app: &App, entry: &Entry) -> Vec<Language> {
    let unspoken = app.locales.languages().filter(|language| *language != language.spoken());
    Services::languages(entry).into_iter().chain(unspoken).collect()
}

/// Twelve hexadecimal digits that change with the document.
fn short_hash(document: &str) -> String {
    let digest = sha256(document.as_bytes());
    let number = digest[..6].iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:012x}")
}

/// The words of the journey with what is particular to this collector put in.
fn words(app: &App, entry: &Entry, language: Language, needed: impl Fn(&str) -> bool) -> Words {
    let speech = app.locales.speak(language);
    let put = [
        ("{reader}", app.settings.reader(speech)),
        ("{opens}", speech.date(entry.opens())),
        ("{closes}", speech.date(entry.closes())),
    ];
    let fill = |text: &String| put.iter().fold(text.clone(), |text, (name, value)| text.replace(name, value));
    let spoken = speech.journey(entry.instrument.audience);
    let numbers = help::numbers(app, speech);
    let numbers: Vec<String> = numbers.iter().map(|number| number.join("\t")).collect();
    let spoken = spoken.0.iter().filter(|(key, _)| needed(key)).map(|(key, text)| (key.clone(), fill(text)));
    let own = own(entry, speech);
    let spoken = spoken.map(|(key, text)| {
        let replaced = own.iter().find(|(known, _)| *known == key).map(|(_, text)| text.clone());
        (key, replaced.unwrap_or(text))
    });
    Words(spoken.chain([(NUMBERS.to_owned(), numbers.join("\n"))]).collect())
}

/// Words that are said at this way in alone: where many share a device, the last button leads to the next
/// person; where staff type in what is on paper, nobody else has a code to type.
fn own(entry: &Entry, speech: Speech<'_>) -> Vec<(&'static str, String)> {
    let mut own = Vec::new();
    if entry.way().shared() {
        own.push(("finish", speech.say("collect-next")));
    }
    if entry.way() == Way::Paper {
        own.push(("refused-code", speech.say("collect-paper-note")));
        own.push(("refused-code-go", speech.say("collect-paper-title")));
    }
    own
}

/// Whether a text can be said here: most collectors need only some of those for voices and pictures.
fn needed(world: &World, key: &str) -> bool {
    let offers = |medium| world.instrument.questions.iter().any(|one| world.offers(one) == Some(medium));
    match key.split('-').next() {
        Some("voice") => offers(Medium::Voice),
        Some("draw") => offers(Medium::Drawing),
        Some("photo") => offers(Medium::Photo),
        Some("file" | "upload") => world.offers_any(),
        _ => true,
    }
}

/// Where each picture of the questions and their answers is served.
fn shown(app: &App, entry: &Entry) -> Vec<(String, String)> {
    let named = entry.instrument.questions.iter().flat_map(Question::pictures);
    let signed = entry.media.iter().any(|item| item.key.kind == MediaKind::Video);
    let mut names: Vec<&str> = named.chain(signed.then_some(SIGN)).collect();
    names.sort_unstable();
    names.dedup();
    names.into_iter().filter_map(|name| Some((name.to_owned(), pictures::address(app, name)?))).collect()
}

/// The document that the island fetches, for `/api/collectors/{collector}/journey`; `None` if
/// there is no such collector.
///
/// # Errors
/// If its stored document is broken.
pub fn journey_document(app: &App, collector: &str) -> Result<Option<Arc<Prepared>>, StoreError> {
    let catalogue = app.services.catalogue();
    catalogue.entry(collector).map(|entry| prepare(app, entry)).transpose()
}

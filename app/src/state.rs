//! What pages need.

use std::ops::Deref;
use std::sync::Arc;

use axum::http::{HeaderMap, HeaderValue, header};
use heard_domain::language::Language;
use heard_service::Services;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::assets::Assets;
pub use crate::attempts::Attempts;
use crate::i18n::{Locales, Speech};
pub use crate::pages::respond::cache::PageCache;
use crate::printing::Printer;
pub use crate::recording::{Room, Tickets};
pub use crate::tries::Tries;

/// What the organisation says about itself.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Who is responsible for the answers.
    pub organisation: Option<String>,
    /// The area that the strategy is for.
    pub area: Option<String>,
    /// Who reads what people say: a named person or team.
    pub reader: Option<String>,
    /// Where to write to: an e-mail address.
    pub contact: Option<String>,
    /// Local numbers for someone who is being hurt.
    pub local_help: Vec<Helper>,
    /// Where Exit leads: a harmless page elsewhere.
    pub exit_address: String,
    /// Whether the answers shown are made up.
    pub demonstration: bool,
    /// The address under which people reach this server, such as `https://heard.example.org`.
    pub public_address: Option<String>,
    /// Whether the address of this site begins with `https`: then cookies say so.
    pub secure: bool,
}

/// A local service that can be rung.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// What it is called.
    pub name: Said,
    /// Its telephone number, as people read it.
    pub number: String,
    /// Who it is for, and when; where nothing is said, that it is for a child who is being hurt.
    pub note: Said,
}

/// Words that the organisation set: one text for everybody, or one for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said(pub Vec<(Language, String)>);

impl Said {
    /// The words in this language, or else in English, or else in any.
    pub fn in_language(&self, language: Language) -> Option<&str> {
        let found = |wanted: Language| self.0.iter().find(|(known, _)| *known == wanted);
        let found = found(language).or_else(|| found(Language::ENGLISH)).or_else(|| self.0.first());
        found.map(|(_, words)| words.as_str())
    }
}

impl Settings {
    /// Who is responsible for the answers, in the reader's language if it is not set.
    pub fn organisation(&self, speech: Speech<'_>) -> String {
        self.organisation.clone().unwrap_or_else(|| speech.say("default-organisation"))
    }

    /// The area that the strategy is for.
    pub fn area(&self, speech: Speech<'_>) -> String {
        self.area.clone().unwrap_or_else(|| speech.say("default-area"))
    }

    /// Who reads what people say.
    pub fn reader(&self, speech: Speech<'_>) -> String {
        self.reader.clone().unwrap_or_else(|| speech.say("default-reader"))
    }

    /// Where people find this site, without a slash at the end: the address that was set, or else the
    /// one that the browser of this request came by. Addresses and their pictures that are passed on are
    /// made of it.
    pub fn origin(&self, headers: &HeaderMap) -> String {
        if let Some(address) = &self.public_address {
            return address.trim_end_matches('/').to_owned();
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or("localhost");
        let scheme = if self.secure { "https://" } else { "http://" };
        [scheme, host].concat()
    }

    /// Where to write to.
    pub fn contact(&self, speech: Speech<'_>) -> String {
        self.contact.clone().unwrap_or_else(|| speech.say("default-contact"))
    }
}

/// Draws charts. The engine is the server's.
#[async_trait::async_trait]
pub trait Charts: Send + Sync {
    /// The SVG of an `ECharts` option (JSON) at this size in CSS pixels; `None` if it cannot be
    /// drawn, which is logged where it happens.
    async fn svg(&self, option: String, width: u32, height: u32) -> Option<String>;
}

/// Everything that pages need. One count of references, because every layer of every request clones
/// it.
#[derive(Clone)]
pub struct App(Arc<Parts>);

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl From<Parts> for App {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

/// What [`App`] is made of.
pub struct Parts {
    /// The use cases.
    pub services: Arc<Services>,
    /// What the organisation says about itself.
    pub settings: Settings,
    /// The words of the interface.
    pub locales: Locales,
    /// Scripts, styles and pictures.
    pub assets: Assets,
    /// The chart engine.
    pub charts: Arc<dyn Charts>,
    /// Posters, letters and slips.
    pub printer: Arc<dyn Printer>,
    /// The day it is.
    pub today: Box<dyn Fn() -> Date + Send + Sync>,
    /// The moment it is, for staff: nothing finer than the day is kept of respondents.
    pub now: Box<dyn Fn() -> Timestamp + Send + Sync>,
    /// Random bytes, for tokens and UUIDs.
    pub random: Box<dyn Fn() -> [u8; 32] + Send + Sync>,
    /// The content security policy of every page.
    pub policy: HeaderValue,
    /// Pages of the journey that are the same for everybody.
    pub pages: PageCache,
    /// How often wrong receipt words were tried.
    pub tries: Tries,
    /// How often staff typed a wrong password or code.
    pub attempts: Attempts,
    /// Room in memory for recordings.
    pub room: Room,
    /// Who may hear recordings that are sent.
    pub tickets: Tickets,
}

//! Running waves and ways in: opening, pausing, closing, freezing; and sessions with a group.

use std::sync::Arc;

use heard_domain::code;
use heard_domain::disclosure::Raw;
use heard_domain::language::{Language, Presentation};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::ports::{AuditEntry, Collector, CollectorSetup, GroupSession, StoreError, Wave, WavePlan};
use crate::staff::{Staff, program_did};
use crate::{Catalogue, Entry, Services};

/// How people come to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// An address that is passed on.
    Link,
    /// A poster with its address as a picture.
    Poster,
    /// One code for each person, good for one response.
    Codes,
    /// A tablet on which one person after another answers.
    Kiosk,
    /// A session with a group.
    Session,
    /// Sheets of paper that staff type in.
    Paper,
    /// A frame in the page of another site.
    Embed,
    /// A poll in a room, with a projector.
    Poll,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 8] = [
        Self::Link,
        Self::Poster,
        Self::Codes,
        Self::Kiosk,
        Self::Session,
        Self::Paper,
        Self::Embed,
        Self::Poll,
    ];

    /// The code that tables and forms use, the channel of a [`Collector`].
    pub fn code(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Poster => "poster",
            Self::Codes => "codes",
            Self::Kiosk => "kiosk",
            Self::Session => "session",
            Self::Paper => "paper",
            Self::Embed => "embed",
            Self::Poll => "poll",
        }
    }

    /// The way of a channel. One that nobody knows is an open link.
    pub fn of(channel: &str) -> Self {
        Self::ALL.into_iter().find(|way| way.code() == channel).unwrap_or(Self::Link)
    }

    /// Whether a visit must be let in before it may answer.
    pub fn guarded(self) -> bool {
        matches!(self, Self::Codes | Self::Paper)
    }

    /// Whether it may stand in a list that everybody sees.
    pub fn listed(self) -> bool {
        matches!(self, Self::Link | Self::Poster | Self::Poll)
    }

    /// Whether one person after another answers on the same device.
    pub fn shared(self) -> bool {
        matches!(self, Self::Kiosk | Self::Session | Self::Paper)
    }
}

/// Whether a way in takes answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It does.
    Open,
    /// It will.
    Coming,
    /// It did, and will again.
    Paused,
    /// It did.
    Closed,
}

impl Entry {
    /// How people come.
    pub fn way(&self) -> Way {
        Way::of(&self.collector.channel)
    }

    /// Its first day.
    pub fn opens(&self) -> Date {
        self.setup.opens.map_or(self.wave.opens, |day| day.max(self.wave.opens))
    }

    /// Its last day.
    pub fn closes(&self) -> Date {
        self.setup.closes.map_or(self.wave.closes, |day| day.min(self.wave.closes))
    }

    /// Whether it takes answers on this day, and if not, why.
    pub fn state(&self, today: Date) -> State {
        if self.wave.frozen || self.closes() < today {
            State::Closed
        } else if today < self.opens() {
            State::Coming
        } else if self.collector.paused {
            State::Paused
        } else {
            State::Open
        }
    }

    /// What it is called among staff.
    pub fn label(&self) -> &str {
        if self.setup.label.is_empty() { &self.collector.code } else { &self.setup.label }
    }
}

/// A group that a wave wants to reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is called: a setting or an area of ways in.
    pub label: String,
    /// How many people are to be reached.
    pub target: u32,
    /// How many have been; `None` if no way in is of this group, so that nobody counts it.
    pub came: Option<Raw>,
}

impl Catalogue {
    /// What a wave is called among staff: its own name, or else that of its questionnaire in English. Its
    /// code only if it has neither.
    pub fn wave_name(&self, code: &str) -> String {
        let own = self.plan(code).map(|plan| plan.title.clone()).filter(|title| !title.is_empty());
        let asked = || {
            let wave = self.waves.iter().find(|wave| wave.code == code)?;
            let instrument = self.instrument(&wave.instrument, wave.version)?;
            instrument.frame(Language::ENGLISH, Presentation::Standard).map(|(_, texts)| texts.title.clone())
        };
        own.or_else(asked).unwrap_or_else(|| code.to_owned())
    }

    /// The groups that a wave wants to reach, in the order in which staff wrote them. `reach` is how many came
    /// through each way in.
    pub fn groups(&self, wave: &str, reach: &[(String, Raw)]) -> Vec<Group> {
        let targets = self.plan(wave).map(|plan| plan.targets.as_slice()).unwrap_or_default();
        let group = |(label, target): &(String, u32)| {
            let same = |text: &Option<String>| {
                text.as_ref().is_some_and(|text| text.to_lowercase() == label.to_lowercase())
            };
            let within = |entry: &&Arc<Entry>| {
                let collector = &entry.collector;
                entry.wave.code == wave && (same(&collector.setting) || same(&collector.area))
            };
            let came = |entry: &Arc<Entry>| {
                let found = reach.iter().find(|(code, _)| *code == entry.collector.code);
                found.map_or(Raw::ZERO, |(_, count)| *count)
            };
            let mut within = self.entries().iter().filter(within).peekable();
            let came = within.peek().is_some().then(|| within.map(came).sum());
            Group { label: label.clone(), target: *target, came }
        };
        targets.iter().map(group).collect()
    }
}

impl Services {
    /// Stores or replaces a wave and its plan.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn put_wave(&self, wave: &Wave, plan: &WavePlan, audit: AuditEntry) -> Result<(), StoreError> {
        self.ports.fieldwork.put_wave(wave, plan, audit).await?;
        self.reload().await
    }

    /// Stores or replaces a way in and what is said of it.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn put_collector(
        &self,
        collector: &Collector,
        setup: &CollectorSetup,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        self.ports.fieldwork.put_collector(collector, setup, audit).await?;
        self.reload().await
    }

    /// A short address that no way in has, from random bytes: it is drawn from several places in
    /// them.
    pub fn free_address(&self, random: &[u8; 32]) -> Option<String> {
        let catalogue = self.catalogue();
        random
            .windows(code::SHORT)
            .filter_map(|bytes| bytes.try_into().ok())
            .map(code::short)
            .find(|made| catalogue.entry(made).is_none())
    }

    /// How many responses came through each way in of a wave.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn reach(&self, wave: &str) -> Result<Vec<(String, Raw)>, StoreError> {
        self.ports.fieldwork.reach(wave).await
    }

    /// Freezes the waves whose day has come; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn freeze_due(&self, now: Timestamp, today: Date) -> Result<usize, StoreError> {
        let catalogue = self.catalogue();
        let mut frozen = 0;
        for wave in catalogue.waves.iter().filter(|wave| !wave.frozen) {
            let Some(plan) = catalogue.plan(&wave.code) else { continue };
            if plan.freezes.is_some_and(|day| day <= today) {
                let audit = program_did(now, "wave.freeze", &wave.code, "by its date");
                let wave = Wave { frozen: true, ..wave.clone() };
                self.put_wave(&wave, plan, audit).await?;
                frozen += 1;
            }
        }
        Ok(frozen)
    }

    /// Begins a session with a group; its number.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn open_session(
        &self,
        session: &GroupSession,
        by: &Staff,
        now: Timestamp,
    ) -> Result<i64, StoreError> {
        let audit = by.did(now, "session.open", &session.collector, "");
        self.ports.fieldwork.open_session(session, audit).await
    }

    /// Replaces what is said of a session. Its notes are nobody else's matter, and not in the log.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn put_session(
        &self,
        session: &GroupSession,
        by: &Staff,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let done = if session.closed { "session.close" } else { "session.edit" };
        let audit = by.did(now, done, session.id.to_string(), &session.collector);
        self.ports.fieldwork.put_session(session, audit).await
    }

    /// Every session with a group, newest first.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn group_sessions(&self) -> Result<Vec<GroupSession>, StoreError> {
        self.ports.fieldwork.sessions().await
    }
}

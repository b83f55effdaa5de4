//! Waves and ways in as staff run them, and sessions with a group.

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use jiff::civil::Date;

use super::{AuditEntry, Collector, StoreError, Wave};

/// What staff say of a wave beside its dates.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WavePlan {
    /// Its name, for staff.
    pub title: String,
    /// The day on which it freezes by itself.
    pub freezes: Option<Date>,
    /// Groups to reach, and how many people of each.
    pub targets: Vec<(String, u32)>,
}

/// What staff say of a way in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CollectorSetup {
    /// Its name, for staff.
    pub label: String,
    /// Its first day, if that is later than the wave's.
    pub opens: Option<Date>,
    /// Its last day, if that is earlier than the wave's.
    pub closes: Option<Date>,
    /// The one site that may show it in a frame, such as `https://school.example`.
    pub origin: Option<String>,
    /// How many people were asked, where no codes count them.
    pub roll: Option<u32>,
}

/// A session with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupSession {
    /// Its number, given by the storage.
    pub id: i64,
    /// Code of its way in.
    pub collector: String,
    /// The day.
    pub held: Date,
    /// Number of the person who runs it.
    pub by: i64,
    /// How many are there.
    pub people: u32,
    /// What support was given.
    pub support: String,
    /// Notes, without names.
    pub notes: String,
    /// Whether it is over.
    pub closed: bool,
}

/// Waves and ways in as staff run them. Every change is stored with its entry of the audit log, or
/// not at all.
#[async_trait]
pub trait Fieldwork: Send + Sync {
    /// The plan of every wave that has one, by code.
    async fn plans(&self) -> Result<Vec<(String, WavePlan)>, StoreError>;

    /// What is said of every way in of which something is said, by code.
    async fn setups(&self) -> Result<Vec<(String, CollectorSetup)>, StoreError>;

    /// Stores or replaces a wave and its plan.
    async fn put_wave(&self, wave: &Wave, plan: &WavePlan, audit: AuditEntry) -> Result<(), StoreError>;

    /// Stores or replaces a way in and what is said of it.
    async fn put_collector(
        &self,
        collector: &Collector,
        setup: &CollectorSetup,
        audit: AuditEntry,
    ) -> Result<(), StoreError>;

    /// How many responses came through each way in of a wave, those withdrawn left out.
    async fn reach(&self, wave: &str) -> Result<Vec<(String, Raw)>, StoreError>;

    /// Begins a session (its `id` is ignored); its number.
    async fn open_session(&self, session: &GroupSession, audit: AuditEntry) -> Result<i64, StoreError>;

    /// Replaces what is said of a session.
    async fn put_session(&self, session: &GroupSession, audit: AuditEntry) -> Result<(), StoreError>;

    /// Every session, newest first.
    async fn sessions(&self) -> Result<Vec<GroupSession>, StoreError>;
}

//! Waves and ways in as staff run them, and sessions with a group.

use async_trait::async_trait;
use heard_domain::disclosure::Raw;
use heard_service::ports::{
    AuditEntry, Collector, CollectorSetup, Fieldwork, GroupSession, StoreError, Wave, WavePlan,
};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::catalogue;
use crate::fault::{Fault, failed};
use crate::writer::Queue;

pub(crate) struct SqliteFieldwork {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteFieldwork {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

fn day(text: Option<&str>, table: &'static str, column: &'static str) -> Result<Option<Date>, StoreError> {
    text.map(str::parse).transpose().map_err(|_| StoreError::Inconsistent { table, column })
}

fn people(count: i64, table: &'static str, column: &'static str) -> Result<u32, StoreError> {
    u32::try_from(count).map_err(|_| StoreError::Inconsistent { table, column })
}

#[async_trait]
impl Fieldwork for SqliteFieldwork {
    async fn plans(&self) -> Result<Vec<(String, WavePlan)>, StoreError> {
        let rows = sqlx::query!("SELECT wave, title, freezes FROM wave_plans ORDER BY wave")
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        let targets = sqlx::query!("SELECT wave, label, people FROM wave_targets ORDER BY wave, place")
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        let mut plans = Vec::with_capacity(rows.len());
        for row in rows {
            let own = targets.iter().filter(|target| target.wave == row.wave);
            let own = own
                .map(|target| Ok((target.label.clone(), people(target.people, "wave_targets", "people")?)));
            let plan = WavePlan {
                title: row.title,
                freezes: day(row.freezes.as_deref(), "wave_plans", "freezes")?,
                targets: own.collect::<Result<_, StoreError>>()?,
            };
            plans.push((row.wave, plan));
        }
        Ok(plans)
    }

    async fn setups(&self) -> Result<Vec<(String, CollectorSetup)>, StoreError> {
        let rows = sqlx::query!(
            "SELECT collector, label, opens, closes, origin, roll FROM collector_setups ORDER BY collector"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let table = "collector_setups";
        rows.into_iter()
            .map(|row| {
                let setup = CollectorSetup {
                    label: row.label,
                    opens: day(row.opens.as_deref(), table, "opens")?,
                    closes: day(row.closes.as_deref(), table, "closes")?,
                    origin: row.origin,
                    roll: row.roll.map(|roll| people(roll, table, "roll")).transpose()?,
                };
                Ok((row.collector, setup))
            })
            .collect()
    }

    async fn put_wave(&self, wave: &Wave, plan: &WavePlan, audit: AuditEntry) -> Result<(), StoreError> {
        let (wave, plan) = (wave.clone(), plan.clone());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    catalogue::put_wave(connection, &wave).await?;
                    put_plan(connection, &wave.code, &plan).await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn put_collector(
        &self,
        collector: &Collector,
        setup: &CollectorSetup,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        let (collector, setup) = (collector.clone(), setup.clone());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    catalogue::put_collector(connection, &collector).await?;
                    put_setup(connection, &collector.code, &setup).await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn reach(&self, wave: &str) -> Result<Vec<(String, Raw)>, StoreError> {
        let rows = sqlx::query!("SELECT collector, n FROM reach WHERE wave = ? ORDER BY collector", wave)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        let wrong = |_| StoreError::Inconsistent { table: "reach", column: "n" };
        rows.into_iter()
            .map(|row| Ok((row.collector, Raw::new(u64::try_from(row.n).map_err(wrong)?))))
            .collect()
    }

    async fn open_session(&self, session: &GroupSession, audit: AuditEntry) -> Result<i64, StoreError> {
        let session = session.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let held = session.held.to_string();
                    let id = sqlx::query_scalar!(
                        r#"INSERT INTO group_sessions (collector, held, opened_by, people, support, notes)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id AS "id!: i64""#,
                        session.collector,
                        held,
                        session.by,
                        session.people,
                        session.support,
                        session.notes
                    )
                    .fetch_one(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(id)
                })
            })
            .await
    }

    async fn put_session(&self, session: &GroupSession, audit: AuditEntry) -> Result<(), StoreError> {
        let session = session.clone();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!(
                        "UPDATE group_sessions SET people = ?, support = ?, notes = ?, closed = ? WHERE id = ?",
                        session.people,
                        session.support,
                        session.notes,
                        session.closed,
                        session.id
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn sessions(&self) -> Result<Vec<GroupSession>, StoreError> {
        let rows = sqlx::query!(
            "SELECT id, collector, held, opened_by, people, support, notes, closed
            FROM group_sessions ORDER BY id DESC"
        )
        .fetch_all(&self.readers)
        .await
        .map_err(failed)?;
        let table = "group_sessions";
        rows.into_iter()
            .map(|row| {
                let held = row.held.parse().map_err(|_| StoreError::Inconsistent { table, column: "held" });
                Ok(GroupSession {
                    id: row.id,
                    collector: row.collector,
                    held: held?,
                    by: row.opened_by,
                    people: people(row.people, table, "people")?,
                    support: row.support,
                    notes: row.notes,
                    closed: row.closed != 0,
                })
            })
            .collect()
    }
}

async fn put_plan(connection: &mut SqliteConnection, wave: &str, plan: &WavePlan) -> Result<(), Fault> {
    let freezes = plan.freezes.map(|day| day.to_string());
    sqlx::query!(
        "INSERT INTO wave_plans (wave, title, freezes) VALUES (?, ?, ?)
        ON CONFLICT (wave) DO UPDATE SET title = excluded.title, freezes = excluded.freezes",
        wave,
        plan.title,
        freezes
    )
    .execute(&mut *connection)
    .await?;
    sqlx::query!("DELETE FROM wave_targets WHERE wave = ?", wave).execute(&mut *connection).await?;
    for (place, (label, people)) in (0_i64..).zip(&plan.targets) {
        sqlx::query!(
            "INSERT INTO wave_targets (wave, place, label, people) VALUES (?, ?, ?, ?)",
            wave,
            place,
            label,
            people
        )
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

async fn put_setup(
    connection: &mut SqliteConnection,
    collector: &str,
    setup: &CollectorSetup,
) -> Result<(), Fault> {
    let [opens, closes] = [setup.opens, setup.closes].map(|day| day.map(|day| day.to_string()));
    sqlx::query!(
        "INSERT INTO collector_setups (collector, label, opens, closes, origin, roll)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (collector) DO UPDATE SET
            label = excluded.label, opens = excluded.opens, closes = excluded.closes,
            origin = excluded.origin, roll = excluded.roll",
        collector,
        setup.label,
        opens,
        closes,
        setup.origin,
        setup.roll
    )
    .execute(connection)
    .await?;
    Ok(())
}

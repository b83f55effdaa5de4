//! Which strategy is in use, and counting its measures anew when its document changes.

use async_trait::async_trait;
use heard_domain::instrument::Instrument;
use heard_domain::measure::{self, Tally};
use heard_domain::strategy::Strategy;
use heard_service::ports::{AuditEntry, NewStrategy, StoreError, Strategies};
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::catalogue::put_strategy;
use crate::fault::{Fault, failed};
use crate::record;
use crate::writer::Queue;

/// Responses read at once while counting anew.
const PAGE: i64 = 500;

pub(crate) struct SqliteStrategies {
    queue: Queue,
    readers: SqlitePool,
}

impl SqliteStrategies {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }
}

#[async_trait]
impl Strategies for SqliteStrategies {
    async fn replace(&self, new: NewStrategy, audit: AuditEntry) -> Result<(), StoreError> {
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    put_strategy(connection, &new.strategy.code, &new.document).await?;
                    for (wave, instrument) in &new.waves {
                        count_anew(connection, wave, instrument, &new.strategy).await?;
                    }
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn choose(&self, strategy: Option<&str>, audit: AuditEntry) -> Result<(), StoreError> {
        let strategy = strategy.map(str::to_owned);
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM strategy_in_use").execute(&mut *connection).await?;
                    if let Some(strategy) = strategy {
                        sqlx::query!("INSERT INTO strategy_in_use (only, strategy) VALUES (1, ?)", strategy)
                            .execute(&mut *connection)
                            .await?;
                    }
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn chosen(&self) -> Result<Option<String>, StoreError> {
        sqlx::query_scalar!("SELECT strategy FROM strategy_in_use")
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }
}

/// Takes the counts of a strategy's measures in a wave away and counts them anew from its responses.
async fn count_anew(
    connection: &mut SqliteConnection,
    wave: &str,
    instrument: &Instrument,
    strategy: &Strategy,
) -> Result<(), Fault> {
    let mine = [measure::subject::measure(&strategy.code, ""), part_prefix(&strategy.code)];
    let (whole, part) = (&mine[0], &mine[1]);
    sqlx::query!(
        "DELETE FROM tallies WHERE wave = ?1 AND (instr(subject, ?2) = 1 OR instr(subject, ?3) = 1)",
        wave,
        whole,
        part
    )
    .execute(&mut *connection)
    .await?;
    if !strategy.measures().any(|(_, measure)| measure.source(&instrument.code, instrument.version).is_some())
    {
        return Ok(());
    }
    let strategies = std::slice::from_ref(strategy);
    let mut after = 0;
    loop {
        let rows = sqlx::query!(
            r#"SELECT
                id,
                (SELECT json_group_array(json_array(question, kind, value) ORDER BY place)
                    FROM answers WHERE response = responses.id) AS "answers!: String"
            FROM responses WHERE wave = ? AND withdrawn = 0 AND id > ? ORDER BY id LIMIT ?"#,
            wave,
            after,
            PAGE
        )
        .fetch_all(&mut *connection)
        .await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        let mut tallies: Vec<Tally> = Vec::new();
        for row in &rows {
            let answers = record::decode(&row.answers)
                .ok_or(StoreError::Inconsistent { table: "answers", column: "kind" })?;
            let all = measure::tally(instrument, strategies, &answers);
            tallies.extend(
                all.into_iter().filter(|tally| mine.iter().any(|one| tally.subject.starts_with(one))),
            );
        }
        let cells = record::encode_cells(&record::cells(tallies.iter().map(|tally| (wave, tally))));
        sqlx::query!(
            "INSERT INTO tallies (wave, subject, cell, n)
            SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM jsonb_each(?) WHERE true
            ON CONFLICT DO UPDATE SET n = n + excluded.n",
            cells
        )
        .execute(&mut *connection)
        .await?;
    }
}

/// What the subjects of the parts of a strategy's measures begin with.
fn part_prefix(strategy: &str) -> String {
    let part = measure::subject::part(strategy, "", 0);
    part.trim_end_matches("/0").to_owned()
}

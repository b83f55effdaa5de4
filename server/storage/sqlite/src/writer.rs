//! The one writer.
//!
//! It takes up to [`GROUP`] jobs that wait, runs them in one transaction, commits, and only then
//! acknowledges each. A commit at `synchronous=FULL` waits for the disk, so the cost of that wait
//! is shared by the group. Responses of a group are stored together in a handful of statements;
//! every other job, and every response if one of them cannot be stored, runs inside its own
//! savepoint, so that a job that fails takes nothing else with it.
//!
//! If the engine itself fails (a full disk, say), nobody of the group gets an acknowledgement,
//! and the next group begins on a new connection: it may have rolled back by itself, and the
//! old connection no longer knows where it stands.

use std::sync::Arc;
use std::time::Duration;

use heard_service::ports::{StoreError, Stored};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, Sqlite, SqliteConnection, Transaction};
use tokio::sync::{Notify, mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep_until};

use crate::BUSY;
use crate::fault::{Fault, failed};
use crate::job::{Acknowledge, Job, Reply, Settled};
use crate::responses::{self, Incoming};

/// The most jobs that are committed together.
const GROUP: usize = 256;

/// Nothing was written.
#[derive(Debug, thiserror::Error)]
enum Unwritten {
    #[error("the storage is closed")]
    Closed,
    #[error("the group of this write was not committed")]
    NotCommitted,
}

/// The way to the writer.
#[derive(Clone)]
pub(crate) struct Queue(mpsc::Sender<Job>);

impl Queue {
    /// Has a job done. Returns after its commit.
    ///
    /// # Errors
    /// [`StoreError::Busy`] at once if the queue is full; what the job itself says; an error if
    /// its group could not be committed.
    pub async fn write<T>(&self, job: impl FnOnce(Reply<T>) -> Job) -> Result<T, StoreError> {
        let (reply, result) = oneshot::channel();
        self.0.try_send(job(Reply(reply))).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => StoreError::Busy,
            mpsc::error::TrySendError::Closed(_) => failed(Unwritten::Closed),
        })?;
        result.await.unwrap_or_else(|_| Err(failed(Unwritten::NotCommitted)))
    }
}

/// The running writer.
pub(crate) struct Writer {
    stop: Arc<Notify>,
    task: JoinHandle<()>,
}

impl Writer {
    /// Starts it on a connection. `options` make another one after a failure.
    pub fn start(
        connection: SqliteConnection,
        options: SqliteConnectOptions,
        queue: usize,
        clear_after: Duration,
    ) -> (Queue, Writer) {
        let (sender, jobs) = mpsc::channel(queue);
        let stop = Arc::new(Notify::new());
        let work = Work {
            jobs,
            connection: Some(connection),
            options,
            clear_after,
            clear_at: None,
            stop: Arc::clone(&stop),
        };
        let task = tokio::spawn(work.run());
        (Queue(sender), Writer { stop, task })
    }

    /// Lets it do what waits, and no more.
    pub async fn finish(self) {
        self.stop.notify_one();
        if self.task.await.is_err() {
            tracing::error!("the writer of the storage has panicked");
        }
    }
}

struct Work {
    jobs: mpsc::Receiver<Job>,
    connection: Option<SqliteConnection>,
    options: SqliteConnectOptions,
    clear_after: Duration,
    /// When the log shall be cleared of what was erased, if something was.
    clear_at: Option<Instant>,
    stop: Arc<Notify>,
}

impl Work {
    async fn run(mut self) {
        let mut jobs = Vec::with_capacity(GROUP);
        loop {
            let clear_at = self.clear_at;
            tokio::select! {
                biased;
                () = self.stop.notified() => self.jobs.close(),
                () = async { sleep_until(clear_at.unwrap_or_else(Instant::now)).await }, if clear_at.is_some() => {
                    self.clear().await;
                }
                count = self.jobs.recv_many(&mut jobs, GROUP) => {
                    if count == 0 {
                        break;
                    }
                    self.do_group(&mut jobs).await;
                }
            }
        }
        if self.clear_at.is_some() {
            self.clear().await;
        }
        if let Some(connection) = self.connection
            && let Err(error) = connection.close().await
        {
            tracing::error!(%error, "the database was not closed cleanly");
        }
    }

    async fn do_group(&mut self, jobs: &mut Vec<Job>) {
        let erases = jobs.iter().any(Job::erases);
        match self.commit(jobs).await {
            Ok(acknowledgements) => {
                for acknowledge in acknowledgements {
                    acknowledge();
                }
                if erases && self.clear_at.is_none() {
                    self.clear_at = Some(Instant::now() + self.clear_after);
                }
            }
            Err(error) => {
                tracing::error!(%error, "a group of writes was not committed");
                jobs.clear();
                self.connection = None;
            }
        }
    }

    /// Runs a group and commits it. The acknowledgements may be given when this returns them.
    async fn commit(&mut self, jobs: &mut Vec<Job>) -> Result<Vec<Acknowledge>, sqlx::Error> {
        let connection = match &mut self.connection {
            Some(connection) => connection,
            none => none.insert(self.options.connect().await?),
        };
        // IMMEDIATE: a lock that another program holds is waited for here, and not met halfway.
        let mut group = connection.begin_with("BEGIN IMMEDIATE").await?;
        let mut acknowledgements = Vec::with_capacity(jobs.len());
        let mut responses = Vec::new();
        for job in jobs.drain(..) {
            match job {
                Job::Submit(incoming, reply) => responses.push((incoming, reply)),
                other => acknowledgements.push(run_alone(&mut group, other).await?),
            }
        }
        submit_all(&mut group, responses, &mut acknowledgements).await?;
        group.commit().await?;
        Ok(acknowledgements)
    }

    /// Moves everything out of the write-ahead log and empties it: erased answers are zeros in
    /// the database at once, but older frames of the log still have them. If a reader is in the
    /// way, it is tried again later.
    async fn clear(&mut self) {
        self.clear_at = None;
        let Some(connection) = &mut self.connection else { return };
        match truncate_log(connection).await {
            Ok(true) => {}
            Ok(false) => self.clear_at = Some(Instant::now() + self.clear_after),
            Err(error) => tracing::error!(%error, "the write-ahead log was not cleared"),
        }
    }
}

/// `false` if a reader was in the way.
async fn truncate_log(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // Readers must not keep the writer waiting.
    set_busy_timeout(connection, Duration::ZERO).await?;
    let busy =
        sqlx::query_scalar::<_, i64>("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *connection).await;
    set_busy_timeout(connection, BUSY).await?;
    Ok(busy? == 0)
}

async fn set_busy_timeout(connection: &mut SqliteConnection, time: Duration) -> Result<(), sqlx::Error> {
    let statement = format!("PRAGMA busy_timeout = {}", time.as_millis());
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(connection).await?;
    Ok(())
}

/// Runs one job inside a savepoint.
async fn run_alone(group: &mut Transaction<'_, Sqlite>, job: Job) -> Result<Acknowledge, sqlx::Error> {
    let mut savepoint = group.begin().await?;
    let Settled { keep, acknowledge } = job.run(&mut savepoint).await?;
    if keep {
        savepoint.commit().await?;
    } else {
        savepoint.rollback().await?;
    }
    Ok(acknowledge)
}

/// Stores all responses of a group together, or one by one if one of them cannot be stored.
async fn submit_all(
    group: &mut Transaction<'_, Sqlite>,
    responses: Vec<(Box<Incoming>, Reply<Stored>)>,
    acknowledgements: &mut Vec<Acknowledge>,
) -> Result<(), sqlx::Error> {
    if responses.is_empty() {
        return Ok(());
    }
    let together: Vec<&Incoming> = responses.iter().map(|(incoming, _)| incoming.as_ref()).collect();
    let mut savepoint = group.begin().await?;
    match responses::insert(&mut savepoint, &together).await {
        Ok(stored) => {
            savepoint.commit().await?;
            for ((_, reply), stored) in responses.into_iter().zip(stored) {
                acknowledgements.push(reply.settle(Ok(stored))?.acknowledge);
            }
        }
        Err(Fault::Job(_)) => {
            savepoint.rollback().await?;
            for (incoming, reply) in responses {
                acknowledgements.push(run_alone(group, Job::Submit(incoming, reply)).await?);
            }
        }
        Err(Fault::Engine(error)) => return Err(error),
    }
    Ok(())
}

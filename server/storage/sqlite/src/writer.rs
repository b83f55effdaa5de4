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

use crate::Settings;
use crate::erasure;
use crate::fault::{Fault, failed};
use crate::job::{Acknowledge, Job, Reply, Settled, Writing};
use crate::responses::{self, Incoming};

/// The most jobs that are committed together.
const GROUP: usize = 256;

/// Clearing traces holds up the writer. After it the writer is left alone for so many times as
/// long, so that no more than a hundredth of its time goes there.
const REST: u32 = 100;

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

    /// Has something written that is no job of its own, all or nothing. Returns after its commit.
    ///
    /// # Errors
    /// As [`Queue::write`].
    pub async fn run<T, W>(&self, work: W) -> Result<T, StoreError>
    where
        T: Send + 'static,
        W: for<'c> FnOnce(&'c mut SqliteConnection) -> Writing<'c, T, Fault> + Send + 'static,
    {
        self.write(|reply: Reply<T>| {
            Job::Other(Box::new(move |connection| {
                Box::pin(async move { reply.settle(work(connection).await) })
            }))
        })
        .await
    }
}

/// The running writer.
pub(crate) struct Writer {
    stop: Arc<Notify>,
    tidy: mpsc::Sender<oneshot::Sender<Result<(), sqlx::Error>>>,
    task: JoinHandle<()>,
}

impl Writer {
    /// Starts it on a connection. `options` make another one after a failure.
    pub fn start(
        connection: SqliteConnection,
        options: SqliteConnectOptions,
        settings: &Settings,
    ) -> (Queue, Writer) {
        let (queue, jobs) = mpsc::channel(settings.queue);
        let (tidy, tidying) = mpsc::channel(1);
        let stop = Arc::new(Notify::new());
        let work = Work {
            jobs,
            tidying,
            connection: Some(connection),
            options,
            clear_after: settings.clear_after,
            rewrite_up_to: settings.rewrite_up_to,
            clear_at: None,
            rest_until: Instant::now(),
            stop: Arc::clone(&stop),
        };
        let task = tokio::spawn(work.run());
        (Queue(queue), Writer { stop, tidy, task })
    }

    /// Rewrites the database between two groups.
    ///
    /// # Errors
    /// If the engine fails, or the writer has ended.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        let (reply, done) = oneshot::channel();
        self.tidy.send(reply).await.map_err(|_| failed(Unwritten::Closed))?;
        done.await.map_err(|_| failed(Unwritten::Closed))?.map_err(failed)
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
    tidying: mpsc::Receiver<oneshot::Sender<Result<(), sqlx::Error>>>,
    /// None after a failure.
    connection: Option<SqliteConnection>,
    options: SqliteConnectOptions,
    clear_after: Duration,
    rewrite_up_to: u64,
    /// When the traces of what was erased shall be cleared, if something was.
    clear_at: Option<Instant>,
    /// Before this, no traces are cleared: see [`REST`].
    rest_until: Instant,
    stop: Arc<Notify>,
}

impl Work {
    async fn run(mut self) {
        let mut jobs = Vec::with_capacity(GROUP);
        loop {
            let clear_at = self.clear_at.unwrap_or(self.rest_until);
            tokio::select! {
                biased;
                () = self.stop.notified() => self.jobs.close(),
                Some(reply) = self.tidying.recv() => drop(reply.send(self.tidy().await)),
                () = sleep_until(clear_at), if self.clear_at.is_some() => self.clear().await,
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
                    self.clear_at = Some(self.rest_until.max(Instant::now() + self.clear_after));
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
        let connection = self.connection().await?;
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

    async fn connection(&mut self) -> Result<&mut SqliteConnection, sqlx::Error> {
        match &mut self.connection {
            Some(connection) => Ok(connection),
            none => Ok(none.insert(self.options.connect().await?)),
        }
    }

    async fn clear(&mut self) {
        let start = Instant::now();
        let cleared = self.try_to_clear().await;
        self.rest_until = Instant::now() + REST * start.elapsed();
        self.clear_at = match cleared {
            Ok(true) => None,
            Ok(false) => Some(self.rest_until.max(Instant::now() + self.clear_after)),
            Err(error) => {
                tracing::error!(%error, "the traces of what was erased were not cleared");
                None
            }
        };
    }

    /// `false` if a reader was in the way.
    async fn try_to_clear(&mut self) -> Result<bool, sqlx::Error> {
        let limit = self.rewrite_up_to;
        let connection = self.connection().await?;
        if erasure::size(connection).await? <= limit {
            erasure::rewrite_in_memory(connection).await?;
        }
        erasure::empty_log(connection).await
    }

    async fn tidy(&mut self) -> Result<(), sqlx::Error> {
        let connection = self.connection().await?;
        erasure::rewrite_on_disk(connection).await?;
        if !erasure::empty_log(connection).await? {
            self.clear_at = Some(Instant::now() + self.clear_after);
        }
        Ok(())
    }
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

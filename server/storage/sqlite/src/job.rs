//! What can be asked of the writer.

use std::pin::Pin;

use heard_domain::measure::Tally;
use heard_service::ports::{
    Collector, Digest, InstrumentVersion, MediaItem, MediaKey, NewRecording, Object, Played, StoreError,
    Stored, Wave,
};
use jiff::civil::Date;
use sqlx::SqliteConnection;
use tokio::sync::oneshot;
use uuid::Uuid;

use crate::fault::Fault;
use crate::recordings::{self, Piece};
use crate::responses::Incoming;
use crate::{catalogue, drafts, media, responses};

/// One write, with the way back to who asked for it.
pub(crate) enum Job {
    Submit(Box<Incoming>, Reply<Stored>),
    Withdraw(Uuid, Vec<Tally>, Reply<bool>),
    SaveDraft(Box<drafts::NewDraft>, Reply<()>),
    EraseDraft(Digest, Reply<()>),
    PurgeDrafts(Date, Reply<u64>),
    Publish(InstrumentVersion, Reply<bool>),
    PutStrategy(String, String, Reply<()>),
    PutWave(Wave, Reply<()>),
    PutCollector(Collector, Reply<()>),
    BeginRecording(Box<NewRecording>, Date, Reply<bool>),
    AddPiece(Piece, Date, Reply<bool>),
    FinishRecording(Uuid, u64, Object, Date, Reply<bool>),
    EraseRecording(Uuid, Reply<Vec<String>>),
    TouchRecordings(Uuid, Date, Reply<()>),
    /// Unfinished ones before the first day, unsent ones before the second.
    PurgeRecordings(Date, Date, Reply<Vec<String>>),
    TriedRecording(Uuid, Option<Played>, Reply<bool>),
    PutMedia(Box<MediaItem>, Reply<()>),
    RemoveMedia(MediaKey, Reply<bool>),
    Beat(Reply<()>),
    /// What few do: no response waits for it, so it needs no name of its own. See `Queue::run`.
    Other(Work),
}

/// Writes, and settles its reply.
pub(crate) type Work =
    Box<dyn for<'c> FnOnce(&'c mut SqliteConnection) -> Writing<'c, Settled, sqlx::Error> + Send>;

/// A write under way.
pub(crate) type Writing<'c, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send + 'c>>;

/// Tells the caller how it went. Called only after the commit; dropped without being called, it
/// tells that nothing was committed.
pub(crate) type Acknowledge = Box<dyn FnOnce() + Send>;

/// A job that has been run and not yet been committed.
pub(crate) struct Settled {
    /// Whether what it wrote shall stay.
    pub keep: bool,
    pub acknowledge: Acknowledge,
}

/// The way back to a caller.
pub(crate) struct Reply<T>(pub oneshot::Sender<Result<T, StoreError>>);

impl<T: Send + 'static> Reply<T> {
    /// Holds a result back until the commit. A failure of the engine is the group's.
    pub fn settle(self, result: Result<T, Fault>) -> Result<Settled, sqlx::Error> {
        let result = match result {
            Ok(value) => Ok(value),
            Err(Fault::Job(error)) => Err(error),
            Err(Fault::Engine(error)) => return Err(error),
        };
        let keep = result.is_ok();
        // A caller that went away does not want to know.
        let acknowledge = Box::new(move || drop(self.0.send(result)));
        Ok(Settled { keep, acknowledge })
    }
}

impl Job {
    /// Whether it takes away what somebody said.
    pub fn erases(&self) -> bool {
        matches!(
            self,
            Job::Withdraw(..)
                | Job::EraseDraft(..)
                | Job::PurgeDrafts(..)
                | Job::EraseRecording(..)
                | Job::PurgeRecordings(..)
        )
    }

    /// Runs it alone.
    ///
    /// # Errors
    /// If the engine fails.
    pub async fn run(self, connection: &mut SqliteConnection) -> Result<Settled, sqlx::Error> {
        match self {
            Job::Submit(incoming, reply) => {
                let stored = responses::insert(connection, &[&incoming]).await;
                reply.settle(stored.map(|stored| stored[0]))
            }
            Job::Withdraw(uuid, tallies, reply) => {
                reply.settle(responses::withdraw(connection, uuid, &tallies).await)
            }
            Job::SaveDraft(draft, reply) => reply.settle(drafts::save(connection, &draft).await),
            Job::EraseDraft(token, reply) => reply.settle(drafts::erase(connection, token).await),
            Job::PurgeDrafts(day, reply) => reply.settle(drafts::purge(connection, day).await),
            Job::Publish(version, reply) => reply.settle(catalogue::publish(connection, &version).await),
            Job::PutStrategy(code, document, reply) => {
                reply.settle(catalogue::put_strategy(connection, &code, &document).await)
            }
            Job::PutWave(wave, reply) => reply.settle(catalogue::put_wave(connection, &wave).await),
            Job::PutCollector(collector, reply) => {
                reply.settle(catalogue::put_collector(connection, &collector).await)
            }
            Job::BeginRecording(recording, today, reply) => {
                reply.settle(recordings::begin(connection, &recording, today).await)
            }
            Job::AddPiece(piece, today, reply) => {
                reply.settle(recordings::add(connection, &piece, today).await)
            }
            Job::FinishRecording(id, start, object, today, reply) => {
                reply.settle(recordings::finish(connection, id, start, &object, today).await)
            }
            Job::EraseRecording(id, reply) => reply.settle(recordings::erase(connection, id).await),
            Job::TouchRecordings(uuid, today, reply) => {
                reply.settle(recordings::touch(connection, uuid, today).await)
            }
            Job::PurgeRecordings(unfinished, unsent, reply) => {
                reply.settle(recordings::purge(connection, unfinished, unsent).await)
            }
            Job::TriedRecording(id, copy, reply) => {
                reply.settle(recordings::tried(connection, id, copy.as_ref()).await)
            }
            Job::PutMedia(item, reply) => reply.settle(media::put(connection, &item).await),
            Job::RemoveMedia(key, reply) => reply.settle(media::remove(connection, &key).await),
            Job::Beat(reply) => reply.settle(responses::beat(connection).await),
            Job::Other(work) => work(connection).await,
        }
    }
}

//! Storage on `SQLite`: the default engine.
//!
//! ```text
//! callers ──try_send──> bounded queue ──> one writer ──COMMIT──> heard.db
//!    └────────────────── a few readers (query_only) <──────────────┘
//! ```
//!
//! Every write of every port goes through one queue to one writer, which commits
//! them in groups: a commit waits for the disk once, however many responses are in it. What it
//! acknowledges is on disk. A full queue refuses at once, so that people are told to try again
//! instead of waiting for nothing. Readers have connections of their own and never wait for the
//! writer.
//!
//! | module | subject |
//! |---|---|
//! | `writer` | the queue, groups, commits, acknowledgements |
//! | `job` | what can be asked of the writer |
//! | `erasure` | clearing traces of what was erased |
//! | `fault` | whose fault an error is: one job's or the engine's |
//! | `record` | a response as the rows that are stored, and back |
//! | `responses`, `recordings`, `drafts`, `catalogue`, `media`, `pictures`, `releases`, `people`, `sessions`, `passwords`, `passkeys`, `ceremonies`, `audit`, `sign_on`, `drafting`, `strategies`, `versions`, `fieldwork`, `codes`, `feedback`, `voices` | one port each |
//!
//! The statements are checked against the schema when this package is compiled; what the check
//! found is committed in `.sqlx`, so that nobody needs a database to build.

mod audit;
mod catalogue;
mod ceremonies;
mod codes;
mod drafting;
mod drafts;
mod erasure;
mod fault;
mod feedback;
mod fieldwork;
mod job;
mod media;
mod passkeys;
mod passwords;
mod people;
mod pictures;
mod record;
mod recordings;
mod releases;
mod responses;
mod sessions;
mod sign_on;
mod strategies;
mod versions;
mod voices;
mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use heard_service::ports::{Ports, StoreError};
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, SqliteConnection};

use writer::{Queue, Writer};

static MIGRATIONS: Migrator = sqlx::migrate!();

/// The first release of the engine that does not corrupt a write-ahead log under rare timing.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// How long a statement waits for another program that holds the database.
const BUSY: Duration = Duration::from_secs(5);

/// What can be set about the storage.
#[derive(Clone, Debug)]
pub struct Settings {
    /// How many writes may wait. One more is refused as busy.
    pub queue: usize,
    /// How many connections read at once.
    pub readers: u32,
    /// How long after an erasure its traces are cleared out of the files, at the earliest.
    /// Several erasures within this time are cleared together.
    pub clear_after: Duration,
    /// How many bytes a database may have to be rewritten when traces are cleared. Writing waits
    /// for that, about 7 ms for each MB. A larger one is rewritten by [`SqliteStorage::tidy`].
    pub rewrite_up_to: u64,
}

impl Default for Settings {
    /// 1024 writes, 4 readers, 5 seconds, 16 MiB (some 20,000 responses).
    fn default() -> Self {
        Self { queue: 1024, readers: 4, clear_after: Duration::from_secs(5), rewrite_up_to: 16 << 20 }
    }
}

/// Why a database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The program was linked with a release of the engine that can lose data.
    #[error("this program has SQLite {found}, and needs 3.51.3 or newer")]
    OldSqlite {
        /// The version that it has.
        found: String,
    },
    /// A newer version of Heard has written this database.
    #[error(
        "the database has schema version {database}, and this program knows up to {program}: use the \
         newer program, or restore a backup"
    )]
    Newer {
        /// The version that the database has and the program does not know.
        database: i64,
        /// The newest version that the program knows.
        program: i64,
    },
    /// The schema could not be brought up to date.
    #[error("the schema of the database could not be brought up to date")]
    Schema(#[source] MigrateError),
    /// The file could not be opened.
    #[error("the database could not be opened")]
    Engine(#[from] sqlx::Error),
}

/// An open database.
pub struct SqliteStorage {
    queue: Queue,
    readers: SqlitePool,
    writer: Writer,
}

impl SqliteStorage {
    /// Opens the database at `path` with the default [`Settings`]. A missing one is made; one of
    /// an older schema is brought up to date. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// See [`OpenError`]. A database of a newer schema is left as it is.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, OpenError> {
        Self::open_with(path, Settings::default()).await
    }

    /// Opens the database at `path`. Must be called within a Tokio runtime.
    ///
    /// # Errors
    /// See [`OpenError`].
    pub async fn open_with(path: impl AsRef<Path>, settings: Settings) -> Result<Self, OpenError> {
        let options = for_writing(path.as_ref());
        let mut connection = options.connect().await?;
        check_sqlite(&mut connection).await?;
        if let Err(error) = migrate(&mut connection).await {
            connection.close().await?;
            return Err(error);
        }
        let pool = SqlitePoolOptions::new()
            .max_connections(settings.readers)
            // A connection to a file does not go away by itself.
            .test_before_acquire(false)
            .idle_timeout(None)
            .max_lifetime(None);
        let readers = pool.connect_with(for_reading(path.as_ref())).await?;
        let (queue, writer) = Writer::start(connection, options, &settings);
        Ok(Self { queue, readers, writer })
    }

    /// The ports. They may be cloned and shared; they stop working when the storage is closed.
    pub fn ports(&self) -> Ports {
        let (queue, readers) = (self.queue.clone(), self.readers.clone());
        Ports {
            responses: Arc::new(responses::SqliteResponses::new(queue.clone(), readers.clone())),
            drafts: Arc::new(drafts::SqliteDrafts::new(queue.clone(), readers.clone())),
            catalogue: Arc::new(catalogue::SqliteCatalogue::new(queue.clone(), readers.clone())),
            releases: Arc::new(releases::SqliteReleases::new(queue.clone(), readers.clone())),
            media: Arc::new(media::SqliteMedia::new(queue.clone(), readers.clone())),
            pictures: Arc::new(pictures::SqlitePictures::new(queue.clone(), readers.clone())),
            feedback: Arc::new(feedback::SqliteFeedback::new(queue.clone(), readers.clone())),
            people: Arc::new(people::SqlitePeople::new(queue.clone(), readers.clone())),
            sessions: Arc::new(sessions::SqliteSessions::new(queue.clone(), readers.clone())),
            passwords: Arc::new(passwords::SqlitePasswords::new(queue.clone(), readers.clone())),
            passkeys: Arc::new(passkeys::SqlitePasskeys::new(queue.clone(), readers.clone())),
            ceremonies: Arc::new(ceremonies::SqliteCeremonies::new(queue.clone(), readers.clone())),
            sign_ons: Arc::new(sign_on::SqliteSignOns::new(queue.clone(), readers.clone())),
            drafting: Arc::new(drafting::SqliteDrafting::new(queue.clone(), readers.clone())),
            voices: Arc::new(voices::SqliteVoices::new(queue.clone(), readers.clone())),
            audit: Arc::new(audit::SqliteAudit::new(queue.clone(), readers.clone())),
            strategies: Arc::new(strategies::SqliteStrategies::new(queue.clone(), readers.clone())),
            versions: Arc::new(versions::SqliteVersions::new(queue.clone(), readers.clone())),
            fieldwork: Arc::new(fieldwork::SqliteFieldwork::new(queue.clone(), readers.clone())),
            codes: Arc::new(codes::SqliteCodes::new(queue.clone(), readers.clone())),
            recordings: Arc::new(recordings::SqliteRecordings::new(queue, readers)),
        }
    }

    /// Rewrites the whole database, so that no trace of what was erased is left in it whatever its
    /// size. Writes wait meanwhile, readers do not. For quiet hours: about 7 ms for each MB, and
    /// as much room as the database takes, for temporary files and again for the log.
    ///
    /// # Errors
    /// If the engine fails; nothing is lost then.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        self.writer.tidy().await
    }

    /// Refuses new writes, commits and acknowledges those that wait, and closes the file. When
    /// this returns, the file alone is the whole database.
    pub async fn close(self) {
        self.writer.finish().await;
        self.readers.close().await;
    }
}

fn for_writing(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // The disk has it before a commit returns: this is what an acknowledgement promises.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(BUSY)
        // What is deleted is overwritten with zeros.
        .pragma("secure_delete", "ON")
        // `INSERT OR REPLACE` runs the triggers that refuse deletion.
        .pragma("recursive_triggers", "ON")
        // Sorting and savepoints leave no file with answers behind.
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16000")
        // Pages of the log before it is moved into the database: 16 MB, some ten groups of
        // responses. Pages that many of them touch are then moved once.
        .pragma("wal_autocheckpoint", "4000")
        .disable_statement_logging()
}

fn for_reading(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .busy_timeout(BUSY)
        .pragma("query_only", "ON")
        .pragma("temp_store", "MEMORY")
        .disable_statement_logging()
}

async fn check_sqlite(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let found: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(connection).await?;
    if new_enough(&found) { Ok(()) } else { Err(OpenError::OldSqlite { found }) }
}

fn new_enough(version: &str) -> bool {
    let parts: Result<Vec<u32>, _> = version.split('.').map(str::parse).collect();
    parts.is_ok_and(|parts| parts.as_slice() >= OLDEST_SQLITE.as_slice())
}

async fn migrate(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    MIGRATIONS.run_direct(None, connection, false).await.map_err(|error| match error {
        MigrateError::VersionMissing(database) => {
            let program = MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or(0);
            OpenError::Newer { database, program }
        }
        other => OpenError::Schema(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_by_number() {
        assert!(new_enough("3.51.3"));
        assert!(new_enough("3.100.0"));
        assert!(new_enough("4.0.0"));
        assert!(!new_enough("3.51.2"));
        assert!(!new_enough("3.9.99"));
        assert!(!new_enough("unknown"));
    }
}

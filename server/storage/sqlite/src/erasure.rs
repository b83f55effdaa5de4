//! Clearing traces of what was erased.
//!
//! With `secure_delete` a deleted row is overwritten with zeros where it stood. Two traces are
//! left: older frames of the write-ahead log, and copies in the unused part of pages that the
//! engine had rearranged before (about one row in a hundred). Emptying the log removes the first,
//! rewriting the whole file removes the second.

use std::time::Duration;

use sqlx::SqliteConnection;

use crate::BUSY;

/// Moves everything out of the write-ahead log and empties it. `false` if a reader was in the way.
///
/// # Errors
/// If the engine fails.
pub(crate) async fn empty_log(connection: &mut SqliteConnection) -> Result<bool, sqlx::Error> {
    // Readers must not keep the writer waiting.
    set_busy_timeout(connection, Duration::ZERO).await?;
    let busy =
        sqlx::query_scalar::<_, i64>("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&mut *connection).await;
    set_busy_timeout(connection, BUSY).await?;
    Ok(busy? == 0)
}

/// The size of the database in bytes.
///
/// # Errors
/// If the engine fails.
pub(crate) async fn size(connection: &mut SqliteConnection) -> Result<u64, sqlx::Error> {
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count").fetch_one(&mut *connection).await?;
    let bytes: i64 = sqlx::query_scalar("PRAGMA page_size").fetch_one(connection).await?;
    Ok(u64::try_from(pages * bytes).unwrap_or(u64::MAX))
}

/// Rewrites the database through memory. Takes about as much of it as the database is large.
///
/// # Errors
/// If the engine fails.
pub(crate) async fn rewrite_in_memory(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql("VACUUM").execute(connection).await?;
    Ok(())
}

/// Rewrites the database through a temporary file, and refreshes what the engine knows of its
/// indexes.
///
/// # Errors
/// If the engine fails.
pub(crate) async fn rewrite_on_disk(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql("PRAGMA temp_store = FILE").execute(&mut *connection).await?;
    let done = sqlx::raw_sql("VACUUM; PRAGMA optimize").execute(&mut *connection).await;
    sqlx::raw_sql("PRAGMA temp_store = MEMORY").execute(connection).await?;
    done.map(|_| ())
}

async fn set_busy_timeout(connection: &mut SqliteConnection, time: Duration) -> Result<(), sqlx::Error> {
    let statement = format!("PRAGMA busy_timeout = {}", time.as_millis());
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement)).execute(connection).await?;
    Ok(())
}

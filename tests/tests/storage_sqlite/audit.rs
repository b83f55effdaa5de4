//! The audit log is only ever added to, whoever asks.

use heard_service::staff::program_did;
use heard_storage_sqlite::Settings;
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};

use crate::{open_with, outsider};

#[tokio::test]
async fn no_statement_changes_or_takes_out_an_entry() {
    let (storage, folder) = open_with(Settings::default()).await;
    let ports = storage.ports();
    let now = Timestamp::from_second(1_800_000_000).unwrap();
    for object in ["one", "two", "three"] {
        ports.audit.add(program_did(now, "wave.open", object, "")).await.unwrap();
    }
    let before = ports.audit.after(0, 10).await.unwrap();
    let mut outsider = outsider(&folder).await;
    // As the storage itself has it: without this, replacing would go past the triggers.
    outsider.execute("PRAGMA recursive_triggers = ON").await.unwrap();
    for (statement, because) in [
        ("UPDATE audit SET detail = 'x' WHERE number = 2", "never changes"),
        ("UPDATE audit SET at = at + 1", "never changes"),
        ("UPDATE OR REPLACE audit SET number = 3 WHERE number = 2", "never changes"),
        ("DELETE FROM audit WHERE number = 3", "never deleted"),
        ("DELETE FROM audit", "never deleted"),
        (
            "INSERT OR REPLACE INTO audit SELECT number, at, person, action, object, 'x', digest FROM audit",
            "never deleted",
        ),
        (
            "INSERT INTO audit SELECT number, at, person, action, object, detail, digest FROM audit WHERE true
            ON CONFLICT (number) DO UPDATE SET detail = 'x'",
            "never changes",
        ),
    ] {
        let error = outsider.execute(AssertSqlSafe(statement).into_sql_str()).await.unwrap_err();
        assert!(error.to_string().contains(because), "{statement}: {error}");
    }
    assert_eq!(ports.audit.after(0, 10).await.unwrap(), before);
    storage.close().await;
}

//! The schema: what it refuses, and that the committed statements fit it.

use std::fs;
use std::path::Path;

use heard_service::ports::StoredRelease;
use heard_storage_sqlite::{OpenError, Settings, SqliteStorage};
use heard_tests::builders::{TODAY, lay_out};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr, SqliteConnection};
use tempfile::TempDir;

use crate::{file, open_with, outsider};

async fn closed() -> TempDir {
    let (storage, folder) = open_with(Settings::default()).await;
    lay_out(&storage.ports()).await.unwrap();
    storage.ports().catalogue.put_strategy("here", "{}").await.unwrap();
    let release = StoredRelease {
        id: 0,
        strategy: "here".into(),
        made: TODAY,
        document: "{}".into(),
        sealed: "{}".into(),
    };
    storage.ports().releases.freeze(&release, None, None).await.unwrap();
    storage.close().await;
    folder
}

#[tokio::test]
async fn a_newer_schema_is_refused_and_left_alone() {
    let folder = closed().await;
    let mut newer = outsider(&folder).await;
    sqlx::raw_sql(
        "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
        VALUES (4711, 'of the future', true, x'00', 0)",
    )
    .execute(&mut newer)
    .await
    .unwrap();
    let Err(error) = SqliteStorage::open(file(&folder)).await else { panic!("it was opened") };
    assert!(matches!(error, OpenError::Newer { database: 4711, .. }), "{error:?}");
    let message = error.to_string();
    assert!(message.contains("4711") && message.contains("knows up to "), "{message}");
    let version: i64 =
        sqlx::query_scalar("SELECT max(version) FROM _sqlx_migrations").fetch_one(&mut newer).await.unwrap();
    assert_eq!(version, 4711);
}

#[tokio::test]
async fn a_changed_schema_is_refused() {
    let folder = closed().await;
    sqlx::raw_sql("UPDATE _sqlx_migrations SET checksum = x'00'")
        .execute(&mut outsider(&folder).await)
        .await
        .unwrap();
    assert!(matches!(SqliteStorage::open(file(&folder)).await, Err(OpenError::Schema(_))));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let content = "not a database ".repeat(1000);
    fs::write(file(&folder), &content).unwrap();
    assert!(matches!(SqliteStorage::open(file(&folder)).await, Err(OpenError::Engine(_))));
    assert_eq!(fs::read_to_string(file(&folder)).unwrap(), content);
}

#[tokio::test]
async fn what_is_frozen_is_frozen_for_every_program() {
    let folder = closed().await;
    let mut outsider = outsider(&folder).await;
    sqlx::raw_sql("PRAGMA recursive_triggers = ON").execute(&mut outsider).await.unwrap();
    for statement in [
        "UPDATE instrument_versions SET document = '{}'",
        "DELETE FROM instrument_versions",
        "INSERT OR REPLACE INTO instrument_versions VALUES ('life', 1, '[]')",
        "UPDATE releases SET document = '[]'",
        "DELETE FROM releases",
        "INSERT OR REPLACE INTO releases VALUES (1, 'here', '2026-05-01', '[]', '[]')",
    ] {
        let error = sqlx::raw_sql(statement).execute(&mut outsider).await.unwrap_err().to_string();
        assert!(error.contains("never"), "{statement}: {error}");
    }
}

/// Tables about those who work here, and nothing else: they have names, and it is known when they did
/// what. A table that leads to a respondent never stands here.
const OF_STAFF: [&str; 16] = [
    "staff",
    "grants",
    "sessions",
    "links",
    "audit",
    "subjects",
    "sign_ons",
    "passkeys",
    "draft_parts",
    "draft_comments",
    "draft_signatures",
    "feedback_revisions",
    "pictures",
    // When staff read what somebody said, and what they did then: not when it was said.
    "voice_decisions",
    "concern_unsealings",
    "concern_outcomes",
];

#[tokio::test]
async fn no_column_is_for_an_address_a_device_or_a_time() {
    let folder = closed().await;
    let columns: Vec<(String, String)> = sqlx::query_as(
        "SELECT tables.name, columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name <> '_sqlx_migrations' AND tables.name NOT LIKE 'sqlite%'",
    )
    .fetch_all(&mut outsider(&folder).await)
    .await
    .unwrap();
    assert!(columns.len() > 30);
    for (table, column) in columns {
        if OF_STAFF.contains(&table.as_str()) {
            continue;
        }
        for word in ["ip", "address", "agent", "device", "time", "at", "created", "birth", "name", "email"] {
            let free = !column.split('_').any(|part| part == word);
            assert!(free, "{table}.{column}: only a table of staff may have it, and stands in OF_STAFF");
        }
    }
}

/// The statements were checked when the package was compiled, against what `.sqlx` says. Here
/// `.sqlx` is checked against the schema that the migrations make.
#[tokio::test]
async fn the_committed_statements_fit_the_schema() {
    let folder = closed().await;
    let mut connection = outsider(&folder).await;
    let statements = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/storage/sqlite/.sqlx");
    let mut checked = 0;
    for entry in fs::read_dir(statements).unwrap() {
        let path = entry.unwrap().path();
        let committed: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let described = describe(&mut connection, committed["query"].as_str().unwrap()).await;
        assert_eq!(described, committed["describe"], "{}: run `make sqlx`", path.display());
        checked += 1;
    }
    assert!(checked > 20, "{checked}");
}

async fn describe(connection: &mut SqliteConnection, statement: &str) -> Value {
    let statement = AssertSqlSafe(statement.to_owned()).into_sql_str();
    serde_json::to_value(connection.describe(statement).await.unwrap()).unwrap()
}

//! The engine alone, running the statements of the writer over responses that a server has stored: no
//! network, no checking, no waiting but for the disk.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use heard_domain::answer::Answers;
use heard_domain::measure;
use heard_storage_sqlite::SqliteStorage;
use rusqlite::{Connection, params};
use serde_json::Value;

use crate::fixture;

/// As many as the writer commits together.
pub const GROUP: usize = 256;

/// One group, ready for the statements.
struct Group {
    uuids: String,
    records: String,
    cells: String,
    /// The same, taken apart.
    rows: Vec<Value>,
    sums: Vec<(String, String, String, i64)>,
}

/// Stored responses, to be stored again.
pub struct Recording(Vec<Group>);

impl Recording {
    /// Takes the responses of a wave after the first `skip` of them out of a database that nobody has open.
    pub fn of(database: &Path, wave: &str, skip: u32, most: u32) -> Self {
        let records = records(database, wave, skip, most);
        let answers = answers(database, wave, skip, most);
        assert_eq!(records.len(), answers.len());
        let groups = records.chunks(GROUP).zip(answers.chunks(GROUP));
        Self(groups.map(|(records, answers)| group(wave, records, answers)).collect())
    }

    /// How many responses there are.
    pub fn len(&self) -> usize {
        self.0.iter().map(|group| group.rows.len()).sum()
    }

    /// Responses in a second when each group runs the statements of the writer.
    pub fn with_the_same_statements(&self, database: &Path) -> f64 {
        let connection = open(database);
        let known = statement("SELECT uuid, payload FROM responses");
        let last = statement("SELECT coalesce(max(id), 0) + 1");
        let [responses, answers, tallies] =
            ["INSERT INTO responses", "INSERT INTO answers", "INSERT INTO tallies"].map(statement);
        let began = Instant::now();
        for group in &self.0 {
            connection.execute_batch("BEGIN IMMEDIATE; SAVEPOINT one").unwrap();
            let mut query = connection.prepare_cached(&known).unwrap();
            assert!(query.query([&group.uuids]).unwrap().next().unwrap().is_none());
            drop(query);
            let first: i64 =
                connection.prepare_cached(&last).unwrap().query_row((), |row| row.get(0)).unwrap();
            connection.prepare_cached(&responses).unwrap().execute(params![group.records, first]).unwrap();
            connection.prepare_cached(&answers).unwrap().execute(params![group.records, first]).unwrap();
            connection.prepare_cached(&tallies).unwrap().execute([&group.cells]).unwrap();
            connection.execute_batch("RELEASE one; COMMIT").unwrap();
        }
        self.len() as f64 / began.elapsed().as_secs_f64()
    }

    /// Responses in a second when each row is a statement of its own.
    pub fn row_by_row(&self, database: &Path) -> f64 {
        let connection = open(database);
        let mut id: i64 =
            connection.query_row("SELECT max(id) FROM responses", (), |row| row.get(0)).unwrap();
        let began = Instant::now();
        for group in &self.0 {
            connection.execute_batch("BEGIN IMMEDIATE").unwrap();
            for record in &group.rows {
                id += 1;
                insert(&connection, id, record);
            }
            let upsert = "INSERT INTO tallies (wave, subject, cell, n) VALUES (?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET n = n + excluded.n";
            for (wave, subject, cell, n) in &group.sums {
                connection.prepare_cached(upsert).unwrap().execute(params![wave, subject, cell, n]).unwrap();
            }
            connection.execute_batch("COMMIT").unwrap();
        }
        self.len() as f64 / began.elapsed().as_secs_f64()
    }
}

fn insert(connection: &Connection, id: i64, record: &Value) {
    let text = |at: usize| record[at].as_str().unwrap();
    let known = connection
        .prepare_cached("SELECT payload FROM responses WHERE uuid = unhex(?)")
        .unwrap()
        .exists([text(0)])
        .unwrap();
    assert!(!known);
    connection
        .prepare_cached(
            "INSERT INTO responses (id, uuid, wave, payload, receipt, collector, language, presentation, received)
            VALUES (?, unhex(?), ?, unhex(?), unhex(?), ?, ?, ?, ?)",
        )
        .unwrap()
        .execute(params![id, text(0), text(1), text(2), text(3), text(4), text(5), text(6), text(7)])
        .unwrap();
    let answer = "INSERT INTO answers (response, place, question, kind, value) VALUES (?, ?, ?, ?, ?)";
    for (place, row) in (0_i64..).zip(record[8].as_array().unwrap()) {
        let (question, kind) = (row[0].as_str().unwrap(), row[1].as_str().unwrap());
        let mut insert = connection.prepare_cached(answer).unwrap();
        match &row[2] {
            Value::String(text) => insert.execute(params![id, place, question, kind, text]),
            value => insert.execute(params![id, place, question, kind, value.as_i64()]),
        }
        .unwrap();
    }
}

/// A connection as the writer has it.
fn open(database: &Path) -> Connection {
    let connection = Connection::open(database).unwrap();
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON; PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000";
    connection.execute_batch(settings).unwrap();
    connection
}

/// The statement of the storage that begins so, from what the build has checked.
pub fn statement(begins: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/storage/sqlite/.sqlx");
    let mut found = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let checked: Value = serde_json::from_slice(&std::fs::read(file.unwrap().path()).unwrap()).unwrap();
        let query = checked["query"].as_str().unwrap();
        if query.split_whitespace().collect::<Vec<_>>().join(" ").starts_with(begins) {
            found.push(query.to_owned());
        }
    }
    assert_eq!(found.len(), 1, "{begins}: {found:?}");
    found.remove(0)
}

/// The responses as the writer gets them: one JSON array each.
fn records(database: &Path, wave: &str, skip: u32, most: u32) -> Vec<String> {
    let connection = Connection::open(database).unwrap();
    let mut query = connection
        .prepare(
            "SELECT json_array(
                lower(hex(uuid)), wave, lower(hex(payload)), lower(hex(receipt)), collector, language,
                presentation, received,
                json((SELECT json_group_array(json_array(question, kind, value) ORDER BY place)
                    FROM answers WHERE response = responses.id)), concern)
            FROM responses WHERE wave = ? AND withdrawn = 0 ORDER BY id LIMIT ? OFFSET ?",
        )
        .unwrap();
    let rows = query.query_map(params![wave, most, skip], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn answers(database: &Path, wave: &str, skip: u32, most: u32) -> Vec<Answers> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let storage = SqliteStorage::open(database).await.unwrap();
        let page = storage.ports().responses.page(wave, 0, skip + most).await.unwrap();
        storage.close().await;
        page.into_iter().skip(skip as usize).map(|(_, response)| response.answers).collect()
    })
}

fn group(wave: &str, records: &[String], answers: &[Answers]) -> Group {
    let (instrument, strategies) = (fixture::instrument(), fixture::strategies());
    let mut sums: BTreeMap<(String, String), i64> = BTreeMap::new();
    for tally in answers.iter().flat_map(|answers| measure::tally(&instrument, &strategies, answers)) {
        *sums.entry((tally.subject, tally.cell)).or_default() += 1;
    }
    let sums: Vec<_> =
        sums.into_iter().map(|((subject, cell), n)| (wave.to_owned(), subject, cell, n)).collect();
    let rows: Vec<Value> = records.iter().map(|record| serde_json::from_str(record).unwrap()).collect();
    let uuids: Vec<&str> = rows.iter().map(|row| row[0].as_str().unwrap()).collect();
    Group {
        uuids: serde_json::to_string(&uuids).unwrap(),
        records: format!("[{}]", records.join(",")),
        cells: serde_json::to_string(&sums).unwrap(),
        rows,
        sums,
    }
}

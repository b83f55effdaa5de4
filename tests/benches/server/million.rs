//! A million responses: what the public asks for, and what the staff does.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use heard_domain::measure;
use heard_tests::people;
use rusqlite::{Connection, params};

use crate::fixture::{self, Demonstration};
use crate::minimal;
use crate::process::{Server, heard};
use crate::raw::statement;
use crate::table::{Table, median};
use crate::wrk;

const RESPONSES: u32 = 1_000_000;
/// So many different people; the others answer as they do.
const PEOPLE: u32 = 2000;
const WAVES: [&str; 2] = ["children-first", "children-second"];
const MEASURES: [&str; 4] = ["enjoy-life", "public-transport", "safe-belong-setting", "support-rating"];

/// Measures.
pub fn measure(table: &mut Table) {
    let demonstration = Demonstration::load();
    let copy = demonstration.copy();
    let data = copy.path().join("data");
    let began = Instant::now();
    let answers = fill(&data.join("heard.db"));
    println!(
        "  filled with {RESPONSES} responses and {answers} answers in {:.0} s",
        began.elapsed().as_secs_f64()
    );

    let began = Instant::now();
    assert!(heard(&data, &["release"]).output().unwrap().status.success());
    table.below("release over a million responses", began.elapsed().as_secs_f64(), "s", 2.0);

    let least = median((0..5).map(|_| started(minimal::start(1))).collect());
    let ours = median((0..5).map(|_| started(Server::heard(&data))).collect());
    table.at_most("cold start with a million responses; minimal server", ours, least, "ms", 3.0);

    let server = Server::heard(&data);
    let mut slowest: f64 = 0.0;
    let mut busy: f64 = 0.0;
    for code in MEASURES {
        let url = server.url(&format!("/results/herefordshire-2023-26/{code}"));
        // The first one draws the chart.
        wrk::run(&url, 1, 1, &[], None);
        let alone = wrk::run(&url, 1, 2, &["-H", "accept-encoding: br"], None);
        let eight = wrk::run(&url, 8, 3, &["-H", "accept-encoding: br"], None);
        println!(
            "  {code}: p50 {:.2} ms, p99 {:.2} ms; 8 readers: {:.0}/s, p99 {:.2} ms",
            alone.p50, alone.p99, eight.per_second, eight.p99
        );
        assert_eq!(alone.failed + eight.failed, 0);
        slowest = slowest.max(alone.p99);
        busy = busy.max(eight.p99);
    }
    table.below("measure page, p99, one reader", slowest, "ms", 20.0);
    table.below("measure page, p99, eight readers", busy, "ms", 20.0);
    let (counts, scan) = statements(&data.join("heard.db"));
    table.note("the counts of a wave, from what is kept and from all answers", counts, Some(scan), "ms");
    table.below("memory after that", server.memory().0, "MiB", 64.0);
    server.stop();
}

fn started(server: Server) -> f64 {
    let time = server.started.as_secs_f64() * 1000.0;
    server.stop();
    time
}

/// Milliseconds to read the counts of a wave, and to count one question of it anew.
fn statements(database: &Path) -> (f64, f64) {
    let connection = Connection::open(database).unwrap();
    let timed = |sql: &str, times: u32| {
        let mut query = connection.prepare(sql).unwrap();
        let began = Instant::now();
        for _ in 0..times {
            let mut rows = query.query([WAVES[1]]).unwrap();
            while rows.next().unwrap().is_some() {}
        }
        began.elapsed().as_secs_f64() * 1000.0 / f64::from(times)
    };
    let kept = statement("SELECT subject, cell, n FROM tallies");
    let anew = "SELECT answers.value, count(*) FROM responses JOIN answers ON answers.response = responses.id
        WHERE responses.wave = ? AND withdrawn = 0 AND question = 'enjoy' GROUP BY answers.value";
    (timed(&kept, 100), timed(anew, 1))
}

/// Puts responses, answers and counts into a database that nobody has open; how many answers.
fn fill(database: &Path) -> i64 {
    let connection = Connection::open(database).unwrap();
    let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000; BEGIN";
    connection.execute_batch(settings).unwrap();
    templates(&connection);
    let half = RESPONSES / 2;
    let first: i64 = connection.query_row("SELECT max(id) + 1 FROM responses", (), |row| row.get(0)).unwrap();
    for (index, wave) in (0..).zip(WAVES) {
        let start = first + index * i64::from(half);
        let collector: String = connection
            .query_row("SELECT code FROM collectors WHERE wave = ?", [wave], |row| row.get(0))
            .unwrap();
        let responses = "WITH RECURSIVE numbers (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?4)
            INSERT INTO responses (id, uuid, wave, payload, receipt, collector, language, presentation, received)
            SELECT ?1 + n, randomblob(16), ?2, randomblob(32), randomblob(32), ?3, 'en', 'standard', '2026-05-01'
            FROM numbers";
        connection.execute(responses, params![start, wave, collector, half]).unwrap();
        let answers = "INSERT INTO answers (response, place, question, kind, value)
            SELECT id, place, question, kind, value
            FROM responses CROSS JOIN template ON template.person = id % ?2
            WHERE id >= ?1 ORDER BY id, place";
        connection.execute(answers, params![start, PEOPLE]).unwrap();
        let tallies = "INSERT INTO tallies (wave, subject, cell, n) SELECT ?1, subject, cell, n * ?2 FROM sums WHERE true
            ON CONFLICT DO UPDATE SET n = n + excluded.n";
        connection.execute(tallies, params![wave, half / PEOPLE]).unwrap();
    }
    connection.execute_batch("DROP TABLE template; DROP TABLE sums; COMMIT").unwrap();
    connection.query_row("SELECT count(*) FROM answers", (), |row| row.get(0)).unwrap()
}

/// What each of some people says, and what they add up to.
fn templates(connection: &Connection) {
    let tables = "CREATE TEMP TABLE template (
            person INTEGER, place INTEGER, question TEXT, kind TEXT, value ANY, PRIMARY KEY (person, place)
        ) STRICT, WITHOUT ROWID;
        CREATE TEMP TABLE sums (subject TEXT, cell TEXT, n INTEGER)";
    connection.execute_batch(tables).unwrap();
    let (instrument, strategies) = (fixture::instrument(), fixture::strategies());
    let mut sums: BTreeMap<(String, String), u32> = BTreeMap::new();
    let mut insert = connection.prepare("INSERT INTO template VALUES (?, ?, ?, ?, ?)").unwrap();
    for person in 0..PEOPLE {
        let answers = people::answers(&instrument, person);
        let mut place = 0;
        for (question, answer) in answers.iter() {
            use heard_domain::answer::Answer;
            let mut row = |kind: &str, value: Option<&str>| {
                insert.execute(params![person, place, question, kind, value]).unwrap();
                place += 1;
            };
            match answer {
                Answer::Chosen(codes, _) => codes.iter().for_each(|code| row("chosen", Some(code))),
                Answer::Text(text) => row("text", Some(text)),
                Answer::Skipped => row("skipped", None),
                Answer::Refused => row("refused", None),
                Answer::Number(_) | Answer::Attached(_) => {
                    unreachable!("the made-up children give no number and no recording")
                }
            }
        }
        for tally in measure::tally(&instrument, &strategies, &answers) {
            *sums.entry((tally.subject, tally.cell)).or_default() += 1;
        }
    }
    let mut insert = connection.prepare("INSERT INTO sums VALUES (?, ?, ?)").unwrap();
    for ((subject, cell), n) in sums {
        insert.execute(params![subject, cell, n]).unwrap();
    }
}

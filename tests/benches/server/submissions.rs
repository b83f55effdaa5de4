//! Responses acknowledged in a second: durable, over HTTP, from many people at once.

use crate::fixture::{COLLECTOR, Demonstration, WAVE, bodies};
use crate::process::Server;
use crate::raw::Recording;
use crate::table::{Table, median};
use crate::wrk;

const ROUNDS: usize = 3;
const SECONDS: u32 = 6;
const PEOPLE: u32 = 256;
/// So many are enough for the engine alone.
const REPLAYED: u32 = 25_600;

/// Measures, in turns with the engine alone.
pub fn measure(table: &mut Table) {
    let demonstration = Demonstration::load();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bodies");
    bodies(&file, 500);
    let (mut ours, mut raw, mut rows, mut slowest, mut memory) = (vec![], vec![], vec![], vec![], (0.0, 0.0));
    for round in 1..=ROUNDS {
        let copy = demonstration.copy();
        let data = copy.path().join("data");
        let before = stored(&data.join("heard.db"));
        let server = Server::heard(&data);
        let script = wrk::script("submit.lua");
        let arguments = ["-s", script.to_str().unwrap()];
        let load = wrk::run(&server.url("/"), PEOPLE, SECONDS, &arguments, Some(&file));
        memory = server.memory();
        server.stop();
        let after = stored(&data.join("heard.db"));
        // Some are acknowledged when nobody listens any more, but none that was is missing.
        assert!(
            after - before >= i64::try_from(load.answers - load.failed).unwrap(),
            "{} of {load:?} at {COLLECTOR}",
            after - before
        );
        let recording = Recording::of(&data.join("heard.db"), WAVE, in_wave(&demonstration), REPLAYED);
        let same = recording.with_the_same_statements(&demonstration.copy().path().join("data/heard.db"));
        let single = recording.row_by_row(&demonstration.copy().path().join("data/heard.db"));
        println!(
            "  {round}: {:.0}/s, p50 {:.1} ms, p99 {:.1} ms, {} refused; engine alone {same:.0}/s, row by row {single:.0}/s",
            load.per_second, load.p50, load.p99, load.failed
        );
        ours.push((load.answers - load.failed) as f64 / load.answers as f64 * load.per_second);
        slowest.push(load.p99);
        raw.push(same);
        rows.push(single);
    }
    let (ours, raw, rows) = (median(ours), median(raw), median(rows));
    table.at_least("responses acknowledged, 256 people; engine, same statements", ours, raw, "/s", 0.35);
    table.note("  the same beside the engine row by row in groups of 256", ours, Some(rows), "/s");
    table.below("  p99", median(slowest), "ms", 50.0);
    table.below("  memory at most meanwhile", memory.1, "MiB", 64.0);
}

fn stored(database: &std::path::Path) -> i64 {
    let connection = rusqlite::Connection::open(database).unwrap();
    connection.query_row("SELECT count(*) FROM responses", (), |row| row.get(0)).unwrap()
}

fn in_wave(demonstration: &Demonstration) -> u32 {
    let connection = rusqlite::Connection::open(demonstration.database()).unwrap();
    connection.query_row("SELECT count(*) FROM responses WHERE wave = ?", [WAVE], |row| row.get(0)).unwrap()
}

//! Speed, memory and size of the release build, each beside an anchor that is measured in the same run:
//! machines differ, ratios do less. `make bench` sets HEARD, the path of the program; `wrk` must be there.
//!
//! | module | measures |
//! |---|---|
//! | [`submissions`] | responses acknowledged in a second, beside the engine running the same statements |
//! | [`pages`] | pages of the journey, beside a page that a minimal server has in memory |
//! | [`million`] | results and releases over a million responses, beside the raw statements |

#![allow(clippy::unwrap_used, reason = "a benchmark stops where something is not as it must be")]
#![allow(clippy::cast_precision_loss, reason = "what is counted here is far below 2^52")]

#[path = "server/fixture.rs"]
mod fixture;
#[path = "server/million.rs"]
mod million;
#[path = "server/minimal.rs"]
mod minimal;
#[path = "server/pages.rs"]
mod pages;
#[path = "server/process.rs"]
mod process;
#[path = "server/raw.rs"]
mod raw;
#[path = "server/submissions.rs"]
mod submissions;
#[path = "server/table.rs"]
mod table;
#[path = "server/wrk.rs"]
mod wrk;

use std::time::Instant;

fn main() {
    if minimal::wanted() {
        return minimal::serve();
    }
    if !wrk::is_there() {
        eprintln!("wrk is missing: apt-get install wrk");
        std::process::exit(1);
    }
    let began = Instant::now();
    let mut table = table::Table::default();
    println!("Submissions");
    submissions::measure(&mut table);
    println!("Pages");
    pages::measure(&mut table);
    println!("A million responses");
    million::measure(&mut table);
    let size = std::fs::metadata(process::program()).unwrap().len();
    table.size("size of the program with its assets", size, 25_000_000);
    table.print();
    println!("{:.0} s in all", began.elapsed().as_secs_f64());
}

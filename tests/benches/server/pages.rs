//! Pages of the journey under load.

use crate::fixture::Demonstration;
use crate::minimal;
use crate::process::Server;
use crate::table::{Table, median};
use crate::wrk::{self, Load};

const ROUNDS: usize = 3;
const SECONDS: u32 = 3;
const CONNECTIONS: u32 = 32;
const QUESTION: &str = "/s/my-life/enjoy";

/// Measures, in turns with a page that a minimal server has in memory.
pub fn measure(table: &mut Table) {
    let demonstration = Demonstration::load();
    let copy = demonstration.copy();
    let server = Server::heard(&copy.path().join("data"));
    let cookie = begin(&server);
    let page = server.ask(&format!("GET {QUESTION}"), "accept-encoding: br\r\n", "");
    let minimal = minimal::start(body_length(&page));
    let asset = asset(&server);
    let aims: [(&str, String, Option<&str>); 5] = [
        ("minimal", minimal.url("/"), None),
        ("asset", server.url(&asset), None),
        ("question", server.url(QUESTION), None),
        ("personal", server.url(QUESTION), Some(&cookie)),
        ("front", server.url("/"), None),
    ];
    let mut loads: Vec<Vec<Load>> = vec![Vec::new(); aims.len()];
    for _ in 0..ROUNDS {
        for ((_, url, cookie), loads) in aims.iter().zip(&mut loads) {
            let mut headers = vec!["-H", "accept-encoding: br"];
            if let Some(cookie) = cookie {
                headers.extend(["-H", cookie]);
            }
            let load = wrk::run(url, CONNECTIONS, SECONDS, &headers, None);
            assert_eq!(load.failed, 0, "{url}");
            loads.push(load);
        }
    }
    let figure = |at: usize, figure: fn(&Load) -> f64| median(loads[at].iter().map(figure).collect());
    for (at, (name, ..)) in aims.iter().enumerate() {
        let (speed, p50, p99) =
            (figure(at, |load| load.per_second), figure(at, |load| load.p50), figure(at, |load| load.p99));
        println!("  {name}: {speed:.0}/s, p50 {p50:.2} ms, p99 {p99:.2} ms");
    }
    let speed = |at: usize| figure(at, |load| load.per_second);
    let slowest = |at: usize| figure(at, |load| load.p99);
    table.at_least("question page, kept; minimal server", speed(2), speed(0), "/s", 0.7);
    table.at_most("  p99", slowest(2), slowest(0), "ms", 3.0);
    table.note("  the same beside an asset of this server", speed(2), Some(speed(1)), "/s");
    table.at_least("question page of a person, made anew; minimal server", speed(3), speed(0), "/s", 0.25);
    table.at_most("  p99", slowest(3), slowest(0), "ms", 3.0);
    table.note("front page", speed(4), Some(speed(0)), "/s");
    table.below("memory after that", server.memory().0, "MiB", 64.0);
    table.note("memory of the minimal server", minimal.memory().0, None, "MiB");
    minimal.stop();
    server.stop();
}

/// Begins a journey without script; the header that continues it.
fn begin(server: &Server) -> String {
    let headers = "content-type: application/x-www-form-urlencoded\r\n";
    let answer = server.ask("POST /s/my-life/practice", headers, "go=skip");
    let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
    format!("cookie: {}", cookie.split(';').next().unwrap())
}

fn body_length(answer: &str) -> usize {
    let length = answer.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    length.trim().parse().unwrap()
}

/// The style sheet of public pages.
fn asset(server: &Server) -> String {
    let front = server.get("/");
    let link = front.split("rel=\"stylesheet\" href=\"").nth(1).unwrap();
    link.split('"').next().unwrap().to_owned()
}

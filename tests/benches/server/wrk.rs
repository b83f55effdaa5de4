//! Load, made by `wrk`.

use std::path::{Path, PathBuf};
use std::process::Command;

/// What came of a run. Times in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Load {
    /// Answers in a second.
    pub per_second: f64,
    /// Half of the answers took no longer.
    pub p50: f64,
    /// 99 of 100 answers took no longer.
    pub p99: f64,
    /// All answers.
    pub answers: u64,
    /// Answers that were refusals or failures, and connections that broke.
    pub failed: u64,
}

/// Whether the program is installed.
pub fn is_there() -> bool {
    Command::new("wrk").arg("--version").output().is_ok()
}

/// A script of `tests/load`.
pub fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("load").join(name)
}

/// Asks for `url` over so many connections for so many seconds. `more` are further arguments.
pub fn run(url: &str, connections: u32, seconds: u32, more: &[&str], bodies: Option<&Path>) -> Load {
    let threads = connections.min(2).to_string();
    let mut command = Command::new("wrk");
    command.args(["--latency", "-t", &threads, "-c", &connections.to_string(), "-d", &format!("{seconds}s")]);
    command.args(more).arg(url);
    if let Some(bodies) = bodies {
        command.env("BODIES", bodies);
    }
    let output = command.output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    read(&told).unwrap_or_else(|| panic!("{told}{}", String::from_utf8_lossy(&output.stderr)))
}

fn read(told: &str) -> Option<Load> {
    let after = |name: &str| told.lines().find_map(|line| line.trim().strip_prefix(name)).map(str::trim);
    let refused = after("Non-2xx or 3xx responses:").map_or(Some(0), |number| number.parse().ok())?;
    let broken: u64 = after("Socket errors:")
        .unwrap_or_default()
        .split(|one: char| !one.is_ascii_digit())
        .filter_map(|number| number.parse::<u64>().ok())
        .sum();
    let answers =
        told.lines().find(|line| line.contains(" requests in "))?.split_whitespace().next()?.parse().ok()?;
    Some(Load {
        per_second: after("Requests/sec:")?.parse().ok()?,
        p50: milliseconds(after("50%")?)?,
        p99: milliseconds(after("99%")?)?,
        answers,
        failed: refused + broken,
    })
}

fn milliseconds(text: &str) -> Option<f64> {
    for (unit, factor) in [("us", 1e-3), ("ms", 1.0), ("s", 1e3), ("m", 6e4)] {
        if let Some(number) = text.strip_suffix(unit) {
            return Some(number.parse::<f64>().ok()? * factor);
        }
    }
    None
}

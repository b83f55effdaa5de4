//! Logging: one line for each event, to standard error. Never an answer, a code, a token, a path
//! with one of them in it, or the address of a person.

use tracing_subscriber::EnvFilter;

/// Starts logging. `HEARD_LOG` filters it, such as `heard=debug`.
pub fn start() {
    let filter = EnvFilter::try_from_env("HEARD_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    // A second start (in tests) changes nothing.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}

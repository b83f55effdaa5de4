//! Logging: one line for each event, to standard error. Never an answer, a code, a token, a path
//! with one of them in it, or the address of a person.

use std::panic::PanicHookInfo;

use tracing_subscriber::EnvFilter;

/// Starts logging. `HEARD_LOG` filters it, such as `heard=debug`.
pub fn start() {
    let filter = EnvFilter::try_from_env("HEARD_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    // A second start (in tests) changes nothing.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
    std::panic::set_hook(Box::new(|panic| tracing::error!(place = place(panic), "panicked")));
}

/// Where a panic was. What it says may hold what somebody wrote, and is not told.
fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[test]
    fn a_panic_tells_its_place_and_not_its_message() {
        let told = Arc::new(Mutex::new(String::new()));
        let hears = Arc::clone(&told);
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| *hears.lock().unwrap() = place(panic)));
        let caught = std::panic::catch_unwind(|| assert_eq!("what somebody wrote", ""));
        std::panic::set_hook(usual);
        assert!(caught.is_err());
        let told = told.lock().unwrap();
        assert!(told.contains("logging.rs:") && !told.contains("somebody"), "{told}");
    }
}

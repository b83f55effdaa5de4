//! The command line of Heard.

use std::process::ExitCode;

fn main() -> ExitCode {
    heard::commands::run()
}

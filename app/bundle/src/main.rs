//! The build program of Heard's assets.
//!
//! It runs from the top of the checkout, after `npm ci` in `app/` and after the WebAssembly is compiled:
//!
//! - `heard-bundle site` makes everything in `target/site/` (served), `target/engine/` and `target/print/` (used by
//!   the server itself), and prints what it made;
//! - `heard-bundle budgets` compares the sizes in the manifest with the limits of `budgets.rs`.
//!
//! Slow steps are remembered in `target/bundle/`, so a second run with the same inputs takes a moment.

mod artwork;
mod asset;
mod budgets;
mod cache;
mod compress;
mod engine;
mod failure;
mod files;
mod fonts;
mod layout;
mod licences;
mod manifest;
mod print;
mod respond;
mod scripts;
mod site;
mod styles;
mod svg;
mod symbols;
mod tools;
mod urls;

use std::process::ExitCode;

use failure::Failure;
use layout::Layout;

fn main() -> ExitCode {
    let command = std::env::args().nth(1);
    let done = Layout::here().and_then(|layout| match command.as_deref() {
        Some("site") => site::build(&layout),
        Some("budgets") => budgets::check(&layout),
        _ => Err(Failure::Usage),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("heard-bundle: {failure}");
            ExitCode::FAILURE
        }
    }
}

//! `heard lint`

use std::path::{Path, PathBuf};

use heard_domain::instrument::{self, Instrument};
use heard_domain::json::{self, Fault};
use heard_domain::strategy;

use super::Outcome;
use crate::shipped;

/// Checks strategy files against themselves and the shipped instruments.
pub fn run(files: &[PathBuf]) -> Outcome {
    let mut instruments = Vec::new();
    for code in shipped::instruments() {
        let shipped = shipped::instrument(&code)?;
        let document = instrument::assemble(&shipped.structure, &shipped.texts)
            .map_err(|(tag, error)| format!("{code} {tag}: not JSON at byte {}", error.at))?;
        let node =
            json::parse(&document).map_err(|error| format!("{code}: not JSON at byte {}", error.at))?;
        instruments.push(instrument::decode(&node).map_err(|faults| format!("{code}: {faults:?}"))?);
    }
    let mut clean = true;
    for file in files {
        let source = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let faults = faults(&source, &instruments);
        clean &= faults.is_empty();
        report(file, &source, &faults);
    }
    Ok(clean)
}

fn faults(source: &str, instruments: &[Instrument]) -> Vec<Fault> {
    match strategy::decode(source) {
        Err(faults) => faults,
        Ok(strategy) => {
            let mut faults = strategy::lint(&strategy, instruments);
            if let Ok(document) = json::parse(source) {
                strategy::locate(&document, &mut faults);
            }
            faults
        }
    }
}

fn report(file: &Path, source: &str, faults: &[Fault]) {
    for fault in faults {
        let (line, column) = json::place(source, fault.at);
        // A fault of the whole document has no path.
        let path = if fault.path.is_empty() { String::new() } else { format!("{}: ", fault.path) };
        println!("{}:{line}:{column}: {path}{}", file.display(), fault.message);
    }
    match faults.len() {
        0 => println!("{}: no fault", file.display()),
        1 => println!("{}: 1 fault", file.display()),
        many => println!("{}: {many} faults", file.display()),
    }
}

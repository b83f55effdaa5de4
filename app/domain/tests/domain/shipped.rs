//! The documents that come with the product are without fault.

use heard_domain::instrument::{Instrument, assemble, decode};
use heard_domain::lint::lint;
use heard_domain::{json, strategy};
use std::fs;
use std::path::{Path, PathBuf};

fn shipped(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/shipped").join(folder);
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

fn instruments() -> Vec<Instrument> {
    let read_one = |folder: PathBuf| {
        let mut files: Vec<PathBuf> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        files.retain(|file| name(file) != "instrument");
        let texts: Vec<(String, String)> = files.iter().map(|file| (name(file), read(file))).collect();
        let text = assemble(&read(&folder.join("instrument.json")), &texts)
            .unwrap_or_else(|(tag, error)| panic!("{} {tag}: {error:?}", folder.display()));
        let instrument = decode(&json::parse(&text).unwrap())
            .unwrap_or_else(|faults| panic!("{}: {faults:#?}", folder.display()));
        assert_eq!(instrument.code, name(&folder));
        instrument
    };
    shipped("instruments").into_iter().map(read_one).collect()
}

#[test]
fn every_instrument_is_read_and_has_nothing_to_find() {
    let instruments = instruments();
    assert!(!instruments.is_empty());
    for instrument in &instruments {
        let findings = lint(instrument, None);
        assert!(findings.is_empty(), "{}: {findings:#?}", instrument.code);
    }
}

#[test]
fn every_strategy_is_read_and_fits_the_instruments() {
    let instruments = instruments();
    let files = shipped("strategies");
    assert!(!files.is_empty());
    for file in files {
        let text = read(&file);
        let decoded =
            strategy::decode(&text).unwrap_or_else(|faults| panic!("{}: {faults:#?}", file.display()));
        assert_eq!(decoded.code, name(&file));
        let faults = strategy::lint(&decoded, &instruments);
        assert!(faults.is_empty(), "{}: {faults:#?}", file.display());
    }
}

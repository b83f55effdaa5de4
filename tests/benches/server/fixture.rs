//! What is served and sent.

use std::fs;
use std::path::{Path, PathBuf};

use heard_domain::instrument::{self, Instrument};
use heard_domain::json;
use heard_domain::language::{Language, Presentation};
use heard_domain::strategy::{self, Strategy};
use heard_domain::submission::{self, Submission};
use heard_tests::people;
use tempfile::TempDir;

use crate::process::{Server, heard};

/// The collector and the wave of children in the demonstration.
pub const COLLECTOR: &str = "my-life";
/// Its wave.
pub const WAVE: &str = "children-second";

/// A data folder with the demonstration in it, closed.
pub struct Demonstration(TempDir);

impl Demonstration {
    /// Loads it.
    pub fn load() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let arguments = ["serve", "--demo", "--addr", "127.0.0.1:0"];
        Server::start(&mut heard(&folder.path().join("data"), &arguments)).stop();
        Self(folder)
    }

    /// Its database.
    pub fn database(&self) -> PathBuf {
        self.0.path().join("data/heard.db")
    }

    /// A copy to work on.
    pub fn copy(&self) -> TempDir {
        let copy = tempfile::tempdir().unwrap();
        let (from, to) = (self.0.path().join("data"), copy.path().join("data"));
        fs::create_dir_all(to.join("keys")).unwrap();
        for name in ["heard.db", "keys/receipt.key"] {
            fs::copy(from.join(name), to.join(name)).unwrap();
        }
        copy
    }
}

/// The children's questionnaire as it ships.
pub fn instrument() -> Instrument {
    let shipped = heard::shipped::instrument("quality-of-life").unwrap();
    let document = instrument::assemble(&shipped.structure, &shipped.texts).unwrap();
    instrument::decode(&json::parse(&document).unwrap()).unwrap()
}

/// The shipped strategies.
pub fn strategies() -> Vec<Strategy> {
    let shipped = heard::shipped::strategies().unwrap();
    shipped.iter().map(|(_, document)| strategy::decode(document).unwrap()).collect()
}

/// Writes so many responses, one in each line.
pub fn bodies(file: &Path, people: u32) {
    let instrument = instrument();
    let lines: Vec<String> = (0..people)
        .map(|person| {
            submission::encode(&Submission {
                collector: COLLECTOR.to_owned(),
                instrument: instrument.code.clone(),
                version: instrument.version,
                language: Language::ENGLISH,
                presentation: Presentation::Standard,
                answers: people::answers(&instrument, person),
            })
        })
        .collect();
    fs::write(file, lines.join("\n")).unwrap();
}

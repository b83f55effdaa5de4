//! The documents that come with the product are without fault.

use heard_domain::instrument::{Instrument, Kind, assemble, decode};
use heard_domain::language::{Language, Presentation};
use heard_domain::lint::{Problem, lint};
use heard_domain::{json, strategy};
use std::fs;
use std::path::{Path, PathBuf};

/// The instrument that shows every kind of question.
const EVERY_WAY: &str = "every-way";

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
        let mut findings = lint(instrument, None);
        if instrument.code == EVERY_WAY {
            // It shows each kind once, and so asks more than is good: that advice, and no other.
            let (much, rest) =
                findings.into_iter().partition::<Vec<_>, _>(|it| it.problem == Problem::TooManyQuestions);
            assert_eq!(much.len(), 1);
            findings = rest;
        }
        assert!(findings.is_empty(), "{}: {findings:#?}", instrument.code);
    }
}

#[test]
fn one_instrument_has_every_kind_in_every_presentation_and_language() {
    let instruments = instruments();
    let instrument = instruments.iter().find(|known| known.code == EVERY_WAY).unwrap();
    let mut names: Vec<&str> = instrument.questions.iter().map(|question| name_of(&question.kind)).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), KINDS);
    for presentation in [Presentation::Standard, Presentation::Easy, Presentation::Symbols] {
        assert!(instrument.has_presentation(presentation));
    }
    assert_eq!(instrument.languages().len(), Language::all().count());
    for question in &instrument.questions {
        assert!(question.symbol.is_some(), "{}", question.code);
        for language in Language::all() {
            let shown = instrument.shown(question, language, Presentation::Standard).unwrap();
            assert_eq!(shown.language, language, "{}", question.code);
        }
    }
}

/// How many kinds of question there are; a new one changes [`name_of`] too.
const KINDS: usize = 17;

fn name_of(kind: &Kind) -> &'static str {
    match kind {
        Kind::Information => "information",
        Kind::Choice(_) => "choice",
        Kind::Choices(..) => "choices",
        Kind::Faces(_) => "faces",
        Kind::YesNo(_) => "yes_no",
        Kind::Scale => "scale",
        Kind::Number(..) => "number",
        Kind::ShortText(_) => "short_text",
        Kind::LongText(_) => "long_text",
        Kind::Voice(_) => "voice",
        Kind::Drawing(_) => "drawing",
        Kind::Photo(_) => "photo",
        Kind::Ranking(_) => "ranking",
        Kind::Sort(_) => "sort",
        Kind::Place(_) => "place",
        Kind::Date => "date",
        Kind::Helped(_) => "helped",
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

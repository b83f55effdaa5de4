//! Which texts the code says. Most keys stand in it as they are. Those that are put together are
//! named here: who puts together another one adds it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use heard_domain::fields::DATE;
use heard_domain::instrument::PILES;
use heard_domain::language::Presentation;
use heard_domain::validate::Violation;

/// Where texts are said. Scripts say what the markup around them gives them.
const SOURCES: [&str; 4] = ["app/src", "app/respond/src", "app/public", "server/service/src/staff"];

/// Calls that take a key.
const CALLS: [&str; 5] = ["say(", "with(", "count(", "fill(", "words.get("];

/// Beginnings that the code puts before a word which stands in it.
const BEGINNINGS: [&str; 12] = [
    "look-theme-",
    "look-size-",
    "look-pictures-",
    "look-face-",
    "look-letters-",
    "look-lines-",
    "look-listen-",
    "look-switch-",
    "look-",
    "privacy-",
    "licences-",
    "manage-role-",
];

/// Endings that the code puts after keys, and how these keys begin.
const ENDINGS: [&str; 3] = ["-title", "-note", "-what"];
const ENDED: [&str; 9] = [
    "accessibility-",
    "closed",
    "error-",
    "look-",
    "manage-role-",
    "not-open",
    "privacy-",
    "promise-",
    "step-",
];

/// Texts for parent carers, and those of Easy Read, stand in place of others.
const INSTEAD: [&str; 2] = ["parents-", "easy-"];

/// The source files without their tests.
fn sources() -> Vec<String> {
    read(&["rs", "js"])
}

/// The source files with these endings, without their tests.
fn read(endings: &[&str]) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut folders: Vec<PathBuf> = SOURCES.iter().map(|folder| root.join(folder)).collect();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| endings.iter().any(|ending| extension == *ending))
            {
                let source = fs::read_to_string(&path).unwrap();
                found.push(source.split("#[cfg(test)]").next().unwrap().to_owned());
            }
        }
    }
    assert!(found.len() > 40, "{}", found.len());
    found
}

/// The texts in quotes, comments left out.
fn quoted(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
        let line = line.replace("\\\\", "").replace("\\\"", "").replace("'\"'", "");
        found.extend(line.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    found
}

fn is_key(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Keys that are put together from what is not in the sources.
fn composed(sources: &[String]) -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    for month in 1..=12 {
        keys.extend([format!("month-{month}"), format!("month-alone-{month}")]);
    }
    for presentation in Presentation::ALL {
        let key = format!("presentation-{}", presentation.code());
        keys.extend([format!("{key}-note"), key]);
    }
    // `Nothing` and `UnknownQuestion` have words of their own.
    for violation in [
        Violation::UnknownOption,
        Violation::TooMany(1),
        Violation::Exclusive,
        Violation::OtherNotChosen,
        Violation::TooLong(1),
        Violation::NotANumber,
        Violation::NotADate,
        Violation::OutOfRange(0, 1),
        Violation::WrongKind,
    ] {
        keys.insert(format!("error-{}", violation.code()));
    }
    keys.extend(PILES.map(|pile| format!("pile-{pile}")));
    keys.extend(DATE.map(|name| format!("date-{name}")));
    keys.extend(["voice", "drawing", "photo"].map(|medium| format!("attached-{medium}")));
    // `list(speech, "key", 3)` says key-1 to key-3.
    for call in sources.iter().flat_map(|source| source.split("list(speech, \"").skip(1)) {
        let (key, rest) = call.split_once("\", ").unwrap();
        let last: u32 = rest.split(')').next().unwrap().parse().unwrap();
        keys.extend((1..=last).map(|number| format!("{key}-{number}")));
    }
    keys
}

/// The keys that the code certainly asks for.
pub fn asked() -> BTreeSet<String> {
    let sources = sources();
    let mut keys = composed(&sources);
    // Scripts have names of their own for what the markup gives them.
    for source in &read(&["rs"]) {
        for call in CALLS {
            let asked = source.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            keys.extend(
                asked.filter_map(|rest| rest.split('"').next()).filter(|key| is_key(key)).map(str::to_owned),
            );
        }
    }
    keys
}

/// What stands in the code.
pub struct Code {
    quoted: BTreeSet<String>,
    composed: BTreeSet<String>,
}

impl Code {
    /// Reads the sources.
    pub fn read() -> Self {
        let sources = sources();
        let quoted = sources.iter().flat_map(|source| quoted(source)).collect();
        Self { quoted, composed: composed(&sources) }
    }

    /// Whether a key is said somewhere.
    pub fn says(&self, key: &str) -> bool {
        let plain = INSTEAD.iter().find_map(|instead| key.strip_prefix(instead));
        let key = plain.filter(|rest| self.says(rest)).unwrap_or(key);
        let ended = ENDINGS.iter().filter_map(|ending| key.strip_suffix(ending));
        let ended = ended.filter(|key| ENDED.iter().any(|begins| key.starts_with(begins)));
        ended.chain([key]).any(|key| {
            let begun = BEGINNINGS.iter().filter_map(|beginning| key.strip_prefix(beginning));
            begun.chain([key]).any(|key| self.quoted.contains(key)) || self.composed.contains(key)
        })
    }
}

//! The arrows between packages, and which words may stand where. Who breaks one of these rules
//! reads here which, and either keeps it or changes it on purpose.

#![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Which packages of ours each package may depend on. A new package needs a line here.
const ARROWS: &[(&str, &[&str])] = &[
    ("heard-domain", &[]),
    ("heard-charts", &[]),
    ("heard-bundle", &[]),
    ("heard-identity", &["heard-service"]),
    ("heard-media", &[]),
    ("heard-print", &[]),
    ("heard-respond", &["heard-domain"]),
    ("heard-service", &["heard-domain", "heard-media"]),
    ("heard-sso", &["heard-service"]),
    ("heard-vault", &["heard-service"]),
    ("heard-storage-sqlite", &["heard-domain", "heard-service"]),
    ("heard-app", &["heard-charts", "heard-domain", "heard-respond", "heard-service"]),
    (
        "heard",
        &[
            "heard-app",
            "heard-charts",
            "heard-domain",
            "heard-identity",
            "heard-media",
            "heard-print",
            "heard-service",
            "heard-sso",
            "heard-storage-sqlite",
            "heard-vault",
        ],
    ),
    ("heard-tests", &["heard-domain", "heard-service"]),
];

/// Which packages alone may depend on these libraries, whose types must not spread.
const LIBRARIES: &[(&str, &[&str])] = &[
    ("sqlx", &["heard-storage-sqlite"]),
    ("leptos", &["heard-app"]),
    ("web-sys", &["heard-respond"]),
    ("axum", &["heard-app", "heard"]),
    ("object_store", &["heard-vault"]),
    ("webauthn-rs", &["heard-identity"]),
    ("argon2", &["heard-identity"]),
    ("openidconnect", &["heard-sso"]),
    ("fast_qr", &["heard-app", "heard-identity", "heard-print"]),
    ("atom_syndication", &["heard-app"]),
    ("krilla", &["heard-print"]),
    ("tiny-skia", &["heard-print"]),
];

/// Rooms that may name the browser.
const BROWSER: &[&str] = &["app/respond/src/browser"];

/// What a pure function cannot need.
const IMPURE: &[&str] =
    &["std::time", "std::fs", "std::env", "std::net", "std::process", "std::thread", "rand::", "getrandom"];

#[derive(Debug, PartialEq, Eq)]
struct Package {
    name: String,
    /// What it is built from. Dependencies of its tests are not among them.
    needs: BTreeSet<String>,
    /// What its tests need besides.
    tests_need: BTreeSet<String>,
}

fn packages(metadata: &Value) -> Vec<Package> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let read = |package: &Value| {
        let all = package["dependencies"].as_array().unwrap();
        let (tests, builds): (Vec<&Value>, Vec<&Value>) = all.iter().partition(|one| one["kind"] == "dev");
        let names = |some: Vec<&Value>| some.iter().map(|one| text(&one["name"])).collect();
        Package { name: text(&package["name"]), needs: names(builds), tests_need: names(tests) }
    };
    metadata["packages"].as_array().unwrap().iter().map(read).collect()
}

/// Dependencies between our packages that [`ARROWS`] does not have.
fn wrong_arrows(packages: &[Package], arrows: &[(&str, &[&str])]) -> Vec<String> {
    let arrows: BTreeMap<&str, &[&str]> = arrows.iter().copied().collect();
    let ours: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    let mut wrong = Vec::new();
    for package in packages {
        let Some(allowed) = arrows.get(package.name.as_str()) else {
            wrong.push(format!("{} has no line in ARROWS", package.name));
            continue;
        };
        let needed = package.needs.iter().filter(|name| ours.contains(name.as_str()));
        let refused = needed.filter(|name| !allowed.contains(&name.as_str()));
        wrong.extend(refused.map(|name| format!("{} must not depend on {name}", package.name)));
    }
    wrong
}

/// Packages that depend on a library which is not theirs to use.
fn wrong_libraries(packages: &[Package], libraries: &[(&str, &[&str])]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (library, allowed) in libraries {
        let users = packages.iter().filter(|package| package.needs.contains(*library));
        let refused = users.filter(|package| !allowed.contains(&package.name.as_str()));
        wrong.extend(refused.map(|package| format!("{} must not depend on {library}", package.name)));
    }
    wrong
}

/// Lines (from 1) on which a feature switches something that is not a whole module.
fn scattered_switches(source: &str) -> Vec<usize> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let switches = |line: &str| !line.starts_with("//") && line.contains("cfg") && line.contains("feature =");
    let on_module = |index: usize| {
        let next = lines[index + 1..].iter().find(|line| !line.starts_with("#[") && !line.starts_with("//"));
        let module = |line: &&str| {
            let words: Vec<&str> = line.split_whitespace().filter(|word| !word.starts_with("pub")).collect();
            matches!(words[..], ["mod", name] if name.ends_with(';'))
        };
        lines[index].starts_with("#[cfg(") && next.is_some_and(module)
    };
    (0..lines.len())
        .filter(|index| switches(lines[*index]) && !on_module(*index))
        .map(|index| index + 1)
        .collect()
}

/// Which of `words` stand in the code of a source file, comments left out.
fn words_in<'a>(source: &str, words: &[&'a str]) -> Vec<&'a str> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    words.iter().copied().filter(|word| code.iter().any(|line| line.contains(word))).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn workspace() -> Vec<Package> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root());
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    packages(&serde_json::from_slice(&output.stdout).unwrap())
}

/// Every source file under a folder of the workspace, by its path from the root.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("node_modules") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no source in {folder}");
    found
}

/// All source files but this one, which has the forbidden words in it.
fn everywhere() -> Vec<(String, String)> {
    let all = ["app", "server", "tests"].into_iter().flat_map(sources);
    all.filter(|(path, _)| path != "tests/tests/architecture.rs").collect()
}

#[test]
fn packages_depend_only_along_the_arrows() {
    let packages = workspace();
    assert_eq!(wrong_arrows(&packages, ARROWS), [""; 0]);
    let lines: BTreeSet<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    let names: BTreeSet<&str> = packages.iter().map(|package| package.name.as_str()).collect();
    assert_eq!(lines, names, "ARROWS names packages that are there");
}

#[test]
fn nothing_depends_on_the_server() {
    for package in workspace() {
        // The whole-server tests drive the server, and nothing else may.
        let driven = package.tests_need.contains("heard") && package.name != "heard-tests";
        assert!(!package.needs.contains("heard") && !driven, "{}", package.name);
    }
}

#[test]
fn the_domain_depends_on_nothing() {
    let domain = workspace().into_iter().find(|package| package.name == "heard-domain").unwrap();
    assert_eq!(domain.needs, BTreeSet::new());
}

#[test]
fn what_recognises_recordings_depends_on_nothing_and_is_pure() {
    let media = workspace().into_iter().find(|package| package.name == "heard-media").unwrap();
    assert_eq!(media.needs, BTreeSet::new());
    for (path, source) in sources("server/media/src") {
        assert_eq!(words_in(&source, IMPURE), [""; 0], "{path}");
    }
}

#[test]
fn libraries_stay_in_their_packages() {
    assert_eq!(wrong_libraries(&workspace(), LIBRARIES), [""; 0]);
}

#[test]
fn features_switch_whole_modules() {
    for (path, source) in everywhere() {
        assert_eq!(scattered_switches(&source), [0; 0], "{path}: a feature may only switch a `mod` line");
    }
}

#[test]
fn only_the_browser_rooms_name_the_browser() {
    for (path, source) in everywhere() {
        if !BROWSER.iter().any(|room| path.starts_with(room)) {
            assert_eq!(words_in(&source, &["web_sys"]), [""; 0], "{path}");
        }
    }
}

#[test]
fn the_domain_is_pure() {
    for (path, source) in sources("app/domain/src") {
        assert_eq!(words_in(&source, IMPURE), [""; 0], "{path}");
    }
}

#[test]
fn a_wrong_arrow_is_seen() {
    let package = |name: &str, needs: &[&str], tests_need: &[&str]| Package {
        name: name.into(),
        needs: needs.iter().map(|need| (*need).to_owned()).collect(),
        tests_need: tests_need.iter().map(|need| (*need).to_owned()).collect(),
    };
    let some = [
        package("low", &["serde"], &["high"]),
        package("high", &["low", "new"], &[]),
        package("new", &["low"], &[]),
    ];
    let arrows: &[(&str, &[&str])] = &[("low", &[]), ("high", &["low"])];
    assert_eq!(wrong_arrows(&some, arrows), ["high must not depend on new", "new has no line in ARROWS"]);
    assert_eq!(wrong_libraries(&some, &[("serde", &["high"])]), ["low must not depend on serde"]);
    assert_eq!(wrong_libraries(&some, &[("serde", &["low"])]), [""; 0]);
}

#[test]
fn a_scattered_switch_is_seen() {
    let switch = "#[cfg(feature = \"browser\")]";
    assert_eq!(
        scattered_switches(&format!("{switch}\nmod browser;\n\n{switch}\n#[allow(x)]\npub mod a;")),
        [0; 0]
    );
    assert_eq!(scattered_switches(&format!("// {switch}\nfn a() {{}}")), [0; 0]);
    assert_eq!(scattered_switches(&format!("{switch}\nfn a() {{}}")), [1]);
    assert_eq!(scattered_switches(&format!("{switch}\nmod a {{\n}}")), [1]);
    assert_eq!(scattered_switches("fn a() {\n    if cfg!(feature = \"b\") {}\n}"), [2]);
    assert_eq!(scattered_switches("#![cfg_attr(not(feature = \"b\"), no_std)]"), [1]);
}

#[test]
fn a_word_in_code_is_seen_and_one_in_a_comment_is_not() {
    assert_eq!(words_in("use std::time::Instant;", IMPURE), ["std::time"]);
    assert_eq!(words_in("    /// unlike `std::time`\nfn a() {}", IMPURE), [""; 0]);
}

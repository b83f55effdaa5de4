//! Posters of every language, with the words that people will read.

use std::fs;
use std::path::Path;

use heard_print::{Poster, Tongue, Way, Words};
use serde_json::Value;

/// Tags of the languages, and whether each is written from right to left.
pub const LANGUAGES: [(&str, bool); 9] = [
    ("en", false),
    ("cy", false),
    ("pl", false),
    ("ro", false),
    ("bg", false),
    ("uk", false),
    ("ur", true),
    ("pa", false),
    ("ar", true),
];

/// The instruments that posters are made for.
pub const INSTRUMENTS: [&str; 4] = ["quality-of-life", "parent-carer-survey", "help-poll", "feeling-safe"];

/// Where the posters lead.
pub const ADDRESS: &str = "heard.herefordshire.example.org/s/bcfgh";

/// A poster of an instrument in a language, with English below.
pub fn poster(instrument: &str, (tag, right_to_left): (&str, bool)) -> Poster {
    Poster {
        words: words(instrument, tag, right_to_left),
        english: (tag != "en").then(|| words(instrument, "en", false)),
        way: Way {
            link: ["https://", ADDRESS].concat(),
            address: ADDRESS.to_owned(),
            organisation: "Herefordshire SEND & AP Partnership".to_owned(),
        },
    }
}

/// What it says.
pub fn words(instrument: &str, tag: &str, right_to_left: bool) -> Words {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap();
    let texts = ["print", "site"].map(|area| read(&format!("locales/{tag}/{area}.ftl")));
    let say = |key: &str| {
        let start = format!("{key} = ");
        let line = texts.iter().flat_map(|text| text.lines()).find_map(|line| line.strip_prefix(&start));
        let put = [("{ $code }", "bcfgh"), ("{ $address }", ADDRESS), ("{ $closes }", "30.06.2026")];
        put.iter().fold(line.unwrap().to_owned(), |text, (name, value)| text.replace(name, value))
    };
    let shipped: Value =
        serde_json::from_str(&read(&format!("server/shipped/instruments/{instrument}/{tag}.json"))).unwrap();
    let text = |name: &str| shipped[name].as_str().unwrap().to_owned();
    let parents = instrument.starts_with("parent");
    Words {
        tongue: Tongue { tag: tag.to_owned(), right_to_left },
        call: say(if parents { "print-call-parents" } else { "front-title" }),
        audience: say(if parents { "audience-parents" } else { "audience-cyp" }),
        title: text("title"),
        summary: text("summary"),
        scan: say("print-scan"),
        address: say("print-address"),
        short_code: say("print-short-code"),
        anonymous: say("print-anonymous"),
        until: say("open-until"),
        your_code: say("print-your-code"),
        once: say("print-once"),
        square: say("print-square"),
    }
}

//! The symbols that the shipped instruments name, those that makers of instruments choose from, and the
//! words by which they find them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::asset::Asset;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::svg;

/// Parts of `OpenMoji` that show what life is made of, whole. Faces are not among them: ours are one set.
const CHOICE: [&str; 22] = [
    "animal-mammal",
    "arts-crafts",
    "body-parts",
    "book-paper",
    "computer",
    "drink",
    "emotion",
    "event",
    "family",
    "food-prepared",
    "game",
    "hands",
    "household",
    "light-video",
    "medical",
    "musical-instrument",
    "office",
    "phone",
    "place-building",
    "sky-weather",
    "sport",
    "transport-ground",
];

/// The `symbols/<code>.svg` of every symbol in `server/shipped/instruments/*/instrument.json` and of those
/// that can be chosen, drawn by `OpenMoji`, except those that are already among `ours`; and
/// `symbols.json`, the words of each by code.
///
/// # Errors
/// [`Failure::Malformed`] when an instrument or the list of `OpenMoji` is not JSON, [`Failure::Missing`]
/// when an instrument names a symbol that nobody has drawn.
pub fn collect(layout: &Layout, ours: &[Asset]) -> Result<Vec<Asset>, Failure> {
    let mut assets = Vec::new();
    let list = read(&layout.modules().join("openmoji/data/openmoji.json"))?;
    let mut symbols = named(layout)?;
    symbols.extend(chosen(&list));
    assets.push(Asset::new("symbols.json", words(&list, &symbols).into_bytes()));
    for symbol in symbols {
        let logical = format!("symbols/{symbol}.svg");
        if ours.iter().any(|asset| asset.logical == logical) {
            continue;
        }
        let path = layout.modules().join("openmoji/color/svg").join(format!("{symbol}.svg"));
        let remedy = "run `npm ci` in app/; or an instrument names a symbol that OpenMoji does not have";
        let text = files::read_text(&path, remedy)?;
        assets.push(Asset::new(logical, svg::minify(&text).into_bytes()));
    }
    Ok(assets)
}

/// Symbols that pages show by themselves: open hands, for sign language.
const OUR_OWN: [&str; 1] = ["1F450"];

/// The codes of the symbols that can be chosen: one of each, not one for each colour of skin.
fn chosen(list: &Value) -> impl Iterator<Item = String> + '_ {
    list.as_array().into_iter().flatten().filter_map(|entry| {
        let text = |name: &str| entry[name].as_str().unwrap_or_default();
        let fits = CHOICE.contains(&text("subgroups")) && entry["skintone"] == "";
        fits.then(|| text("hexcode").to_owned())
    })
}

/// The words of these symbols by code, as JSON.
fn words(list: &Value, symbols: &BTreeSet<String>) -> String {
    let known = list.as_array().into_iter().flatten().filter_map(|entry| {
        let text = |name: &str| entry[name].as_str().unwrap_or_default();
        let tags = text("tags");
        let name = text("annotation");
        let words = if tags.is_empty() { name.to_owned() } else { format!("{name} ({tags})") };
        symbols.contains(text("hexcode")).then(|| (text("hexcode").to_owned(), words))
    });
    serde_json::to_string(&known.collect::<BTreeMap<_, _>>()).expect("strings are always JSON")
}

fn named(layout: &Layout) -> Result<BTreeSet<String>, Failure> {
    let mut symbols: BTreeSet<String> = OUR_OWN.map(str::to_owned).into();
    for path in files::below(&layout.instruments())? {
        if path.file_name().is_some_and(|name| name == "instrument.json") {
            gather(&read(&path)?, &mut symbols);
        }
    }
    Ok(symbols)
}

fn read(path: &Path) -> Result<Value, Failure> {
    serde_json::from_slice(&files::read(path, "restore it")?)
        .map_err(|error| Failure::Malformed { path: path.to_path_buf(), problem: error.to_string() })
}

fn gather(value: &Value, symbols: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(symbol) if name == "symbol" => {
                        symbols.insert(symbol.clone());
                    }
                    _ => gather(member, symbols),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, symbols)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::{chosen, gather, words};
    use std::collections::BTreeSet;

    #[test]
    fn symbols_to_choose_are_found_by_their_words() {
        let list = serde_json::json!([
            {"hexcode": "1F3EB", "subgroups": "place-building", "skintone": "", "annotation": "school", "tags": "building"},
            {"hexcode": "1F46A-1F3FB", "subgroups": "family", "skintone": 1},
            {"hexcode": "1F1EC", "subgroups": "country-flag", "skintone": ""},
        ]);
        let codes: BTreeSet<String> = chosen(&list).collect();
        assert_eq!(codes.iter().collect::<Vec<_>>(), ["1F3EB"]);
        assert_eq!(words(&list, &codes), r#"{"1F3EB":"school (building)"}"#);
    }

    #[test]
    fn symbols_of_questions_and_options_are_found_once() {
        let instrument = serde_json::json!({"sections": [{"questions": [
            {"symbol": "1F3EB", "options": [{"code": "yes", "symbol": "1F44D"}, {"symbol": "1F3EB"}]},
        ]}]});
        let mut symbols = BTreeSet::new();
        gather(&instrument, &mut symbols);
        assert_eq!(symbols.into_iter().collect::<Vec<_>>(), ["1F3EB", "1F44D"]);
    }
}

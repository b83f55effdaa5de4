//! The symbols that the shipped instruments name.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::Value;

use crate::asset::Asset;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::svg;

/// The `symbols/<code>.svg` of every symbol in `server/shipped/instruments/*/instrument.json`, drawn by
/// `OpenMoji`, except those that are already among `ours`.
///
/// # Errors
/// [`Failure::Malformed`] when an instrument is not JSON, [`Failure::Missing`] when it names a symbol that
/// nobody has drawn.
pub fn collect(layout: &Layout, ours: &[Asset]) -> Result<Vec<Asset>, Failure> {
    let mut assets = Vec::new();
    for symbol in named(layout)? {
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
    use super::gather;
    use std::collections::BTreeSet;

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

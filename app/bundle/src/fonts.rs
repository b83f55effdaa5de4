//! The type face that we serve ourselves.

use std::fmt::Write;

use serde_json::Value;

use crate::asset::Asset;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;

/// The parts of Lexend that our languages need; every other script uses a face of the reader's device.
const SUBSETS: [&str; 2] = ["latin", "latin-ext"];

/// The font files (`fonts/lexend-latin.woff2` and so on) and `fonts.css`, which declares them as the family
/// `Lexend` in weights 100 to 900. A browser fetches a subset only when the text needs one of its letters.
///
/// # Errors
/// [`Failure::Missing`] when npm has not installed the package, [`Failure::Malformed`] when its list of
/// character ranges is not as expected.
pub fn collect(layout: &Layout) -> Result<Vec<Asset>, Failure> {
    let package = layout.modules().join("@fontsource-variable/lexend");
    let list = package.join("unicode.json");
    let malformed = |problem: String| Failure::Malformed { path: list.clone(), problem };
    let ranges: Value = serde_json::from_slice(&files::read(&list, "run `npm ci` in app/")?)
        .map_err(|error| malformed(error.to_string()))?;
    let mut assets = Vec::new();
    let mut style = String::new();
    for subset in SUBSETS {
        let range = ranges[subset].as_str().ok_or_else(|| malformed(format!("has no {subset}")))?;
        let file = package.join(format!("files/lexend-{subset}-wght-normal.woff2"));
        let logical = format!("fonts/lexend-{subset}.woff2");
        let _ = write!(
            style,
            "@font-face{{font-family:Lexend;font-style:normal;font-display:swap;font-weight:100 900;\
             src:url(/assets/{logical})format(\"woff2\");unicode-range:{range}}}"
        );
        assets.push(Asset::new(logical, files::read(&file, "run `npm ci` in app/")?));
    }
    assets.push(Asset::new("fonts.css", style.into_bytes()));
    Ok(assets)
}

//! The type faces that we serve ourselves, each with a style sheet that declares it. A browser
//! fetches a subset only when the text has one of its letters.

use std::fmt::Write;

use serde_json::Value;

use crate::asset::Asset;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;

/// What stands behind every face: the letters that it has not.
const BEHIND: &str = "Letters,system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif";

/// The letters of a face without subsets.
const WHOLE: &str =
    "U+0000-02FF,U+0300-036F,U+1E00-1EFF,U+2000-206F,U+20A0-20CF,U+2122,U+2190-2193,U+2212,U+FEFF,U+FFFD";

/// A type face as npm has it.
struct Face {
    /// Our name for it, in addresses.
    name: &'static str,
    /// The family that style sheets call it by.
    family: &'static str,
    /// Its package.
    package: &'static str,
    /// Its name in the names of its files there.
    file: &'static str,
    /// The scripts that our languages need of it.
    subsets: &'static [&'static str],
    /// Its weights: what stands in the names of its files, the range that each serves, and what the
    /// names in `local` have for it.
    weights: &'static [(&'static str, &'static str, &'static str)],
    /// The same face, or one as good, on the reader's device: nothing is fetched where one is there.
    local: &'static [&'static str],
}

const STEPS: &[(&str, &str, &str)] = &[("400", "400", ""), ("700", "700", " Bold")];
const VARIABLE: &[(&str, &str, &str)] = &[("wght", "100 900", "")];
/// One file for both weights. A face of the device has another one for bold letters.
const BOTH: &[(&str, &str, &str)] = &[("wght", "400", ""), ("wght", "700", " Bold")];

/// Lexend is the face of the public pages' headings, and one of those that a reader can choose.
const LEXEND: Face = Face {
    name: "lexend",
    family: "Lexend",
    package: "@fontsource-variable/lexend",
    file: "lexend",
    subsets: &["latin", "latin-ext"],
    weights: VARIABLE,
    local: &[],
};

/// The faces that a reader can choose; `app/src/look.rs` knows them by the same names.
const CHOSEN: [Face; 4] = [
    LEXEND,
    Face {
        name: "atkinson",
        family: "Atkinson Hyperlegible",
        package: "@fontsource/atkinson-hyperlegible",
        file: "atkinson-hyperlegible",
        subsets: &["latin", "latin-ext"],
        weights: STEPS,
        local: &[],
    },
    Face {
        name: "andika",
        family: "Andika",
        package: "@fontsource/andika",
        file: "andika",
        subsets: &["latin", "latin-ext", "cyrillic", "cyrillic-ext"],
        weights: STEPS,
        local: &[],
    },
    Face {
        name: "dyslexic",
        family: "OpenDyslexic",
        package: "@fontsource/opendyslexic",
        file: "opendyslexic",
        subsets: &["latin"],
        weights: STEPS,
        local: &[],
    },
];

/// Letters that devices here often lack, all called `Letters`, for those who read a language that
/// is written with them.
const SCRIPTS: [Face; 2] = [
    Face {
        name: "gurmukhi",
        family: "Letters",
        package: "@fontsource-variable/noto-sans-gurmukhi",
        file: "noto-sans-gurmukhi",
        subsets: &["gurmukhi"],
        weights: BOTH,
        local: &["Noto Sans Gurmukhi", "Nirmala UI", "Raavi", "Mukta Mahee", "Gurmukhi MN"],
    },
    Face {
        name: "arabic",
        family: "Letters",
        package: "@fontsource-variable/noto-naskh-arabic",
        file: "noto-naskh-arabic",
        subsets: &["arabic"],
        weights: BOTH,
        local: &["Noto Naskh Arabic UI", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic"],
    },
];

/// The font files (`fonts/lexend-latin-wght.woff2` and so on), and their style sheets:
///
/// - `fonts.css` declares Lexend, for headings;
/// - `face-<name>.css` declares a face and sets everything in it below `data-face="<name>"`;
/// - `letters.css` declares the letters of Punjabi, Urdu and Arabic, and uses them there.
///
/// # Errors
/// [`Failure::Missing`] when npm has not installed a package, [`Failure::Malformed`] when its list of
/// character ranges is not as expected.
pub fn collect(layout: &Layout) -> Result<Vec<Asset>, Failure> {
    let mut assets = Vec::new();
    let heading = declare(layout, &LEXEND, &mut assets)?;
    assets.push(Asset::new("fonts.css", heading.into_bytes()));
    for face in &CHOSEN {
        let mut style = declare(layout, face, &mut assets)?;
        let (name, family) = (face.name, face.family);
        let _ = write!(
            style,
            "[data-face={name}]{{--font:\"{family}\",{BEHIND};font-family:var(--font)}}\
             [data-face={name}] .site,[data-face={name}] .site~main{{--display:var(--font)}}"
        );
        assets.push(Asset::new(format!("face-{name}.css"), style.into_bytes()));
    }
    let mut letters = String::new();
    for face in &SCRIPTS {
        letters += &declare(layout, face, &mut assets)?;
    }
    let _ = write!(letters, ":where([lang=pa],[lang=ur],[lang=ar]){{--font:{BEHIND}}}");
    assets.push(Asset::new("letters.css", letters.into_bytes()));
    Ok(assets)
}

/// The `@font-face` rules of a face; its files go to `assets`.
fn declare(layout: &Layout, face: &Face, assets: &mut Vec<Asset>) -> Result<String, Failure> {
    let package = layout.modules().join(face.package);
    let list = package.join("unicode.json");
    let malformed = |problem: String| Failure::Malformed { path: list.clone(), problem };
    let ranges: Value = serde_json::from_slice(&files::read(&list, "run `npm ci` in app/")?)
        .map_err(|error| malformed(error.to_string()))?;
    let whole = ranges.as_object().is_some_and(serde_json::Map::is_empty);
    let mut style = String::new();
    for subset in face.subsets {
        let range = if whole { Some(WHOLE) } else { ranges[subset].as_str() };
        let range = range.ok_or_else(|| malformed(format!("has no {subset}")))?;
        for (weight, serves, kind) in face.weights {
            let local: String = face.local.iter().flat_map(|name| ["local(\"", name, kind, "\"),"]).collect();
            let file = package.join(format!("files/{}-{subset}-{weight}-normal.woff2", face.file));
            let logical = format!("fonts/{}-{subset}-{weight}.woff2", face.name);
            let _ = write!(
                style,
                "@font-face{{font-family:\"{}\";font-style:normal;font-display:swap;font-weight:{serves};\
                 src:{local}url(/assets/{logical})format(\"woff2\");unicode-range:{range}}}",
                face.family
            );
            if !assets.iter().any(|asset| asset.logical == logical) {
                assets.push(Asset::new(logical, files::read(&file, "run `npm ci` in app/")?));
            }
        }
    }
    Ok(style)
}

#[cfg(test)]
mod tests {
    use super::{CHOSEN, SCRIPTS};

    #[test]
    fn no_two_faces_write_the_same_file() {
        let mut names: Vec<&str> = CHOSEN.iter().chain(&SCRIPTS).map(|face| face.name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}

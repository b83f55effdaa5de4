//! The pictures that questions and answers can have: those that ship with the product, and those that
//! staff added.

use std::collections::HashMap;

use crate::state::App;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The name by which questions and answers have it.
    pub code: String,
    /// What it shows, in English; after its name, other words for it in brackets.
    pub words: String,
    /// Where it is served.
    pub address: String,
    /// Whether staff added it.
    pub own: bool,
}

impl Picture {
    /// What it is called: its words without those in brackets.
    pub fn name(&self) -> &str {
        self.words.split_once(" (").map_or(&self.words, |(name, _)| name)
    }

    /// How well these words fit, the smaller the better; `None` if they do not.
    fn fits(&self, wanted: &[String]) -> Option<u8> {
        let words = split(&self.words);
        let all = |among: &[String], how: fn(&str, &str) -> bool| {
            wanted.iter().all(|want| among.iter().any(|word| how(word, want)))
        };
        let begins = |word: &str, want: &str| word.starts_with(want);
        let is = |word: &str, want: &str| word == want;
        let named = split(self.name());
        match () {
            () if all(&named, is) => Some(0),
            () if all(&named, begins) => Some(1),
            () if all(&words, is) => Some(2),
            () if all(&words, begins) => Some(3),
            () => None,
        }
    }
}

/// The words of a text, small; without the `s` of what there are many of, so that one finds both.
fn split(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(|word| {
            let word = word.to_lowercase();
            match word.strip_suffix('s') {
                Some(one) if one.len() > 2 => one.to_owned(),
                _ => word,
            }
        })
        .collect()
}

/// Where the picture with this name is served; `None` if there is none.
pub fn address(app: &App, name: &str) -> Option<String> {
    let shipped = app.assets.address(&["symbols/", name, ".svg"].concat());
    if !shipped.is_empty() {
        return Some(shipped);
    }
    app.services.catalogue().picture(name).map(|own| ["/media/", &own.file].concat())
}

/// Every picture: what staff added first, the newest before others, then the others by their words.
pub fn all(app: &App) -> Vec<Picture> {
    let catalogue = app.services.catalogue();
    let own = catalogue.pictures.iter().map(|own| Picture {
        code: own.code.clone(),
        words: own.words.clone(),
        address: ["/media/", &own.file].concat(),
        own: true,
    });
    let mut words: HashMap<String, String> =
        serde_json::from_str(&app.assets.text("symbols.json")).unwrap_or_default();
    let mut shipped: Vec<Picture> = app
        .assets
        .names("symbols/")
        .into_iter()
        .map(|code| Picture {
            words: words.remove(&code).unwrap_or_else(|| code.clone()),
            address: app.assets.address(&["symbols/", &code, ".svg"].concat()),
            code,
            own: false,
        })
        .collect();
    shipped.sort_by_cached_key(|picture| picture.words.to_lowercase());
    own.chain(shipped).collect()
}

/// The names of all pictures.
pub fn names(app: &App) -> Vec<String> {
    let own = app.services.catalogue().pictures.iter().map(|own| own.code.clone()).collect::<Vec<_>>();
    app.assets.names("symbols/").into_iter().chain(own).collect()
}

/// Those among `pictures` that these words find, or that have them as their code: what fits best
/// first, and otherwise in the order that they had. Without words, all.
pub fn find(pictures: Vec<Picture>, words: &str) -> Vec<Picture> {
    let wanted = split(words);
    if wanted.is_empty() {
        return pictures;
    }
    let code = words.trim();
    let mut found: Vec<(u8, Picture)> = pictures
        .into_iter()
        .filter_map(|picture| {
            let fits = if picture.code.eq_ignore_ascii_case(code) { Some(0) } else { picture.fits(&wanted) };
            fits.map(|fits| (fits, picture))
        })
        .collect();
    found.sort_by_key(|(fits, _)| *fits);
    found.into_iter().map(|(_, picture)| picture).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(code: &str, words: &str) -> Picture {
        Picture { code: code.into(), words: words.into(), address: String::new(), own: false }
    }

    fn found(words: &str) -> Vec<String> {
        let pictures = vec![
            picture("A", "bus stop (station, waiting)"),
            picture("B", "minibus (bus, van)"),
            picture("C", "bus (school, vehicle)"),
            picture("D", "business suit"),
            picture("E", "dog face (animal, pet)"),
        ];
        find(pictures, words).into_iter().map(|picture| picture.code).collect()
    }

    #[test]
    fn names_are_found_before_other_words() {
        assert_eq!(found("bus"), ["A", "C", "D", "B"]);
        assert_eq!(found("bus school"), ["C"]);
        assert_eq!(found("Dogs"), ["E"]);
        assert_eq!(found("sta"), ["A"]);
        assert_eq!(found("bu"), ["A", "C", "D", "B"]);
        assert!(found("submarine").is_empty());
        assert_eq!(found(" - ").len(), 5);
    }
}

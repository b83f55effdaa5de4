//! What a reader chose: language, colours, sizes.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use heard_domain::language::Language;

use crate::cookies;

/// The reader's colours, size of letters, and pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Look {
    theme: usize,
    size: usize,
    no_pictures: bool,
    listens: bool,
}

/// The first of each is the device's or the usual one.
pub const THEMES: [&str; 5] = ["device", "light", "cream", "dark", "contrast"];
/// Sizes of letters.
pub const SIZES: [&str; 3] = ["normal", "large", "largest"];

impl Look {
    /// A look of these names; unknown ones mean the usual.
    pub fn new(theme: &str, size: &str, pictures: &str) -> Self {
        let find = |names: &[&str], name: &str| names.iter().position(|known| *known == name).unwrap_or(0);
        Self {
            theme: find(&THEMES, theme),
            size: find(&SIZES, size),
            no_pictures: pictures == "off",
            listens: false,
        }
    }

    /// Reads a cookie's value.
    pub fn parse(value: &str) -> Self {
        let mut parts = value.split('.');
        let mut next = || parts.next().unwrap_or_default();
        let look = Self::new(next(), next(), next());
        look.listening(parts.nth(3) == Some("on"))
    }

    /// The cookie's value.
    pub fn write(self) -> String {
        let pictures = if self.no_pictures { "off" } else { "on" };
        let listens = if self.listens { ".device.normal.normal.on" } else { "" };
        [THEMES[self.theme], ".", SIZES[self.size], ".", pictures, listens].concat()
    }

    /// The same with reading aloud on or off.
    pub fn listening(self, on: bool) -> Self {
        Self { listens: on, ..self }
    }

    /// Whether reading aloud is on.
    pub fn listens(self) -> bool {
        self.listens
    }

    /// `data-theme`, unless it is the device's.
    pub fn theme(self) -> Option<&'static str> {
        (self.theme > 0).then(|| THEMES[self.theme])
    }

    /// `data-size`, unless it is the usual.
    pub fn size(self) -> Option<&'static str> {
        (self.size > 0).then(|| SIZES[self.size])
    }

    /// `data-pictures`, if they are off.
    pub fn pictures(self) -> Option<&'static str> {
        self.no_pictures.then_some("off")
    }
}

/// What a reader chose.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The language asked for in the address, or else the browser's.
    pub language: Language,
    /// Whether the address asked for it.
    pub chosen: bool,
    /// Colours and sizes.
    pub look: Look,
}

impl Reader {
    /// The address of another page, in the chosen language.
    pub fn link(&self, path: &str) -> String {
        if !self.chosen {
            return path.to_owned();
        }
        let mark = if path.contains('?') { "&" } else { "?" };
        [path, mark, "lang=", self.language.tag()].concat()
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        let asked = query.split('&').find_map(|pair| Language::parse(pair.strip_prefix("lang=")?));
        let look = cookies::read(&parts.headers, cookies::LOOK).map(Look::parse).unwrap_or_default();
        let language = asked.unwrap_or_else(|| negotiate(&parts.headers));
        Ok(Self { language, chosen: asked.is_some(), look })
    }
}

/// The browser's favourite among our languages.
fn negotiate(headers: &HeaderMap) -> Language {
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or("");
    let mut wishes: Vec<(f32, Language)> = accepted
        .split(',')
        .filter_map(|item| {
            let (tag, weight) = item.split_once(";q=").unwrap_or((item, "1"));
            let primary = tag.trim().split('-').next().unwrap_or_default().to_lowercase();
            Some((weight.trim().parse().ok()?, Language::parse(&primary)?))
        })
        .collect();
    wishes.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    wishes.first().map_or(Language::ENGLISH, |(_, language)| *language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(accepted: &str) -> Language {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
        negotiate(&headers)
    }

    #[test]
    fn the_weights_of_accept_language_count() {
        assert_eq!(with("fr, pl;q=0.8, ar;q=0.9").tag(), "ar");
        assert_eq!(with("cy-GB").tag(), "cy");
        assert_eq!(with("fr, *;q=0.1").tag(), "en");
        assert_eq!(negotiate(&HeaderMap::new()).tag(), "en");
    }

    #[test]
    fn a_look_survives_its_cookie() {
        let look = Look::new("cream", "large", "off");
        assert_eq!(Look::parse(&look.write()), look);
        let look = look.listening(true);
        assert!(Look::parse(&look.write()) == look && look.listens());
        assert_eq!(Look::parse("\"<script>"), Look::default());
    }
}

//! What a reader chose: language, and how Heard looks.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use heard_domain::language::Language;

use crate::cookies;
use crate::look::Look;
use crate::state::App;

/// What a reader chose.
#[derive(Clone, Copy, Debug)]
pub struct Reader {
    /// The language asked for in the address, or else the browser's.
    pub language: Language,
    /// Whether the address asked for it.
    pub chosen: bool,
    /// Colours, letters, and how it is worked with.
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

impl FromRequestParts<App> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let query = parts.uri.query().unwrap_or_default();
        let asked = query.split('&').find_map(|pair| app.locales.parse(pair.strip_prefix("lang=")?));
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
}

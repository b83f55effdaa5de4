//! Pieces that pages about fieldwork share: figures that are safe to show, addresses, their pictures.

use axum::http::HeaderMap;
use fast_qr::QRBuilder;
use heard_domain::disclosure::{Raw, Rule, Shown};
use heard_service::{Entry, State, Way};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::i18n::Speech;
use crate::state::App;

/// A number of responses as it may be shown while they come in.
pub fn so_far(speech: Speech<'_>, count: Raw) -> String {
    match Rule::Rounded.show(count) {
        Shown::Zero => speech.say("manage-collectors-none-yet"),
        Shown::Few => speech.say("manage-collectors-few"),
        Shown::About(number) => speech.with("manage-collectors-about", &[("n", &number.to_string())]),
    }
}

/// How many of `given` answered, in whole per cent, where that tells of nobody: neither so few answered,
/// nor so few are missing.
pub fn rate(count: Raw, given: u64) -> Option<u64> {
    let shown = match Rule::Rounded.show(count) {
        Shown::About(number) => number,
        Shown::Zero | Shown::Few => return None,
    };
    let missing = Rule::Rounded.show(Raw::new(given.saturating_sub(shown)));
    matches!(missing, Shown::About(_)).then(|| (shown * 100 + given / 2) / given)
}

/// The words of a way in.
pub fn way(speech: Speech<'_>, way: Way) -> String {
    speech.say(match way {
        Way::Link => "manage-collectors-way-link",
        Way::Poster => "manage-collectors-way-poster",
        Way::Codes => "manage-collectors-way-codes",
        Way::Kiosk => "manage-collectors-way-kiosk",
        Way::Session => "manage-collectors-way-session",
        Way::Paper => "manage-collectors-way-paper",
        Way::Embed => "manage-collectors-way-embed",
        Way::Poll => "manage-collectors-way-poll",
    })
}

/// Whether a way in takes answers, as a mark.
pub fn state(speech: Speech<'_>, entry: &Entry, today: Date) -> AnyView {
    let (class, key) = match entry.state(today) {
        State::Open => ("state good", "manage-collectors-open"),
        State::Coming => ("state", "manage-collectors-coming"),
        State::Paused => ("state warn", "manage-collectors-paused"),
        State::Closed => ("state", "manage-collectors-closed"),
    };
    view! { <span class=class>{speech.say(key)}</span> }.into_any()
}

/// The whole address of a way in, as people reach it.
pub fn whole(app: &App, headers: &HeaderMap, collector: &str) -> String {
    [&app.settings.origin(headers), "/s/", collector].concat()
}

/// An address without what nobody types.
pub fn spoken(address: &str) -> &str {
    address.trim_start_matches("https://").trim_start_matches("http://")
}

/// A picture of an address that phones read, as SVG. Nothing if it is too long for one.
pub fn picture(address: &str, name: &str) -> Option<String> {
    const QUIET: usize = 4;
    let code = QRBuilder::new(address).build().ok()?;
    let whole = (code.size + 2 * QUIET).to_string();
    let mut path = String::new();
    for row in 0..code.size {
        for (column, module) in code[row].iter().enumerate().take(code.size) {
            if module.value() {
                let at = [column + QUIET, row + QUIET].map(|at| at.to_string());
                path.push_str(&["M", &at[0], " ", &at[1], "h1v1h-1z"].concat());
            }
        }
    }
    let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    Some(
        [
            "<svg class=\"qr\" role=\"img\" aria-label=\"",
            &name,
            "\" viewBox=\"0 0 ",
            &whole,
            " ",
            &whole,
            "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h",
            &whole,
            "v",
            &whole,
            "H0z\"/><path d=\"",
            &path,
            "\"/></svg>",
        ]
        .concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_tells_of_no_small_group() {
        assert_eq!(rate(Raw::new(7), 100), None);
        assert_eq!(rate(Raw::new(95), 100), None);
        assert_eq!(rate(Raw::new(51), 100), Some(50));
        assert_eq!(rate(Raw::new(12), 10), None);
        assert_eq!(rate(Raw::new(0), 0), None);
    }

    #[test]
    fn an_address_becomes_a_picture() {
        let picture = picture("https://heard.example/s/bcfgh", "A \"name\"").expect("it is short");
        assert!(picture.starts_with("<svg") && picture.contains("&quot;name&quot;"));
    }
}

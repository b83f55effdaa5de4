//! The pictures that there are, to be found by their words.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::state::App;

/// Code and words of every picture that is served.
fn all(app: &App) -> Vec<(String, String)> {
    let words: BTreeMap<String, String> =
        serde_json::from_str(&app.assets.text("symbols.json")).unwrap_or_default();
    let mut all: Vec<(String, String)> = app
        .assets
        .names("symbols/")
        .into_iter()
        .map(|code| {
            let known = words.get(&code).cloned().unwrap_or_else(|| code.clone());
            (code, known)
        })
        .collect();
    all.sort_by(|one, two| one.1.cmp(&two.1));
    all
}

/// The list that fields for pictures search, by words or code.
pub fn names(app: &App) -> impl IntoView + use<> {
    let options: Vec<_> =
        all(app).into_iter().map(|(code, words)| view! { <option value=code>{words}</option> }).collect();
    view! { <datalist id="pictures">{options}</datalist> }
}

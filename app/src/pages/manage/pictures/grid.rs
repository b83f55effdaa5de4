//! Looking for pictures, and what was found.

use leptos::prelude::*;
use serde::Deserialize;

use super::super::form::{self, Wrongs};
use crate::i18n::Speech;
use crate::pages::answers::encoded;
use crate::pictures::{self, Picture};
use crate::state::App;

/// How many pictures are shown at once.
const SHOWN: usize = 48;

/// What is looked for.
#[derive(Deserialize, Default)]
pub struct Looked {
    /// Words of a picture, or its code.
    #[serde(default)]
    pub find: String,
    /// Which page of what was found, from 1.
    #[serde(default)]
    pub page: usize,
    /// What was done just before.
    pub did: Option<String>,
}

/// The form in which one looks. `hidden` are names and values that come along.
pub fn search(speech: Speech<'_>, looked: &Looked, hidden: Vec<(&'static str, String)>) -> AnyView {
    let hidden: Vec<_> = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect();
    view! {
        <form method="get" class="look-for" role="search">
            {hidden}
            {form::line(&Wrongs::default(), "find", "search", speech.say("manage-pictures-find"), Some(speech.say("manage-pictures-find-hint")), looked.find.clone())}
            <button class="btn">{speech.say("manage-pictures-look")}</button>
        </form>
    }
    .into_any()
}

/// What was found, one page of it. `base` is the address of the page, with what comes along; `tile` makes what stands for one picture.
pub fn found(
    speech: Speech<'_>,
    app: &App,
    looked: &Looked,
    base: &str,
    tile: &dyn Fn(&Picture) -> AnyView,
) -> AnyView {
    let all = pictures::find(pictures::all(app), &looked.find);
    let pages = all.len().div_ceil(SHOWN).max(1);
    let page = looked.page.clamp(1, pages);
    let count = speech.count("manage-pictures-found", "n", all.len() as u64, &[]);
    let tiles: Vec<_> = all
        .iter()
        .skip((page - 1) * SHOWN)
        .take(SHOWN)
        .map(|picture| view! { <li>{tile(picture)}</li> })
        .collect();
    let none = all.is_empty().then(|| view! { <p class="empty">{speech.say("manage-pictures-none")}</p> });
    let turn = |to: usize, key: &str| {
        let words = if looked.find.is_empty() { String::new() } else { encoded(&looked.find) };
        let mark = if base.contains('?') { "&" } else { "?" };
        let href = [base, mark, "find=", &words, "&page=", &to.to_string()].concat();
        view! { <a class="btn" href=href>{speech.say(key)}</a> }
    };
    let back = (page > 1).then(|| turn(page - 1, "manage-pictures-before"));
    let on = (page < pages).then(|| turn(page + 1, "manage-pictures-after"));
    let pager = (pages > 1).then(|| {
        let put = [("page", &*page.to_string()), ("pages", &*pages.to_string())];
        view! {
            <nav class="acts" aria-label=speech.say("manage-pictures-pages")>
                {back}<span>{speech.with("manage-pictures-page", &put)}</span>{on}
            </nav>
        }
    });
    view! {
        <div id="found">
            <p class="meta" role="status">{count}</p>
            {none}
            <ul class="pictures">{tiles}</ul>
            {pager}
        </div>
    }
    .into_any()
}

/// What a tile shows: the picture, what it is called, and other words for it. The picture says no more
/// than the words beside it.
pub fn inside(speech: Speech<'_>, picture: &Picture) -> AnyView {
    let others = picture.words.strip_prefix(picture.name()).unwrap_or_default().trim().to_owned();
    let others = others.strip_prefix('(').and_then(|words| words.strip_suffix(')')).map(str::to_owned);
    let others = others.map(|words| view! { <span class="meta">{words}</span> });
    let own = picture.own.then(|| view! { <span class="state">{speech.say("manage-pictures-own")}</span> });
    view! {
        <img class="shown" src=picture.address.clone() alt="" width="72" height="72" loading="lazy" />
        <b>{picture.name().to_owned()}</b>
        {others}{own}
    }
    .into_any()
}

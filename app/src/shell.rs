//! The document around a page.

use std::sync::Arc;

use heard_domain::language::Language;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::components::{chrome, scan};
use crate::i18n::Speech;
use crate::listening;
use crate::look::Look;
use crate::reader::Reader;
use crate::state::App;

/// Renders a view in one pass, with the context that `provide` sets up.
pub fn render<V: IntoView>(provide: impl FnOnce(), view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide();
        view().into_view().to_html()
    });
    drop(owner);
    html
}

/// What the document of a page says of itself.
struct Head<'a> {
    title: &'a str,
    speech: Speech<'a>,
    look: Look,
    styles: String,
    /// Whether the page may be told by its picture in a list.
    icon: bool,
    /// The address of its feed.
    feed: Option<&'a str>,
}

/// A link to a style sheet.
fn sheet(app: &App, name: &str) -> String {
    ["<link rel=\"stylesheet\" href=\"", &app.assets.address(name), "\">"].concat()
}

fn document(app: &App, head: &Head<'_>, body: &str) -> String {
    let language = head.speech.language;
    let chosen: String =
        head.look.chosen().map(|(name, value)| [" data-", name, "=\"", value, "\""].concat()).collect();
    let sheets: String = head.look.sheets().iter().map(|name| sheet(app, name)).collect();
    let icon = ["<link rel=\"icon\" href=\"", &app.assets.address("favicon.svg"), "\">"].concat();
    let icon = if head.icon { icon } else { String::new() };
    let feed = head.feed.map(|address| {
        let address = escape(address);
        ["<link rel=\"alternate\" type=\"application/atom+xml\" href=\"", &address, "\">"].concat()
    });
    [
        "<!doctype html><html lang=\"",
        language.tag(),
        "\" dir=\"",
        language.direction(),
        "\"",
        &chosen,
        "><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>",
        &escape(head.title),
        "</title>",
        &icon,
        &feed.unwrap_or_default(),
        &head.styles,
        &sheets,
        "</head><body>",
        &listening::without_script(head.speech, head.look),
        body,
        &listening::script(app, head.look),
        &scan::script(app, head.look),
        "</body></html>",
    ]
    .concat()
}

/// The document of a step of the journey: its style stands in it, so that one request is enough
/// to answer; script comes when everything else is there.
pub fn journey(
    app: &App,
    title: &str,
    speech: Speech<'_>,
    look: Look,
    body: &str,
    data: &str,
    sensitive: bool,
) -> String {
    let styles = ["<style>", &app.assets.text("respond.css"), "</style>"].concat();
    let script = [
        "<script data-glue=\"",
        &app.assets.address("respond.js"),
        "\" data-wasm=\"",
        &app.assets.address("respond.wasm"),
        "\" data-listen=\"",
        &app.assets.address("listen.js"),
        "\" data-journey=\"",
        data,
        "\" data-letters=\"",
        &app.assets.address("letters.css"),
        "\">",
        &app.assets.text("loader.js"),
        "</script>",
    ]
    .concat();
    // At the end, because it must not hold up the words: they are shown in what letters there are.
    let letters = if rare_letters(speech) { sheet(app, "letters.css") } else { String::new() };
    document(
        app,
        &Head { title, speech, look, styles, icon: !sensitive, feed: None },
        &[body, &script, &letters].concat(),
    )
}

/// The document of a step of the journey that is only looked at: no script, and nothing to press.
pub fn preview(app: &App, title: &str, speech: Speech<'_>, look: Look, body: &str) -> String {
    let styles = ["<style>", &app.assets.text("respond.css"), "</style>"].concat();
    let letters = if rare_letters(speech) { sheet(app, "letters.css") } else { String::new() };
    let body = ["<div inert>", body, "</div>", &letters].concat();
    document(app, &Head { title, speech, look, styles, icon: false, feed: None }, &body)
}

/// The document of a public page.
pub fn public<V: IntoView>(
    app: &App,
    reader: &Reader,
    here: &str,
    title: &str,
    view: impl FnOnce() -> V,
) -> String {
    with_feed(app, reader, here, title, None, view)
}

/// The document of a public page that has a feed.
pub fn with_feed<V: IntoView>(
    app: &App,
    reader: &Reader,
    here: &str,
    title: &str,
    feed: Option<&str>,
    view: impl FnOnce() -> V,
) -> String {
    let speech = app.locales.speak(reader.language);
    let body = render(|| {}, || chrome::frame(app, reader, speech, here, view()));
    let letters = rare_letters(speech).then_some("letters.css");
    let styles =
        ["public.css", "fonts.css"].into_iter().chain(letters).map(|name| sheet(app, name)).collect();
    let title = [title, " – ", &speech.say("site-name")].concat();
    document(app, &Head { title: &title, speech, look: reader.look, styles, icon: true, feed }, &body)
}

/// The document of a page of the staff room, `body` and all.
pub fn staff<V: IntoView>(app: &App, reader: &Reader, title: &str, body: impl FnOnce() -> V) -> String {
    let speech = app.locales.speak(Language::ENGLISH);
    let body = render(|| {}, body);
    let styles =
        ["manage.css", "fonts.css", "letters.css"].into_iter().map(|name| sheet(app, name)).collect();
    let title = [title, " – ", &speech.say("site-name")].concat();
    document(app, &Head { title: &title, speech, look: reader.look, styles, icon: true, feed: None }, &body)
}

/// Whether this language is written with letters that devices here often lack. The loader knows the
/// same ones, for those who change the language on the way.
fn rare_letters(speech: Speech<'_>) -> bool {
    matches!(speech.language.tag(), "pa" | "ur" | "ar")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

//! The document around a page.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::components::chrome;
use crate::i18n::Speech;
use crate::reader::{Look, Reader};
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
}

fn document(app: &App, head: &Head<'_>, body: &str) -> String {
    let language = head.speech.language;
    let icon = ["<link rel=\"icon\" href=\"", &app.assets.address("favicon.svg"), "\">"].concat();
    let icon = if head.icon { icon } else { String::new() };
    let attribute = |name: &str, value: Option<&str>| {
        value.map(|value| [" ", name, "=\"", value, "\""].concat()).unwrap_or_default()
    };
    [
        "<!doctype html><html lang=\"",
        language.tag(),
        "\" dir=\"",
        language.direction(),
        "\"",
        &attribute("data-theme", head.look.theme()),
        &attribute("data-size", head.look.size()),
        &attribute("data-pictures", head.look.pictures()),
        "><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>",
        &escape(head.title),
        "</title>",
        &icon,
        &head.styles,
        "</head><body>",
        body,
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
        "\" data-journey=\"",
        data,
        "\">",
        &app.assets.text("loader.js"),
        "</script>",
    ]
    .concat();
    document(app, &Head { title, speech, look, styles, icon: !sensitive }, &[body, &script].concat())
}

/// The document of a public page.
pub fn public<V: IntoView>(
    app: &App,
    reader: &Reader,
    here: &str,
    title: &str,
    view: impl FnOnce() -> V,
) -> String {
    let speech = app.locales.speak(reader.language);
    let body = render(|| {}, || chrome::frame(app, reader, speech, here, view()));
    let sheet = |name: &str| ["<link rel=\"stylesheet\" href=\"", &app.assets.address(name), "\">"].concat();
    let styles = [sheet("public.css"), sheet("fonts.css")].concat();
    let title = [title, " – ", &speech.say("site-name")].concat();
    document(app, &Head { title: &title, speech, look: reader.look, styles, icon: true }, &body)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

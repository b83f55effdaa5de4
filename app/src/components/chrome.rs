//! What is around every public page: the header with its menu and languages, the footer.

use heard_domain::language::Language;
use leptos::prelude::*;

use super::drawings::MARK;
use crate::i18n::Speech;
use crate::reader::Reader;
use crate::state::App;

const MENU: [(&str, &str); 4] = [
    ("/", "menu-front"),
    ("/results", "menu-results"),
    ("/changes", "menu-changes"),
    ("/calendar", "menu-calendar"),
];

const FOOT: [(&str, &str); 5] = [
    ("/privacy", "privacy"),
    ("/accessibility", "accessibility"),
    ("/help", "help"),
    ("/look", "look"),
    ("/licences", "licences-title"),
];

/// Puts the frame around a page; `here` is its path.
pub fn frame(
    app: &App,
    reader: &Reader,
    speech: Speech<'_>,
    here: &str,
    page: impl IntoView,
) -> impl IntoView {
    let menu: Vec<_> = MENU
        .iter()
        .map(|(path, key)| {
            let current = (here == *path || (*path != "/" && here.starts_with(path))).then_some("page");
            view! { <a href=reader.link(path) aria-current=current>{speech.say(key)}</a> }
        })
        .collect();
    let foot: Vec<_> =
        FOOT.iter().map(|(path, key)| view! { <a href=reader.link(path)>{speech.say(key)}</a> }).collect();
    let demonstration = app.settings.demonstration.then(|| {
        view! {
            <aside class="demo" aria-label=speech.say("demo-title")>
                <b>{speech.say("demo-title")}</b>" "{speech.say("demo-note")}
            </aside>
        }
    });
    view! {
        <div class="sheet">
            <a class="vh skip" href="#main">{speech.say("skip-to-content")}</a>
            <header class="top site">
                <a class="brand" href=reader.link("/")><i class="mark" inner_html=MARK></i>{speech.say("site-name")}</a>
                <nav aria-label=speech.say("site-name")>{menu}</nav>
                {languages(speech, here)}
            </header>
            {demonstration}
            <main id="main">{page}</main>
            <footer class="foot wide">{foot}<p><bdi>{app.settings.organisation(speech)}</bdi></p></footer>
        </div>
    }
}

fn languages(speech: Speech<'_>, here: &str) -> impl IntoView + use<> {
    let items: Vec<_> = Language::all()
        .map(|language| {
            let current = (language == speech.language).then_some("true");
            let address = [here, "?lang=", language.tag()].concat();
            view! { <li><a href=address lang=language.tag() aria-current=current>{language.name()}</a></li> }
        })
        .collect();
    view! {
        <details class="menu">
            <summary><span class="vh">{speech.say("menu-language")}": "</span>{speech.language.name()}</summary>
            <ul>{items}</ul>
        </details>
    }
}

//! The markup of each step, as text. The class names are those of `style/`.

mod arrange;
mod attached;
mod care;
mod check;
mod date;
mod frame;
mod options;
mod place;
mod question;
mod sent;
mod start;

use heard_domain::language::{Language, Presentation};
use maud::{Markup, PreEscaped, html};

use crate::scene::{Place, Scene};
use crate::world::{Spoken, World};

/// The ear.
const MARK: &str = include_str!("../../../public/mark.svg");

/// Everything that the markup of one scene is made from.
struct Stage<'a> {
    world: &'a World,
    scene: &'a Scene,
    words: Spoken<'a>,
}

impl Stage<'_> {
    fn say(&self, key: &str) -> String {
        self.words.get(key)
    }

    /// `lang` and `dir` of words in this language, where it is not that of the page.
    fn marks(&self, language: Language) -> (Option<&'static str>, Option<&'static str>) {
        let foreign = (language != self.scene.draft.language).then_some(language);
        (foreign.map(Language::tag), foreign.map(Language::direction))
    }
}

/// The whole page of a scene. Whatever a person wrote is escaped.
pub fn page(world: &World, scene: &Scene) -> String {
    let stage = Stage { world, scene, words: world.words(scene.draft.language, scene.draft.presentation) };
    let body = match &scene.place {
        Place::Start => start::view(&stage),
        Place::Question(at) => question::view(&stage, *at),
        Place::Care(_) => care::view(&stage),
        Place::Check => check::view(&stage),
        Place::Thanks(receipt) => sent::thanks(&stage, receipt),
        Place::Unsent => sent::unsent(&stage),
        Place::Refused(reason) => sent::refused(&stage, reason),
    };
    frame::view(&stage, body).into_string()
}

/// A button of the form.
fn button(class: &str, go: &str, text: &str) -> Markup {
    html! { button class=(class) name="go" value=(go) { (text) } }
}

/// The Back button, and how the questions are seen and heard.
fn back(stage: &Stage<'_>) -> Markup {
    html! {
        div class="bar" {
            (button("link back", "back", &stage.say("back")))
            (listen(stage))
            (ways(stage))
        }
    }
}

/// The switch for reading aloud. The page's loader takes its press; without script the server does.
fn listen(stage: &Stage<'_>) -> Markup {
    html! { button class="btn say" name="listen" { (PreEscaped(MARK)) (stage.say("listen")) } }
}

/// The presentations to choose from.
fn offered(stage: &Stage<'_>) -> impl Iterator<Item = Presentation> {
    let instrument = &stage.world.instrument;
    Presentation::ALL
        .into_iter()
        .filter(|known| *known == Presentation::Standard || instrument.has_presentation(*known))
}

/// The name of a presentation.
fn named(stage: &Stage<'_>, presentation: Presentation) -> String {
    stage.say(&["presentation-", presentation.code()].concat())
}

/// Another presentation, at any time.
fn ways(stage: &Stage<'_>) -> Markup {
    let current = stage.scene.draft.presentation;
    html! {
        @if offered(stage).count() > 1 {
            (menu(&stage.say("listen-see"), &named(stage, current), html! {
                @for way in offered(stage) {
                    li {
                        button name="presentation" value=(way.code())
                            aria-current=[(way == current).then_some("true")] { (named(stage, way)) }
                    }
                }
            }))
        }
    }
}

/// A menu that shows what is chosen.
fn menu(name: &str, current: &str, items: Markup) -> Markup {
    html! {
        details class="menu" {
            summary { span class="vh" { (name) ": " } (current) }
            ul { (items) }
        }
    }
}

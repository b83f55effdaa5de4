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

use maud::{Markup, html};

use crate::scene::{Place, Scene};
use crate::world::{Words, World};

/// Everything that the markup of one scene is made from.
struct Stage<'a> {
    world: &'a World,
    scene: &'a Scene,
    words: &'a Words,
}

impl Stage<'_> {
    fn say(&self, key: &str) -> String {
        self.words.get(key)
    }
}

/// The whole page of a scene. Whatever a person wrote is escaped.
pub fn page(world: &World, scene: &Scene) -> String {
    let stage = Stage { world, scene, words: world.words(scene.draft.language) };
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

/// The Back button.
fn back(stage: &Stage<'_>) -> Markup {
    html! { div class="bar" { (button("link back", "back", &stage.say("back"))) } }
}

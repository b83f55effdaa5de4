//! The markup of each step. The class names are those of `style/`.

mod check;
mod frame;
mod options;
mod question;
mod sent;
mod start;

use std::sync::Arc;

use leptos::either::EitherOf6;
use leptos::prelude::*;

use crate::scene::{Place, Scene};
use crate::world::{Words, World};

/// Everything that the markup of one scene is made from.
struct Stage {
    world: Arc<World>,
    scene: Scene,
    words: Words,
}

impl Stage {
    fn say(&self, key: &str) -> String {
        self.words.get(key)
    }
}

/// The whole page of a scene.
pub fn page(world: &Arc<World>, scene: Scene, signal: RwSignal<Scene>) -> impl IntoView + use<> {
    let words = world.words(scene.draft.language).clone();
    let stage = Stage { world: Arc::clone(world), scene, words };
    let body = match &stage.scene.place {
        Place::Start => EitherOf6::A(start::view(&stage)),
        Place::Question(at) => EitherOf6::B(question::view(&stage, *at)),
        Place::Check => EitherOf6::C(check::view(&stage)),
        Place::Thanks(receipt) => EitherOf6::D(sent::thanks(&stage, receipt)),
        Place::Unsent => EitherOf6::E(sent::unsent(&stage)),
        Place::Refused(reason) => EitherOf6::F(sent::refused(&stage, reason)),
    };
    frame::view(&stage, signal, body)
}

/// A button of the form.
fn button(class: &'static str, go: &'static str, text: String) -> impl IntoView {
    view! { <button class=class name="go" value=go>{text}</button> }
}

/// The Back button and what stands beside it.
fn back(stage: &Stage) -> impl IntoView + use<> {
    view! { <div class="bar">{button("link back", "back", stage.say("back"))}</div> }
}

//! Around the island on the server: the world and the scene come from the context of the
//! request, and nothing ever happens.

use std::sync::Arc;

use leptos::ev::{Event, MouseEvent, SubmitEvent};
use leptos::prelude::*;

use crate::scene::Scene;
use crate::world::World;

pub fn world() -> Arc<World> {
    expect_context()
}

pub fn first_scene(_world: &Arc<World>) -> Scene {
    expect_context()
}

pub fn settle_in(_world: &Arc<World>, _scene: RwSignal<Scene>) {}

pub fn submitted(_event: SubmitEvent, _world: &Arc<World>, _scene: RwSignal<Scene>) {}

pub fn ticked(_event: Event) {}

pub fn pressed(_event: MouseEvent, _world: &Arc<World>) {}

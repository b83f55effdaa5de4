//! The island: the whole page of a respondent.

use leptos::either::Either;
use leptos::prelude::*;

use crate::host;
use crate::view;

/// The journey, from the first page to the receipt. It takes no properties (they would travel as
/// JSON in an attribute): on the server the world and the scene come from the context, in the
/// browser from what the page's loader fetched and from the page itself.
#[island]
pub fn Journey() -> impl IntoView {
    let world = host::world();
    let scene = RwSignal::new(host::first_scene(&world));
    host::settle_in(&world, scene);
    // The two arms alternate, so that each scene gets fresh elements.
    move || {
        let now = scene.get();
        let fresh = now.turn % 2 == 0;
        let drawn = view::page(&world, now, scene);
        if fresh { Either::Left(drawn) } else { Either::Right(drawn) }
    }
}

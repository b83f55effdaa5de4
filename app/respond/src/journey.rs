//! The island: the whole page of a respondent.

use std::sync::Arc;

use leptos::prelude::*;

use crate::host;
use crate::view;

/// The journey, from the first page to the receipt. It takes no properties (they would travel as
/// JSON in an attribute): on the server the world and the scene come from the context, in the
/// browser from what the page's loader fetched and from the page itself.
///
/// The markup of a scene is a function of the scene, and nothing in it reacts by itself: what
/// happens in it is heard here. So the takeover touches no element that is already there, and the
/// browser needs one small function instead of a view for each piece of markup.
#[island]
pub fn Journey() -> impl IntoView {
    let world = host::world();
    let scene = RwSignal::new(host::first_scene(&world));
    host::settle_in(&world, scene);
    let (for_submit, for_click) = (Arc::clone(&world), Arc::clone(&world));
    view! {
        <div
            on:submit=move |event| host::submitted(event, &for_submit, scene)
            on:change=host::ticked
            on:click=move |event| host::pressed(event, &for_click)
            inner_html=move || view::page(&world, &scene.get())
        ></div>
    }
}

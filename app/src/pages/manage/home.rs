//! `/manage`: what needs somebody today.

use axum::response::Response;
use heard_service::staff::Action;
use leptos::prelude::*;

use super::{Access, Room, Visit, frame};

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![Room::get("/manage", Access::Needs(Action::HomeSee), page)]
}

async fn page(visit: Visit) -> Response {
    let title = frame::speech(&visit.app).say("manage-home");
    frame::page(&visit, "/manage", &title, |_| view! { <h1>{title.clone()}</h1> })
}

//! `/manage/releases`: what would be published, freezing it, and taking it back.

mod figure;
mod freeze;
mod list;
mod preview;
mod take_back;

use axum::extract::{FromRequestParts, Query};
use axum::http::request::Parts;
use heard_service::staff::Action;

use super::form::Sent;
use super::{Access, Room};

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let see = Access::Needs(Action::ResultsPreview);
    let freeze = Access::Needs(Action::ReleaseFreeze);
    let back = Access::Needs(Action::ReleaseTakeBack);
    vec![
        Room::get("/manage/releases", see, list::page),
        Room::get("/manage/releases/preview", see, preview::page),
        Room::get("/manage/releases/freeze", freeze, freeze::ask),
        Room::post("/manage/releases/freeze", freeze, freeze::freeze),
        Room::get("/manage/releases/{release}/take-back", back, take_back::ask),
        Room::post("/manage/releases/{release}/take-back", back, take_back::take_back),
    ]
}

/// What an address asks for: pairs of name and value.
struct Asked(Sent);

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        let pairs = Query::try_from_uri(&parts.uri).map(|Query(pairs)| pairs).unwrap_or_default();
        Ok(Self(Sent::new(pairs)))
    }
}

/// The waves that a form names.
fn waves(sent: &Sent) -> Vec<String> {
    sent.all("wave").map(str::to_owned).collect()
}

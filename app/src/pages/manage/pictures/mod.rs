//! `/manage/pictures`: the pictures that questions and answers can have, found by their words, and
//! adding one's own.

mod add;
mod grid;
mod list;
mod one;

use axum::extract::DefaultBodyLimit;
use heard_service::staff::Action;

use super::{Access, Room};

pub use add::{Posted, Spot, form};
pub use grid::{Looked, found, inside, search};

/// The page of all pictures.
const HERE: &str = "/manage/pictures";

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    let read = Access::Needs(Action::InstrumentRead);
    let edit = Access::Needs(Action::InstrumentEdit);
    vec![
        Room::get(HERE, read, list::page),
        Room::post(HERE, edit, add::add).with(|handler| handler.layer(DefaultBodyLimit::max(add::BODY))),
        Room::get("/manage/pictures/{picture}", read, one::page),
        Room::post("/manage/pictures/{picture}", edit, one::rename),
        Room::post("/manage/pictures/{picture}/remove", edit, one::remove),
    ]
}

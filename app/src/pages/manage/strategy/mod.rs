//! `/manage/strategy`: what the partnership promised, and how it is counted.

mod document;
mod list;
mod one;
pub mod rule;

pub use one::gap_words;

use heard_service::staff::Action::{StrategyEdit, StrategyRead};

use super::Access::Needs;
use super::Room;

/// The addresses of this subject.
pub fn rooms() -> Vec<Room> {
    vec![
        Room::get("/manage/strategy", Needs(StrategyRead), list::page),
        Room::post("/manage/strategy", Needs(StrategyEdit), document::typed),
        Room::post("/manage/strategy/file", Needs(StrategyEdit), document::file),
        Room::post("/manage/strategy/use", Needs(StrategyEdit), list::choose),
        Room::get("/manage/strategy/{strategy}", Needs(StrategyRead), one::page),
        Room::get("/manage/strategy/{strategy}/document", Needs(StrategyRead), document::download),
    ]
}

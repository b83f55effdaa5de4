//! The respondent's journey, as pages that work without script.

pub mod cache;
pub mod enter;
pub mod read;
pub mod recording;
pub mod world;
pub mod write;

mod closed;
mod next;
mod visit;

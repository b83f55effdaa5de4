//! The respondent's journey, as pages that work without script.

pub mod cache;
pub mod read;
pub mod recording;
pub mod world;
pub mod write;

mod closed;
mod visit;

//! What was found. Everything here reads from a release, and from nothing else that counts.

pub mod index;
pub mod measure;

mod about;
mod chart;
pub mod finding;
mod tables;
pub mod title;

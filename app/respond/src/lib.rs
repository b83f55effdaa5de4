//! The respondent's journey: one island.
//!
//! The server renders each step of it as a page that works without script. Where script runs,
//! the same code takes the page over and walks on without loading another one. Both walk with
//! `heard-domain`, so they agree.
//!
//! | module | subject |
//! |---|---|
//! | [`world`] | what a journey needs to know: instrument, words, pictures |
//! | [`scene`] | where a person is, and what they see there |
//! | [`journey`] | the island |
//! | `view` | the markup of each step |
//! | `host` | the browser (or, on the server, nothing) around the island |

pub mod journey;
pub mod scene;
pub mod world;

mod view;

#[cfg(feature = "browser")]
#[path = "browser/mod.rs"]
mod host;
#[cfg(not(feature = "browser"))]
#[path = "server.rs"]
mod host;

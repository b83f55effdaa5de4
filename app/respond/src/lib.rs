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
//! | [`view`] | the markup of each step, as text |
//! | `browser` | the island: taking a page over, presses, history, sending |

pub mod scene;
pub mod view;
pub mod world;

#[cfg(feature = "browser")]
mod browser;

//! The Heard server: everything put together.
//!
//! | module | subject |
//! |---|---|
//! | [`app`] | everything that pages need, from the settings |
//! | [`commands`] | the command line |
//! | [`config`] | settings, from the command line, the environment and `heard.toml` |
//! | [`house`] | a data folder opened: storage, keys, services |
//! | [`http`] | what is served beside the pages: submission, journeys, health |
//! | [`media`] | recorded clips and signed videos of questions: files |
//! | [`shipped`] | instruments and strategies that come with the product |
//! | [`demo`] | made-up people for a demonstration |
//! | [`helpers`] | local services that can be rung, as they are set |
//! | `press` | posters, letters and slips for pages |
//! | [`jobs`] | what is done regularly |

pub mod app;
pub mod commands;
pub mod config;
pub mod demo;
pub mod helpers;
pub mod house;
pub mod http;
pub mod jobs;
pub mod media;
pub mod shipped;

mod logging;
mod press;

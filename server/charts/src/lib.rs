//! Draws charts as SVG on the server.
//!
//! A chart goes in as an `ECharts` option in JSON and comes out as an SVG that a strict content security
//! policy accepts, that scales to the width it is given, and that is the same bytes every time for the same
//! option. No chart script ever reaches a browser.
//!
//! `ECharts` runs in a small JavaScript engine on a thread of its own; see [`ChartEngine`].

mod cache;
mod engine;
mod error;
mod script;
mod svg;
mod thread;

pub use engine::ChartEngine;
pub use error::{ChartError, StartError};

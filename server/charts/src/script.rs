//! The chart script, built by `make site` and embedded.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../../target/engine/"]
#[include = "echarts.js"]
#[allow_missing = true]
struct Engine;

/// The script, which sets the global `heardCharts`; `None` when it was not built.
pub fn script() -> Option<Cow<'static, [u8]>> {
    Engine::get("echarts.js").map(|file| file.data)
}

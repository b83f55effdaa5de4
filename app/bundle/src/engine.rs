//! The chart library as one script for the server's own JavaScript engine.

use crate::cache::Cache;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::tools;

/// Writes `target/engine/echarts.js` from `app/charts/echarts.entry.mjs`: a script that sets the global
/// `heardCharts`. It is not among the served files.
///
/// # Errors
/// [`Failure::Missing`] when the entry or npm's packages are not there, [`Failure::Tool`] when esbuild fails.
pub fn build(layout: &Layout, cache: &mut Cache) -> Result<(), Failure> {
    let path = layout.charts().join("echarts.entry.mjs");
    let mut inputs = vec![files::read(&layout.lock(), "restore it")?];
    for source in files::below(&layout.charts())? {
        inputs.push(files::read(&source, "restore it")?);
    }
    let file = path.to_string_lossy();
    let arguments = [
        &*file,
        "--bundle",
        "--minify",
        "--format=iife",
        "--global-name=heardCharts",
        "--target=es2020",
        "--define:process.env.NODE_ENV=\"production\"",
        "--legal-comments=none",
        "--log-level=warning",
    ];
    let command = arguments.join(" ");
    let known: Vec<&[u8]> = inputs.iter().map(Vec::as_slice).chain([command.as_bytes()]).collect();
    let [script] = cache.step("engine", &known, || Ok([tools::run(layout, "esbuild", &arguments)?]))?;
    files::write(&layout.engine().join("echarts.js"), &script)
}

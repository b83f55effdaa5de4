//! Our own scripts in `app/public`: the loader, and others beside it.

use std::path::Path;

use crate::asset::Asset;
use crate::cache::Cache;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::tools;

/// Every `app/public/**.js`, minified one by one under its path there.
///
/// # Errors
/// [`Failure::Missing`] when there is no loader, [`Failure::Tool`] when esbuild finds a mistake.
pub fn collect(layout: &Layout, cache: &mut Cache) -> Result<Vec<Asset>, Failure> {
    let folder = layout.public();
    files::read(&folder.join("loader.js"), "without it no page starts the journey's WebAssembly")?;
    let mut assets = Vec::new();
    for path in files::below(&folder)? {
        if path.extension().is_some_and(|ending| ending == "js") {
            assets.push(Asset::new(files::relative(&folder, &path), minify(layout, cache, &path, &[])?));
        }
    }
    Ok(assets)
}

/// The script at `path`, minified. `more` are further options for esbuild.
///
/// # Errors
/// As [`collect`].
pub fn minify(layout: &Layout, cache: &mut Cache, path: &Path, more: &[&str]) -> Result<Vec<u8>, Failure> {
    let file = path.to_string_lossy();
    let mut arguments =
        vec![&*file, "--minify", "--legal-comments=none", "--log-level=warning", tools::BROWSERS];
    arguments.extend(more);
    let source = files::read(path, "restore it")?;
    let lock = files::read(&layout.lock(), "restore it")?;
    let [script] = cache.step("script", &[&lock, &source, arguments.join(" ").as_bytes()], || {
        Ok([tools::run(layout, "esbuild", &arguments)?])
    })?;
    Ok(script.trim_ascii().to_vec())
}

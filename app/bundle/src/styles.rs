//! Style sheets: each `style/<name>.entry.css` with what it imports, as `<name>.css`.

use crate::asset::Asset;
use crate::cache::Cache;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::tools;

/// The style sheets that the product cannot do without.
const REQUIRED: [&str; 2] = ["respond", "public"];

/// Every style sheet, joined and minified.
///
/// # Errors
/// [`Failure::Missing`] when a required entry is not there, [`Failure::Tool`] when esbuild finds a mistake.
pub fn collect(layout: &Layout, cache: &mut Cache) -> Result<Vec<Asset>, Failure> {
    let folder = layout.style();
    for name in REQUIRED {
        files::read(&folder.join(format!("{name}.entry.css")), "every build needs this style sheet")?;
    }
    let sources = files::below(&folder)?;
    let mut inputs = vec![files::read(&layout.lock(), "restore it")?];
    for path in &sources {
        inputs.push(path.to_string_lossy().into_owned().into_bytes());
        inputs.push(files::read(path, "restore it")?);
    }
    let mut assets = Vec::new();
    for path in &sources {
        let relative = files::relative(&folder, path);
        let Some(name) = relative.strip_suffix(".entry.css") else { continue };
        let file = path.to_string_lossy();
        let arguments =
            [&*file, "--bundle", "--minify", "--external:/assets/*", "--log-level=warning", tools::BROWSERS];
        let command = arguments.join(" ");
        let known: Vec<&[u8]> = inputs.iter().map(Vec::as_slice).chain([command.as_bytes()]).collect();
        let [style] = cache.step("style", &known, || Ok([tools::run(layout, "esbuild", &arguments)?]))?;
        assets.push(Asset::new(format!("{name}.css"), style.trim_ascii().to_vec()));
    }
    Ok(assets)
}

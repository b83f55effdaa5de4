//! Our own pictures and the other files of `app/public` that are served as they are.

use crate::asset::Asset;
use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;
use crate::svg;

/// Every picture, icon and manifest below `app/public`, under its path there: `mark.svg`, `faces/1.svg`.
///
/// # Errors
/// [`Failure::File`] when one cannot be read.
pub fn collect(layout: &Layout) -> Result<Vec<Asset>, Failure> {
    let folder = layout.public();
    let mut assets = Vec::new();
    for path in files::below(&folder)? {
        let logical = files::relative(&folder, &path);
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("svg") => {
                let text = files::read_text(&path, "restore it")?;
                assets.push(Asset::new(logical, svg::minify(&text).into_bytes()));
            }
            Some("png" | "ico" | "webmanifest") => {
                assets.push(Asset::new(logical, files::read(&path, "restore it")?));
            }
            _ => {}
        }
    }
    Ok(assets)
}

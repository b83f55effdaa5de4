//! `manifest.json`: what the server knows about every asset.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::asset::Asset;
use crate::compress::Encoded;
use crate::failure::Failure;
use crate::files;

/// The entry of one asset:
/// - `file`: its path below the served folder;
/// - `bytes`: its size;
/// - `brotli`: the bytes that travel to a browser that accepts brotli (the size, for files that are
///   compressed inside);
/// - `encoded`: whether `<file>.br` and `<file>.gz` exist;
/// - `type`: the media type;
/// - `sha256`: base64, as it stands after `sha256-` in a content security policy or `integrity`.
pub fn entry(asset: &Asset, media_type: &str, encoded: Option<&Encoded>) -> Value {
    json!({
        "file": asset.file(),
        "bytes": asset.bytes.len(),
        "brotli": encoded.map_or(asset.bytes.len(), |encoded| encoded.brotli.len()),
        "encoded": encoded.is_some(),
        "type": media_type,
        "sha256": asset.sha256(),
    })
}

/// The manifest at `path`: logical name to entry.
///
/// # Errors
/// [`Failure::Missing`] when nothing was built, [`Failure::Malformed`] when it is not ours.
pub fn read(path: &Path) -> Result<BTreeMap<String, Value>, Failure> {
    serde_json::from_slice(&files::read(path, "run `make site`")?)
        .map_err(|error| Failure::Malformed { path: path.to_path_buf(), problem: error.to_string() })
}

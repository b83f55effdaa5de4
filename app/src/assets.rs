//! Scripts, styles, pictures: built into the binary, served under names that hold a hash of
//! their content, compressed when they were built.

use std::borrow::Cow;
use std::collections::HashMap;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, header};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// One asset, as the build wrote it down.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Asset {
    /// Its path below `/assets/`.
    pub file: String,
    /// Its media type.
    #[serde(rename = "type")]
    pub media_type: String,
    /// Whether compressed forms lie beside it.
    pub encoded: bool,
    /// SHA-256 of its content in base64, for the content security policy.
    pub sha256: String,
}

/// All assets by the name that the code gives them.
pub struct Assets(HashMap<String, Asset>);

/// The assets were not built.
#[derive(Debug, thiserror::Error)]
#[error("the assets are missing: run `make site`, then build the server again")]
pub struct MissingAssets;

impl Assets {
    /// Reads the manifest that the build made.
    ///
    /// # Errors
    /// If there is none.
    pub fn load() -> Result<Self, MissingAssets> {
        let manifest = Site::get("manifest.json").ok_or(MissingAssets)?;
        serde_json::from_slice(&manifest.data).map(Self).map_err(|_| MissingAssets)
    }

    /// The asset with this name.
    pub fn get(&self, name: &str) -> Option<&Asset> {
        self.0.get(name)
    }

    /// The address of the asset with this name; empty if there is none.
    pub fn address(&self, name: &str) -> String {
        self.get(name).map(|asset| ["/assets/", &asset.file].concat()).unwrap_or_default()
    }

    /// The content of a text asset, for putting it into a page.
    pub fn text(&self, name: &str) -> String {
        self.get(name)
            .and_then(|asset| Site::get(&asset.file))
            .and_then(|file| String::from_utf8(file.data.into_owned()).ok())
            .unwrap_or_default()
    }

    /// The names of all assets below a folder, without the folder and the ending.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .0
            .keys()
            .filter_map(|name| name.strip_prefix(folder)?.strip_suffix(".svg").map(str::to_owned))
            .collect();
        names.sort();
        names
    }

    /// The names of the licences of what others made.
    pub fn licences(&self) -> Vec<String> {
        let mut names: Vec<String> = Site::iter()
            .filter_map(|path| path.strip_prefix("licences/")?.strip_suffix(".txt").map(str::to_owned))
            .collect();
        names.sort();
        names
    }

    /// The text of a licence.
    pub fn licence(&self, name: &str) -> Option<String> {
        let known = self.licences().iter().any(|known| known == name);
        let file = Site::get(&["licences/", name, ".txt"].concat()).filter(|_| known)?;
        String::from_utf8(file.data.into_owned()).ok()
    }

    /// Answers a request for `/assets/{file}`.
    pub fn serve(&self, file: &str, headers: &HeaderMap) -> Response<Body> {
        let Some(asset) = self.0.values().find(|asset| asset.file == file) else {
            return status(StatusCode::NOT_FOUND);
        };
        let (ending, encoding) = if asset.encoded { preferred(headers) } else { ("", None) };
        let Some(content) = Site::get(&[file, ending].concat()) else {
            return status(StatusCode::NOT_FOUND);
        };
        let content = match content.data {
            Cow::Borrowed(bytes) => Bytes::from_static(bytes),
            Cow::Owned(bytes) => bytes.into(),
        };
        let mut response = Response::new(Body::from(content));
        let out = response.headers_mut();
        out.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Ok(media_type) = HeaderValue::from_str(&asset.media_type) {
            out.insert(header::CONTENT_TYPE, media_type);
        }
        if let Some(encoding) = encoding {
            out.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

/// The best compressed form that the client takes: ending of the file, name of the coding.
pub fn preferred(headers: &HeaderMap) -> (&'static str, Option<&'static str>) {
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or("");
    let takes = |coding: &str| {
        accepted.split(',').any(|item| {
            let (name, weight) = item.split_once(';').unwrap_or((item, ""));
            name.trim() == coding && weight.trim() != "q=0"
        })
    };
    if takes("br") {
        (".br", Some("br"))
    } else if takes("gzip") {
        (".gz", Some("gzip"))
    } else {
        ("", None)
    }
}

fn status(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

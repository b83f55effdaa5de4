//! One file that browsers may ask for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// A file with the name under which the code knows it, such as `respond.css` or `symbols/1F600.svg`.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The name in the code, with `/` between folders and an ending that tells the type.
    pub logical: String,
    /// The content.
    pub bytes: Vec<u8>,
}

impl Asset {
    /// An asset of this name and content.
    pub fn new(logical: impl Into<String>, bytes: Vec<u8>) -> Self {
        Self { logical: logical.into(), bytes }
    }

    /// The name in the address: `name.<first ten hex digits of the SHA-256>.ext`, in the same folder.
    pub fn file(&self) -> String {
        let digest = self.digest();
        let hash = digest[..5].iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
        match self.logical.rsplit_once('.') {
            Some((name, ending)) => format!("{name}.{hash}.{ending}"),
            None => format!("{}.{hash}", self.logical),
        }
    }

    /// The SHA-256 of the content in base64, as content security policies and `integrity` write it after
    /// `sha256-`.
    pub fn sha256(&self) -> String {
        STANDARD.encode(self.digest())
    }

    /// The media type; `None` for an ending that we do not serve.
    pub fn media_type(&self) -> Option<&'static str> {
        Some(match self.ending() {
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "json" => "application/json",
            "svg" => "image/svg+xml",
            "wasm" => "application/wasm",
            "woff2" => "font/woff2",
            "webmanifest" => "application/manifest+json",
            "png" => "image/png",
            "ico" => "image/x-icon",
            _ => return None,
        })
    }

    /// Whether it is a style sheet.
    pub fn is_style(&self) -> bool {
        self.ending() == "css"
    }

    /// Whether compressing helps: fonts and pictures are compressed inside.
    pub fn compressible(&self) -> bool {
        !matches!(self.ending(), "woff2" | "png")
    }

    fn ending(&self) -> &str {
        self.logical.rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    fn digest(&self) -> [u8; 32] {
        Sha256::digest(&self.bytes).into()
    }
}

#[cfg(test)]
mod tests {
    use super::Asset;

    #[test]
    fn the_hash_stands_before_the_ending() {
        let asset = Asset::new("faces/happy.svg", b"abc".to_vec());
        assert_eq!(asset.file(), "faces/happy.ba7816bf8f.svg");
        assert_eq!(asset.sha256(), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
    }
}

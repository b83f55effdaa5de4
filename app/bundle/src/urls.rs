//! Points style sheets at the hashed names of what they use.

use std::fmt::Write;

use crate::asset::Asset;
use crate::failure::Failure;

/// Replaces every `url(/assets/<logical name>)` in a style sheet by the address of that asset, relative to
/// the style sheet. Style sheets lie at the top of the served folder.
///
/// # Errors
/// [`Failure::UnknownAddress`] when `assets` has no such asset.
pub fn resolve(mut style: Asset, assets: &[Asset]) -> Result<Asset, Failure> {
    let text = String::from_utf8_lossy(&style.bytes).into_owned();
    let mut parts = text.split("url(");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (address, after) = part.split_once(')').unwrap_or((part, ""));
        let plain = address.trim_matches(['"', '\'', ' ']);
        let file = match plain.strip_prefix("/assets/") {
            Some(logical) => assets.iter().find(|asset| asset.logical == logical).map(Asset::file),
            None => (plain.starts_with("data:") || plain.starts_with('#')).then(|| address.to_owned()),
        };
        let unknown = || Failure::UnknownAddress { style: style.logical.clone(), address: plain.to_owned() };
        let _ = write!(out, "url({}){after}", file.ok_or_else(unknown)?);
    }
    style.bytes = out.into_bytes();
    Ok(style)
}

#[cfg(test)]
mod tests {
    use super::resolve;
    use crate::asset::Asset;

    #[test]
    fn an_asset_is_found_by_its_name() {
        let style = Asset::new("a.css", b"p{background:url(\"/assets/mark.svg\")}i{fill:url(#x)}".to_vec());
        let assets = [Asset::new("mark.svg", b"abc".to_vec())];
        let done = resolve(style, &assets).unwrap();
        assert_eq!(done.bytes, b"p{background:url(mark.ba7816bf8f.svg)}i{fill:url(#x)}");
    }

    #[test]
    fn an_unknown_address_stops_the_build() {
        let style = Asset::new("a.css", b"p{background:url(/assets/gone.svg)}".to_vec());
        assert!(resolve(style, &[]).is_err());
    }
}

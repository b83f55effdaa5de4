//! Builds everything, gives each file its hashed name, and writes the manifest.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::asset::Asset;
use crate::cache::Cache;
use crate::failure::Failure;
use crate::layout::Layout;
use crate::{
    artwork, compress, engine, files, fonts, licences, manifest, print, respond, scripts, styles, symbols,
    urls,
};

/// Makes `target/site/`, `target/engine/` and `target/print/`. Files of earlier builds go; unchanged files keep their times.
///
/// # Errors
/// Whatever the steps return; nothing is removed then.
pub fn build(layout: &Layout) -> Result<(), Failure> {
    let mut cache = Cache::new(layout.cache().join("cache"));
    let mut assets = artwork::collect(layout)?;
    let symbols = symbols::collect(layout, &assets)?;
    report(&format!("{} pictures of our own, {} symbols", assets.len(), symbols.len()));
    assets.extend(symbols);
    let (styles, fonts): (Vec<_>, Vec<_>) = fonts::collect(layout)?.into_iter().partition(Asset::is_style);
    assets.extend(fonts);
    for style in styles.into_iter().chain(styles::collect(layout, &mut cache)?) {
        let style = urls::resolve(style, &assets)?;
        assets.push(style);
    }
    assets.extend(scripts::collect(layout, &mut cache)?);
    assets.extend(respond::collect(layout, &mut cache)?);
    engine::build(layout, &mut cache)?;
    print::collect(layout)?;
    publish(layout, &mut cache, &assets)?;
    cache.sweep()
}

fn publish(layout: &Layout, cache: &mut Cache, assets: &[Asset]) -> Result<(), Failure> {
    let site = layout.site();
    let mut written = licences::write(layout)?;
    let mut entries: BTreeMap<String, Value> = BTreeMap::new();
    let mut write = |name: String, bytes: &[u8]| {
        let path = site.join(name);
        files::write(&path, bytes)?;
        written.push(path);
        Ok(())
    };
    for asset in assets {
        let file = asset.file();
        let media_type = asset.media_type().ok_or_else(|| Failure::Malformed {
            path: file.clone().into(),
            problem: "no media type is known for its ending".to_owned(),
        })?;
        let encoded = asset.compressible().then(|| compress::encode(cache, &asset.bytes)).transpose()?;
        write(file.clone(), &asset.bytes)?;
        if let Some(encoded) = &encoded {
            write(format!("{file}.br"), &encoded.brotli)?;
            write(format!("{file}.gz"), &encoded.gzip)?;
        }
        let entry = manifest::entry(asset, media_type, encoded.as_ref());
        if !asset.logical.contains('/') {
            report(&format!("{file}: {} bytes, {} as brotli", entry["bytes"], entry["brotli"]));
        }
        entries.insert(asset.logical.clone(), entry);
    }
    let text = serde_json::to_string_pretty(&entries).expect("strings and numbers are always JSON");
    write("manifest.json".to_owned(), text.as_bytes())?;
    files::sweep(&site, &written)
}

fn report(line: &str) {
    println!("  {line}");
}

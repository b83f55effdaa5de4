//! The licences of what other people made and we pass on.

use std::path::PathBuf;

use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;

/// Our name for the licence, and where npm put it.
const LICENCES: [(&str, &str); 9] = [
    ("andika.txt", "@fontsource/andika/LICENSE"),
    ("atkinson-hyperlegible.txt", "@fontsource/atkinson-hyperlegible/LICENSE"),
    ("noto-naskh-arabic.txt", "@fontsource-variable/noto-naskh-arabic/LICENSE"),
    ("noto-sans-gurmukhi.txt", "@fontsource-variable/noto-sans-gurmukhi/LICENSE"),
    ("opendyslexic.txt", "@fontsource/opendyslexic/LICENSE"),
    ("lexend.txt", "@fontsource-variable/lexend/LICENSE"),
    ("openmoji.txt", "openmoji/LICENSE.txt"),
    ("echarts.txt", "echarts/LICENSE"),
    ("zrender.txt", "zrender/LICENSE"),
];

/// Writes `target/site/licences/<name>.txt`, and returns what it wrote.
///
/// # Errors
/// [`Failure::Missing`] when npm has not installed a package.
pub fn write(layout: &Layout) -> Result<Vec<PathBuf>, Failure> {
    let mut written = Vec::new();
    for (name, source) in LICENCES {
        let text = files::read(&layout.modules().join(source), "run `npm ci` in app/")?;
        let path = layout.site().join("licences").join(name);
        files::write(&path, &text)?;
        written.push(path);
    }
    Ok(written)
}

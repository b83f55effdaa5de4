//! The fonts that the server prints with. They stay packed as npm has them: it unpacks them itself.

use crate::failure::Failure;
use crate::files;
use crate::layout::Layout;

/// Our name for the letters, the package that has them, and its name for them.
const LETTERS: [(&str, &str, &str); 5] = [
    ("latin", "@fontsource/andika", "andika-latin"),
    ("latin-ext", "@fontsource/andika", "andika-latin-ext"),
    ("cyrillic", "@fontsource/andika", "andika-cyrillic"),
    ("arabic", "@fontsource/noto-naskh-arabic", "noto-naskh-arabic-arabic"),
    ("gurmukhi", "@fontsource/noto-sans-gurmukhi", "noto-sans-gurmukhi-gurmukhi"),
];

/// Writes `target/print/<letters>-<weight>.woff`. The licences are those of the faces that are served.
///
/// # Errors
/// [`Failure::Missing`] when npm has not installed a package.
pub fn collect(layout: &Layout) -> Result<(), Failure> {
    let mut written = Vec::new();
    for (name, package, file) in LETTERS {
        for weight in ["400", "700"] {
            let source = layout.modules().join(package).join(format!("files/{file}-{weight}-normal.woff"));
            let font = files::read(&source, "run `npm ci` in app/")?;
            let path = layout.print().join(format!("{name}-{weight}.woff"));
            files::write(&path, &font)?;
            written.push(path);
        }
    }
    files::sweep(&layout.print(), &written)
}

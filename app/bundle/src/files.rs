//! Reading, listing and writing files, with errors that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The bytes of a file. `remedy` says what brings the file back when it is missing.
///
/// # Errors
/// [`Failure::Missing`] when there is no such file, [`Failure::File`] when it cannot be read.
pub fn read(path: &Path, remedy: &str) -> Result<Vec<u8>, Failure> {
    if !path.is_file() {
        return Err(Failure::Missing { path: path.to_path_buf(), remedy: remedy.to_owned() });
    }
    fs::read(path).map_err(|source| Failure::File { path: path.to_path_buf(), source })
}

/// The text of a file, as [`read`].
///
/// # Errors
/// As [`read`], and [`Failure::Malformed`] when the file is not UTF-8.
pub fn read_text(path: &Path, remedy: &str) -> Result<String, Failure> {
    String::from_utf8(read(path, remedy)?)
        .map_err(|_| Failure::Malformed { path: path.to_path_buf(), problem: "is not UTF-8 text".to_owned() })
}

/// Every file below `folder`, at any depth, in the order of their paths; none when there is no such folder.
///
/// # Errors
/// [`Failure::File`] when a folder cannot be listed.
pub fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        if !next.is_dir() {
            continue;
        }
        let failed = |source| Failure::File { path: next.clone(), source };
        for entry in fs::read_dir(&next).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file and its folders, unless it already holds these bytes: an unchanged file keeps its time, so
/// that the compiler does not embed it again.
///
/// # Errors
/// [`Failure::File`] when it cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let failed = |source| Failure::File { path: path.to_path_buf(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    fs::write(path, bytes).map_err(failed)
}

/// Removes every file below `folder` that is not in `keep`.
///
/// # Errors
/// [`Failure::File`] when one cannot be removed.
pub fn sweep(folder: &Path, keep: &[PathBuf]) -> Result<(), Failure> {
    for path in below(folder)? {
        if !keep.contains(&path) {
            fs::remove_file(&path).map_err(|source| Failure::File { path: path.clone(), source })?;
        }
    }
    Ok(())
}

/// The path of `file` below `folder`, with `/` between its parts.
pub fn relative(folder: &Path, file: &Path) -> String {
    let below = file.strip_prefix(folder).unwrap_or(file);
    below.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::relative;
    use std::path::Path;

    #[test]
    fn a_relative_path_has_slashes() {
        assert_eq!(
            relative(Path::new("app/public"), Path::new("app/public/faces/happy.svg")),
            "faces/happy.svg"
        );
    }
}

//! The folder `media/` of a data folder. A file is named after its content, so it never changes,
//! and the same one is there once however many questions use it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use heard_service::ports::{MediaItem, PublicFiles, StoreError};
use heard_service::receipt::sha256;

use super::content::{Content, Refused, media_type};

/// Hexadecimal digits of a name.
const DIGITS: usize = 32;

/// Why a file was not put onto the shelf.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// It is not taken.
    #[error("{path}: {source}")]
    Refused {
        /// Which.
        path: PathBuf,
        /// Why.
        source: Refused,
    },
    /// It could not be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The folder.
#[derive(Clone, Debug)]
pub struct Shelf(PathBuf);

impl Shelf {
    /// The shelf of a data folder.
    pub fn of(data: &Path) -> Self {
        Self(data.join("media"))
    }

    /// Takes a copy of a file, if it is what it must be; the name of the copy.
    ///
    /// # Errors
    /// If it is not, or cannot be read or written.
    pub fn take(&self, path: &Path, content: Content) -> Result<String, ShelfError> {
        let failed = |source| ShelfError::File { path: path.to_owned(), source };
        // One byte more than is taken tells that there is too much.
        let most = u64::try_from(content.limit()).unwrap_or(u64::MAX).saturating_add(1);
        let mut bytes = Vec::new();
        fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(failed)?;
        self.put(&bytes, content).map_err(|source| match source {
            ShelfError::Refused { source, .. } => ShelfError::Refused { path: path.to_owned(), source },
            other @ ShelfError::File { .. } => other,
        })
    }

    /// Keeps these bytes, if they are what they must be; the name of their file.
    ///
    /// # Errors
    /// If they are not, or cannot be written.
    pub fn put(&self, bytes: &[u8], content: Content) -> Result<String, ShelfError> {
        let refused = |source| ShelfError::Refused { path: self.0.clone(), source };
        let ending = content.recognise(bytes).map_err(refused)?;
        let name = name(bytes, ending);
        let path = self.0.join(&name);
        let failed = |source| ShelfError::File { path: path.clone(), source };
        fs::create_dir_all(&self.0).map_err(failed)?;
        if !path.exists() {
            // Whole, or not there at all.
            let part = self.0.join(["part-", &name].concat());
            let mut file = fs::File::create(&part).map_err(failed)?;
            file.write_all(bytes).and_then(|()| file.sync_all()).map_err(failed)?;
            fs::rename(&part, &path).map_err(failed)?;
        }
        Ok(name)
    }

    /// Where a file of this name lies, and its media type; `None` if no file can have it.
    pub fn find(&self, name: &str) -> Option<(PathBuf, &'static str)> {
        let (digits, ending) = name.split_once('.')?;
        let hashed = digits.len() == DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some((self.0.join(name), media_type(ending).filter(|_| hashed)?))
    }

    /// Takes away the files of an item that is gone, but for those that are still `used`.
    ///
    /// # Errors
    /// If one cannot be taken away.
    pub fn drop_unused(&self, gone: &MediaItem, used: &BTreeSet<String>) -> Result<(), ShelfError> {
        gone.files().filter(|file| !used.contains(*file)).try_for_each(|file| self.take_away(file))
    }

    fn take_away(&self, file: &str) -> Result<(), ShelfError> {
        let path = self.0.join(file);
        match fs::remove_file(&path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(ShelfError::File { path, source }),
            _ => Ok(()),
        }
    }

    /// What is wrong with a file, if anything is.
    pub fn fault(&self, file: &str) -> Option<String> {
        match fs::read(self.0.join(file)) {
            Err(_) => Some(format!("media/{file}: cannot be read")),
            Ok(bytes) => {
                let ending = file.split_once('.').map_or("", |(_, ending)| ending);
                (name(&bytes, ending) != file).then(|| format!("media/{file}: has another content"))
            }
        }
    }

    /// The files on the shelf that are not `used`.
    pub fn unused(&self, used: &BTreeSet<String>) -> Vec<String> {
        let Ok(entries) = fs::read_dir(&self.0) else { return Vec::new() };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut names: Vec<String> = names.filter(|name| !used.contains(name.as_str())).collect();
        names.sort();
        names
    }

    /// Does something with the shelf where waiting for the disk holds nobody up.
    async fn apart<T: Send + 'static>(
        &self,
        work: impl FnOnce(Self) -> Result<T, ShelfError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let shelf = self.clone();
        match tokio::task::spawn_blocking(move || work(shelf)).await {
            Ok(done) => done.map_err(|error| StoreError::Failed(Box::new(error))),
            Err(error) => Err(StoreError::Failed(Box::new(error))),
        }
    }
}

#[async_trait]
impl PublicFiles for Shelf {
    async fn put_picture(&self, bytes: Vec<u8>) -> Result<String, StoreError> {
        self.apart(move |shelf| shelf.put(&bytes, Content::Picture)).await
    }

    async fn remove(&self, name: &str) -> Result<(), StoreError> {
        let name = name.to_owned();
        self.apart(move |shelf| shelf.take_away(&name)).await
    }
}

fn name(bytes: &[u8], ending: &str) -> String {
    let digest = sha256(bytes);
    let mut name = String::with_capacity(DIGITS + 5);
    for byte in &digest[..DIGITS / 2] {
        for digit in [byte >> 4, byte & 15] {
            name.push(char::from_digit(u32::from(digit), 16).expect("a half byte is a digit"));
        }
    }
    [&name, ".", ending].concat()
}

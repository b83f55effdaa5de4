//! A data folder, opened: storage, keys, services.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use heard_domain::care;
use heard_service::Services;
use heard_service::ports::StoreError;
use heard_service::receipt::Key;
use heard_storage_sqlite::{OpenError, Settings, SqliteStorage};

use crate::shipped::{self, ShippedError};

/// Why a data folder could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum HouseError {
    /// A file or folder.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The key file has not 32 bytes.
    #[error("{0}: this is not a key; restore the file that belongs to this database")]
    Key(PathBuf),
    /// A line of a file of phrases.
    #[error(
        "{0}: line {1} is not a phrase: it has at least four letters, and a * only at its beginning or end"
    )]
    Phrases(PathBuf, usize),
    /// The operating system gave no random bytes.
    #[error("no random bytes from the operating system")]
    Random,
    /// The database.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// What is stored.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What ships with the product.
    #[error(transparent)]
    Shipped(#[from] ShippedError),
}

/// An open data folder.
pub struct House {
    /// The use cases.
    pub services: Services,
    storage: SqliteStorage,
}

impl House {
    /// Opens the folder; makes it, its database and its key if they are missing, and publishes the
    /// instruments and strategies that ship with the product.
    ///
    /// # Errors
    /// See [`HouseError`].
    pub async fn open(data: &Path, queue: usize) -> Result<Self, HouseError> {
        let folder = |path: &Path| {
            fs::create_dir_all(path).map_err(|source| HouseError::File { path: path.to_owned(), source })
        };
        folder(data)?;
        folder(&data.join("keys"))?;
        for private in [data, &data.join("keys")] {
            close_to_others(private)
                .map_err(|source| HouseError::File { path: private.to_owned(), source })?;
        }
        let key = key(&data.join("keys").join("receipt.key"))?;
        // A queue with no room would take nothing at all.
        let settings = Settings { queue: queue.max(1), ..Settings::default() };
        let storage = SqliteStorage::open_with(data.join("heard.db"), settings).await?;
        let services = Services::open(storage.ports(), key, shipped::receipt_words()?).await?;
        let services = services.with_phrases(shipped::phrases()? + &own_phrases(&data.join("care"))?);
        shipped::publish(&services).await?;
        Ok(Self { services, storage })
    }

    /// Takes the house apart: the services to share, and the storage to close at the end.
    pub fn split(self) -> (Services, SqliteStorage) {
        (self.services, self.storage)
    }

    /// Closes the database: when this returns, its file is whole.
    pub async fn close(self) {
        self.storage.close().await;
    }
}

/// The key of this data folder, made at the first start.
fn key(path: &Path) -> Result<Key, HouseError> {
    let failed = |source| HouseError::File { path: path.to_owned(), source };
    match fs::read(path) {
        Ok(bytes) => bytes.try_into().map(Key::new).map_err(|_| HouseError::Key(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).map_err(|_| HouseError::Random)?;
            write_private(path, &bytes).map_err(failed)?;
            Ok(Key::new(bytes))
        }
        Err(error) => Err(failed(error)),
    }
}

/// The phrases that the organisation added: every `*.txt` of this folder, if it is there.
fn own_phrases(folder: &Path) -> Result<String, HouseError> {
    let failed = |path: &Path, source| HouseError::File { path: path.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(failed(folder, error)),
    };
    let mut files = Vec::new();
    for entry in entries {
        files.push(entry.map_err(|source| failed(folder, source))?.path());
    }
    files.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut all = String::new();
    for path in files {
        let source = fs::read_to_string(&path).map_err(|source| failed(&path, source))?;
        all += &care::phrases(&source).map_err(|line| HouseError::Phrases(path.clone(), line))?;
    }
    Ok(all)
}

/// Answers and keys are nobody else's to read.
fn close_to_others(folder: &Path) -> std::io::Result<()> {
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Writes a file that only its owner can read, and waits until the disk has it.
fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

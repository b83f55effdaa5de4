//! Files at rest: encrypted, under names that say nothing.
//!
//! Each object is sealed with XChaCha20-Poly1305 under one key of the data folder, with a nonce of
//! its own, and bound to its name: swapping two files is noticed as much as changing one. The
//! place is a folder or an S3-compatible store; both see only random names and random bytes.
//! Objects are small (a few MiB), so each is sealed and opened as a whole: nothing of a file that
//! was changed ever comes out.

mod place;
mod seal;

pub use place::{Bucket, PlaceError};

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use futures_util::TryStreamExt as _;
use heard_service::ports::{Vault, VaultError};
use object_store::path::Path as Name;
use object_store::{ObjectStore, ObjectStoreExt as _, PutPayload};

use seal::Sealer;

/// The length of a key in bytes.
pub const KEY: usize = 32;

/// Where bytes lie that nobody else can read.
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    sealer: Sealer,
    /// The folder, where there is one.
    folder: Option<std::path::PathBuf>,
}

impl Objects {
    /// Objects in a folder, which is made if it is missing.
    ///
    /// # Errors
    /// If it cannot be made or used.
    pub fn in_folder(folder: &Path, key: [u8; KEY]) -> Result<Self, PlaceError> {
        let store = place::folder(folder)?;
        Ok(Self { store: Arc::new(store), sealer: Sealer::new(key), folder: Some(folder.to_owned()) })
    }

    /// Objects in a bucket of an S3-compatible store.
    ///
    /// # Errors
    /// If what is said of it cannot be understood. The store itself is not asked yet.
    pub fn in_bucket(bucket: &Bucket, key: [u8; KEY]) -> Result<Self, PlaceError> {
        Ok(Self { store: place::bucket(bucket)?, sealer: Sealer::new(key), folder: None })
    }
}

/// Whether this could be the name of an object: 32 hexadecimal digits, and never a way elsewhere.
fn plain(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn failed(error: impl std::error::Error + Send + Sync + 'static) -> VaultError {
    VaultError::Failed(Box::new(error))
}

#[async_trait]
impl Vault for Objects {
    async fn put(&self, bytes: &[u8]) -> Result<String, VaultError> {
        let name = seal::name().map_err(failed)?;
        let sealed = self.sealer.seal(&name, bytes).map_err(failed)?;
        self.store.put(&Name::from(name.as_str()), PutPayload::from(sealed)).await.map_err(failed)?;
        Ok(name)
    }

    async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, VaultError> {
        if !plain(name) {
            return Ok(None);
        }
        let found = match self.store.get(&Name::from(name)).await {
            Ok(found) => found.bytes().await,
            Err(error) => Err(error),
        };
        match found {
            Ok(sealed) => self.sealer.open(name, sealed.into()).map(Some).ok_or(VaultError::Sealed),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }

    async fn remove(&self, name: &str) -> Result<(), VaultError> {
        match self.store.delete(&Name::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(error)),
        }
    }

    async fn older_than(&self, age: Duration) -> Result<Vec<String>, VaultError> {
        if let Some(folder) = self.folder.clone() {
            let cleared = tokio::task::spawn_blocking(move || place::clear_interrupted(&folder, age)).await;
            cleared.map_err(failed)?.map_err(failed)?;
        }
        let now = std::time::SystemTime::now();
        let mut names = Vec::new();
        let mut all = self.store.list(None);
        while let Some(object) = all.try_next().await.map_err(failed)? {
            let since = now.duration_since(object.last_modified.into()).unwrap_or_default();
            let name = object.location.as_ref();
            // What is not ours stays: a bucket may hold other things.
            if since >= age && plain(name) {
                names.push(name.to_owned());
            }
        }
        Ok(names)
    }
}

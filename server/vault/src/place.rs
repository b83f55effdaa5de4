//! Where objects lie.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::prefix::PrefixStore;

/// Why a place cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PlaceError {
    /// The folder.
    #[error("the folder of the recordings")]
    Folder(#[source] io::Error),
    /// What is said of the bucket, or of the folder.
    #[error("the place of the recordings")]
    Store(#[from] object_store::Error),
}

/// A bucket of an S3-compatible store.
#[derive(Clone)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// Where the store answers, such as `https://s3.example.org`; Amazon's own if there is none.
    pub endpoint: Option<String>,
    /// The region, which some stores want.
    pub region: String,
    /// The name of the key to it.
    pub access_key: String,
    /// The key to it.
    pub secret_key: String,
    /// What names begin with, for a bucket that holds other things too.
    pub prefix: Option<String>,
    /// Whether it may be asked without encryption on the way: for a store on the same machine.
    pub plain: bool,
}

pub(crate) fn folder(folder: &Path) -> Result<LocalFileSystem, PlaceError> {
    fs::create_dir_all(folder).map_err(PlaceError::Folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(PlaceError::Folder)?;
    // What is acknowledged is on the disk.
    Ok(LocalFileSystem::new_with_prefix(folder)?.with_fsync(true))
}

pub(crate) fn bucket(bucket: &Bucket) -> Result<Arc<dyn ObjectStore>, PlaceError> {
    // The store is not asked for certificates of its own; if another part did this, it is done.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(&bucket.access_key)
        .with_secret_access_key(&bucket.secret_key)
        .with_allow_http(bucket.plain);
    if let Some(endpoint) = &bucket.endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    let store = builder.build()?;
    Ok(match &bucket.prefix {
        Some(prefix) => Arc::new(PrefixStore::new(store, prefix.as_str())),
        None => Arc::new(store),
    })
}

/// Takes away what writes that never ended have left in a folder: `name#1`, which the store writes
/// before it is given its name, and does not list.
pub(crate) fn clear_interrupted(folder: &Path, age: Duration) -> io::Result<()> {
    let now = SystemTime::now();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().contains('#') {
            continue;
        }
        // It may be given its name at this moment, and be gone.
        let old = entry.metadata().and_then(|known| known.modified()).map(|time| now.duration_since(time));
        if old.is_ok_and(|since| since.unwrap_or_default() >= age) {
            match fs::remove_file(entry.path()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
    }
    Ok(())
}

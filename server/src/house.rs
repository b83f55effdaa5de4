//! A data folder, opened: storage, keys, services.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use heard_domain::care;
use heard_identity::{BreachedList, Identity};
use heard_service::ports::{Issuer, StoreError};
use heard_service::receipt::Key;
use heard_service::{Limits, Services};
use heard_sso::OpenId;
use heard_storage_sqlite::{OpenError, Settings, SqliteStorage};
use heard_vault::{Bucket, Objects, PlaceError};

use crate::app;
use crate::config::Config;
use crate::media::Shelf;
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
    /// The place of the recordings.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// A bucket is named, and not how to get into it.
    #[error("s3_bucket is set, and s3_access_key and s3_secret_key are not both")]
    NoWayIn,
    /// An issuer is named, and not what this server is called there or where it is reached.
    #[error("oidc_issuer is set, and oidc_client_id and public_address are not both")]
    NoSignOn,
    /// The issuer of single sign-on.
    #[error("single sign-on: {0}")]
    SignOn(#[from] heard_sso::SettingsError),
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
    /// The list of passwords that were stolen elsewhere, if the operator laid one here.
    pub breached: Arc<BreachedList>,
    storage: SqliteStorage,
}

impl House {
    /// Opens the data folder; makes it, its database and its keys if they are missing, and publishes the
    /// instruments and strategies that ship with the product.
    ///
    /// # Errors
    /// See [`HouseError`].
    pub async fn open(config: &Config) -> Result<Self, HouseError> {
        let data = config.data.as_path();
        let folder = |path: &Path| {
            fs::create_dir_all(path).map_err(|source| HouseError::File { path: path.to_owned(), source })
        };
        folder(data)?;
        folder(&data.join("keys"))?;
        for private in [data, &data.join("keys")] {
            close_to_others(private)
                .map_err(|source| HouseError::File { path: private.to_owned(), source })?;
        }
        let receipts = Key::new(key(&data.join("keys").join("receipt.key"))?);
        let vault = vault(config, key(&data.join("keys").join("recordings.key"))?)?;
        // A queue with no room would take nothing at all.
        let settings = Settings { queue: config.queue.max(1), ..Settings::default() };
        let storage = SqliteStorage::open_with(data.join("heard.db"), settings).await?;
        let services = Services::open(
            storage.ports(),
            Arc::new(vault),
            limits(config),
            receipts,
            shipped::receipt_words()?,
        )
        .await?;
        let services = services.with_phrases(shipped::phrases()? + &own_phrases(&data.join("care"))?);
        let breached = Arc::new(BreachedList::new(data.join("breached-passwords.txt")));
        let staff_key = key(&data.join("keys").join("staff.key"))?;
        let identity = Identity::new(staff_key, Arc::clone(&breached), app::place(config));
        let services = services.with_proofs(Arc::new(identity));
        let services = services.with_issuer(issuer(config)?);
        let services = services.with_files(Arc::new(Shelf::of(data)));
        let services = services.with_bank(shipped::bank()?);
        shipped::publish(&services).await?;
        Ok(Self { services, breached, storage })
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

/// The largest file that is taken, whatever the settings say: it is held in memory as a whole.
const LARGEST: u64 = 8 << 20;

/// Which recordings are taken.
fn limits(config: &Config) -> Limits {
    Limits {
        recordings: config.recordings,
        photos: config.photos,
        seconds: config.recording_seconds,
        bytes: config.recording_bytes.min(LARGEST),
        ..Limits::default()
    }
}

/// Where recordings lie: in the data folder, or in a bucket.
fn vault(config: &Config, key: [u8; 32]) -> Result<Objects, HouseError> {
    let Some(name) = &config.s3_bucket else {
        return Ok(Objects::in_folder(&config.data.join("recordings"), key)?);
    };
    let (Some(access_key), Some(secret_key)) = (&config.s3_access_key, &config.s3_secret_key) else {
        return Err(HouseError::NoWayIn);
    };
    let bucket = Bucket {
        name: name.clone(),
        endpoint: config.s3_endpoint.clone(),
        region: config.s3_region.clone(),
        access_key: access_key.clone(),
        secret_key: secret_key.reveal().to_owned(),
        prefix: config.s3_prefix.clone(),
        plain: config.s3_plain,
    };
    Ok(Objects::in_bucket(&bucket, key)?)
}

/// Who tells who staff are, if somebody does.
fn issuer(config: &Config) -> Result<Option<Arc<dyn Issuer>>, HouseError> {
    let Some(issuer) = &config.oidc_issuer else { return Ok(None) };
    let (Some(client), Some(address)) = (&config.oidc_client_id, &config.public_address) else {
        return Err(HouseError::NoSignOn);
    };
    let issuer = OpenId::new(heard_sso::Settings {
        issuer: issuer.clone(),
        client: client.clone(),
        secret: config.oidc_client_secret.as_ref().map(|secret| secret.reveal().to_owned()),
        name: config.oidc_name.clone(),
        back: [address.trim_end_matches('/'), "/manage/sso/back"].concat(),
    })?;
    Ok(Some(Arc::new(issuer)))
}

/// A key of this data folder, made at the first start.
fn key(path: &Path) -> Result<[u8; 32], HouseError> {
    let failed = |source| HouseError::File { path: path.to_owned(), source };
    match fs::read(path) {
        Ok(bytes) => bytes.try_into().map_err(|_| HouseError::Key(path.to_owned())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).map_err(|_| HouseError::Random)?;
            write_private(path, &bytes).map_err(failed)?;
            Ok(bytes)
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

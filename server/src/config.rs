//! Settings. The command line comes first, then the environment, then `heard.toml`, then what is
//! usual.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use confique::Config as _;

/// All settings. Each can be a key of `heard.toml` or an environment variable.
#[derive(confique::Config, Clone, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Config {
    /// Address and port to listen on.
    #[config(env = "HEARD_ADDR", default = "127.0.0.1:3000")]
    pub addr: SocketAddr,

    /// The folder that holds everything that must be kept: database, recordings, keys.
    #[config(env = "HEARD_DATA", default = "data")]
    pub data: PathBuf,

    /// Whether to load a demonstration: made-up people answering.
    #[config(env = "HEARD_DEMO", default = false)]
    pub demo: bool,

    /// How many writes may wait before the next is asked to try again.
    #[config(env = "HEARD_QUEUE", default = 1024)]
    pub queue: usize,

    /// Whether people reach this server through `https`: then cookies travel in no other way.
    #[config(env = "HEARD_HTTPS", default = false)]
    pub https: bool,

    /// The address under which people reach this server, such as `https://heard.example.org`.
    #[config(env = "HEARD_PUBLIC_ADDRESS")]
    pub public_address: Option<String>,

    /// Whether to show two languages that nobody speaks (`?lang=en-XA`, `?lang=ar-XB`), for finding
    /// words that are not translated and pages that have no room for longer ones.
    #[config(env = "HEARD_PSEUDO", default = false)]
    pub pseudo: bool,

    /// Whether people may answer with their voice, and with drawings.
    #[config(env = "HEARD_RECORDINGS", default = true)]
    pub recordings: bool,

    /// The longest voice, in seconds.
    #[config(env = "HEARD_RECORDING_SECONDS", default = 180)]
    pub recording_seconds: u32,

    /// The largest recording, drawing or photo, in bytes; 8 MiB at most.
    #[config(env = "HEARD_RECORDING_BYTES", default = 8_388_608)]
    pub recording_bytes: u64,

    /// Whether people may answer with photos. Faces may be in them: think before.
    #[config(env = "HEARD_PHOTOS", default = false)]
    pub photos: bool,

    /// The bucket of an S3-compatible store for recordings, instead of the folder in the data folder.
    #[config(env = "HEARD_S3_BUCKET")]
    pub s3_bucket: Option<String>,

    /// Where that store answers, such as `https://s3.example.org`; Amazon's own if this is not set.
    #[config(env = "HEARD_S3_ENDPOINT")]
    pub s3_endpoint: Option<String>,

    /// The region of that store.
    #[config(env = "HEARD_S3_REGION", default = "eu-west-2")]
    pub s3_region: String,

    /// What the names of objects begin with there.
    #[config(env = "HEARD_S3_PREFIX")]
    pub s3_prefix: Option<String>,

    /// The name of the key to that store.
    #[config(env = "HEARD_S3_ACCESS_KEY")]
    pub s3_access_key: Option<String>,

    /// The key to that store. Better in the environment than in a file.
    #[config(env = "HEARD_S3_SECRET_KEY")]
    pub s3_secret_key: Option<Secret>,

    /// Whether that store may be asked without `https`: for one on the same machine.
    #[config(env = "HEARD_S3_PLAIN", default = false)]
    pub s3_plain: bool,

    /// The address of the issuer with which staff sign in (`OpenID` Connect), exactly as it calls itself.
    /// It must be told to send them back to the public address with /manage/sso/back behind it, and to
    /// say of e-mail addresses whether they are verified.
    #[config(env = "HEARD_OIDC_ISSUER")]
    pub oidc_issuer: Option<String>,

    /// What this server is called at that issuer.
    #[config(env = "HEARD_OIDC_CLIENT_ID")]
    pub oidc_client_id: Option<String>,

    /// What this server proves itself with at that issuer. Better in the environment than in a file.
    #[config(env = "HEARD_OIDC_CLIENT_SECRET")]
    pub oidc_client_secret: Option<Secret>,

    /// What staff call that issuer: it stands on the button.
    #[config(env = "HEARD_OIDC_NAME", default = "your organisation")]
    pub oidc_name: String,

    /// Who is responsible for the answers.
    #[config(env = "HEARD_ORGANISATION")]
    pub organisation: Option<String>,

    /// The place that the strategy is for.
    #[config(env = "HEARD_AREA")]
    pub area: Option<String>,

    /// Who reads what people say: a named person or team.
    #[config(env = "HEARD_READER")]
    pub reader: Option<String>,

    /// An e-mail address to write to.
    #[config(env = "HEARD_CONTACT")]
    pub contact: Option<String>,

    /// Name of the local service for someone who is being hurt.
    #[config(env = "HEARD_LOCAL_HELP_NAME")]
    pub local_help_name: Option<String>,

    /// Telephone number of that service.
    #[config(env = "HEARD_LOCAL_HELP_NUMBER")]
    pub local_help_number: Option<String>,

    /// More local services, one table each, shown after the one above. `name` and `note` are one text
    /// or a table with one for each language: { en = "Children’s team", pl = "…" }. The variable holds
    /// them as `name | number | note` with semicolons between.
    #[config(env = "HEARD_HELP", parse_env = crate::helpers::parse, default = [])]
    pub help: Vec<crate::helpers::Helper>,

    /// Where Exit leads: a harmless page elsewhere.
    #[config(env = "HEARD_EXIT", default = "https://www.bbc.co.uk/weather")]
    pub exit: String,
}

/// A setting that is never printed.
#[derive(serde::Deserialize, Clone)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// What it is.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("(secret)")
    }
}

impl Config {
    /// Reads the environment, and the file if there is one.
    ///
    /// # Errors
    /// If the file or a variable cannot be understood, or the file sets what is no setting; the message
    /// names it.
    pub fn load(file: &Path) -> Result<Self, confique::Error> {
        Self::builder().env().file(file).load()
    }

    /// A `heard.toml` with every setting and what it means.
    pub fn template() -> String {
        confique::toml::template::<Self>(confique::toml::FormatOptions::default())
    }
}

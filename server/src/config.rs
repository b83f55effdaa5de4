//! Settings. The command line comes first, then the environment, then `heard.toml`, then what is
//! usual.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use confique::Config as _;

/// All settings. Each can be a key of `heard.toml` or an environment variable.
#[derive(confique::Config, Clone, Debug)]
#[config(layer_attr(serde(deny_unknown_fields)))]
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

    /// Whether to show two languages that nobody speaks (`?lang=en-XA`, `?lang=ar-XB`), for finding
    /// words that are not translated and pages that have no room for longer ones.
    #[config(env = "HEARD_PSEUDO", default = false)]
    pub pseudo: bool,

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

    /// Where Exit leads: a harmless page elsewhere.
    #[config(env = "HEARD_EXIT", default = "https://www.bbc.co.uk/weather")]
    pub exit: String,
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

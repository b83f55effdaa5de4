//! `heard recording`

use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;

use clap::Subcommand;
use uuid::Uuid;

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// What can be done with the recordings, drawings and photos of responses.
#[derive(Subcommand)]
pub enum Recording {
    /// List what was sent: id, question, medium, seconds, bytes.
    List,
    /// Save one, decrypted, to a new file that only its owner can read.
    Save {
        /// Its id, as the list says.
        id: Uuid,
        /// The file.
        file: PathBuf,
    },
}

/// Prints or saves, for those who have the data folder and its keys.
pub async fn run(config: Config, what: Recording) -> Outcome {
    if !config.data.join("heard.db").is_file() {
        return Err(format!("{}: there is no database here", config.data.display()).into());
    }
    let house = House::open(&config).await?;
    match what {
        Recording::List => {
            for recording in house.services.all_recordings().await? {
                let said = recording.announced;
                let (medium, seconds) = (said.medium.code(), said.seconds);
                println!("{}\t{}\t{medium}\t{seconds}\t{}", said.id, said.question, said.bytes);
            }
        }
        Recording::Save { id, file } => {
            let playable = house.services.hear_sent(id, true).await?;
            let mut options = OpenOptions::new();
            let opened = options.write(true).create_new(true).mode(0o600).open(&file);
            let mut opened = opened.map_err(|error| format!("{}: {error}", file.display()))?;
            opened.write_all(&playable.bytes)?;
            println!("Saved: {} ({})", file.display(), playable.media_type);
        }
    }
    house.close().await;
    Ok(true)
}

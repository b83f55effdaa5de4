//! `heard recording`

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use uuid::Uuid;

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// What to do with recordings that were sent. This is for whoever keeps the data folder: it asks
/// for nothing but the folder itself.
#[derive(Subcommand)]
pub enum Recording {
    /// List every recording that was sent. Nothing of what was said is printed.
    List,
    /// Decrypt a recording, as it came, into a new file that only its owner can read.
    Save {
        /// Its id, as `heard recording list` tells it
        id: Uuid,
        /// Where to; what is there already is never overwritten
        file: PathBuf,
    },
}

/// Does it. A list has id, wave, question, medium, seconds, bytes and day on each line, with tabs
/// between them.
pub async fn run(config: Config, what: Recording) -> Outcome {
    if !config.data.join("heard.db").is_file() {
        return Err(format!("{}: there is no database here", config.data.display()).into());
    }
    let house = House::open(&config).await?;
    let done = act(&house, what).await;
    house.close().await;
    done
}

async fn act(house: &House, what: Recording) -> Outcome {
    match what {
        Recording::List => {
            let catalogue = house.services.catalogue();
            for recording in house.services.all_recordings().await? {
                let known = &recording.announced;
                let wave = catalogue.entry(&known.collector).map_or("-", |entry| entry.wave.code.as_str());
                println!(
                    "{}\t{wave}\t{}\t{}\t{}\t{}\t{}",
                    known.id,
                    known.question,
                    known.medium.code(),
                    known.seconds,
                    known.bytes,
                    recording.touched
                );
            }
        }
        Recording::Save { id, file } => {
            let bytes = house.services.hear_sent(id, true).await?.bytes;
            save(&file, &bytes).map_err(|error| format!("{}: {error}", file.display()))?;
            println!("Saved: {}", file.display());
        }
    }
    Ok(true)
}

/// Writes a new file that only its owner can read; nothing is left of one that could not be
/// written as a whole.
fn save(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file)?;
    let written = new.write_all(bytes).and_then(|()| new.sync_all());
    if written.is_err() {
        fs::remove_file(file)?;
    }
    written
}

//! `heard triage`

use clap::Subcommand;

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// What can be asked about the responses that wait.
#[derive(Subcommand)]
pub enum Triage {
    /// List responses in the order in which they are to be read: those in which something says that
    /// somebody may not be safe first, then the oldest. Nothing of what was said is printed.
    List {
        /// How many, at most
        #[arg(long, default_value_t = 50)]
        limit: u32,
    },
}

/// Prints number, wave, day and, where there is one, `concern`, with tabs between them.
pub async fn run(config: Config, what: Triage) -> Outcome {
    if !config.data.join("heard.db").is_file() {
        return Err(format!("{}: there is no database here", config.data.display()).into());
    }
    let Triage::List { limit } = what;
    let house = House::open(&config.data, config.queue).await?;
    let waiting = house.services.ports().responses.waiting(limit).await?;
    house.close().await;
    for response in waiting {
        let concern = if response.concern { "\tconcern" } else { "" };
        println!("{}\t{}\t{}{concern}", response.id, response.wave, response.received);
    }
    Ok(true)
}

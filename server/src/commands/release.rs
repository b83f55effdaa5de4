//! `heard release`

use jiff::{Timestamp, Zoned};

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// Freezes a release of every strategy. A server that is running shows it at once.
pub async fn run(config: Config) -> Outcome {
    let house = House::open(&config).await?;
    let made = house.services.release_by_program(Zoned::now().date(), Timestamp::now()).await?;
    house.close().await;
    if made.is_empty() {
        println!("There is no strategy to release anything for.");
    }
    for strategy in made {
        println!("Released: {strategy}");
    }
    Ok(true)
}

//! `heard check`

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// Checks that the documents can be read and that the counts are what the stored responses add up
/// to.
pub async fn run(config: Config) -> Outcome {
    if !config.data.join("heard.db").is_file() {
        return Err(format!("{}: there is no database here", config.data.display()).into());
    }
    let house = House::open(&config.data, config.queue).await?;
    let mut clean = true;
    for checked in house.services.recount().await? {
        let wave = &checked.wave;
        if checked.agrees {
            println!("{wave}: the counts agree with its responses");
        } else {
            clean = false;
            println!("{wave}: the counts do not agree with its responses");
        }
    }
    house.close().await;
    println!("{}", if clean { "All is well." } else { "Something is wrong." });
    Ok(clean)
}

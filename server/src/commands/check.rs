//! `heard check`

use super::Outcome;
use crate::config::Config;
use crate::house::House;

/// Checks that the documents can be read, that the counts are what the stored responses add up to,
/// and that every recording is there, can be decrypted, and is what came.
pub async fn run(config: Config) -> Outcome {
    if !config.data.join("heard.db").is_file() {
        return Err(format!("{}: there is no database here", config.data.display()).into());
    }
    let house = House::open(&config).await?;
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
    let (count, wrong) = house.services.check_recordings().await?;
    for found in &wrong {
        clean = false;
        println!("recording {}: {}", found.id, found.wrong);
    }
    println!("recordings: {} of {count} are there and as they came", count - wrong.len());
    house.close().await;
    println!("{}", if clean { "All is well." } else { "Something is wrong." });
    Ok(clean)
}

//! `heard check`

use heard_service::audit::{Verified, write_digest};
use heard_service::ports::StoreError;

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::media::Shelf;

/// Checks that the documents can be read, that the counts are what the stored responses add up to,
/// that every recording is there, can be decrypted, and is what came, that every clip and video
/// is there and whole, that nothing in the audit log was changed or taken out, and that the list of
/// breached passwords, if there is one, can be used.
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
    clean &= media(&house, &Shelf::of(&config.data)).await?;
    clean &= audit(&house).await?;
    clean &= breached(&house);
    house.close().await;
    println!("{}", if clean { "All is well." } else { "Something is wrong." });
    Ok(clean)
}

/// Says whether the audit log is whole, and what of it can be kept elsewhere; whether it is.
async fn audit(house: &House) -> Result<bool, StoreError> {
    Ok(match house.services.verify_audit().await? {
        Verified::Whole(0, _) => {
            println!("audit log: nothing is in it yet");
            true
        }
        Verified::Whole(number, digest) => {
            println!(
                "audit log: {number} entries are as they were written; the last is {}",
                write_digest(&digest)
            );
            true
        }
        Verified::Broken(number) => {
            println!("audit log: entry {number} is not as it was written, or is not there");
            false
        }
    })
}

/// Says whether the list of breached passwords is used; whether nothing is wrong with it.
fn breached(house: &House) -> bool {
    match house.breached.check() {
        Ok(None) => true,
        Ok(Some(bytes)) => {
            println!("breached passwords: the list is used ({bytes} bytes)");
            true
        }
        Err(error) => {
            println!("breached passwords: the list is not used; {error}");
            false
        }
    }
}

/// Says what is wrong with clips, videos and pictures; whether nothing is.
async fn media(house: &House, shelf: &Shelf) -> Result<bool, StoreError> {
    let items = house.services.ports().media.all().await?;
    let used = house.services.shelved().await?;
    let mut faults: Vec<String> = used.iter().filter_map(|file| shelf.fault(file)).collect();
    for item in &items {
        if let Err(error) = house.services.media_fits(&item.key) {
            faults.push(format!("media/{}: {error}", item.file));
        }
    }
    for fault in &faults {
        println!("{fault}");
    }
    for file in shelf.unused(&used) {
        println!("media/{file}: nothing uses it");
    }
    if faults.is_empty() && !items.is_empty() {
        println!("media: {} clips and videos are there and whole", items.len());
    }
    let pictures = house.services.catalogue().pictures.len();
    if faults.is_empty() && pictures > 0 {
        println!("pictures: {pictures} are there and whole");
    }
    Ok(faults.is_empty())
}

//! A demonstration: made-up people who answer the shipped instruments. Their answers go through
//! the same service as real ones. Every page says that they are made up.

mod feedback;
mod people;
mod plan;
mod show;
mod voices;

use heard_domain::submission::Submission;
use heard_service::ports::{Collector, StoreError, Wave};
use heard_service::{MediaError, Refusal, Services};
use jiff::civil::Date;
use uuid::Uuid;

pub use show::show;

use crate::media::ShelfError;

use people::Person;
use plan::{PLAN, Round};

/// Why the demonstration could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The storage.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A made-up answer was refused: a fault of the program.
    #[error("a made-up response was refused")]
    Refused(#[from] Refusal),
    /// The shipped strategy cannot be read.
    #[error("the shipped strategy cannot be read")]
    Strategy,
    /// The made-up entries on what changed cannot be read: a fault of the program.
    #[error("the made-up entries on what changed cannot be read")]
    Feedback,
    /// A placeholder could not be kept.
    #[error("a placeholder could not be kept")]
    Shelf(#[from] ShelfError),
    /// A placeholder belongs nowhere: a fault of the program.
    #[error("a placeholder belongs nowhere")]
    Media(#[from] MediaError),
    /// The data folder holds real answers.
    #[error("this data folder is in use: a demonstration needs one of its own")]
    InUse,
}

/// Loads the demonstration, unless it is there already.
///
/// # Errors
/// See [`DemoError`].
pub async fn load(services: &Services, today: Date) -> Result<(), DemoError> {
    let catalogue = services.catalogue();
    if catalogue.waves.iter().any(|wave| wave.code == PLAN[0].wave) {
        return Ok(());
    }
    if !catalogue.waves.is_empty() {
        return Err(DemoError::InUse);
    }
    for (code, document) in plan::strategies()? {
        services.ports().catalogue.put_strategy(&code, &document).await?;
    }
    for round in &PLAN {
        put(services, round, today, false).await?;
    }
    services.reload().await?;
    voices::say(services, today).await?;
    let mut random = fastrand::Rng::with_seed(plan::SEED);
    for round in &PLAN {
        answer(services, round, today, &mut random).await?;
    }
    for round in PLAN.iter().filter(|round| round.past) {
        put(services, round, today, true).await?;
    }
    services.reload().await?;
    services.release(today).await?;
    feedback::tell(services, today).await?;
    Ok(())
}

async fn put(services: &Services, round: &Round, today: Date, frozen: bool) -> Result<(), StoreError> {
    let (opens, closes) = round.days(today);
    let wave = Wave {
        code: round.wave.to_owned(),
        instrument: round.instrument.to_owned(),
        version: 1,
        opens,
        closes,
        frozen,
    };
    services.ports().catalogue.put_wave(&wave).await?;
    let collector = Collector {
        code: round.collector.to_owned(),
        wave: round.wave.to_owned(),
        channel: "link".to_owned(),
        area: None,
        setting: None,
        privacy: round.privacy,
        paused: false,
    };
    services.ports().catalogue.put_collector(&collector).await
}

async fn answer(
    services: &Services,
    round: &Round,
    today: Date,
    random: &mut fastrand::Rng,
) -> Result<(), DemoError> {
    let catalogue = services.catalogue();
    let Some(entry) = catalogue.entry(round.collector) else { return Err(DemoError::Strategy) };
    let (opens, _) = round.days(today);
    for _ in 0..round.people {
        let person = Person::new(random, round.mood);
        let uuid = uuid::Builder::from_random_bytes(random.u128(..).to_be_bytes()).into_uuid();
        let submission = Submission {
            collector: round.collector.to_owned(),
            instrument: entry.instrument.code.clone(),
            version: entry.instrument.version,
            language: person.language,
            presentation: person.presentation,
            answers: person.answers(&entry.instrument, random),
        };
        send(services, uuid, submission, opens).await?;
    }
    Ok(())
}

/// A person who answered nothing sends nothing.
async fn send(services: &Services, uuid: Uuid, submission: Submission, day: Date) -> Result<(), DemoError> {
    match services.submit(uuid, submission, day).await {
        Ok(_) | Err(Refusal::Empty) => Ok(()),
        Err(refusal) => Err(refusal.into()),
    }
}

//! Everything that pages need, from the settings and the opened services.

use std::sync::Arc;

use heard_app::assets::{Assets, MissingAssets};
use heard_app::i18n::{BrokenLocale, Locales};
use heard_app::policy;
use heard_app::state::{Attempts, Charts, PageCache, Parts, Room, Settings, Tickets, Tries};
use heard_charts::{ChartEngine, StartError};
use heard_service::Services;
use jiff::{Timestamp, Zoned};

use crate::config::Config;
use crate::helpers;
use crate::press::Press;

/// Why the pages cannot be served: a fault of the build.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Scripts, styles and pictures.
    #[error(transparent)]
    Assets(#[from] MissingAssets),
    /// The words of the interface.
    #[error(transparent)]
    Locale(#[from] BrokenLocale),
}

/// Everything that pages need, with the clock and the randomness of the operating system.
///
/// # Errors
/// See [`AppError`].
pub fn parts(config: &Config, services: Arc<Services>, charts: Arc<dyn Charts>) -> Result<Parts, AppError> {
    let assets = Assets::load()?;
    Ok(Parts {
        services,
        settings: settings(config),
        locales: Locales::load(config.pseudo)?,
        policy: policy(&assets),
        assets,
        charts,
        printer: Arc::new(Press::default()),
        today: Box::new(|| Zoned::now().date()),
        now: Box::new(Timestamp::now),
        random: Box::new(|| {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
            bytes
        }),
        pages: PageCache::default(),
        tries: Tries::default(),
        attempts: Attempts::default(),
        room: Room::default(),
        tickets: Tickets::default(),
    })
}

fn settings(config: &Config) -> Settings {
    // The demonstration is of a place; a real one says its own.
    let demonstrated = |name: &str| config.demo.then(|| name.to_owned());
    Settings {
        organisation: config
            .organisation
            .clone()
            .or_else(|| demonstrated("Herefordshire SEND & AP Partnership")),
        area: config.area.clone().or_else(|| demonstrated("Herefordshire")),
        reader: config.reader.clone(),
        contact: config.contact.clone(),
        local_help: helpers::all(config),
        exit_address: config.exit.clone(),
        demonstration: config.demo,
        public_address: config.public_address.clone(),
        secure: config.https,
    }
}

/// What the place is called: no password of staff is made of that.
pub fn place(config: &Config) -> Vec<String> {
    let settings = settings(config);
    settings.organisation.into_iter().chain(settings.area).collect()
}

/// The chart engine as pages see it, started.
///
/// # Errors
/// If its script is missing or cannot be run.
pub fn charts() -> Result<Arc<dyn Charts>, StartError> {
    Ok(Arc::new(Engine(ChartEngine::start()?)))
}

struct Engine(ChartEngine);

#[async_trait::async_trait]
impl Charts for Engine {
    async fn svg(&self, option: String, width: u32, height: u32) -> Option<String> {
        match self.0.draw(option, width, height).await {
            Ok(svg) => Some(svg),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "a chart could not be drawn");
                None
            }
        }
    }
}

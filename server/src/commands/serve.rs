//! `heard serve`

use std::sync::Arc;

use heard_app::assets::Assets;
use heard_app::i18n::Locales;
use heard_app::policy;
use heard_app::state::{App, Charts, Settings};
use heard_charts::ChartEngine;
use heard_service::Services;
use jiff::Zoned;
use tokio::net::TcpListener;

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::{demo, http, jobs};

/// Serves until interrupted.
pub async fn run(config: Config) -> Outcome {
    let house = House::open(&config.data, config.queue).await?;
    if config.demo {
        demo::load(&house.services, Zoned::now().date()).await?;
    }
    let (services, storage) = house.split();
    let services = Arc::new(services);
    let app = app(&config, Arc::clone(&services))?;
    let listener = TcpListener::bind(config.addr).await?;
    println!("Heard is at http://{}", listener.local_addr()?);
    let jobs = tokio::spawn(jobs::run(services));
    http::serve(listener, http::router(app), interrupted()).await?;
    jobs.abort();
    storage.close().await;
    Ok(true)
}

/// Everything that pages need.
fn app(config: &Config, services: Arc<Services>) -> Result<App, Box<dyn std::error::Error>> {
    let assets = Assets::load()?;
    let policy = policy(&assets);
    let local_help = config.local_help_name.clone().zip(config.local_help_number.clone());
    // The demonstration is of a place; a real one says its own.
    let demonstrated = |name: &str| config.demo.then(|| name.to_owned());
    let settings = Settings {
        organisation: config
            .organisation
            .clone()
            .or_else(|| demonstrated("Herefordshire SEND & AP Partnership")),
        area: config.area.clone().or_else(|| demonstrated("Herefordshire")),
        reader: config.reader.clone(),
        contact: config.contact.clone(),
        local_help,
        exit_address: config.exit.clone(),
        demonstration: config.demo,
        secure: config.https,
    };
    Ok(App {
        services,
        settings: Arc::new(settings),
        locales: Arc::new(Locales::load()?),
        assets: Arc::new(assets),
        charts: Arc::new(Engine(ChartEngine::start()?)),
        today: Arc::new(|| Zoned::now().date()),
        random: Arc::new(|| {
            let mut bytes = [0; 32];
            getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
            bytes
        }),
        policy: Arc::from(policy),
        pages: Arc::default(),
    })
}

/// The chart engine as pages see it.
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

/// Resolves at Ctrl+C or when the system asks to stop.
async fn interrupted() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        if let Ok(mut terminate) = terminate {
            tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

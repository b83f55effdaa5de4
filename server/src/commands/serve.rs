//! `heard serve`

use std::sync::Arc;

use jiff::Zoned;
use tokio::net::TcpListener;

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::{app, demo, http, jobs};

/// Serves until interrupted.
pub async fn run(config: Config) -> Outcome {
    let house = House::open(&config.data, config.queue).await?;
    if config.demo {
        demo::load(&house.services, Zoned::now().date()).await?;
    }
    let (services, storage) = house.split();
    let services = Arc::new(services);
    let app = app::app(&config, Arc::clone(&services), app::charts()?)?;
    let listener = TcpListener::bind(config.addr).await?;
    println!("Heard is at http://{}", listener.local_addr()?);
    tokio::select! {
        served = http::serve(listener, http::router(app), interrupted()) => served?,
        () = jobs::run(&services, &storage) => {}
    }
    storage.close().await;
    Ok(true)
}

/// Resolves at Ctrl+C or when the system asks to stop.
async fn interrupted() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut terminate) => tokio::select! { _ = tokio::signal::ctrl_c() => {}, _ = terminate.recv() => {} },
        Err(_) => {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}

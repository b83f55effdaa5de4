//! `heard serve`

use std::sync::Arc;

use jiff::Zoned;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::{app, demo, http, jobs};

/// Serves until interrupted.
pub async fn run(config: Config) -> Outcome {
    let house = House::open(&config).await?;
    if config.demo {
        demo::load(&house.services, Zoned::now().date()).await?;
    }
    let (services, storage) = house.split();
    let services = Arc::new(services);
    let app = app::parts(&config, Arc::clone(&services), app::charts()?)?.into();
    let listener =
        TcpListener::bind(config.addr).await.map_err(|error| format!("{}: {error}", config.addr))?;
    // Before anybody is told: who stops the server at once shall find it listening to that too.
    let stop = interrupted()?;
    println!("Heard is at http://{}", listener.local_addr()?);
    tokio::select! {
        served = http::serve(listener, http::router(app), stop) => served?,
        () = jobs::run(&services, &storage) => {}
    }
    storage.close().await;
    Ok(true)
}

/// Listens from now on; resolves at Ctrl+C or when the system asks to stop.
fn interrupted() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}

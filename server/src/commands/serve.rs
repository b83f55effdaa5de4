//! `heard serve`

use std::io::Write as _;
use std::sync::Arc;

use heard_service::Services;
use heard_service::staff::{Grant, Role};
use jiff::{Timestamp, Zoned};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use super::Outcome;
use crate::config::Config;
use crate::house::House;
use crate::media::Shelf;
use crate::{app, demo, http, jobs};

/// Serves until interrupted.
pub async fn run(config: Config) -> Outcome {
    let house = House::open(&config).await?;
    let shelf = Shelf::of(&config.data);
    match house.breached.check() {
        Ok(None) => {}
        Ok(Some(bytes)) => tracing::info!(bytes, "new passwords are looked up in the list of breached ones"),
        Err(error) => tracing::error!(%error, "the list of breached passwords is broken and not used"),
    }
    if config.demo {
        demo::load(&house.services, Zoned::now().date()).await?;
        demo::show(&house.services, &shelf).await?;
    }
    let (services, storage) = house.split();
    let services = Arc::new(services);
    let app = app::parts(&config, Arc::clone(&services), app::charts()?)?.into();
    let listener =
        TcpListener::bind(config.addr).await.map_err(|error| format!("{}: {error}", config.addr))?;
    // Before anybody is told: who stops the server at once shall find it listening to that too.
    let stop = interrupted()?;
    let address = listener.local_addr()?;
    println!("Heard is at http://{address}");
    if let Some(path) = first_account(&services, config.demo).await? {
        // Who started the server may have stopped reading: that is no reason to end.
        let _ = writeln!(
            std::io::stdout(),
            "The first account is made at http://{address}{path} (once, within a week)"
        );
    }
    tokio::select! {
        served = http::serve(listener, http::router(app, shelf), stop) => served?,
        () = jobs::run(&services, &storage) => {}
        () = jobs::watch(&services) => {}
    }
    storage.close().await;
    Ok(true)
}

/// A one-time link for the first account, while nobody has one.
async fn first_account(
    services: &Services,
    demo: bool,
) -> Result<Option<String>, Box<dyn std::error::Error>> {
    let people = &services.ports().people;
    let now = Timestamp::now();
    let first = match people.all().await?.as_slice() {
        [] => {
            let name = if demo { "Demonstration" } else { "First account" };
            let roles = [Role::Administrator, Role::Engagement].map(|role| Grant { role, area: None });
            services.add_staff("first@heard.invalid", name, &roles, None, now).await?
        }
        // Nobody has come in yet: the link of an earlier start may be lost.
        [only] if only.email == "first@heard.invalid" => Some(only.id),
        _ => None,
    };
    match first {
        Some(person) => Ok(Some(super::staff::link(services, person, now).await?)),
        None => Ok(None),
    }
}

/// Listens from now on; resolves at Ctrl+C or when the system asks to stop.
fn interrupted() -> std::io::Result<impl Future<Output = ()>> {
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    })
}

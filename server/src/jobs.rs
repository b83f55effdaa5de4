//! What is done regularly.

use std::sync::Arc;
use std::time::Duration;

use heard_service::Services;
use jiff::Zoned;

/// Erases drafts that nobody touched for a week, once an hour.
pub async fn run(services: Arc<Services>) {
    let mut hour = tokio::time::interval(Duration::from_hours(1));
    loop {
        hour.tick().await;
        match services.purge_drafts(Zoned::now().date()).await {
            Ok(0) => {}
            Ok(erased) => tracing::info!(erased, "drafts that nobody touched were erased"),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "drafts could not be erased");
            }
        }
    }
}

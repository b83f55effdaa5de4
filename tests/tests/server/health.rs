//! Whether the server says truly how it is.

use axum::http::StatusCode;

use crate::site::Site;

#[tokio::test]
async fn a_server_that_works_is_alive_and_ready() {
    let site = Site::open().await;
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_server_whose_storage_is_closed_is_alive_and_not_ready() {
    let site = Site::open().await.close_storage().await;
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
    assert_eq!(site.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

//! Coming into the staff room, and going.

use axum::http::StatusCode;
use heard_service::staff::Role;

use crate::site::Site;

#[tokio::test]
async fn nobody_comes_in_without_a_session() {
    let site = Site::open().await;
    let reply = site.get("/manage").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(reply.header("location"), "/manage/sign-in?back=/manage");
    let reply = site.post_as("staff=00", "/manage/sign-out", &[]).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_session_ends_after_half_an_hour_without_a_sign_of_life_and_after_twelve_hours() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Board]).await;
    for _ in 0..24 {
        site.wait(29 * 60);
        assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::OK);
    }
    site.wait(29 * 60);
    assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::SEE_OTHER);
    let cookie = site.staff(&[Role::Board]).await;
    site.wait(31 * 60);
    assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_signed_out_is_out() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::OK);
    let reply = site.post_as(&cookie, "/manage/sign-out", &[]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(reply.header("set-cookie").contains("Max-Age=0"));
    assert_eq!(site.get_as(&cookie, "/manage").await.status, StatusCode::SEE_OTHER);
}

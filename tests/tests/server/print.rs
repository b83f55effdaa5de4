//! Posters, letters and slips, as staff get them.

use axum::http::StatusCode;
use heard_service::staff::{Grant, Role};

use crate::site::{CHILDREN, Site};

fn address(rest: &str) -> String {
    ["/manage/collectors/", CHILDREN, rest].concat()
}

#[tokio::test]
async fn posters_come_in_every_language_as_pdf_and_png() {
    let site = Site::with(|config| config.public_address = Some("https://heard.example.org/".into())).await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let page = site.get_as(&cookie, &address("/print?poster=pl")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("heard.example.org/s/my-life"), "{}", page.text());
    for tag in ["en", "cy", "pl", "ro", "bg", "uk", "ur", "pa", "ar"] {
        assert!(page.text().contains(&format!("?poster={tag}\"")));
        let pdf = site.get_as(&cookie, &address(&format!("/poster/{tag}.pdf"))).await;
        assert_eq!(pdf.status, StatusCode::OK, "{tag}");
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(
            pdf.header("content-disposition"),
            format!("inline; filename=\"poster-my-life-{tag}.pdf\"")
        );
        assert!(pdf.body.starts_with(b"%PDF-"));
    }
    let png = site.get_as(&cookie, &address("/poster/ar.png")).await;
    assert_eq!(png.header("content-type"), "image/png");
    assert!(png.body.starts_with(b"\x89PNG"));
    let all = site.get_as(&cookie, &address("/poster/all.pdf")).await;
    assert!(all.body.starts_with(b"%PDF-"));
    for nothing in ["/poster/xx.pdf", "/poster/en.svg", "/poster/en"] {
        assert_eq!(site.get_as(&cookie, &address(nothing)).await.status, StatusCode::NOT_FOUND);
    }
    let unknown = site.get_as(&cookie, "/manage/collectors/nothing/poster/en.pdf").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn codes_come_in_the_body_and_go_out_as_letters_that_nobody_keeps() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let fields = [("code", "K7QF0WX2MA"), ("code", "K7QF0WX2MB"), ("language", "ur"), ("form", "letters")];
    let letters = site.post_as(&cookie, &address("/letters"), &fields).await;
    assert_eq!(letters.status, StatusCode::OK);
    assert_eq!(letters.header("cache-control"), "no-store");
    assert_eq!(letters.header("content-disposition"), "inline; filename=\"letters-my-life.pdf\"");
    assert!(letters.body.starts_with(b"%PDF-"));
    let fields = [("codes", "K7QF0WX2MA\r\nK7QF0WX2MB\r\n"), ("language", "en"), ("form", "slips")];
    let slips = site.post_as(&cookie, &address("/letters"), &fields).await;
    assert_eq!(slips.header("content-disposition"), "inline; filename=\"slips-my-life.pdf\"");
    assert!(slips.body.starts_with(b"%PDF-"));
    let many = "K7QF0WX2MA\n".repeat(1001);
    for codes in ["", " \n ", many.as_str(), &"K".repeat(65)] {
        let reply =
            site.post_as(&cookie, &address("/letters"), &[("codes", codes), ("language", "en")]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!reply.text().contains("K7QF"));
    }
}

#[tokio::test]
async fn who_may_not_read_ways_in_gets_no_poster_and_who_may_not_edit_them_no_letters() {
    let site = Site::open().await;
    let reader = site.staff(&[Role::Reader]).await;
    let page = site.get_as(&reader, &address("/print")).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get_as(&reader, &address("/poster/en.pdf")).await.status, StatusCode::FORBIDDEN);
    let analyst = site.staff(&[Role::Analyst]).await;
    let page = site.get_as(&analyst, &address("/print")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text().contains("/letters\""));
    let reply = site.post_as(&analyst, &address("/letters"), &[("code", "K7QF0WX2MA")]).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
    // A way in that is of no area belongs to nobody whose role is for one.
    let elsewhere = site.granted(&[Grant { role: Role::Engagement, area: Some("leominster".into()) }]).await;
    let page = site.get_as(&elsewhere, &address("/print")).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
}

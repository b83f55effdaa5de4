//! The strategy in use, and replacing one.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_service::staff::Role;

use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, Reply, STRATEGY, Site, put, request};

async fn document(site: &Site) -> String {
    let cookie = site.staff(&[Role::Engagement]).await;
    let reply = site.get_as(&cookie, &format!("/manage/strategy/{STRATEGY}/document")).await;
    assert_eq!(reply.status, StatusCode::OK);
    reply.text().to_owned()
}

/// The document with another rule for one measure: the first options that count are others.
fn with_other_rule(document: &str) -> String {
    let at = document.find("\"enjoy-life\"").unwrap();
    let counts = at + document[at..].find("\"counts\"").unwrap();
    let end = counts + document[counts..].find(']').unwrap();
    assert!(document[counts..end].contains("often"), "{}", &document[counts..end]);
    [&document[..counts], "\"counts\": [\"never\"", &document[end..]].concat()
}

async fn give_file(site: &Site, cookie: &str, document: &str) -> Reply {
    let mut body = String::new();
    write!(body, "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"s.json\"\r\n\r\n{document}\r\n--x--\r\n").unwrap();
    let request = request(Method::POST, "/manage/strategy/file")
        .header(header::COOKIE, cookie)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    site.send(request.body(Body::from(body)).unwrap()).await
}

#[tokio::test]
async fn measures_are_shown_with_their_rule_and_what_they_lack() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Board]).await;
    let page = site.get_as(&cookie, "/manage/strategy").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text().contains("type=\"file\""), "a board member reads");
    let page = site.get_as(&cookie, &format!("/manage/strategy/{STRATEGY}")).await;
    let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
    for words in [
        "to ‘How often do you enjoy your life?’, out of everybody who answered",
        "Counts people for whom all of this holds:",
        "No data imported",
        "No figure released",
        "Wave Your life, your say: 1 April 2026 to 30 June 2026",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    site.services.release(crate::site::TODAY).await.unwrap();
    let page = site.get_as(&cookie, &format!("/manage/strategy/{STRATEGY}")).await;
    assert!(!page.text().contains("No figure released"));
}

#[tokio::test]
async fn a_faulty_document_is_told_fault_by_fault_and_changes_nothing() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let before = document(&site).await;
    let faulty =
        before.replace("\"enjoy-life\"", "\"Enjoy life!\"").replace("\"starts\": 2023", "\"starts\": \"x\"");
    let asked = before.replacen("\"version\": 1", "\"version\": 7", 1);
    for (wrong, words) in [(&faulty, "starts"), (&asked, "has no version 7"), (&"{".to_owned(), "not JSON")] {
        for reply in [
            give_file(&site, &cookie, wrong).await,
            site.post_as(&cookie, "/manage/strategy", &[("document", wrong)]).await,
        ] {
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(reply.text().contains(words) && reply.text().contains("<textarea"), "{words}");
        }
    }
    assert_eq!(document(&site).await, before);
    let reply = site.post_as(&cookie, "/manage/strategy", &[("document", "")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    assert!(log.iter().all(|entry| !entry.action.starts_with("strategy.")));
}

#[tokio::test]
async fn another_rule_is_asked_about_and_then_counted_anew_while_people_answer() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let changed = with_other_rule(&document(&site).await);
    let mut receipts = Vec::new();
    for number in 0..30 {
        let reply = site.put(&uuid(number), response_body(&site, CHILDREN, number)).await;
        if reply.status == StatusCode::OK {
            receipts.push(reply.receipt().join(" "));
        }
    }
    let before = site.counts().await;
    let reply = give_file(&site, &cookie, &changed).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.text().contains("name=\"meant\""));
    assert_eq!(site.counts().await, before);
    let fields = [("document", changed.as_str()), ("meant", "yes")];
    // Others answer and withdraw at that moment.
    let requests: Vec<_> =
        (100..160).map(|number| put(&uuid(number), response_body(&site, CHILDREN, number))).collect();
    let (reply, _, withdrawn) =
        tokio::join!(site.post_as(&cookie, "/manage/strategy", &fields), site.send_all(requests), async {
            for words in &receipts {
                site.services.withdraw(words).await?;
            }
            Ok::<(), heard_service::WithdrawError>(())
        });
    withdrawn.unwrap();
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(site.agrees().await);
    assert_ne!(site.counts().await, before);
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let entry = log.iter().find(|entry| entry.action == "strategy.replace").unwrap();
    assert_eq!((entry.object.as_str(), entry.detail.as_str()), (STRATEGY, "enjoy-life in children-2026"));
}

#[tokio::test]
async fn the_strategy_in_use_is_released_and_shown_alone() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let other = document(&site).await.replace(STRATEGY, "next-strategy");
    let other = other.replacen("Disabilities and Alternative", "Disabilities and Another", 1);
    assert_eq!(give_file(&site, &cookie, &other).await.status, StatusCode::SEE_OTHER);
    assert_eq!(site.services.release(crate::site::TODAY).await.unwrap().len(), 2);
    let reply = site.post_as(&cookie, "/manage/strategy/use", &[("strategy", "next-strategy")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(site.services.release(crate::site::TODAY).await.unwrap(), ["next-strategy"]);
    let results = site.get("/results").await;
    assert!(results.text().contains("Disabilities and Another"));
    assert!(!results.text().contains("Disabilities and Alternative"));
    let reply = site.post_as(&cookie, "/manage/strategy/use", &[("strategy", "none-such")]).await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
    let board = site.staff(&[Role::Board]).await;
    let reply = site.post_as(&board, "/manage/strategy/use", &[("strategy", "")]).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
    assert_eq!(give_file(&site, &board, &other).await.status, StatusCode::FORBIDDEN);
    assert!(matches!(site.services.verify_audit().await.unwrap(), heard_service::audit::Verified::Whole(..)));
}

//! What is written nowhere: not in the log, and in the database only as long as it must be.

use std::cell::RefCell;
use std::io::Write;

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_domain::answer::Answer;
use heard_service::ports::{Collector, Privacy};

use crate::browser::Browser;
use crate::person::{body, chosen, response_body, uuid};
use crate::site::{CHILDREN, Site, put, request};

thread_local! {
    /// What was logged on this thread.
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// The log of the thread that writes.
struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.write(bytes))
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const WRITTEN: &str = "purple elephants want a slide";
const COLLECTOR: &str = "zebra-class-of-mrs-oak";

/// Everything that a day brings, refusals and failures among it; what must not be told of it.
async fn a_day() -> Vec<String> {
    let site = Site::open().await;
    let collector = Collector {
        code: COLLECTOR.into(),
        wave: "children-2026".into(),
        channel: "poster".into(),
        area: Some("secret-valley".into()),
        setting: None,
        privacy: Privacy::Anonymous,
        paused: false,
    };
    site.services.ports().catalogue.put_collector(&collector).await.unwrap();
    site.services.reload().await.unwrap();
    let mut secrets: Vec<String> =
        vec![WRITTEN.into(), COLLECTOR.into(), "secret-valley".into(), "club_wish".into()];
    secrets.extend((0..20).flat_map(|number| [uuid(number), uuid(number).replace('-', "")]));

    let said = [("enjoy", chosen("often")), ("say", Answer::Text(WRITTEN.into()))];
    let sent = body(&site, COLLECTOR, said);
    let words = site.put(&uuid(1), sent.clone()).await.receipt();
    secrets.extend([words.join(" "), words.join(", "), format!("\"{}\"", words.join("\",\""))]);
    site.put(&uuid(1), sent.clone()).await.receipt();
    let other = sent.replace("often", "never");
    assert_eq!(site.put(&uuid(1), other).await.status, StatusCode::CONFLICT);
    let wrong = sent.replace("often", WRITTEN);
    assert_eq!(site.put(&uuid(2), wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    site.put(&uuid(3), format!("{{{WRITTEN}")).await;
    site.put(WRITTEN.split(' ').next().unwrap(), sent.clone()).await;
    let mut elsewhere = put(&uuid(4), sent.clone());
    elsewhere.headers_mut().insert("origin", "https://elsewhere.test".parse().unwrap());
    site.send(elsewhere).await;

    let start = format!("/s/{COLLECTOR}");
    let mut browser = Browser::at(&site, &start).await;
    browser.press("start", &[]).await;
    let token = browser.cookie("draft", &start).unwrap().to_owned();
    secrets.push(token.clone());
    browser.open(&format!("{start}/club_wish")).await;
    browser.open(&format!("{start}/say")).await;
    browser.press("next", &[("answer", WRITTEN)]).await;
    browser.press("send", &[]).await;
    browser.open(&format!("/help?back={start}/say&lang=cy")).await;
    browser.open(&format!("{start}/exit")).await;
    browser.open("/receipt").await;
    browser.post(&[("words", WRITTEN)]).await;
    browser.post(&[("words", &words.join(" "))]).await;
    site.get("/results/herefordshire-2023-26/enjoy-life").await;
    site.get(&format!("/{COLLECTOR}")).await;

    let site = site.close_storage().await;
    assert_eq!(site.put(&uuid(5), sent).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    let failing = request(Method::POST, &format!("{start}/say"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::COOKIE, format!("draft={token}"))
        .body(Body::from(format!("go=next&answer={WRITTEN}")))
        .unwrap();
    assert_eq!(site.send(failing).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    secrets
}

#[test]
fn the_log_has_patterns_and_no_people() {
    // For the whole process: one of a single thread is not heard where others have none.
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(|| Log).finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    // All of the server on this thread, so that all of it is heard here.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let secrets = runtime.block_on(a_day());
    let log = String::from_utf8(LOG.take()).unwrap();
    for pattern in
        ["/api/responses/{uuid}", "/s/{collector}/{step}", "/receipt", "status=409", "could not be stored"]
    {
        assert!(log.contains(pattern), "the log has no {pattern}:\n{log}");
    }
    for secret in secrets {
        assert!(!log.contains(&secret), "{secret} is in the log:\n{log}");
    }
}

/// The bytes of the database and of its log.
fn files(folder: &std::path::Path) -> Vec<u8> {
    let mut bytes = std::fs::read(folder.join("heard.db")).unwrap();
    for other in ["heard.db-wal", "heard.db-shm"] {
        bytes.extend(std::fs::read(folder.join(other)).unwrap_or_default());
    }
    bytes
}

fn has(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[tokio::test]
async fn a_receipt_is_stored_as_a_digest_only() {
    let site = Site::open().await;
    let mut receipts = Vec::new();
    for number in 0..20 {
        receipts.push(site.put(&uuid(number), response_body(&site, CHILDREN, number)).await.receipt());
    }
    let mut browser = Browser::at(&site, "/s/my-life").await;
    browser.press("start", &[]).await;
    browser.open("/s/my-life/enjoy").await;
    browser.press("next", &[("answer", "often")]).await;
    browser.open("/s/my-life/check").await;
    browser.press("send", &[]).await;
    let list = crate::markup::elements(&browser.page, "ol")[0].1;
    receipts.push(crate::markup::contents(list, "li").into_iter().map(crate::markup::text).collect());
    let site = site.close_storage().await;
    let bytes = files(site.folder.path());
    let key = std::fs::read(site.folder.path().join("keys/receipt.key")).unwrap();
    assert!(!bytes.windows(key.len()).any(|window| window == key), "the key is in the database");
    for words in receipts {
        for between in [" ", ", ", "-", "", "\",\"", "\0"] {
            for pair in words.windows(2) {
                let pair = pair.join(between);
                assert!(!has(&bytes, &pair), "{pair} is in the database");
            }
        }
    }
}

#[tokio::test]
async fn what_was_taken_back_is_gone_from_the_disk() {
    let site = Site::open().await;
    let mut receipts = Vec::new();
    for number in 0..40 {
        let said = format!("{WRITTEN}, says number {number:03}.");
        let answers = [("club", chosen("no")), ("club_wish", Answer::Text(said)), ("enjoy", chosen("often"))];
        receipts.push(site.put(&uuid(number), body(&site, CHILDREN, answers)).await.receipt());
    }
    assert!(
        has(&files(site.folder.path()), "says number 007"),
        "the words of people are not found as they are"
    );
    for number in [0, 7, 13, 39] {
        site.services.withdraw(&receipts[number].join(" ")).await.unwrap();
    }
    let site = site.close_storage().await;
    let bytes = files(site.folder.path());
    for number in 0..40 {
        let said = format!("says number {number:03}");
        assert_eq!(has(&bytes, &said), ![0, 7, 13, 39].contains(&number), "{said}");
    }
}

#[tokio::test]
async fn a_draft_is_gone_from_the_disk_once_it_is_sent_or_left() {
    for leave in ["send", "exit"] {
        let site = Site::open().await;
        let mut browser = Browser::at(&site, "/s/my-life").await;
        browser.press("start", &[]).await;
        browser.open("/s/my-life/say").await;
        browser.press("next", &[("answer", "a first try at saying it")]).await;
        assert!(has(&files(site.folder.path()), "a first try at saying it"));
        browser.open("/s/my-life/say").await;
        browser.press("next", &[("answer", "something else")]).await;
        browser.open("/s/my-life/check").await;
        if leave == "send" {
            browser.press("send", &[]).await;
            browser.press("finish", &[]).await;
        } else {
            browser.open("/s/my-life/exit").await;
        }
        let site = site.close_storage().await;
        let bytes = files(site.folder.path());
        assert!(!has(&bytes, "a first try at saying it"), "{leave}");
        assert_eq!(has(&bytes, "something else"), leave == "send", "{leave}");
    }
}

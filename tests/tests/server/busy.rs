//! More writes than can wait: people are told to try again, and what was said twice counts once.

use std::time::Duration;

use axum::http::{Method, StatusCode, header};
use sqlx::{Connection as _, SqliteConnection};

use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, Site, put, request};

const PEOPLE: u32 = 20;

/// Another program that holds the database: nothing can be written until it lets go.
async fn hold(site: &Site) -> SqliteConnection {
    let address = format!("sqlite:{}", site.folder.path().join("heard.db").display());
    let mut connection = SqliteConnection::connect(&address).await.unwrap();
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
    connection
}

#[tokio::test]
async fn a_full_queue_says_when_to_come_again_and_loses_nothing() {
    let site = Site::with(|config| config.queue = 1).await;
    let bodies: Vec<String> = (0..PEOPLE).map(|number| response_body(&site, CHILDREN, number)).collect();
    let requests = || (0..PEOPLE).map(|number| put(&uuid(number), bodies[number as usize].clone()));
    let mut held = hold(&site).await;
    let let_go = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        sqlx::raw_sql("ROLLBACK").execute(&mut held).await.unwrap();
    };
    let (replies, ()) = tokio::join!(site.send_all(requests()), let_go);
    let taken = replies.iter().filter(|reply| reply.status == StatusCode::OK).count();
    assert!((1..=2).contains(&taken), "one is being written, one waits: {taken}");
    for reply in replies.iter().filter(|reply| reply.status != StatusCode::OK) {
        assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(reply.header("retry-after"), "2");
        assert_eq!(reply.json()["type"], "urn:heard:problem:busy");
    }
    assert_eq!(site.stored(CHILDREN).await, taken);
    for request in requests() {
        site.send(request).await.receipt();
    }
    assert_eq!(site.stored(CHILDREN).await, PEOPLE as usize);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn a_page_without_script_says_so_too_and_reading_goes_on() {
    let site = Site::with(|config| config.queue = 1).await;
    let page = || {
        request(Method::POST, "/s/my-life/enjoy")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body("answer=often&go=next".into())
            .unwrap()
    };
    let mut held = hold(&site).await;
    let read_and_let_go = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        for address in ["/", "/results", "/s/my-life/enjoy"] {
            assert_eq!(site.get(address).await.status, StatusCode::OK);
        }
        sqlx::raw_sql("ROLLBACK").execute(&mut held).await.unwrap();
    };
    let (replies, ()) = tokio::join!(site.send_all((0..10).map(|_| page())), read_and_let_go);
    let busy: Vec<_> = replies.iter().filter(|reply| reply.status != StatusCode::SEE_OTHER).collect();
    assert!(busy.len() >= 8);
    for reply in busy {
        assert_eq!(reply.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(reply.header("retry-after"), "2");
        assert!(reply.text().contains("Nothing is lost"), "{}", reply.text());
    }
}

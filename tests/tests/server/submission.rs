//! `PUT /api/responses/{uuid}`: what is taken, once, and what is refused, with nothing stored.

use axum::http::{Method, StatusCode, header};
use heard_domain::answer::Answer;
use jiff::civil::date;
use serde_json::json;

use crate::person::{body, chosen, response_body, uuid};
use crate::site::{CHILDREN, POLL, Reply, Site, put, request};

/// A refusal of this kind and status, as a problem document; nothing is stored.
async fn refused(site: &Site, reply: &Reply, status: StatusCode, kind: &str) {
    assert_eq!(reply.status, status, "{}", reply.text());
    assert_eq!(reply.header("content-type"), "application/problem+json");
    assert_eq!(reply.header("cache-control"), "no-store");
    let problem = reply.json();
    assert_eq!(problem["type"], format!("urn:heard:problem:{kind}"));
    assert_eq!(problem["status"], status.as_u16());
    assert!(problem["detail"].as_str().unwrap().len() > 10);
    for collector in [CHILDREN, POLL] {
        assert_eq!(site.stored(collector).await, 0);
    }
    assert!(site.counts().await.iter().all(Vec::is_empty));
}

#[tokio::test]
async fn the_same_again_gets_the_same_receipt_and_counts_once() {
    let site = Site::open().await;
    let body = response_body(&site, CHILDREN, 1);
    let first = site.put(&uuid(1), body.clone()).await;
    let counts = site.counts().await;
    assert_eq!(first.header("cache-control"), "no-store");
    assert_eq!(first.header("content-type"), "application/json");
    let second = site.put(&uuid(1), body).await;
    assert_eq!(first.receipt(), second.receipt());
    assert_eq!(site.stored(CHILDREN).await, 1);
    assert_eq!(site.counts().await, counts);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn fifty_at_once_are_one() {
    let site = Site::open().await;
    let body = response_body(&site, CHILDREN, 1);
    let replies = site.send_all((0..50).map(|_| put(&uuid(1), body.clone()))).await;
    let mut receipts: Vec<_> = replies.iter().map(Reply::receipt).collect();
    receipts.dedup();
    assert_eq!(receipts.len(), 1);
    assert_eq!(site.stored(CHILDREN).await, 1);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn another_response_under_a_known_uuid_is_a_conflict_and_changes_nothing() {
    let site = Site::open().await;
    site.put(&uuid(1), body(&site, POLL, [("rating", chosen("good"))])).await.receipt();
    let counts = site.counts().await;
    let reply = site.put(&uuid(1), body(&site, POLL, [("rating", chosen("bad"))])).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert_eq!(reply.json()["type"], "urn:heard:problem:conflict");
    assert!(reply.json()["detail"].as_str().unwrap().contains("stays as it is"));
    assert_eq!(site.counts().await, counts);
}

#[tokio::test]
async fn receipts_are_written_in_the_language_of_the_answers() {
    let site = Site::open().await;
    let english = body(&site, POLL, [("rating", chosen("good"))]);
    let welsh = english.replace(r#""language":"en""#, r#""language":"cy""#);
    assert_ne!(welsh, english);
    let words = site.put(&uuid(1), welsh).await.receipt();
    let list = include_str!("../../../server/shipped/receipt-words/cy.txt");
    assert!(words.iter().all(|word| list.lines().any(|line| line.trim() == word)), "{words:?}");
}

#[tokio::test]
async fn what_is_not_json_is_refused() {
    let site = Site::open().await;
    let right = response_body(&site, CHILDREN, 1);
    let mut cut = right.clone();
    cut.pop();
    let twice = right.replacen('{', r#"{"version":1,"#, 1);
    for body in ["", "null null", "{", "[1,]", &cut, &twice] {
        refused(&site, &site.put(&uuid(1), body.to_owned()).await, StatusCode::BAD_REQUEST, "json").await;
    }
    let not_text = site.put(&uuid(1), vec![b'"', 0xff, b'"']).await;
    refused(&site, &not_text, StatusCode::BAD_REQUEST, "json").await;
    let deep = "[".repeat(100_000);
    refused(&site, &site.put(&uuid(1), deep).await, StatusCode::BAD_REQUEST, "json").await;
}

#[tokio::test]
async fn json_of_another_form_is_refused_and_the_member_named() {
    let site = Site::open().await;
    let right: serde_json::Value = serde_json::from_str(&response_body(&site, CHILDREN, 1)).unwrap();
    for (member, wrong) in [
        ("collector", json!(1)),
        ("instrument", json!(null)),
        ("version", json!("1")),
        ("version", json!(-1)),
        ("version", json!(1.5)),
        ("language", json!("xx")),
        ("presentation", json!("loud")),
        ("answers", json!([])),
    ] {
        for wrong in [Some(wrong), None] {
            let mut body = right.clone();
            match wrong {
                Some(wrong) => body[member] = wrong,
                None => drop(body.as_object_mut().unwrap().remove(member)),
            }
            let reply = site.put(&uuid(1), body.to_string()).await;
            refused(&site, &reply, StatusCode::UNPROCESSABLE_ENTITY, "form").await;
            assert!(reply.text().contains(member), "{member}: {}", reply.text());
        }
    }
    let mut body = right.clone();
    body["answers"]["enjoy"] = json!({"sung": "loudly"});
    let reply = site.put(&uuid(1), body.to_string()).await;
    refused(&site, &reply, StatusCode::UNPROCESSABLE_ENTITY, "form").await;
    assert_eq!(reply.json()["questions"], json!([{"question": "enjoy", "problem": "wrong-kind"}]));
}

#[tokio::test]
async fn an_address_without_a_uuid_is_refused() {
    let site = Site::open().await;
    let body = response_body(&site, CHILDREN, 1);
    for address in ["1", "not-a-uuid", "00000000-0000-0000-0000-00000000000g", "%F0%9F%98%80"] {
        refused(&site, &site.put(address, body.clone()).await, StatusCode::BAD_REQUEST, "uuid").await;
    }
}

#[tokio::test]
async fn a_collector_that_is_not_there_is_not_found() {
    let site = Site::open().await;
    let body = body(&site, POLL, [("rating", chosen("good"))]).replace(POLL, "nowhere");
    refused(&site, &site.put(&uuid(1), body).await, StatusCode::NOT_FOUND, "collector").await;
}

#[tokio::test]
async fn answers_to_another_version_or_instrument_are_refused() {
    let site = Site::open().await;
    let right = body(&site, POLL, [("rating", chosen("good"))]);
    let version = right.replace(r#""version":1"#, r#""version":2"#);
    let instrument = right.replace(r#""instrument":"help-poll""#, r#""instrument":"quality-of-life""#);
    for body in [version, instrument] {
        assert_ne!(body, right);
        refused(&site, &site.put(&uuid(1), body).await, StatusCode::UNPROCESSABLE_ENTITY, "version").await;
    }
}

#[tokio::test]
async fn every_wrong_answer_is_named_and_the_right_ones_are_not_stored_either() {
    let site = Site::open().await;
    let none_and_more = Answer::Chosen(vec!["area".into(), "none".into()], None);
    let other_words = Answer::Chosen(vec!["area".into()], Some("the garden".into()));
    let answers = [
        ("enjoy", chosen("often")),
        ("club", chosen("maybe")),
        ("club_wish", Answer::Text("x".repeat(121))),
        ("travel", Answer::Chosen(vec!["very_sure".into(), "quite_sure".into()], None)),
        ("safe", none_and_more),
        ("belong", other_words),
        ("opinion", Answer::Number(3)),
        ("feedback", Answer::Chosen(vec![], None)),
        ("say", Answer::Text("   ".into())),
        ("no_such", Answer::Skipped),
    ];
    let reply = site.put(&uuid(1), body(&site, CHILDREN, answers)).await;
    refused(&site, &reply, StatusCode::UNPROCESSABLE_ENTITY, "answers").await;
    let named: Vec<_> = reply.json()["questions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wrong| {
            format!("{} {}", wrong["question"].as_str().unwrap(), wrong["problem"].as_str().unwrap())
        })
        .collect();
    assert_eq!(
        named,
        [
            "club unknown-option",
            "club_wish too-long",
            "travel too-many",
            "safe exclusive",
            "belong other-not-chosen",
            "opinion wrong-kind",
            "feedback nothing",
            "say nothing",
            "no_such unknown-question",
        ]
    );
    // The words that somebody wrote do not come back either.
    assert!(!reply.text().contains("garden"));
}

#[tokio::test]
async fn answers_off_the_path_are_not_kept() {
    let site = Site::open().await;
    // Who is in a club is not asked what they would like to try; practice is never kept.
    let answers = [
        ("practice", chosen("love")),
        ("enjoy", chosen("often")),
        ("club", chosen("yes")),
        ("club_wish", Answer::Text("Climbing".into())),
    ];
    site.put(&uuid(1), body(&site, CHILDREN, answers)).await.receipt();
    let page = site.services.ports().responses.page("children-2026", 0, 10).await.unwrap();
    let kept: Vec<&str> = page[0].1.answers.iter().map(|(code, _)| code).collect();
    assert_eq!(kept, ["enjoy", "club"]);
    assert!(site.agrees().await);
    // So a sender who cleans them and one who does not send the same response.
    let cleaned = body(&site, CHILDREN, [("enjoy", chosen("often")), ("club", chosen("yes"))]);
    site.put(&uuid(1), cleaned).await.receipt();
    assert_eq!(site.stored(CHILDREN).await, 1);
}

#[tokio::test]
async fn a_response_with_no_answer_is_refused() {
    let site = Site::open().await;
    for body in [body(&site, CHILDREN, []), body(&site, CHILDREN, [("practice", chosen("love"))])] {
        refused(&site, &site.put(&uuid(1), body).await, StatusCode::UNPROCESSABLE_ENTITY, "empty").await;
    }
}

#[tokio::test]
async fn a_response_in_which_all_is_skipped_is_an_answer() {
    let site = Site::open().await;
    site.put(&uuid(1), body(&site, POLL, [("rating", Answer::Skipped)])).await.receipt();
    assert_eq!(site.stored(POLL).await, 1);
}

#[tokio::test]
async fn a_closed_collector_takes_nothing_new_and_knows_what_it_took() {
    let site = Site::open().await;
    let taken = body(&site, POLL, [("rating", chosen("good"))]);
    let other = body(&site, POLL, [("rating", chosen("bad"))]);
    let receipt = site.put(&uuid(1), taken.clone()).await.receipt();
    for day in [date(2026, 7, 1), date(2027, 5, 4), date(2026, 3, 31)] {
        site.travel(day);
        let new = site.put(&uuid(2), taken.clone()).await;
        assert_eq!(new.status, StatusCode::GONE);
        assert_eq!(new.json()["type"], "urn:heard:problem:closed");
        assert_eq!(site.put(&uuid(1), taken.clone()).await.receipt(), receipt);
        assert_eq!(site.put(&uuid(1), other.clone()).await.status, StatusCode::CONFLICT);
    }
    assert_eq!(site.stored(POLL).await, 1);
    // The last day belongs to the wave.
    site.travel(date(2026, 6, 30));
    site.put(&uuid(2), taken).await.receipt();
}

#[tokio::test]
async fn more_than_fits_is_refused_before_it_is_read() {
    let site = Site::open().await;
    let reply = site.put(&uuid(1), vec![b' '; 256 * 1024 + 1]).await;
    assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
    let page = request(Method::POST, "/s/my-life/say")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(vec![b'a'; 256 * 1024 + 1].into())
        .unwrap();
    assert_eq!(site.send(page).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(site.stored(CHILDREN).await, 0);
}

#[tokio::test]
async fn a_page_of_another_site_sends_nothing() {
    let site = Site::open().await;
    let body = response_body(&site, CHILDREN, 1);
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://elsewhere.test"),
        ("origin", "null"),
    ] {
        let mut request = put(&uuid(1), body.clone());
        request.headers_mut().insert(name, value.parse().unwrap());
        refused(&site, &site.send(request).await, StatusCode::FORBIDDEN, "other-site").await;
    }
    let mut request = put(&uuid(1), body);
    request.headers_mut().insert("origin", "https://heard.test".parse().unwrap());
    site.send(request).await.receipt();
}

#[tokio::test]
async fn no_other_method_does_anything() {
    let site = Site::open().await;
    let body = response_body(&site, CHILDREN, 1);
    site.put(&uuid(1), body.clone()).await.receipt();
    let address = format!("/api/responses/{}", uuid(1));
    for method in [Method::GET, Method::POST, Method::DELETE, Method::PATCH] {
        let reply = site.send(request(method, &address).body(body.clone().into()).unwrap()).await;
        assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED);
    }
    assert_eq!(site.stored(CHILDREN).await, 1);
}

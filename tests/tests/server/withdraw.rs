//! Taking a response back with its words.

use axum::http::{Method, StatusCode, header};
use heard_service::ports::Wave;

use crate::browser::Browser;
use crate::markup::{attributes, contents, text};
use crate::person::{response_body, uuid};
use crate::site::{CHILDREN, FAMILIES, Site, request};

async fn withdraw(site: &Site, words: &str) -> (StatusCode, String) {
    let mut browser = Browser::at(site, "/receipt").await;
    let status = browser.post(&[("words", words)]).await;
    (status, browser.page)
}

#[tokio::test]
async fn the_words_erase_a_response_and_all_it_added() {
    let site = Site::open().await;
    for number in 0..5 {
        site.put(&uuid(number), response_body(&site, CHILDREN, number)).await.receipt();
        site.put(&uuid(50 + number), response_body(&site, FAMILIES, number)).await.receipt();
    }
    let before = site.counts().await;
    let body = response_body(&site, CHILDREN, 9);
    let words = site.put(&uuid(9), body.clone()).await.receipt();
    assert_ne!(site.counts().await, before);
    let (status, page) = withdraw(&site, &words.join(" ")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(text(contents(&page, "h1")[0]), "Your answers are erased");
    assert_eq!(site.counts().await, before);
    assert_eq!(site.stored(CHILDREN).await, 5);
    // Once more is as good as once.
    assert_eq!(withdraw(&site, &words.join(" ")).await.0, StatusCode::OK);
    assert_eq!(site.counts().await, before);
    // A late repetition gets its receipt, and does not bring it back.
    assert_eq!(site.put(&uuid(9), body).await.receipt(), words);
    assert_eq!(site.counts().await, before);
    assert_eq!(site.stored(CHILDREN).await, 5);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn words_are_understood_as_people_write_them() {
    let site = Site::open().await;
    let written: [fn(&[String]) -> String; 5] = [
        |words| words.join(", "),
        |words| words.join("-").to_uppercase(),
        |words| format!("  {}\r\n", words.join("\r\n")),
        |words| format!("• {};\t• {}", words[0], words[1..].join("\u{a0}•")),
        |words| format!("“\u{2068}{}\u{2069}”: ({})", words[0], words[1..].join(" / ")),
    ];
    for (number, write) in (0..).zip(written) {
        let words = site.put(&uuid(number), response_body(&site, CHILDREN, number)).await.receipt();
        assert_eq!(withdraw(&site, &write(&words)).await.0, StatusCode::OK, "{}", write(&words));
    }
    assert_eq!(site.stored(CHILDREN).await, 0);
    assert!(site.counts().await.iter().all(Vec::is_empty));
}

#[tokio::test]
async fn words_of_any_language_are_understood() {
    let site = Site::open().await;
    for (number, language) in (0..).zip(["cy", "pl", "uk", "ar"]) {
        let body = response_body(&site, CHILDREN, number);
        let body = body.replace(r#""language":"en""#, &format!(r#""language":"{language}""#));
        let words = site.put(&uuid(number), body).await.receipt();
        assert_eq!(withdraw(&site, &words.join(" ")).await.0, StatusCode::OK, "{words:?}");
    }
    assert_eq!(site.stored(CHILDREN).await, 0);
}

#[tokio::test]
async fn wrong_words_are_explained_and_erase_nothing() {
    let site = Site::open().await;
    let words = site.put(&uuid(1), response_body(&site, CHILDREN, 1)).await.receipt();
    let reversed: Vec<String> = words.iter().rev().cloned().collect();
    for typed in
        ["", "x", &words[..4].join(" "), &reversed.join(" "), &[words.join(" "), words.join(" ")].join(" ")]
    {
        let (status, page) = withdraw(&site, typed).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(contents(&page, "title")[0].starts_with("Error: "));
        assert!(page.contains("There is a problem") && page.contains("href=\"#words\""));
        assert!(page.contains("aria-invalid=\"true\""));
        assert_eq!(
            attributes(page.split("id=\"words\"").nth(1).unwrap(), "value")[0],
            typed,
            "what was typed stays"
        );
    }
    assert_eq!(site.stored(CHILDREN).await, 1);
}

#[tokio::test]
async fn a_frozen_wave_keeps_what_it_published() {
    let site = Site::open().await;
    let words = site.put(&uuid(1), response_body(&site, CHILDREN, 1)).await.receipt();
    let catalogue = site.services.catalogue();
    let wave = &catalogue.entry(CHILDREN).unwrap().wave;
    site.services.ports().catalogue.put_wave(&Wave { frozen: true, ..wave.clone() }).await.unwrap();
    site.services.reload().await.unwrap();
    let (status, page) = withdraw(&site, &words.join(" ")).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(page.contains("cannot be taken out any more"));
    assert_eq!(site.stored(CHILDREN).await, 1);
}

#[tokio::test]
async fn trying_words_through_is_slowed_down() {
    let site = Site::open().await;
    let words = site.put(&uuid(1), response_body(&site, CHILDREN, 1)).await.receipt();
    let guess = |number: usize| {
        request(Method::POST, "/receipt")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(format!("words=oasis+map+whistle+swan+{}", words[number % 5]).into())
            .unwrap()
    };
    let replies = site.send_all((0..200).map(guess)).await;
    let tried = replies.iter().filter(|reply| reply.status == StatusCode::UNPROCESSABLE_ENTITY).count();
    assert!((20..=60).contains(&tried), "20 in a second, and this takes no three: {tried}");
    let slowed = replies.iter().filter(|reply| reply.status == StatusCode::SERVICE_UNAVAILABLE);
    assert!(slowed.clone().all(|reply| reply.header("retry-after") == "2"));
    assert_eq!(slowed.count(), 200 - tried);
}

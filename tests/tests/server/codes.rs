//! One-use codes: what is shown once, how a code lets one response in, and what is kept of it.

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use heard_service::staff::Role;

use crate::browser::Browser;
use crate::fieldwork::way_in;
use crate::markup::{elements, hidden, text};
use crate::person::{body, chosen, uuid};
use crate::site::{POLL, Reply, Site, put, request};

/// Makes codes, as the page shows them.
async fn codes(site: &Site, cookie: &str, collector: &str, many: &str) -> Vec<String> {
    let address = format!("/manage/collectors/{collector}/codes");
    let form = site.get_as(cookie, &address).await;
    let batch = hidden(form.text(), "batch").unwrap();
    let fields = [("batch", &*batch), ("label", "=Oak"), ("many", many)];
    let made = site.post_as(cookie, &address, &fields).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.text());
    assert_eq!(made.header("cache-control"), "no-store");
    let page = made.text();
    assert!(page.contains("data:text/csv") && !page.contains("%22=Oak"), "no cell is a formula");
    let slips = elements(page, "p").into_iter().filter(|(attributes, _)| attributes.contains("\"code\""));
    let codes: Vec<String> = slips.map(|(_, code)| text(code)).collect();
    let again = site.post_as(cookie, &address, &fields).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "they are shown once");
    assert!(codes.iter().all(|code| !again.text().contains(code.as_str())));
    codes
}

async fn type_in(site: &Site, collector: &str, code: &str) -> Reply {
    site.post_as("", &format!("/s/{collector}/code"), &[("code", code)]).await
}

fn ticket(reply: &Reply) -> String {
    reply.header("set-cookie").split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_code_lets_one_response_in_and_is_forgotten() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "codes", &[]).await;
    let codes = codes(&site, &officer, &collector, "3").await;
    assert_eq!(codes.len(), 3);

    let start = format!("/s/{collector}");
    let page = site.get(&start).await;
    assert!(page.text().contains("name=\"code\"") && !page.text().contains("id=\"q\""));
    let unknown = type_in(&site, &collector, "3333-3333-33").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut wrong = codes[0].clone();
    wrong.replace_range(10.., if wrong.ends_with("33") { "44" } else { "33" });
    let half = type_in(&site, &collector, &wrong).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Nobody learns that the first letters are those of a code.
    assert_eq!(half.text().replace(&wrong, "…"), unknown.text().replace("3333-3333-33", "…"));

    let entered = type_in(&site, &collector, &codes[0].to_lowercase().replace('-', " ")).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER);
    let cookie = entered.header("set-cookie").to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assert!(!cookie.contains(&codes[0][..4]) && !entered.header("location").contains(&codes[0]));

    let sent = body(&site, &collector, [("rating", chosen("good"))]);
    let with = |number, cookie: &str| {
        let mut request = put(&uuid(number), sent.clone());
        request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        request
    };
    let refused = site.put(&uuid(1), sent.clone()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.json()["type"], "urn:heard:problem:code");
    let receipt = site.send(with(1, &ticket(&entered))).await.receipt();
    assert_eq!(site.send(with(1, &ticket(&entered))).await.receipt(), receipt, "the same again");
    assert_eq!(site.put(&uuid(1), sent.clone()).await.receipt(), receipt, "and without a cookie");
    assert_eq!(site.send(with(2, &ticket(&entered))).await.status, StatusCode::FORBIDDEN);
    let used = type_in(&site, &collector, &codes[0]).await;
    assert_eq!(used.status, StatusCode::CONFLICT);
    assert_eq!(site.stored(POLL).await, 1);
    assert!(site.agrees().await);

    let shown = site.get_as(&officer, &format!("/manage/collectors/{collector}")).await;
    assert!(shown.text().contains("Fewer than 8"));
    assert!(codes.iter().all(|code| !shown.text().contains(code.as_str())));
}

#[tokio::test]
async fn of_a_code_nothing_stands_in_the_database_but_its_first_part() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "codes", &[]).await;
    let codes = codes(&site, &officer, &collector, "2").await;
    let entered = type_in(&site, &collector, &codes[0]).await;
    let token = ticket(&entered).split_once('=').unwrap().1.to_owned();
    let mut request = put(&uuid(1), body(&site, &collector, [("rating", chosen("good"))]));
    request.headers_mut().insert(header::COOKIE, ticket(&entered).parse().unwrap());
    site.send(request).await.receipt();
    let closed = site.close_storage().await;
    let bytes = std::fs::read(closed.folder.path().join("heard.db")).unwrap();
    let there = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    for code in &codes {
        let plain = code.replace('-', "");
        assert!(there(&plain[..4]) && !there(&plain) && !there(&plain[4..]) && !there(&code[5..]));
    }
    assert!(!there(&token));
    let connection = rusqlite::Connection::open(closed.folder.path().join("heard.db")).unwrap();
    let columns: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_info('codes')")
        .unwrap()
        .query_map((), |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(columns, ["collector", "selector", "verifier", "batch", "used"], "neither when nor which");
    let tickets: i64 = connection.query_row("SELECT count(*) FROM tickets", (), |row| row.get(0)).unwrap();
    assert_eq!(tickets, 0, "a visit that was heard is over");
}

#[tokio::test]
async fn without_script_a_code_is_typed_first_and_used_up_at_the_end() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "codes", &[]).await;
    let codes = codes(&site, &officer, &collector, "1").await;
    let start = format!("/s/{collector}");
    let mut browser = Browser::at(&site, &format!("{start}/rating")).await;
    assert!(browser.page.contains("name=\"code\""), "no question is shown before");
    let reply = browser.send_form(&format!("{start}/code"), &[("code", &codes[0])]).await;
    browser.open(reply.header("location")).await;
    assert_eq!(browser.address, start, "the mark of the new cookie is gone");
    browser.open(&format!("{start}/rating")).await;
    browser.press("next", &[("answer", "good")]).await;
    assert_eq!(browser.press("send", &[]).await, StatusCode::OK);
    assert_eq!(browser.address, format!("{start}/thanks"));
    assert_eq!(browser.cookie("ticket", "/"), None, "its key is good for nothing any more");
    browser.press("finish", &[]).await;
    browser.open(&start).await;
    assert!(browser.page.contains("name=\"code\""));
    let mut other = Browser::at(&site, &start).await;
    let reply = other.send_form(&format!("{start}/code"), &[("code", &codes[0])]).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    let slow = (0..25).map(|_| {
        request(Method::POST, &format!("{start}/code"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("code=3333333333"))
            .unwrap()
    });
    let replies = site.send_all(slow).await;
    assert!(replies.iter().any(|reply| reply.status == StatusCode::SERVICE_UNAVAILABLE), "guessing is slow");
}

#[tokio::test]
async fn who_comes_second_with_a_code_is_told_why() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "codes", &[]).await;
    let codes = codes(&site, &officer, &collector, "1").await;
    let start = format!("/s/{collector}");
    let mut browsers = Vec::new();
    for _ in 0..2 {
        let mut browser = Browser::at(&site, &start).await;
        let reply = browser.send_form(&format!("{start}/code"), &[("code", &codes[0])]).await;
        browser.open(reply.header("location")).await;
        browser.open(&format!("{start}/rating")).await;
        browser.press("next", &[("answer", "good")]).await;
        browsers.push(browser);
    }
    assert_eq!(browsers[0].press("send", &[]).await, StatusCode::OK);
    let late = &mut browsers[1];
    assert_eq!(late.press("send", &[]).await, StatusCode::CONFLICT);
    assert!(late.page.contains("these answers could not be sent"), "{}", late.page);
    assert!(late.page.contains("name=\"code\""), "another code can be typed");
    assert_eq!(site.stored(POLL).await, 1);
    // With script the same words come with the journey, in every language.
    let journey = site.get(&format!("/api/collectors/{collector}/journey")).await;
    for (tag, words) in [("en", "The code has been used"), ("pl", "kod"), ("ar", "الرمز استُعمل")]
    {
        assert!(journey.text().contains("refused-code") && journey.text().contains(words), "{tag}");
    }
    // A way in that closed meanwhile says that, and nothing about codes.
    site.travel(jiff::civil::date(2026, 7, 1));
    late.open(&format!("{start}/check")).await;
    assert!(!late.page.contains("could not be sent") && late.page.contains("has finished"), "{}", late.page);
}

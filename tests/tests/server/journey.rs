//! The journey without script: every press is a page.

use axum::http::{Method, StatusCode, header};
use heard_domain::answer::Answer;
use heard_domain::draft::{self, Draft};
use heard_domain::language::{Language, Presentation};

use crate::browser::Browser;
use crate::markup::{contents, elements, hidden, text};
use crate::person::{chosen, uuid};
use crate::site::{CHILDREN, Site, request};

const START: &str = "/s/my-life";

/// Name and value.
type Field = (&'static str, &'static str);

/// The label of the question on the page.
fn heading(browser: &Browser<'_>) -> String {
    text(contents(&browser.page, "h1")[0])
}

/// A browser that has begun, at the first question that counts.
async fn begun(site: &Site) -> Browser<'_> {
    let mut browser = Browser::at(site, START).await;
    assert_eq!(browser.press("start", &[("presentation", "standard")]).await, StatusCode::OK);
    assert_eq!(browser.press("skip", &[]).await, StatusCode::OK);
    assert_eq!(browser.address, "/s/my-life/enjoy");
    browser
}

/// A browser that has answered one question, at the list of answers.
async fn answered(site: &Site) -> Browser<'_> {
    let mut browser = begun(site).await;
    browser.press("next", &[("answer", "often")]).await;
    browser.open("/s/my-life/check").await;
    browser
}

/// What the list of answers says.
fn told(browser: &Browser<'_>) -> Vec<String> {
    let names = contents(&browser.page, "dt");
    let said =
        elements(&browser.page, "dd").into_iter().filter(|(attributes, _)| !attributes.contains("chg"));
    names.iter().zip(said).map(|(name, (_, said))| format!("{}: {}", text(name), text(said))).collect()
}

fn drafts(site: &Site) -> i64 {
    let connection = rusqlite::Connection::open(site.folder.path().join("heard.db")).unwrap();
    connection.query_row("SELECT count(*) FROM drafts", (), |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn a_person_without_script_is_heard() {
    let site = Site::open().await;
    let mut browser = Browser::at(&site, START).await;
    assert_eq!(heading(&browser), "Your life, your say");
    browser.press("start", &[("presentation", "standard")]).await;
    assert_eq!(browser.address, "/s/my-life/practice", "the mark of a new cookie is gone from the address");
    let walk: [(&str, &str, &[Field]); 12] = [
        ("practice", "next", &[("answer", "love")]),
        ("enjoy", "next", &[("answer", "often")]),
        ("club", "next", &[("answer", "no")]),
        ("club_wish", "next", &[("answer", "Climbing walls & swimming")]),
        ("travel", "skip", &[]),
        ("safe", "next", &[("answer", "area"), ("answer", "learn")]),
        ("belong", "next", &[("answer", "none")]),
        ("opinion", "refuse", &[]),
        ("feedback", "next", &[("answer", "not_sure")]),
        ("cope", "skip", &[("answer", "always")]),
        ("rating", "next", &[("answer", "good")]),
        ("health", "next", &[("answer", "yes")]),
    ];
    for (step, go, put) in walk {
        assert_eq!(browser.address.split('?').next(), Some(format!("/s/my-life/{step}").as_str()));
        assert_eq!(browser.press(go, put).await, StatusCode::OK, "{step}");
        assert_eq!(hidden(&browser.page, "live"), None);
    }
    browser.press("next", &[("answer", "More buses.\r\nPlease!")]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    assert_eq!(
        told(&browser),
        [
            "Enjoying life: Most of the time",
            "Club or hobby: No",
            "Like to try: Climbing walls & swimming",
            "Buses and trains: Skipped",
            "Feeling safe: In the area where I live, At school, college or the place where I learn",
            "Where I belong: I don’t feel that I belong in these places",
            "Care what I think: I’d rather not say",
            "Told what happened: I’m not sure",
            "Help when it’s hard: Skipped",
            "How good help is: Good",
            "Help with health: Yes",
            "One change: More buses. Please!",
        ]
    );
    assert_eq!(site.stored(CHILDREN).await, 0);
    assert_eq!(browser.press("send", &[]).await, StatusCode::OK);
    assert_eq!(browser.address, "/s/my-life/thanks");
    let page = site.services.ports().responses.page("children-2026", 0, 10).await.unwrap();
    let (_, stored) = &page[0];
    let words = site.services.words().write(site.services.receipt(stored.uuid), Language::ENGLISH);
    let shown: Vec<String> =
        contents(elements(&browser.page, "ol")[0].1, "li").into_iter().map(text).collect();
    assert_eq!(shown, words);
    assert_eq!(stored.answers.get("say"), Some(&Answer::Text("More buses.\nPlease!".into())));
    assert_eq!(stored.answers.get("practice"), None);
    assert_eq!(stored.answers.len(), 12);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn the_cookie_holds_a_key_for_this_visit_and_this_collector_only() {
    let site = Site::open().await;
    let form = "go=start&presentation=easy";
    let start = |cookie: Option<String>| {
        let mut builder =
            request(Method::POST, START).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = cookie {
            builder = builder.header(header::COOKIE, cookie);
        }
        site.send(builder.body(form.into()).unwrap())
    };
    let reply = start(None).await;
    let cookie = reply.header("set-cookie").to_owned();
    let (pair, rest) = cookie.split_once("; ").unwrap();
    assert_eq!(rest, "Path=/s/my-life; HttpOnly; SameSite=Lax");
    let token = pair.strip_prefix("draft=").unwrap();
    assert!(token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit()), "{token}");
    // A key that somebody else gave this browser is not taken for its own.
    let planted = "ab".repeat(32);
    let reply = start(Some(format!("draft={planted}"))).await;
    assert!(!reply.header("set-cookie").contains(&planted));
    assert!(reply.header("set-cookie").starts_with("draft="));
    // One that is known gets no second one.
    let reply = start(Some(pair.to_owned())).await;
    assert_eq!(reply.header("set-cookie"), "");
    // Nobody finds the key in the database.
    let stored: String = rusqlite::Connection::open(site.folder.path().join("heard.db"))
        .unwrap()
        .query_row("SELECT lower(hex(token)) FROM drafts LIMIT 1", (), |row| row.get(0))
        .unwrap();
    assert_ne!(stored, token);
}

#[tokio::test]
async fn a_site_behind_https_says_so_in_its_cookies() {
    let site = Site::with(|config| config.https = true).await;
    let mut browser = Browser::at(&site, START).await;
    let reply = browser.send_form(START, &[("go", "start")]).await;
    assert!(reply.header("set-cookie").ends_with("; Secure"), "{}", reply.header("set-cookie"));
    let reply = browser.send_form("/look", &[("theme", "dark")]).await;
    assert!(reply.header("set-cookie").contains("; Secure"));
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookie_is_told() {
    let site = Site::open().await;
    let mut browser = Browser::at(&site, START).await;
    let reply = browser.send_form(START, &[("go", "start")]).await;
    browser.forget();
    browser.open(reply.header("location")).await;
    assert_eq!(heading(&browser), "We lost your place");
}

#[tokio::test]
async fn the_words_of_one_collector_are_not_shown_at_another() {
    let site = Site::open().await;
    let browser = answered(&site).await;
    let token = browser.cookie("draft", START).unwrap().to_owned();
    assert_eq!(browser.cookie("draft", "/s/families"), None);
    let elsewhere = request(Method::GET, "/s/help-poll/rating")
        .header(header::COOKIE, format!("draft={token}"))
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(site.send(elsewhere).await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn an_answer_that_cannot_be_taken_is_kept_and_explained() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    assert_eq!(browser.press("next", &[]).await, StatusCode::OK);
    assert_eq!(browser.address, "/s/my-life/enjoy");
    // Nothing was put in: there is nothing to keep, and the question stands there again.
    browser.press("next", &[("answer", "no-such-option")]).await;
    assert!(browser.page.contains("There is a problem"));
    assert!(contents(&browser.page, "title")[0].starts_with("Error: "));
    assert!(browser.page.contains("href=\"#a\""));
    browser.open("/s/my-life/safe").await;
    browser.press("next", &[("answer", "area"), ("answer", "none")]).await;
    assert_eq!(browser.address, "/s/my-life/safe");
    assert_eq!(browser.page.matches(" checked").count(), 2);
    assert_eq!(site.stored(CHILDREN).await, 0);
}

#[tokio::test]
async fn an_empty_answer_is_explained_too() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.press("next", &[]).await;
    assert_eq!(browser.address, "/s/my-life/enjoy");
    assert!(
        browser.page.contains("Choose an answer, or press Skip"),
        "nothing explains why the question is back"
    );
    assert!(contents(&browser.page, "title")[0].starts_with("Error: "));
}

#[tokio::test]
async fn what_script_has_walked_is_newer_than_what_the_server_keeps() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.press("next", &[("answer", "often")]).await;
    let mut live = Draft::new(uuid(7), Language::ENGLISH, Presentation::Standard);
    live.answers.set("enjoy", chosen("never"));
    live.answers.set("rating", chosen("bad"));
    browser.press("next", &[("answer", "yes"), ("live", &draft::encode(&live))]).await;
    browser.open("/s/my-life/check").await;
    let told = told(&browser);
    assert!(told.contains(&"Enjoying life: Never".to_owned()), "{told:?}");
    assert!(told.contains(&"Club or hobby: Yes".to_owned()), "{told:?}");
    assert!(told.contains(&"How good help is: Bad".to_owned()), "{told:?}");
    // A page that nobody walked on (a seed) is older than what the server keeps.
    let seed = Draft::new(String::new(), Language::ENGLISH, Presentation::Standard);
    browser.press("back", &[("seed", &draft::encode(&seed))]).await;
    browser.open("/s/my-life/check").await;
    assert_eq!(self::told(&browser), told);
}

#[tokio::test]
async fn a_change_of_language_keeps_what_was_put_in() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.post(&[("lang", "pl"), ("answer", "often")]).await;
    assert_eq!(browser.address, "/s/my-life/enjoy");
    assert!(browser.page.contains("<html lang=\"pl\""));
    assert_eq!(browser.page.matches(" checked").count(), 1);
    assert!(!browser.page.contains("Error"));
    browser.open("/s/my-life/say").await;
    browser.post(&[("lang", "ar"), ("answer", "Half a sent")]).await;
    assert!(browser.page.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(contents(&browser.page, "textarea")[0].contains("Half a sent"));
    // It is not an answer yet.
    browser.open("/s/my-life/check?lang=en").await;
    assert!(told(&browser).contains(&"One change: No answer yet".to_owned()));
}

#[tokio::test]
async fn the_language_of_the_first_page_needs_no_cookie() {
    let site = Site::open().await;
    let mut browser = Browser::at(&site, START).await;
    browser.post(&[("lang", "cy")]).await;
    assert_eq!(browser.address, "/s/my-life?lang=cy");
    assert!(browser.page.contains("<html lang=\"cy\""));
    assert_eq!(browser.cookie("draft", START), None);
    browser.press("start", &[]).await;
    assert!(browser.page.contains("<html lang=\"cy\""), "the language goes with the person");
}

#[tokio::test]
async fn going_back_keeps_the_answer_and_leads_to_the_start() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.press("next", &[("answer", "often")]).await;
    browser.press("back", &[("answer", "no")]).await;
    assert_eq!(browser.address, "/s/my-life/enjoy");
    assert_eq!(browser.page.matches(" checked").count(), 1);
    browser.press("back", &[]).await;
    browser.press("back", &[]).await;
    assert_eq!(browser.address, "/s/my-life");
    browser.open("/s/my-life/check").await;
    assert_eq!(told(&browser)[..2], ["Enjoying life: Most of the time", "Club or hobby: No"]);
}

#[tokio::test]
async fn one_answer_is_changed_and_the_list_comes_back() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    for _ in 0..12 {
        browser.press("skip", &[]).await;
    }
    assert_eq!(browser.address, "/s/my-life/check");
    browser.press("change:rating", &[]).await;
    assert_eq!(browser.address, "/s/my-life/rating?change=1");
    browser.press("next", &[("answer", "bad")]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    assert!(told(&browser).contains(&"How good help is: Bad".to_owned()));
}

#[tokio::test]
async fn a_question_that_is_not_asked_leads_to_one_that_is() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.press("next", &[("answer", "often")]).await;
    browser.press("next", &[("answer", "yes")]).await;
    assert_eq!(browser.address, "/s/my-life/travel");
    browser.open("/s/my-life/club_wish").await;
    assert_eq!(browser.address, "/s/my-life/club");
    assert_eq!(browser.open("/s/my-life/no-such-question").await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn sending_twice_counts_once() {
    let site = Site::open().await;
    let mut browser = answered(&site).await;
    let first = browser.send_form("/s/my-life/check", &[("go", "send")]).await;
    let second = browser.send_form("/s/my-life/check", &[("go", "send")]).await;
    for reply in [first, second] {
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        assert_eq!(reply.header("location"), "/s/my-life/thanks");
    }
    assert_eq!(site.stored(CHILDREN).await, 1);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn sending_nothing_leads_back_to_the_list() {
    let site = Site::open().await;
    let mut browser = Browser::at(&site, START).await;
    browser.press("start", &[]).await;
    browser.open("/s/my-life/check").await;
    browser.press("send", &[]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    assert_eq!(site.stored(CHILDREN).await, 0);
}

#[tokio::test]
async fn who_has_finished_sees_the_words_and_nothing_of_the_answers() {
    let site = Site::open().await;
    let mut browser = answered(&site).await;
    browser.press("send", &[]).await;
    for step in ["", "/enjoy", "/check"] {
        browser.open(&[START, step].concat()).await;
        assert_eq!(browser.address, "/s/my-life/thanks");
        assert_eq!(heading(&browser), "Thank you. You have been heard.");
    }
    let draft = hidden(&browser.page, "seed").unwrap();
    assert!(!draft.contains("often"), "{draft}");
    // The words come in the language of the moment.
    browser.open("/s/my-life/thanks?lang=cy").await;
    let list = include_str!("../../../server/shipped/receipt-words/cy.txt");
    let words = contents(elements(&browser.page, "ol")[0].1, "li").into_iter().map(text);
    assert!(words.into_iter().all(|word| list.lines().any(|line| line.trim() == word)));
    // After Finish, the next person at this device begins anew.
    browser.open("/s/my-life/thanks").await;
    browser.press("finish", &[]).await;
    assert_eq!(browser.address, "/");
    assert_eq!(drafts(&site), 0);
    browser.open("/s/my-life").await;
    assert_eq!(heading(&browser), "Your life, your say");
}

#[tokio::test]
async fn who_has_finished_cannot_ask_for_the_words_of_another() {
    let site = Site::open().await;
    let mut browser = answered(&site).await;
    browser.press("send", &[]).await;
    let own = contents(elements(&browser.page, "ol")[0].1, "li").join(" ");
    let mut other = Draft::new(uuid(9), Language::ENGLISH, Presentation::Standard);
    other.sent = true;
    browser.post(&[("go", "again"), ("live", &draft::encode(&other))]).await;
    browser.open("/s/my-life/thanks").await;
    assert_eq!(contents(elements(&browser.page, "ol")[0].1, "li").join(" "), own);
}

#[tokio::test]
async fn who_has_finished_still_sees_the_words_after_the_wave() {
    let site = Site::open().await;
    let mut browser = answered(&site).await;
    browser.press("send", &[]).await;
    site.travel(jiff::civil::date(2026, 7, 1));
    assert_eq!(browser.open("/s/my-life/thanks").await, StatusCode::OK);
    assert_eq!(heading(&browser), "Thank you. You have been heard.");
}

#[tokio::test]
async fn exit_erases_and_leads_away() {
    let site = Site::open().await;
    let mut browser = answered(&site).await;
    let token = browser.cookie("draft", START).unwrap().to_owned();
    assert_eq!(drafts(&site), 1);
    browser.open("/s/my-life/exit").await;
    assert_eq!(browser.address, "https://www.bbc.co.uk/weather");
    assert_eq!(drafts(&site), 0);
    assert_eq!(browser.cookie("draft", START), None);
    // The key opens nothing any more.
    let again = request(Method::GET, "/s/my-life/check")
        .header(header::COOKIE, format!("draft={token}"))
        .body(axum::body::Body::empty())
        .unwrap();
    assert!(!site.send(again).await.text().contains("Most of the time"));
}

#[tokio::test]
async fn what_was_written_cannot_become_markup() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    browser.open("/s/my-life/say").await;
    let written = "</textarea></form><img src=x onerror=alert(1)>\"'<!--";
    browser.press("next", &[("answer", written)]).await;
    browser.open("/s/my-life/say").await;
    assert!(!browser.page.contains("<img src=x"));
    assert_eq!(text(contents(&browser.page, "textarea")[0]), written);
    browser.open("/s/my-life/check").await;
    assert!(!browser.page.contains("<img src=x"));
    assert!(told(&browser).contains(&format!("One change: {written}")));
}

#[tokio::test]
async fn a_closed_collector_says_so_in_words() {
    let site = Site::open().await;
    site.travel(jiff::civil::date(2026, 7, 1));
    let mut browser = Browser::at(&site, START).await;
    assert_eq!(heading(&browser), "This one has finished");
    assert_eq!(browser.post(&[("go", "start")]).await, StatusCode::GONE);
    site.travel(jiff::civil::date(2026, 3, 1));
    assert_eq!(browser.open(START).await, StatusCode::NOT_FOUND);
    assert_eq!(heading(&browser), "This has not started yet");
}

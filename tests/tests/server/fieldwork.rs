//! Waves and ways in, run from the staff room.

use axum::http::{StatusCode, header};
use heard::jobs;
use heard_service::audit::Verified;
use heard_service::staff::{Grant, Role};
use jiff::civil::date;

use crate::browser::Browser;
use crate::person::{body, chosen, uuid};
use crate::site::{POLL, Site, TODAY, put};

/// Makes a way in to a wave; its short address.
pub async fn way_in(site: &Site, cookie: &str, wave: &str, way: &str, more: &[(&str, &str)]) -> String {
    let fields = [("wave", wave), ("way", way), ("label", "Oak"), ("privacy", "anonymous")];
    let made = site.post_as(cookie, "/manage/collectors/new", &[&fields, more].concat()).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    made.header("location").rsplit('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_wave_is_made_changed_closed_and_frozen() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let fields = [
        ("title", "Spring <2027>"),
        ("version", "help-poll/1"),
        ("opens", "2026-05-01"),
        ("closes", "2026-05-31"),
        ("freezes", "2026-06-30"),
        ("group-1", "Special"),
        ("people-1", "40"),
    ];
    let mut wrong = fields;
    wrong[3].1 = "2026-04-01";
    let reply = site.post_as(&officer, "/manage/waves/new", &wrong).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.text().contains("value=\"Spring &lt;2027&gt;\""), "what was typed stays");
    let made = site.post_as(&officer, "/manage/waves/new", &fields).await;
    assert_eq!(made.header("location"), "/manage/waves/spring-2027");
    let wave = "/manage/waves/spring-2027";
    let collector = way_in(&site, &officer, "spring-2027", "link", &[("setting", "Special")]).await;
    let start = format!("/s/{collector}");
    assert_eq!(site.get(&start).await.status, StatusCode::OK);
    let sent = body(&site, &collector, [("rating", chosen("good"))]);
    let receipt = site.put(&uuid(1), sent).await.receipt();
    let page = site.get_as(&officer, wave).await;
    assert!(page.text().contains("Fewer than 8") && page.text().contains("Special"));

    assert!(site.get_as(&officer, &format!("{wave}/close")).await.text().contains("Spring"));
    site.post_as(&officer, &format!("{wave}/close"), &[]).await;
    assert_eq!(site.get(&start).await.status, StatusCode::GONE);
    let mut later = fields;
    later[3].1 = "2026-06-15";
    site.post_as(&officer, &format!("{wave}/edit"), &later).await;
    assert_eq!(site.get(&start).await.status, StatusCode::OK);
    site.post_as(&officer, &format!("{wave}/freeze"), &[]).await;
    assert_eq!(site.get(&start).await.status, StatusCode::GONE);
    let withdrawn = site.post_as("", "/receipt", &[("words", &receipt.join(" "))]).await;
    assert_eq!(withdrawn.status, StatusCode::CONFLICT);
    assert_eq!(site.post_as(&officer, &format!("{wave}/edit"), &later).await.status, StatusCode::FORBIDDEN);
    let Verified::Whole(entries, _) = site.services.verify_audit().await.unwrap() else { panic!("broken") };
    assert!(entries >= 7);
}

#[tokio::test]
async fn a_wave_freezes_on_its_day() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let fields = [
        ("title", "Short"),
        ("version", "help-poll/1"),
        ("opens", "2026-05-01"),
        ("closes", "2026-05-05"),
        ("freezes", "2026-05-06"),
    ];
    site.post_as(&officer, "/manage/waves/new", &fields).await;
    let collector = way_in(&site, &officer, "short", "link", &[]).await;
    let sent = body(&site, &collector, [("rating", chosen("good"))]);
    let receipt = site.put(&uuid(1), sent.clone()).await.receipt().join(" ");
    let frozen = async |day| {
        site.travel(day);
        jobs::every_hour(&site.services, site.now(), day).await;
        site.services.catalogue().waves.iter().any(|wave| wave.code == "short" && wave.frozen)
    };
    assert!(!frozen(TODAY).await && !frozen(date(2026, 5, 5)).await);
    assert!(frozen(date(2026, 5, 6)).await && frozen(date(2026, 5, 7)).await);
    assert_eq!(site.put(&uuid(2), sent).await.status, StatusCode::GONE);
    let withdrawn = site.post_as("", "/receipt", &[("words", &receipt)]).await;
    assert_eq!(withdrawn.status, StatusCode::CONFLICT, "what is frozen stays");
    // It happened once, by its date, and nobody did it.
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let entries: Vec<_> = log.iter().filter(|entry| entry.action == "wave.freeze").collect();
    assert_eq!(entries.len(), 1);
    assert_eq!((entries[0].person, &*entries[0].object, &*entries[0].detail), (None, "short", "by its date"));
    assert!(matches!(site.services.verify_audit().await.unwrap(), Verified::Whole(..)));
}

#[tokio::test]
async fn a_live_poll_that_is_over_shows_what_was_released_and_no_count() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let days = [("closes", "2026-05-10")];
    let live = way_in(&site, &officer, "poll-2026", "poll", &days).await;
    let screen = format!("/manage/collectors/{live}/screen");
    let sent = body(&site, &live, [("rating", chosen("good"))]);
    for number in 0..12 {
        site.put(&uuid(number), sent.clone()).await.receipt();
    }
    let shown = async |officer: &str| {
        site.get_as(officer, &screen).await.text().replace(['\u{2068}', '\u{2069}'], "")
    };
    let running = shown(&officer).await;
    assert!(running.contains("<svg class=\"qr\"") && running.contains("About 10"), "{running}");
    // Its own last day has gone; the wave goes on through other ways.
    site.travel(date(2026, 5, 11));
    let officer = site.staff(&[Role::Engagement]).await;
    assert_eq!(site.get(&format!("/s/{live}")).await.status, StatusCode::GONE);
    assert_eq!(site.put(&uuid(20), sent).await.status, StatusCode::GONE);
    assert_eq!(site.get(&format!("/s/{POLL}")).await.status, StatusCode::OK);
    let over = shown(&officer).await;
    assert!(over.contains("when it is released"));
    for running in ["<svg class=\"qr\"", "About 10", "Fewer than 8"] {
        assert!(!over.contains(running), "{running}");
    }
    site.services.release(date(2026, 5, 11)).await.unwrap();
    let released = shown(&officer).await;
    assert!(released.contains("100") && !released.contains("when it is released"), "{released}");
}

#[tokio::test]
async fn addresses_that_are_passed_on_are_those_that_were_set() {
    let site = Site::with(|config| config.public_address = Some("https://heard.example.org/".into())).await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "session", &[]).await;
    let begun = [("collector", &*collector), ("people", "9")];
    let begun = site.post_as(&officer, "/manage/sessions", &begun).await;
    let projected = format!("{}/screen", begun.header("location"));
    let embedded = way_in(&site, &officer, "poll-2026", "embed", &[("origin", "https://oak.example")]).await;
    let live = way_in(&site, &officer, "poll-2026", "poll", &[]).await;
    for (page, way) in [
        (projected, &*collector),
        (format!("/manage/collectors/{embedded}"), &*embedded),
        (format!("/manage/collectors/{live}/screen"), &*live),
        ("/manage".to_owned(), POLL),
    ] {
        let reply = site.get_as(&officer, &page).await;
        let text = reply.text();
        assert!(text.contains(&format!("heard.example.org/s/{way}")), "{page}: {text}");
        assert!(!text.contains("heard.test") && !text.contains("example.org//"), "{page}");
    }
}

#[tokio::test]
async fn a_way_in_opens_pauses_and_closes_by_its_own_days() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let days = [("opens", "2026-05-10"), ("closes", "2026-05-20")];
    let collector = way_in(&site, &officer, "poll-2026", "link", &days).await;
    let (start, sent) = (format!("/s/{collector}"), body(&site, &collector, [("rating", chosen("good"))]));
    assert_eq!(site.get(&start).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.put(&uuid(1), sent.clone()).await.status, StatusCode::GONE);
    site.travel(date(2026, 5, 10));
    let officer = site.staff(&[Role::Engagement]).await;
    assert_eq!(site.get(&start).await.status, StatusCode::OK);
    let shouted = site.get(&format!("/s/{}", collector.to_uppercase())).await;
    assert_eq!(shouted.header("location"), start);
    let room = format!("/manage/collectors/{collector}");
    site.post_as(&officer, &format!("{room}/pause"), &[]).await;
    let page = site.get(&start).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.text().contains("This is having a break"));
    assert!(!site.get("/").await.text().contains(&start));
    assert_eq!(site.put(&uuid(1), sent.clone()).await.status, StatusCode::GONE);
    site.post_as(&officer, &format!("{room}/reopen"), &[]).await;
    site.put(&uuid(1), sent).await.receipt();
    assert!(site.get("/").await.text().contains(&start));
    site.travel(date(2026, 5, 21));
    assert_eq!(site.get(&start).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn an_area_is_a_limit_on_every_page_of_a_way_in() {
    let site = Site::open().await;
    let everywhere = site.staff(&[Role::Engagement]).await;
    let north = site.granted(&[Grant { role: Role::Engagement, area: Some("north".to_owned()) }]).await;
    let mine = way_in(&site, &north, "poll-2026", "session", &[("area", "North")]).await;
    let other = way_in(&site, &everywhere, "poll-2026", "codes", &[("area", "south")]).await;
    let list = site.get_as(&north, "/manage/collectors").await;
    assert!(list.text().contains(&mine) && !list.text().contains(&other));
    let fields = [("wave", "poll-2026"), ("way", "link"), ("label", "X"), ("area", "south")];
    let reply = site.post_as(&north, "/manage/collectors/new", &fields).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    for page in ["", "/edit", "/codes", "/paper", "/screen"] {
        let reply = site.get_as(&north, &format!("/manage/collectors/{other}{page}")).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{page}");
    }
    for done in ["/edit", "/codes", "/pause", "/reopen", "/enter"] {
        let reply = site.post_as(&north, &format!("/manage/collectors/{other}{done}"), &[]).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{done}");
    }
    let moved = [("label", "X"), ("privacy", "anonymous"), ("area", "south")];
    let reply = site.post_as(&north, &format!("/manage/collectors/{mine}/edit"), &moved).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing is handed elsewhere");
    for page in ["/manage/waves/new", "/manage/waves/poll-2026/freeze"] {
        assert_eq!(site.get_as(&north, page).await.status, StatusCode::FORBIDDEN, "{page}");
    }
}

#[tokio::test]
async fn a_kiosk_starts_again_with_nothing_of_the_person_before() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let collector = way_in(&site, &officer, "poll-2026", "kiosk", &[]).await;
    let start = format!("/s/{collector}");
    assert!(!site.get("/").await.text().contains(&start), "a tablet is in no list");
    let mut browser = Browser::at(&site, &format!("{start}/rating")).await;
    assert!(browser.page.contains("heard-next"));
    browser.press("next", &[("answer", "good")]).await;
    browser.press("send", &[]).await;
    assert!(browser.page.contains("Next person"));
    assert_eq!(browser.press("finish", &[]).await, StatusCode::OK);
    assert_eq!(browser.address, start);
    assert_eq!(browser.cookie("draft", &start), None);
    browser.open(&format!("{start}/thanks")).await;
    assert!(!browser.page.contains("class=\"words\""));
    browser.open(&format!("{start}/rating")).await;
    assert!(!browser.page.contains(" checked"));
}

#[tokio::test]
async fn only_the_site_that_is_named_may_frame_only_that_way_in() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let fields = [("wave", "poll-2026"), ("way", "embed"), ("label", "X"), ("origin", "https://*")];
    let reply = site.post_as(&officer, "/manage/collectors/new", &fields).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let origin = [("origin", "https://oak.example/")];
    let collector = way_in(&site, &officer, "poll-2026", "embed", &origin).await;
    let policy = |reply: &crate::site::Reply| reply.header("content-security-policy").to_owned();
    let framed = policy(&site.get(&format!("/s/{collector}")).await);
    assert!(framed.contains("frame-ancestors https://oak.example;"), "{framed}");
    for address in [format!("/s/{POLL}"), "/".to_owned(), format!("/manage/collectors/{collector}")] {
        let reply = site.get_as(&officer, &address).await;
        assert!(policy(&reply).contains("frame-ancestors 'none'"), "{address}");
    }
    let mut browser = Browser::at(&site, &format!("/s/{collector}/rating")).await;
    let reply = browser.send_form(&browser.address.clone(), &[("go", "next"), ("answer", "good")]).await;
    browser.forget();
    browser.open(reply.header("location")).await;
    assert!(browser.page.contains("Open this in its own window"));
}

#[tokio::test]
async fn paper_is_typed_in_by_those_who_may_and_by_nobody_else() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let data = site.staff(&[Role::Data]).await;
    let collector = way_in(&site, &officer, "poll-2026", "paper", &[]).await;
    let start = format!("/s/{collector}");
    assert_eq!(site.get(&start).await.status, StatusCode::FORBIDDEN);
    let sent = body(&site, &collector, [("rating", chosen("good"))]);
    assert_eq!(site.put(&uuid(1), sent.clone()).await.status, StatusCode::FORBIDDEN);
    assert!(site.get_as(&data, "/manage/paper").await.text().contains(&collector));
    let entered = site.post_as(&data, &format!("/manage/collectors/{collector}/enter"), &[]).await;
    assert_eq!(entered.header("location"), start);
    let ticket = entered.header("set-cookie").split(';').next().unwrap().to_owned();
    for number in 1..3 {
        let mut request = put(&uuid(number), sent.clone());
        request.headers_mut().insert(header::COOKIE, ticket.parse().unwrap());
        site.send(request).await.receipt();
    }
    let sheet = site.get_as(&officer, &format!("/manage/collectors/{collector}/paper?lang=ar&as=easy")).await;
    assert!(sheet.text().contains("lang=\"ar\" dir=\"rtl\"") && sheet.text().contains("boxes"));
}

#[tokio::test]
async fn sessions_are_run_without_names_and_projected() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let runner = site.staff(&[Role::Facilitator]).await;
    let collector = way_in(&site, &officer, "poll-2026", "session", &[]).await;
    let fields = [("collector", &*collector), ("people", "9"), ("support", "Signer"), ("notes", "Calm")];
    let begun = site.post_as(&runner, "/manage/sessions", &fields).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let session = begun.header("location").to_owned();
    let screen = site.get_as(&runner, &format!("{session}/screen")).await;
    assert!(screen.text().contains(&format!("heard.test/s/{collector}")) && screen.text().contains("<svg"));
    let close = [("people", "10"), ("support", "Signer"), ("notes", "Calm"), ("go", "close")];
    site.post_as(&runner, &session, &close).await;
    assert!(site.get_as(&runner, &session).await.text().contains("Closed"));
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    assert!(log.iter().any(|entry| entry.action == "session.close"));
    assert!(log.iter().all(|entry| !entry.detail.contains("Calm")));
    let live = way_in(&site, &officer, "poll-2026", "poll", &[]).await;
    let screen = format!("/manage/collectors/{live}/screen");
    site.put(&uuid(1), body(&site, &live, [("rating", chosen("good"))])).await.receipt();
    assert!(site.get_as(&officer, &screen).await.text().contains("Fewer than 8"));
    site.travel(date(2026, 7, 1));
    let officer = site.staff(&[Role::Engagement]).await;
    assert!(site.get_as(&officer, &screen).await.text().contains("when it is released"));
}

#[tokio::test]
async fn rates_hide_small_numbers_and_offer_words_where_few_answer() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let more = [("setting", "college"), ("roll", "100")];
    let collector = way_in(&site, &officer, "poll-2026", "link", &more).await;
    let rate = "/manage/waves/poll-2026/rate";
    for number in 0..30 {
        site.put(&uuid(number), body(&site, &collector, [("rating", chosen("good"))])).await.receipt();
        if number == 2 {
            let page = site.get_as(&officer, rate).await;
            assert!(page.text().contains("Fewer than 8") && page.text().contains("Not shown"));
        }
    }
    let page = site.get_as(&officer, rate).await;
    assert!(page.text().contains("college") && page.text().contains("30"));
}

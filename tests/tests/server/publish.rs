//! Releases in the staff room: what would be shown, freezing it, taking it back.

use axum::http::StatusCode;
use heard_service::audit::Verified;
use heard_service::staff::{Action, Role};
use jiff::ToSpan as _;

use crate::markup::{hidden, text};
use crate::person::{chosen, submission, uuid};
use crate::site::{CHILDREN, POLL, STRATEGY, Site, TODAY};

const CHILDREN_WAVE: &str = "children-2026";
const POLL_WAVE: &str = "poll-2026";

async fn people(site: &Site, numbers: std::ops::Range<u32>) {
    for number in numbers {
        let code = ["always", "often", "sometimes", "never"][number as usize % 4];
        let answers = submission(site, CHILDREN, [("enjoy", chosen(code))]);
        site.put(&uuid(number), heard_domain::submission::encode(&answers)).await.receipt();
    }
}

async fn polled(site: &Site, numbers: std::ops::Range<u32>) {
    for number in numbers {
        let answers = submission(site, POLL, [("rating", chosen("good"))]);
        site.put(&uuid(5000 + number), heard_domain::submission::encode(&answers)).await.receipt();
    }
}

fn preview(waves: &[&str]) -> String {
    waves.iter().fold(format!("/manage/releases/preview?strategy={STRATEGY}"), |address, wave| {
        format!("{address}&wave={wave}")
    })
}

/// Freezes what a preview of these waves shows, as somebody with this cookie.
async fn freeze(site: &Site, cookie: &str, waves: &[&str]) -> StatusCode {
    let page = site.get_as(cookie, &preview(waves)).await;
    assert_eq!(page.status, StatusCode::OK);
    let seen = hidden(page.text(), "seen").unwrap();
    let mut fields = vec![("strategy", STRATEGY), ("seen", &*seen)];
    fields.extend(waves.iter().map(|wave| ("wave", *wave)));
    site.post_as(cookie, "/manage/releases/freeze", &fields).await.status
}

async fn enjoying(site: &Site) -> String {
    text(site.get(&format!("/results/{STRATEGY}/enjoy-life")).await.text())
}

async fn newest(site: &Site) -> i64 {
    site.services.ports().releases.newest(STRATEGY).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_a_preview_shows_is_what_is_frozen_and_shown_at_once() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    people(&site, 0..40).await;
    polled(&site, 0..12).await;
    // Looking stores nothing.
    let page = site.get_as(&cookie, &preview(&[CHILDREN_WAVE])).await;
    assert!(text(page.text()).contains("50% – about 20 of 40 people"), "{}", text(page.text()));
    assert!(
        text(page.text()).contains("Fewer than 8 people gave some of the answers")
            || page.text().contains("New")
    );
    assert!(site.services.ports().releases.all(STRATEGY).await.unwrap().is_empty());
    // Who asks is asked once more.
    let seen = hidden(page.text(), "seen").unwrap();
    let ask = format!("/manage/releases/freeze?strategy={STRATEGY}&wave={CHILDREN_WAVE}&seen={seen}");
    let ask = site.get_as(&cookie, &ask).await;
    assert!(text(ask.text()).contains("Yes, freeze it"));
    assert_eq!(hidden(ask.text(), "seen").as_deref(), Some(&*seen));
    assert_eq!(freeze(&site, &cookie, &[CHILDREN_WAVE]).await, StatusCode::SEE_OTHER);
    assert!(enjoying(&site).await.contains("50% – about 20 of 40 people"));
    // The poll was not chosen: nothing of it is shown.
    let rating = format!("/results/{STRATEGY}/support-rating");
    assert!(!text(site.get(&rating).await.text()).contains("% – about"));
    // More children answer; only the poll is counted anew.
    people(&site, 40..70).await;
    assert_eq!(freeze(&site, &cookie, &[POLL_WAVE]).await, StatusCode::SEE_OTHER);
    assert!(enjoying(&site).await.contains("of 40 people"));
    assert!(text(site.get(&rating).await.text()).contains("100% – about 10 of 10 people"));
    let listed = text(site.get_as(&cookie, "/manage/releases").await.text());
    assert!(listed.contains("Shown now") && listed.contains("Earlier"), "{listed}");
    // Each stands in the log, and the log is whole.
    let log = site.services.ports().audit.after(0, 100).await.unwrap();
    let frozen: Vec<_> = log.iter().filter(|entry| entry.action == "release.freeze").collect();
    assert_eq!(frozen.len(), 2);
    assert_eq!(frozen[1].detail, format!("{STRATEGY}: {POLL_WAVE}"));
    assert!(frozen.iter().all(|entry| entry.person.is_some()));
    assert!(matches!(site.services.verify_audit().await.unwrap(), Verified::Whole(..)));
}

#[tokio::test]
async fn nothing_is_frozen_that_was_not_seen() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    people(&site, 0..40).await;
    let seen = hidden(site.get_as(&cookie, &preview(&[CHILDREN_WAVE])).await.text(), "seen").unwrap();
    people(&site, 40..60).await;
    let fields = [("strategy", STRATEGY), ("wave", CHILDREN_WAVE), ("seen", &*seen)];
    let reply = site.post_as(&cookie, "/manage/releases/freeze", &fields).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text(reply.text()).contains("not what you saw"));
    assert!(text(reply.text()).contains("of 60 people"));
    let none = [("strategy", STRATEGY), ("seen", &*seen)];
    let reply = site.post_as(&cookie, "/manage/releases/freeze", &none).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = [("strategy", "nowhere"), ("wave", CHILDREN_WAVE), ("seen", &*seen)];
    assert_eq!(site.post_as(&cookie, "/manage/releases/freeze", &wrong).await.status, StatusCode::NOT_FOUND);
    assert!(site.services.ports().releases.all(STRATEGY).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_is_taken_back_leaves_its_number_and_reason_and_earlier_figures() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    site.services.release(TODAY).await.unwrap();
    people(&site, 40..60).await;
    site.travel(TODAY.checked_add(2.days()).unwrap());
    let cookie = site.staff(&[Role::Engagement]).await;
    assert_eq!(freeze(&site, &cookie, &[CHILDREN_WAVE]).await, StatusCode::SEE_OTHER);
    assert!(enjoying(&site).await.contains("of 60 people"));
    let number = newest(&site).await;
    let address = format!("/manage/releases/{number}/take-back");
    let empty = site.post_as(&cookie, &address, &[("reason", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("href=\"#reason\""));
    let reason = "A school was <b>counted</b> twice.";
    let taken = site.post_as(&cookie, &address, &[("reason", reason)]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    // Earlier figures, at once, and the reason for everybody, as words.
    assert!(enjoying(&site).await.contains("of 40 people"));
    let results = site.get("/results?lang=pl").await;
    assert!(results.text().contains("A school was &lt;b&gt;counted&lt;/b&gt; twice."));
    let english = text(site.get("/results").await.text());
    let told =
        format!("The figures of 6 May 2026 (release {number}) were taken back on 6 May 2026: {reason}");
    assert!(english.contains(&told), "{english}");
    // Three more people are too close to what was seen once, although it is not shown any more.
    people(&site, 60..63).await;
    let page = text(site.get_as(&cookie, &preview(&[CHILDREN_WAVE])).await.text());
    assert!(page.contains("Too close to an earlier release"), "{page}");
    assert_eq!(freeze(&site, &cookie, &[CHILDREN_WAVE]).await, StatusCode::SEE_OTHER);
    assert!(enjoying(&site).await.contains("of 40 people"));
    // A second reason does not replace the first.
    site.post_as(&cookie, &address, &[("reason", "Other.")]).await;
    assert!(!site.get("/results").await.text().contains("Other."));
    assert_eq!(site.get_as(&cookie, "/manage/releases/4711/take-back").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn all_taken_back_is_nothing_shown_and_the_reasons() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    people(&site, 0..40).await;
    assert_eq!(freeze(&site, &cookie, &[CHILDREN_WAVE]).await, StatusCode::SEE_OTHER);
    let number = newest(&site).await;
    let address = format!("/manage/releases/{number}/take-back");
    site.post_as(&cookie, &address, &[("reason", "Too early.")]).await;
    let results = text(site.get("/results").await.text());
    assert!(results.contains("Nothing has been published yet") && results.contains("Too early."));
    people(&site, 40..43).await;
    let page = text(site.get_as(&cookie, &preview(&[CHILDREN_WAVE])).await.text());
    assert!(page.contains("nothing that is shown now can be repeated"), "{page}");
    assert_eq!(freeze(&site, &cookie, &[CHILDREN_WAVE]).await, StatusCode::SEE_OTHER);
    assert!(!enjoying(&site).await.contains("% – about"));
}

#[tokio::test]
async fn every_role_does_what_it_may_and_no_more() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    site.services.release(TODAY).await.unwrap();
    let number = newest(&site).await;
    let back = format!("/manage/releases/{number}/take-back");
    for role in Role::ALL {
        let cookie = site.staff(&[role]).await;
        let status = |may: bool| if may { StatusCode::OK } else { StatusCode::FORBIDDEN };
        for address in ["/manage/releases", &preview(&[CHILDREN_WAVE])] {
            let expected = status(role.may(Action::ResultsPreview));
            assert_eq!(site.get_as(&cookie, address).await.status, expected, "{role:?} {address}");
        }
        assert_eq!(
            site.get_as(&cookie, &back).await.status,
            status(role.may(Action::ReleaseTakeBack)),
            "{role:?}"
        );
        let seen = [("strategy", STRATEGY), ("wave", CHILDREN_WAVE)];
        let reply = site.post_as(&cookie, "/manage/releases/freeze", &seen).await;
        assert_eq!(reply.status == StatusCode::FORBIDDEN, !role.may(Action::ReleaseFreeze), "{role:?}");
        if role.may(Action::ResultsPreview) && !role.may(Action::ReleaseFreeze) {
            let page = site.get_as(&cookie, &preview(&[CHILDREN_WAVE])).await;
            assert!(!page.text().contains("/manage/releases/freeze"), "{role:?}");
        }
        if !role.may(Action::ReleaseTakeBack) {
            let reply = site.post_as(&cookie, &back, &[("reason", "No.")]).await;
            assert_eq!(reply.status, StatusCode::FORBIDDEN, "{role:?}");
        }
    }
    assert_eq!(site.services.ports().releases.all(STRATEGY).await.unwrap().len(), 1);
    assert!(site.services.releases_taken_back(STRATEGY).await.unwrap().is_empty());
}

//! What changed because of what people said: written by staff, read by everybody.

use atom_syndication::Feed;
use axum::http::StatusCode;
use heard_service::audit::Verified;
use heard_service::staff::{Action, Role};
use jiff::ToSpan as _;

use crate::markup::{hidden, text};
use crate::site::{STRATEGY, Site, TODAY};

/// A whole entry in English, with Easy Read.
fn entry<'a>(measure: &'a str, title: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", "done"),
        ("day", "2026-05-01"),
        ("measure", measure),
        ("question", "quality-of-life/enjoy"),
        ("title-en", title),
        ("said-en", "Lunch is loud."),
        ("answer-en", "There is a quiet room."),
        ("outcome-en", ""),
        ("decided-en", "The board"),
        ("title-en-easy", "A quiet room, easy"),
        ("said-en-easy", "Lunch is loud."),
        ("answer-en-easy", "You can sit in a quiet room."),
    ]
}

fn measure() -> String {
    format!("{STRATEGY}/enjoy-life")
}

/// Adds an entry; its address in the staff room.
async fn add(site: &Site, cookie: &str, fields: &[(&str, &str)]) -> String {
    let reply = site.post_as(cookie, "/manage/feedback/new", fields).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", text(reply.text()));
    reply.header("location").to_owned()
}

/// Publishes an entry as it is.
async fn publish(site: &Site, cookie: &str, entry: &str, note: &str) -> StatusCode {
    let address = format!("{entry}/publish");
    let page = site.get_as(cookie, &address).await;
    let edits = hidden(page.text(), "edits").unwrap_or_default();
    site.post_as(cookie, &address, &[("edits", &edits), ("note", note)]).await.status
}

async fn changes(site: &Site, query: &str) -> String {
    site.get(&format!("/changes{query}")).await.text().to_owned()
}

#[tokio::test]
async fn an_entry_is_written_published_and_read_everywhere() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    assert!(text(&changes(&site, "").await).contains("Nothing has been published here yet"));
    let (of, title) = (measure(), "A <i>quiet</i> room");
    let own = add(&site, &cookie, &entry(&of, title)).await;
    assert!(!changes(&site, "").await.contains("quiet"), "a draft is nobody's");
    assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::SEE_OTHER);
    let page = changes(&site, "").await;
    assert!(page.contains("A &lt;i&gt;quiet&lt;/i&gt; room") && !page.contains("<i>quiet"));
    for said in ["You saidLunch is loud.", "We didThere is a quiet room.", "The board", "1 May 2026"] {
        assert!(text(&page).contains(said), "{said}: {}", text(&page));
    }
    assert!(page.contains(&format!("/results/{of}")));
    // Polish people read it in English, and are told so; Arabic ones from left to right.
    let polish = changes(&site, "?lang=pl").await;
    assert!(polish.contains("lang=\"en\"") && text(&polish).contains("Wy powiedzieliście"), "{polish}");
    assert!(changes(&site, "?lang=ar").await.contains("dir=\"ltr\""));
    assert!(text(&changes(&site, "?easy=1").await).contains("You can sit in a quiet room."));
    assert!(text(&changes(&site, "?easy=1&lang=pl").await).contains("You can sit in a quiet room."));
    // The front page and the measure lead to it.
    for address in ["/".to_owned(), format!("/results/{of}")] {
        assert!(site.get(&address).await.text().contains("/changes#entry-1"), "{address}");
    }
    let other = site.get(&format!("/results/{STRATEGY}/club-group-hobby")).await;
    assert!(!other.text().contains("/changes#entry-1"));
    assert!(matches!(site.services.verify_audit().await.unwrap(), Verified::Whole(..)));
}

#[tokio::test]
async fn what_is_put_right_says_so_and_the_first_words_stay_stored() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let of = measure();
    let own = add(&site, &cookie, &entry(&of, "A quiet room")).await;
    assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::SEE_OTHER);
    site.travel(TODAY.checked_add(3.days()).unwrap());
    let cookie = site.staff(&[Role::Engagement]).await;
    let mut fields = entry(&of, "Two quiet rooms");
    fields.push(("edits", "0"));
    assert_eq!(site.post_as(&cookie, &own, &fields).await.status, StatusCode::SEE_OTHER);
    // The draft is not what people read.
    assert!(!changes(&site, "").await.contains("Two quiet rooms"));
    assert!(text(site.get_as(&cookie, "/manage/feedback").await.text()).contains("changes waiting"));
    assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(publish(&site, &cookie, &own, "There are two.").await, StatusCode::SEE_OTHER);
    let page = text(&changes(&site, "").await);
    assert!(
        page.contains("Two quiet rooms") && page.contains("Changed on 7 May 2026: There are two."),
        "{page}"
    );
    let stored = site.services.ports().feedback.all().await.unwrap();
    assert!(stored[0].revisions[0].document.contains("\"A quiet room\""));
    // Somebody who saw the first draft writes nothing over the second.
    let reply = site.post_as(&cookie, &own, &fields).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert!(reply.text().contains("Two quiet rooms"), "what was typed is kept");
}

#[tokio::test]
async fn what_is_taken_back_is_gone_and_the_reason_stays() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let of = measure();
    let own = add(&site, &cookie, &entry(&of, "A quiet room")).await;
    let back = format!("{own}/take-back");
    assert_eq!(site.get_as(&cookie, &back).await.status, StatusCode::NOT_FOUND, "a draft is not taken back");
    assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::SEE_OTHER);
    let empty = site.post_as(&cookie, &back, &[("reason", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let taken = site.post_as(&cookie, &back, &[("reason", "It did not <em>open</em>.")]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let page = changes(&site, "").await;
    assert!(!page.contains("quiet room") && page.contains("It did not &lt;em&gt;open&lt;/em&gt;."));
    assert!(text(&page).contains("was taken back on 4 May 2026"));
    for address in ["/".to_owned(), format!("/results/{of}")] {
        assert!(!site.get(&address).await.text().contains("/changes#entry-1"), "{address}");
    }
    let feed: Feed = site.get("/changes/feed.atom").await.text().parse().unwrap();
    assert!(!feed.to_string().contains("quiet room") && feed.entries.len() == 1);
    // Nothing brings it back.
    let mut fields = entry(&of, "Again");
    fields.push(("edits", "0"));
    assert_eq!(site.post_as(&cookie, &own, &fields).await.status, StatusCode::CONFLICT);
    assert_eq!(site.get_as(&cookie, &format!("{own}/publish")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_that_is_not_right_comes_back_with_everything_typed() {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let of = measure();
    let mut fields = entry(&of, "A quiet room");
    fields[1] = ("day", "2026-02-31");
    fields.push(("title-pl", "Cichy pokój"));
    fields.push(("answer-uk", "</textarea><img src=x onerror=alert(1)>"));
    let reply = site.post_as(&cookie, "/manage/feedback/new", &fields).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    for wrong in ["#day", "#said-pl", "#answer-pl", "#title-uk"] {
        assert!(reply.text().contains(&format!("href=\"{wrong}\"")), "{wrong}");
    }
    assert!(reply.text().contains("Cichy pokój") && reply.text().contains("Lunch is loud."));
    assert!(!reply.text().contains("<img src=x"));
    assert!(site.services.feedback_entries().await.unwrap().is_empty());
    // A draft may lack what a published entry may not.
    let own = add(&site, &cookie, &[("kind", "cannot"), ("title-en", "Buses")]).await;
    let page = site.get_as(&cookie, &format!("{own}/publish")).await;
    assert!(text(page.text()).contains("English needs a title"), "{}", text(page.text()));
    assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::UNPROCESSABLE_ENTITY);
    let gone = site.post_as(&cookie, &format!("{own}/discard"), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(site.get_as(&cookie, &own).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_feed_is_an_atom_feed_with_absolute_addresses() {
    let site = Site::with(|config| config.public_address = Some("https://heard.example.org/".into())).await;
    let cookie = site.staff(&[Role::Engagement]).await;
    let empty: Feed = site.get("/changes/feed.atom").await.text().parse().unwrap();
    assert!(empty.entries.is_empty());
    let of = measure();
    for title in ["A quiet room & more", "Buses <wait>"] {
        let own = add(&site, &cookie, &entry(&of, title)).await;
        site.wait(60);
        assert_eq!(publish(&site, &cookie, &own, "").await, StatusCode::SEE_OTHER);
    }
    assert!(changes(&site, "?lang=pl").await.contains("href=\"/changes/feed.atom?lang=pl\""));
    let reply = site.get("/changes/feed.atom?lang=pl").await;
    assert_eq!(reply.header("content-type"), "application/atom+xml; charset=utf-8");
    let feed: Feed = reply.text().parse().unwrap();
    assert_eq!(feed.id, "https://heard.example.org/changes/feed.atom?lang=pl");
    assert_eq!(feed.lang.as_deref(), Some("pl"));
    assert!(!feed.authors.is_empty() && feed.links.iter().any(|link| link.rel == "self"));
    let titles: Vec<&str> = feed.entries.iter().map(|entry| entry.title.value.as_str()).collect();
    assert_eq!(titles, ["Buses <wait>", "A quiet room & more"]);
    assert_eq!(feed.updated, feed.entries[0].updated);
    assert!(feed.entries[0].updated > feed.entries[1].updated);
    for entry in &feed.entries {
        assert!(entry.id.starts_with("urn:uuid:") && entry.title.lang.as_deref() == Some("en"));
        assert!(entry.links[0].href.starts_with("https://heard.example.org/changes?lang=pl#entry-"));
    }
    assert_ne!(feed.entries[0].id, feed.entries[1].id);
    // Without the setting, the address that was asked.
    let plain = Site::open().await;
    let feed: Feed = plain.get("/changes/feed.atom").await.text().parse().unwrap();
    assert_eq!(feed.id, "http://heard.test/changes/feed.atom?lang=en");
}

#[tokio::test]
async fn only_who_may_writes_and_publishes() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let of = measure();
    let own = add(&site, &officer, &entry(&of, "A quiet room")).await;
    let publishing = format!("{own}/publish");
    for role in Role::ALL {
        let cookie = site.staff(&[role]).await;
        let (edits, publishes) = (role.may(Action::FeedbackEdit), role.may(Action::FeedbackPublish));
        for (address, may) in [
            ("/manage/feedback", edits),
            ("/manage/feedback/new", edits),
            (&own, edits),
            (&publishing, publishes),
        ] {
            let expected = if may { StatusCode::OK } else { StatusCode::FORBIDDEN };
            assert_eq!(site.get_as(&cookie, address).await.status, expected, "{role:?} {address}");
        }
        if !edits {
            for address in ["/manage/feedback/new", &own, &format!("{own}/discard")] {
                let reply = site.post_as(&cookie, address, &entry(&of, "Mine")).await;
                assert_eq!(reply.status, StatusCode::FORBIDDEN, "{role:?} {address}");
            }
        }
        if !publishes {
            for address in [&publishing, &format!("{own}/take-back")] {
                let reply = site.post_as(&cookie, address, &[("edits", "0"), ("reason", "No.")]).await;
                assert_eq!(reply.status, StatusCode::FORBIDDEN, "{role:?} {address}");
            }
        }
    }
    assert_eq!(site.services.feedback_entries().await.unwrap().len(), 1);
    assert!(site.services.published_feedback().await.unwrap().is_empty());
}

//! The audit log, as an administrator reads it.

use axum::http::StatusCode;
use heard_service::audit::{Verified, write_digest};
use heard_service::staff::Role::{Administrator, Engagement};
use heard_service::staff::program_did;

use crate::site::{Reply, Site};

/// The lines of the log on a page, without their markup.
fn lines(reply: &Reply) -> Vec<String> {
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
    let entries = reply.text().split("<li id=\"entry-").skip(1);
    let texts = entries.map(|entry| {
        let entry = entry.split("</li>").next().unwrap();
        let words: Vec<&str> =
            entry.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
        words.concat().replace(['\u{2068}', '\u{2069}'], "")
    });
    texts.collect()
}

async fn add(site: &Site, action: &'static str, object: &str, detail: &str) {
    let entry = program_did(site.now(), action, object, detail);
    site.services.ports().audit.add(entry).await.unwrap();
}

#[tokio::test]
async fn what_was_done_is_told_in_plain_words_newest_first() {
    let site = Site::open().await;
    let cookie = site.staff(&[Administrator]).await;
    site.wait(605);
    add(&site, "sparrow.ring", "<b>7</b>", "on Tuesday").await;
    add(&site, "instrument.start", "my-life", "").await;
    let lines = lines(&site.get_as(&cookie, "/manage/audit").await);
    assert_eq!(lines.len(), 4);
    // Nothing is said in words about sparrows yet: the entry speaks for itself.
    assert!(
        lines[0].contains("12:10:05 UTC") && lines[0].contains("Heard itself began a draft of my-lifeNo."),
        "{lines:?}"
    );
    assert!(lines[1].contains("sparrow.ring &lt;b&gt;7&lt;/b&gt; on Tuesday"), "{lines:?}");
    assert!(lines[2].contains("12:00:00 UTC") && lines[2].contains("Sam came in (test)"), "{lines:?}");
    assert!(lines[3].contains("Heard itself added Sam as administrator"), "{lines:?}");
    assert!(lines[3].contains("No. 1"), "{lines:?}");
}

#[tokio::test]
async fn the_log_is_searched_and_read_page_by_page() {
    let site = Site::open().await;
    let cookie = site.staff(&[Administrator]).await;
    let other = site.staff(&[Engagement]).await;
    assert!(!other.is_empty());
    for number in 0..60 {
        add(&site, "wave.open", &format!("wave-{number}"), "100 %").await;
    }
    let first = site.get_as(&cookie, "/manage/audit").await;
    assert_eq!(lines(&first).len(), 50);
    let older = first.text().split("href=\"").find_map(|rest| {
        let address = rest.split('"').next().unwrap();
        address.contains("before=").then(|| address.to_owned())
    });
    let second = site.get_as(&cookie, &older.unwrap()).await;
    assert_eq!(lines(&second).len(), 14);
    assert!(!second.text().contains("before="), "there is nothing older");
    for (query, count) in [
        ("person=1", 1),
        ("kind=session.", 2),
        ("kind=person.&words=engagement", 1),
        ("words=WAVE-5", 11),
        ("words=%25", 50),
        ("words=nothing-like-it", 0),
        ("person=77", 0),
        ("person=none&before=none", 50),
    ] {
        let found = site.get_as(&cookie, &format!("/manage/audit?{query}")).await;
        assert_eq!(lines(&found).len(), count, "{query}");
    }
}

#[tokio::test]
async fn a_download_has_everything_that_was_found_and_calculates_nothing() {
    let site = Site::open().await;
    let cookie = site.staff(&[Administrator]).await;
    for number in 0..600 {
        add(&site, "wave.open", &format!("wave-{number}"), "=HYPERLINK(\"http://elsewhere.test\")").await;
    }
    let file = site.get_as(&cookie, "/manage/audit/download").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"heard-audit-2026-05-04.csv\"");
    assert_eq!(file.header("cache-control"), "no-store");
    let text = file.text().strip_prefix('\u{feff}').unwrap();
    assert_eq!(text.lines().count(), 1 + 602);
    assert!(
        text.lines().nth(1).unwrap().starts_with("\"602\",\"2026-05-04T12:00:00Z\",\"\",\"\",\"wave.open\"")
    );
    assert!(text.lines().last().unwrap().starts_with("\"1\","));
    assert!(
        text.contains("\"'=HYPERLINK(\"\"http://elsewhere.test\"\")\"") && !text.contains("\"=HYPERLINK")
    );
    let found = site.get_as(&cookie, "/manage/audit/download?words=wave-59&before=3").await;
    assert_eq!(found.text().lines().count(), 1 + 11);
}

#[tokio::test]
async fn the_whole_log_is_checked_and_compared_with_what_was_kept() {
    let site = Site::open().await;
    let cookie = site.staff(&[Administrator]).await;
    let Verified::Whole(2, digest) = site.services.verify_audit().await.unwrap() else {
        panic!("two entries are whole")
    };
    let checked = site.get_as(&cookie, "/manage/audit/check").await;
    assert_eq!(checked.status, StatusCode::OK);
    let plain = checked.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("The log is whole. All 2 entries"));
    let shown = plain.split("class=\"digest\">").nth(1).unwrap().split('<').next().unwrap();
    assert_eq!(shown.replace(' ', ""), write_digest(&digest));
    add(&site, "wave.open", "later", "").await;
    let other = "0".repeat(64);
    for (number, kept, status, words) in [
        ("2", shown.replace(' ', "+"), StatusCode::OK, "Up to there, the log is the same"),
        ("2", other.clone(), StatusCode::OK, "the log was written anew"),
        ("9", other.clone(), StatusCode::OK, "the end of the log was cut off"),
        ("-1", other, StatusCode::UNPROCESSABLE_ENTITY, "Type the number of the entry"),
        ("2", "5e".to_owned(), StatusCode::UNPROCESSABLE_ENTITY, "Type all 64"),
    ] {
        let address = format!("/manage/audit/check?number={number}&digest={kept}");
        let reply = site.get_as(&cookie, &address).await;
        assert_eq!(reply.status, status);
        assert!(reply.text().contains(words), "{words}: {}", reply.text());
    }
}

/// Somebody with the file can take the triggers away: the chain tells.
#[tokio::test]
async fn a_log_that_was_tampered_with_is_told_at_its_entry() {
    let site = Site::open().await;
    let cookie = site.staff(&[Administrator]).await;
    let database = rusqlite::Connection::open(site.folder.path().join("heard.db")).unwrap();
    database.execute_batch("DROP TRIGGER audit_never_changes").unwrap();
    assert_eq!(database.execute("UPDATE audit SET detail = 'board' WHERE number = 1", []).unwrap(), 1);
    let checked = site.get_as(&cookie, "/manage/audit/check").await;
    let plain = checked.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("The log is broken at entry 1"), "{plain}");
    assert!(!plain.contains("The log is whole"));
}

//! Drafts of people who answer without script.

use heard_service::ports::Ports;
use jiff::civil::date;

use crate::builders::{COLLECTOR, OTHER_COLLECTOR, TODAY, digest, lay_out};

/// The latest draft under a token is the one that counts.
pub async fn a_draft_is_kept_and_replaced(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let token = digest(b't', 1);
    assert_eq!(ports.drafts.load(token, COLLECTOR).await.expect("read"), None);
    for document in ["first", "second \u{0} '\""] {
        ports.drafts.save(token, COLLECTOR, document, TODAY).await.expect("kept");
        assert_eq!(ports.drafts.load(token, COLLECTOR).await.expect("read").as_deref(), Some(document));
    }
    assert_eq!(ports.drafts.load(digest(b't', 2), COLLECTOR).await.expect("read"), None);
}

/// The same token at another way in finds nothing, until a draft is kept there instead.
pub async fn a_draft_belongs_to_its_collector(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let token = digest(b't', 1);
    ports.drafts.save(token, COLLECTOR, "here", TODAY).await.expect("kept");
    assert_eq!(ports.drafts.load(token, OTHER_COLLECTOR).await.expect("read"), None);
    ports.drafts.save(token, OTHER_COLLECTOR, "there", TODAY).await.expect("kept");
    assert_eq!(ports.drafts.load(token, OTHER_COLLECTOR).await.expect("read").as_deref(), Some("there"));
    assert_eq!(ports.drafts.load(token, COLLECTOR).await.expect("read"), None);
}

/// Erasing takes one draft, and may be repeated.
pub async fn an_erased_draft_is_gone(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    for number in [1, 2] {
        ports.drafts.save(digest(b't', number), COLLECTOR, "draft", TODAY).await.expect("kept");
    }
    for _ in 0..2 {
        ports.drafts.erase(digest(b't', 1)).await.expect("erased");
    }
    assert_eq!(ports.drafts.load(digest(b't', 1), COLLECTOR).await.expect("read"), None);
    assert!(ports.drafts.load(digest(b't', 2), COLLECTOR).await.expect("read").is_some());
}

/// Drafts last touched before the day go; one of that day, or touched since, stays.
pub async fn old_drafts_are_purged_by_day(ports: Ports) {
    lay_out(&ports).await.expect("laid out");
    let days = [date(2025, 12, 31), date(2026, 4, 23), date(2026, 4, 24), TODAY];
    for (number, day) in (0..).zip(days) {
        ports.drafts.save(digest(b't', number), COLLECTOR, "draft", day).await.expect("kept");
    }
    ports.drafts.save(digest(b't', 0), COLLECTOR, "touched", TODAY).await.expect("kept");
    assert_eq!(ports.drafts.purge(date(2026, 4, 24)).await.expect("purged"), 1);
    for (number, stays) in [(0, true), (1, false), (2, true), (3, true)] {
        let found = ports.drafts.load(digest(b't', number), COLLECTOR).await.expect("read");
        assert_eq!(found.is_some(), stays, "{number}");
    }
    assert_eq!(ports.drafts.purge(date(2026, 4, 24)).await.expect("purged"), 0);
}

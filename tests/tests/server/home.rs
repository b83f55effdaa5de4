//! What the home page says to whom.

use heard_domain::answer::Answer;
use heard_service::staff::Role;
use jiff::civil::date;

use crate::markup::{elements, text};
use crate::person::{body, chosen, response_body, uuid};
use crate::site::{CHILDREN, Site};

/// What stands on the home page of somebody with this role, without the marks around what was put in.
async fn home(site: &Site, role: Role) -> String {
    let cookie = site.staff(&[role]).await;
    let reply = site.get_as(&cookie, "/manage").await;
    text(elements(reply.text(), "main")[0].1).replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn each_role_is_told_what_it_can_do() {
    let site = Site::open().await;
    let worrying = [
        ("enjoy", chosen("always")),
        ("say", Answer::Text("My brother hits me and I want to run away".into())),
    ];
    site.put(&uuid(1), body(&site, CHILDREN, worrying)).await;
    let plain = [("say", Answer::Text("More clubs".into()))];
    site.put(&uuid(2), body(&site, CHILDREN, plain)).await;
    site.travel(date(2026, 6, 26));
    let engagement = home(&site, Role::Engagement).await;
    assert!(engagement.contains("closes on Tuesday. Fewer than 8 answers so far."), "{engagement}");
    assert!(engagement.contains("One person waits to be heard. The oldest has waited 53 days."));
    assert!(engagement.contains("A safeguarding lead needs a second person"));
    assert!(engagement.contains("What is going on"));
    let lead = home(&site, Role::Safeguarding).await;
    assert!(lead.contains("One concern is still sealed") && !lead.contains("closes on"), "{lead}");
    let reader = home(&site, Role::Reader).await;
    assert!(reader.contains("waits to be heard") && !reader.contains("still sealed"), "{reader}");
    let translator = home(&site, Role::Translator).await;
    assert!(translator.contains("Nothing needs you today"), "{translator}");
    for number in 10..20 {
        site.put(&uuid(number), response_body(&site, CHILDREN, number)).await;
    }
    let board = home(&site, Role::Board).await;
    assert!(board.contains("12 answers so far.") && !board.contains("waits to be heard"), "{board}");
    site.travel(date(2026, 7, 1));
    assert!(home(&site, Role::Engagement).await.contains("nobody has seen its results"));
}

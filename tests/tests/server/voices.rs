//! Reading what people said: who sees what, sealing by two people, areas, withdrawal, and an audit
//! log without a word of it.

use axum::http::StatusCode;
use heard_domain::answer::Answer;
use heard_service::audit::Verified;
use heard_service::ports::{AuditSearch, Collector, Privacy, Shelf};
use heard_service::staff::{Grant, Role};

use crate::person::{body, chosen, uuid};
use crate::site::{CHILDREN, Site};

const PLAIN: &str = "Tell me when the taxi is late";
const WORRYING: &str = "My brother hits me and I want to run away";
const NOTE: &str = "Rang the school on Monday";

/// Sends words to the children's questionnaire.
async fn say(site: &Site, number: u32, collector: &str, words: &str) -> Vec<String> {
    let answers = [("enjoy", chosen("always")), ("say", Answer::Text(words.to_owned()))];
    site.put(&uuid(number), body(site, collector, answers)).await.receipt()
}

/// Numbers of the responses that wait.
async fn waiting(site: &Site) -> Vec<i64> {
    let found = site.services.ports().voices.list(Shelf::Waiting, None, 100).await.unwrap();
    found.into_iter().map(|voice| voice.id).collect()
}

async fn log(site: &Site) -> String {
    let all = site.services.ports().audit.search(&AuditSearch::default(), 500).await.unwrap();
    let lines: Vec<String> =
        all.into_iter().map(|one| [one.action, one.object, one.detail].join(" ")).collect();
    lines.join("\n")
}

#[tokio::test]
async fn a_reader_decides_about_each_answer_and_can_decide_again() {
    let site = Site::open().await;
    say(&site, 1, CHILDREN, PLAIN).await;
    let reader = site.staff(&[Role::Reader]).await;
    let list = site.get_as(&reader, "/manage/voices").await;
    assert!(list.text().contains("came today") && !list.text().contains(PLAIN));
    let id = waiting(&site).await[0];
    let address = format!("/manage/voices/{id}");
    let page = site.get_as(&reader, &address).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains(PLAIN) && page.text().contains("Not decided"));
    assert!(!page.text().contains(&uuid(1)), "never who");
    assert_eq!(page.header("cache-control"), "no-store");
    let decide = format!("{address}/answers/say");
    assert_eq!(site.services.safe_quotes("children-2026", "say").await.unwrap(), []);
    let reply = site.post_as(&reader, &decide, &[("withhold", "names")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert_eq!(site.services.safe_quotes("children-2026", "say").await.unwrap(), []);
    assert_eq!(waiting(&site).await, [] as [i64; 0]);
    assert!(site.get_as(&reader, "/manage/voices/read").await.text().contains(&address));
    site.post_as(&reader, &decide, &[("verdict", "safe")]).await;
    let quotes = site.services.safe_quotes("children-2026", "say").await.unwrap();
    assert_eq!(quotes.len(), 1);
    assert_eq!(quotes[0].words, PLAIN);
    assert_eq!(site.services.safe_quotes("children-2026", "enjoy").await.unwrap(), []);
    // A tick is nothing to decide about; nonsense decides nothing.
    for (question, fields) in
        [("enjoy", ("verdict", "safe")), ("say", ("verdict", "withheld")), ("x", ("verdict", "safe"))]
    {
        let reply = site.post_as(&reader, &format!("{address}/answers/{question}"), &[fields]).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND);
    }
    let log = log(&site).await;
    assert!(log.contains(&format!("voice.decide {id} say withheld names")));
    assert!(log.contains(&format!("voice.decide {id} say safe")));
    assert!(!log.contains("taxi"));
    assert!(matches!(site.services.verify_audit().await.unwrap(), Verified::Whole(..)));
}

#[tokio::test]
async fn a_concern_opens_to_a_lead_when_two_different_people_unsealed_it() {
    let site = Site::open().await;
    say(&site, 1, CHILDREN, PLAIN).await;
    say(&site, 2, CHILDREN, WORRYING).await;
    let [concern, plain] = waiting(&site).await[..] else { panic!("two wait") };
    assert!(concern > plain, "the concern comes first");
    let reader = site.staff(&[Role::Reader]).await;
    let lead = site.staff(&[Role::Safeguarding]).await;
    let address = format!("/manage/voices/{concern}");
    let (unseal, outcome) = (format!("{address}/unseal"), format!("{address}/outcome"));
    let sees = async |who: &str| site.get_as(who, &address).await.text().contains("hits me");
    let done = [("outcome", "setting"), ("note", NOTE)];
    let decide = format!("{address}/answers/say");
    assert_eq!(site.post_as(&reader, &decide, &[("verdict", "safe")]).await.status, StatusCode::FORBIDDEN);
    // The same person twice is one person.
    for _ in 0..2 {
        assert_eq!(site.post_as(&lead, &unseal, &[]).await.status, StatusCode::SEE_OTHER);
        assert!(!sees(&lead).await && !sees(&reader).await);
        assert_eq!(site.post_as(&lead, &outcome, &done).await.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(site.post_as(&reader, &unseal, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(sees(&lead).await && !sees(&reader).await);
    // Roles that may not read voices do not come here at all.
    for role in [Role::Administrator, Role::Analyst, Role::Board, Role::Facilitator] {
        let other = site.staff(&[role]).await;
        assert_eq!(site.get_as(&other, &address).await.status, StatusCode::FORBIDDEN);
        assert_eq!(site.post_as(&other, &unseal, &[]).await.status, StatusCode::FORBIDDEN);
    }
    // What is not right comes back as it was typed.
    let reply = site.post_as(&lead, &outcome, &[("outcome", ""), ("note", NOTE)]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.text().contains(NOTE) && reply.text().contains("There is a problem"));
    assert_eq!(site.post_as(&reader, &outcome, &done).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.post_as(&lead, &outcome, &done).await.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&lead, &address).await.text().contains(NOTE));
    assert!(!site.get_as(&reader, &address).await.text().contains(NOTE));
    assert_eq!(waiting(&site).await, [plain]);
    // Handed to the readers, it is read like any other.
    site.post_as(&lead, &outcome, &[("outcome", "readers"), ("note", NOTE)]).await;
    assert!(sees(&reader).await);
    assert_eq!(site.post_as(&reader, &decide, &[("verdict", "safe")]).await.status, StatusCode::SEE_OTHER);
    // Raised again by a reader, it is sealed, and quoted nowhere.
    site.post_as(&reader, &decide, &[("verdict", "safeguarding")]).await;
    assert!(!sees(&lead).await && !sees(&reader).await);
    assert_eq!(site.services.safe_quotes("children-2026", "say").await.unwrap(), []);
    let log = log(&site).await;
    for line in ["lead", "second"] {
        assert!(log.contains(&format!("concern.unseal {concern} {line}")));
    }
    assert!(log.contains(&format!("concern.outcome {concern} setting")));
    assert!(!log.contains("hits") && !log.contains("Rang"));
    let stored = site.services.ports().voices.get(concern).await.unwrap().unwrap();
    assert_eq!(stored.answers.get("say"), Some(&Answer::Text(WORRYING.to_owned())));
}

#[tokio::test]
async fn a_lead_decides_about_what_two_people_unsealed() {
    let site = Site::open().await;
    say(&site, 1, CHILDREN, WORRYING).await;
    say(&site, 2, CHILDREN, PLAIN).await;
    let [concern, plain] = waiting(&site).await[..] else { panic!("two wait") };
    let lead = site.staff(&[Role::Safeguarding]).await;
    let reader = site.staff(&[Role::Reader]).await;
    let address = format!("/manage/voices/{concern}");
    let decide = format!("{address}/answers/say");
    let withhold = [("withhold", "names")];
    assert_eq!(site.post_as(&lead, &decide, &withhold).await.status, StatusCode::FORBIDDEN, "it is sealed");
    for who in [&lead, &reader] {
        site.post_as(who, &format!("{address}/unseal"), &[]).await;
    }
    let page = site.get_as(&lead, &address).await;
    assert!(page.text().contains("value=\"safe\"") && page.text().contains("counts once this is handed"));
    assert!(!page.text().contains("value=\"safeguarding\""), "it is raised already");
    let again = site.post_as(&lead, &decide, &[("verdict", "safeguarding")]).await;
    assert_eq!(again.status, StatusCode::FORBIDDEN);
    assert_eq!(site.post_as(&lead, &decide, &[("verdict", "safe")]).await.status, StatusCode::SEE_OTHER);
    let quotes = async || site.services.safe_quotes("children-2026", "say").await.unwrap().len();
    assert_eq!(quotes().await, 0, "of a concern nothing is quoted");
    assert_eq!(
        waiting(&site).await,
        [concern, plain],
        "that somebody decides about words deals with nothing"
    );
    let handed = [("outcome", "readers"), ("note", NOTE)];
    site.post_as(&lead, &format!("{address}/outcome"), &handed).await;
    assert_eq!((quotes().await, waiting(&site).await), (1, vec![plain]));
    // What no word gave away, a lead raises like any reader.
    let raise = format!("/manage/voices/{plain}/answers/say");
    site.post_as(&lead, &raise, &[("verdict", "safeguarding")]).await;
    assert!(!site.get_as(&reader, &format!("/manage/voices/{plain}")).await.text().contains(PLAIN));
}

#[tokio::test]
async fn two_readers_do_not_unseal() {
    let site = Site::open().await;
    say(&site, 1, CHILDREN, WORRYING).await;
    let id = waiting(&site).await[0];
    for role in [Role::Reader, Role::Engagement] {
        let who = site.staff(&[role]).await;
        site.post_as(&who, &format!("/manage/voices/{id}/unseal"), &[]).await;
    }
    let lead = site.staff(&[Role::Safeguarding]).await;
    assert!(!site.get_as(&lead, &format!("/manage/voices/{id}")).await.text().contains("hits me"));
}

#[tokio::test]
async fn an_area_limits_what_somebody_reads() {
    let site = Site::open().await;
    let north = Collector {
        code: "north-link".to_owned(),
        wave: "children-2026".to_owned(),
        channel: "link".to_owned(),
        area: Some("north".to_owned()),
        setting: None,
        privacy: Privacy::Anonymous,
        paused: false,
    };
    site.services.ports().catalogue.put_collector(&north).await.unwrap();
    site.services.reload().await.unwrap();
    say(&site, 1, CHILDREN, PLAIN).await;
    say(&site, 2, "north-link", PLAIN).await;
    let [elsewhere, here] = waiting(&site).await[..] else { panic!("two wait") };
    let reader = site.granted(&[Grant { role: Role::Reader, area: Some("north".to_owned()) }]).await;
    let list = site.get_as(&reader, "/manage/voices").await;
    assert!(list.text().contains(&format!("/manage/voices/{here}\"")));
    assert!(!list.text().contains(&format!("/manage/voices/{elsewhere}\"")));
    assert_eq!(site.get_as(&reader, &format!("/manage/voices/{here}")).await.status, StatusCode::OK);
    let address = format!("/manage/voices/{elsewhere}");
    assert_eq!(site.get_as(&reader, &address).await.status, StatusCode::FORBIDDEN);
    for what in ["answers/say", "unseal"] {
        let reply = site.post_as(&reader, &format!("{address}/{what}"), &[("verdict", "safe")]).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
    }
    assert!(site.get_as(&reader, "/manage").await.text().contains("One person waits to be heard"));
}

#[tokio::test]
async fn what_was_taken_back_is_nowhere() {
    let site = Site::open().await;
    let receipt = say(&site, 1, CHILDREN, WORRYING).await;
    let id = waiting(&site).await[0];
    let reader = site.staff(&[Role::Reader]).await;
    let lead = site.staff(&[Role::Safeguarding]).await;
    for who in [&reader, &lead] {
        site.post_as(who, &format!("/manage/voices/{id}/unseal"), &[]).await;
    }
    site.services.withdraw(&receipt.join(" ")).await.unwrap();
    for who in [&reader, &lead] {
        assert_eq!(site.get_as(who, &format!("/manage/voices/{id}")).await.status, StatusCode::NOT_FOUND);
        for list in ["/manage/voices", "/manage/voices/read"] {
            assert!(!site.get_as(who, list).await.text().contains(&format!("/manage/voices/{id}")));
        }
    }
}

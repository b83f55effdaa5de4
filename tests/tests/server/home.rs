//! What the home page says to whom.

use heard_domain::answer::Answer;
use heard_domain::language::{Language, Presentation};
use heard_service::ports::{Vouch, Wave, WavePlan};
use heard_service::staff::{Role, Staff, program_did};
use jiff::civil::date;

use crate::fieldwork::way_in;
use crate::markup::{elements, text};
use crate::person::{body, chosen, response_body, uuid};
use crate::site::{CHILDREN, POLL, STRATEGY, Site};

const LIFE: &str = "quality-of-life";

/// The home page of somebody with this role.
async fn page(site: &Site, role: Role) -> String {
    let cookie = site.staff(&[role]).await;
    site.get_as(&cookie, "/manage").await.text().to_owned()
}

/// What stands on it, without the marks around what was put in.
async fn home(site: &Site, role: Role) -> String {
    text(elements(&page(site, role).await, "main")[0].1).replace(['\u{2068}', '\u{2069}'], "")
}

/// Somebody with this role, for what is done without a page.
async fn person(site: &Site, role: Role) -> Staff {
    site.staff(&[role]).await;
    let email = format!("{}-all@heard.test", role.code());
    site.services.ports().people.by_email(&email).await.unwrap().unwrap().into()
}

/// Sets the plan of a wave.
async fn plan(site: &Site, wave: &str, title: &str, targets: &[(&str, u32)]) {
    let wave = site.services.catalogue().waves.iter().find(|known| known.code == wave).unwrap().clone();
    let plan = WavePlan {
        title: title.to_owned(),
        freezes: None,
        targets: targets.iter().map(|(label, people)| ((*label).to_owned(), *people)).collect(),
    };
    site.services.put_wave(&wave, &plan, program_did(site.now(), "wave.edit", "", "")).await.unwrap();
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
    site.put(&uuid(2), body(&site, CHILDREN, plain.clone())).await;
    site.travel(date(2026, 6, 26));
    site.put(&uuid(3), body(&site, CHILDREN, plain)).await;
    let engagement = home(&site, Role::Engagement).await;
    assert!(engagement.contains("5 waves close soon."), "{engagement}");
    assert!(engagement.contains("Fewer than 8 answers so far. It closes on Tuesday."), "{engagement}");
    let late = "One person has waited for more than a week to be heard. The oldest has waited 53 days.";
    assert!(engagement.contains(late), "{engagement}");
    assert!(engagement.contains("One more person waits to be heard."));
    assert!(engagement.contains("A safeguarding lead needs a second person"));
    assert!(engagement.contains("What is going on"));
    // The most urgent stands first, each group under its heading.
    let markup = page(&site, Role::Engagement).await;
    let at = |group: &str| markup.find(&format!("<h3 id=\"manage-home-{group}\"")).unwrap();
    assert!(["first", "now", "soon", "later"].map(at).is_sorted(), "{markup}");
    let lead = home(&site, Role::Safeguarding).await;
    assert!(lead.contains("One concern is still sealed") && !lead.contains("closes on"), "{lead}");
    let reader = home(&site, Role::Reader).await;
    assert!(reader.contains("to be heard") && !reader.contains("still sealed"), "{reader}");
    let translator = home(&site, Role::Translator).await;
    assert!(translator.contains("Nothing needs you today"), "{translator}");
    for number in 10..20 {
        site.put(&uuid(number), response_body(&site, CHILDREN, number)).await;
    }
    let board = home(&site, Role::Board).await;
    assert!(!board.contains("to be heard") && board.contains("answers so far."), "{board}");
    site.travel(date(2026, 7, 1));
    assert!(home(&site, Role::Engagement).await.contains("nobody has seen its results"));
}

#[tokio::test]
async fn groups_that_are_behind_are_named_and_small_numbers_are_not() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    plan(&site, "poll-2026", "Spring poll", &[("Special", 60), ("College", 40), ("Nursery", 9)]).await;
    for setting in ["special", "college"] {
        let collector = way_in(&site, &officer, "poll-2026", "link", &[("setting", setting)]).await;
        let came = if setting == "special" { 12 } else { 3 };
        for number in 0..came {
            let number = if setting == "special" { number } else { 100 + number };
            site.put(&uuid(number), body(&site, &collector, [("rating", chosen("good"))])).await.receipt();
        }
    }
    // In the first days nobody is behind; how many came is said of each group all the same.
    site.travel(date(2026, 4, 5));
    let early = home(&site, Role::Engagement).await;
    assert!(!early.contains("“Spring poll” closes on"), "{early}");
    assert!(early.contains("Special: about 10 of 60 so far."), "{early}");
    site.travel(date(2026, 5, 20));
    let later = page(&site, Role::Engagement).await;
    assert!(later.contains("/manage/waves/poll-2026/rate\""));
    let later = home(&site, Role::Engagement).await;
    assert!(
        later.contains("Special: about 10 of 60 so far. “Spring poll” closes on 30 June 2026."),
        "{later}"
    );
    assert!(later.contains("College: fewer than 8 of 40 so far."), "{later}");
    assert!(later.contains("Nursery: nobody counts it"), "{later}");
    for small in ["12 of", "3 of 40", "15 of"] {
        assert!(!later.contains(small), "{small}: {later}");
    }
    // Who only reads sees how it stands, and is asked for nothing.
    let board = home(&site, Role::Board).await;
    assert!(board.contains("College: fewer than 8") && !board.contains("“Spring poll” closes"), "{board}");
}

#[tokio::test]
async fn ways_in_sessions_and_measures_are_said_in_few_lines() {
    let site = Site::open().await;
    let officer = site.staff(&[Role::Engagement]).await;
    let days = [("closes", "2026-05-06")];
    let early = way_in(&site, &officer, "poll-2026", "link", &days).await;
    let session = way_in(&site, &officer, "poll-2026", "session", &[]).await;
    site.post_as(&officer, "/manage/sessions", &[("collector", &*session), ("people", "9")]).await;
    site.post_as(&officer, &format!("/manage/collectors/{POLL}/pause"), &[]).await;
    site.travel(date(2026, 5, 7));
    let markup = page(&site, Role::Engagement).await;
    assert!(markup.contains(&format!("/manage/collectors/{early}/edit\"")), "{markup}");
    assert!(
        markup.contains(&format!("/manage/collectors/{POLL}\"")) && markup.contains("/manage/sessions/1\"")
    );
    assert!(markup.contains(&format!("/manage/strategy/{STRATEGY}#gaps\"")));
    let said = home(&site, Role::Engagement).await;
    assert!(said.contains("The way in “Oak” closed on 6 May 2026, though"), "{said}");
    assert!(
        said.contains("is paused, though") && said.contains("The session of 4 May 2026 at “Oak”"),
        "{said}"
    );
    assert!(said.contains("say nothing yet: ") && said.contains("no data imported ("), "{said}");
    assert_eq!(said.matches("measures of “").count(), 1, "one line for each strategy");
    // More than three of one kind are one line.
    let cookie = site.staff(&[Role::Engagement]).await;
    for _ in 0..4 {
        let more = way_in(&site, &cookie, "poll-2026", "link", &[]).await;
        site.post_as(&cookie, &format!("/manage/collectors/{more}/pause"), &[]).await;
    }
    let said = home(&site, Role::Engagement).await;
    assert!(said.contains("5 ways in take no answers, though their wave is open."), "{said}");
    assert!(!said.contains("is paused, though"));
    // A wave without any way in leads to where one is made.
    let empty = Wave { code: "empty".into(), ..site.services.catalogue().entry(POLL).unwrap().wave.clone() };
    site.services.ports().catalogue.put_wave(&empty).await.unwrap();
    site.services.reload().await.unwrap();
    assert!(home(&site, Role::Engagement).await.contains("6 ways in take no answers"));
}

#[tokio::test]
async fn drafts_ask_each_for_what_they_can_give() {
    let site = Site::open().await;
    let officer = person(&site, Role::Engagement).await;
    let services = &site.services;
    services.draft_next_version(LIFE, &officer, site.now()).await.unwrap();
    for role in [Role::Translator, Role::CoProducer] {
        assert!(home(&site, role).await.contains("Nothing needs you today"), "{role:?}: nothing is new");
    }
    let draft = services.instrument_draft(LIFE).await.unwrap().unwrap();
    let (mut sheet, revision) = draft.sheet("club").unwrap().clone();
    let mut words = sheet.words_in(Language::ENGLISH, Presentation::Standard).unwrap().clone();
    "Do you go to a club?".clone_into(&mut words.label);
    sheet.set_words(Language::ENGLISH, Presentation::Standard, words);
    services.save_sheet(LIFE, &sheet, revision, &officer, site.now()).await.unwrap();
    let translator = home(&site, Role::Translator).await;
    assert!(translator.contains("8 translations are out of date or not finished."), "{translator}");
    // Fewer are said one by one, and lead to the very text.
    let proposal = services.proposal(LIFE).await.unwrap().unwrap();
    let polish = Language::parse("pl").unwrap();
    for language in Language::all().filter(|language| ![Language::ENGLISH, polish].contains(language)) {
        let person = person(&site, Role::Translator).await;
        let (look, now) = (Presentation::Standard, site.now());
        let draft = &proposal.instrument;
        let made = services.vouch(draft, "club", language, look, Vouch::Translated, &person, now);
        assert!(made.await.unwrap());
    }
    let markup = page(&site, Role::Translator).await;
    assert!(markup.contains("/manage/translate/quality-of-life/pl#w-club-standard\""), "{markup}");
    let translator = home(&site, Role::Translator).await;
    assert!(translator.contains("in Polski: 1 text is out of date."), "{translator}");
    assert!(!translator.contains("second person"), "nobody reviews what they translated");
    let engagement = home(&site, Role::Engagement).await;
    assert!(engagement.contains("7 translations wait for a second person."), "{engagement}");
    assert!(engagement.contains("Nobody has signed off"), "{engagement}");
    // Who signs off is asked to, until they have, and again after a change.
    assert!(home(&site, Role::CoProducer).await.contains("waits for you to read it and sign it off."));
    let parent = person(&site, Role::CoProducer).await;
    let digest = services.proposal(LIFE).await.unwrap().unwrap().digest;
    services.sign_draft(LIFE, digest, &parent, site.now()).await.unwrap();
    assert!(home(&site, Role::CoProducer).await.contains("Nothing needs you today"));
    services.comment(LIFE, "club", "Which club?", &parent, site.now()).await.unwrap();
    let engagement = home(&site, Role::Engagement).await;
    assert!(engagement.contains("has 1 open comment.") && !engagement.contains("can be published"));
    services.resolve_comment(LIFE, 1, true, &officer, site.now()).await.unwrap();
    let markup = page(&site, Role::Engagement).await;
    assert!(markup.contains("/manage/instruments/quality-of-life/publish\""));
    assert!(home(&site, Role::Engagement).await.contains("is signed off and can be published."));
}

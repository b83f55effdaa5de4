//! Help at once where an answer says that somebody may not be safe, and journeys without a trace.

use axum::http::StatusCode;
use heard::config::Config;
use heard_domain::answer::Answer;
use heard_domain::draft::Draft;
use heard_domain::language::{Language, Presentation};

use crate::browser::Browser;
use crate::markup::{contents, elements, hidden, text};
use crate::person::{body, chosen, uuid};
use crate::site::{CHILDREN, SAFE, Site};

const WORDS: &str = "My brother hits me and I want to run away";

fn heading(browser: &Browser<'_>) -> String {
    text(contents(&browser.page, "h1")[0])
}

async fn at<'a>(site: &'a Site, step: &str) -> Browser<'a> {
    let mut browser = Browser::at(site, "/s/my-life").await;
    browser.press("start", &[]).await;
    browser.open(&format!("/s/my-life/{step}")).await;
    browser
}

/// Row number and concern of what waits.
async fn waiting(site: &Site) -> Vec<bool> {
    let found = site.services.ports().responses.waiting(100).await.unwrap();
    found.into_iter().map(|one| one.concern).collect()
}

#[tokio::test]
async fn words_show_help_before_the_next_question_and_change_nothing() {
    let site = Site::open().await;
    let mut browser = at(&site, "say").await;
    let title = text(contents(&browser.page, "title")[0]);
    browser.press("next", &[("answer", WORDS)]).await;
    // Nothing in the address and in the title tells it: they are what a history shows.
    assert_eq!(browser.address, "/s/my-life/say");
    assert_eq!(text(contents(&browser.page, "title")[0]), title);
    assert_eq!(heading(&browser), "Thank you for telling us");
    for number in ["tel:999", "tel:08001111"] {
        assert!(browser.page.contains(&format!("href=\"{number}\"")), "{number}");
    }
    let main = elements(&browser.page, "main")[0].1;
    let shown = text(&main[main.find("<h1").unwrap()..]);
    assert!(!shown.contains("hits") && !shown.contains("brother"), "{shown}");
    // A reload shows it again; going on leads on, and back to the question it is not shown again.
    browser.open("/s/my-life/say").await;
    assert_eq!(heading(&browser), "Thank you for telling us");
    browser.press("next", &[]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    assert!(browser.page.contains(WORDS));
    browser.open("/s/my-life/say").await;
    assert_eq!(text(contents(&browser.page, "textarea")[0]), WORDS);
    browser.press("next", &[("answer", WORDS)]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    assert!(!text(elements(&browser.page, "main")[0].1).contains("999"));
    browser.press("send", &[]).await;
    assert_eq!(browser.address, "/s/my-life/thanks");
    assert!(!hidden(&browser.page, "seed").unwrap().contains("say"));
    let page = site.services.ports().responses.page("children-2026", 0, 10).await.unwrap();
    assert_eq!(page[0].1.answers.get("say"), Some(&Answer::Text(WORDS.into())));
    assert_eq!(waiting(&site).await, [true]);
}

#[tokio::test]
async fn an_option_shows_help_and_back_leads_to_its_question() {
    let site = Site::open().await;
    let mut browser = at(&site, "safe").await;
    browser.press("next", &[("answer", "none")]).await;
    assert_eq!(heading(&browser), "Thank you for telling us");
    browser.press("back", &[]).await;
    assert_eq!(browser.address, "/s/my-life/safe");
    assert_eq!(heading(&browser), "Where do you feel safe?");
    assert_eq!(browser.page.matches(" checked").count(), 1);
    browser.press("next", &[("answer", "none")]).await;
    assert_eq!(browser.address, "/s/my-life/belong");
}

#[tokio::test]
async fn help_speaks_the_language_of_the_moment_and_finds_words_of_every_language() {
    let site = Site::open().await;
    for (language, words) in
        [("pl", "I want to die"), ("en", "Boję się wracać do domu"), ("ar", "أبي يضربني")]
    {
        let mut browser = at(&site, "say").await;
        browser.post(&[("lang", language)]).await;
        browser.press("next", &[("answer", words)]).await;
        assert_eq!(
            contents(&browser.page, "li").iter().filter(|one| one.contains("tel:")).count(),
            2,
            "{words}"
        );
        assert!(browser.page.contains(&format!("<html lang=\"{language}\"")));
        // A change of language leaves it open.
        browser.post(&[("lang", "cy")]).await;
        assert_eq!(heading(&browser), "Diolch am ddweud wrthon ni");
    }
}

#[tokio::test]
async fn skip_and_harmless_words_show_none() {
    let site = Site::open().await;
    let mut browser = at(&site, "say").await;
    browser.press("skip", &[("answer", WORDS)]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    browser.open("/s/my-life/say").await;
    browser.press("next", &[("answer", "Football hits are the best. I’m dying to play!")]).await;
    assert_eq!(browser.address, "/s/my-life/check");
    browser.press("send", &[]).await;
    assert_eq!(waiting(&site).await, [false]);
}

#[tokio::test]
async fn the_service_believes_nobody_and_puts_concerns_first() {
    let site = Site::open().await;
    let say = |words: &str| [("enjoy", chosen("often")), ("say", Answer::Text(words.into()))];
    site.put(&uuid(1), body(&site, CHILDREN, say("More buses"))).await.receipt();
    let words = site.put(&uuid(2), body(&site, CHILDREN, say(WORDS))).await.receipt();
    site.put(&uuid(3), body(&site, CHILDREN, [("safe", chosen("none"))])).await.receipt();
    assert_eq!(waiting(&site).await, [true, true, false]);
    // Taken back, it waits no more.
    site.services.withdraw(&words.join(" ")).await.unwrap();
    assert_eq!(waiting(&site).await, [true, false]);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn an_organisation_adds_phrases_of_its_own() {
    let site = Site::with_files(&[("care/ours.txt", "# ours\nbehind the bike sheds\n")], |_| {}).await;
    let mut browser = at(&site, "say").await;
    browser.press("next", &[("answer", "It happens behind the bike-sheds")]).await;
    assert_eq!(heading(&browser), "Thank you for telling us");
}

#[tokio::test]
async fn every_open_question_says_who_reads_it_and_what_to_do_instead_of_waiting() {
    let site = Site::with(|config| config.reader = Some("Ms Oak".into())).await;
    for (address, open, says) in [
        ("/s/my-life/say", true, "Is someone hurting you?"),
        ("/s/my-life/enjoy", false, ""),
        ("/s/families/best", true, "Is a child being hurt?"),
        ("/s/families/age", false, ""),
    ] {
        let page = site.get(address).await.text().to_owned();
        let note = elements(&page, "p").into_iter().find(|(attributes, _)| attributes.contains("id=\"w\""));
        assert_eq!(note.is_some(), open, "{address}");
        if let Some((_, note)) = note {
            let note = text(note);
            assert!(
                note.contains("Ms Oak") && note.contains("5 working days") && note.contains(says),
                "{note}"
            );
            assert!(page.contains("aria-describedby=\"h n w\""), "{address}");
        }
    }
}

fn local(config: &mut Config) {
    config.local_help_name = Some("Children’s team".into());
    config.local_help_number = Some("01432 260800".into());
    config.help =
        heard::helpers::parse("Young Minds | +44 808 802 5544 | For parent carers; Shout | 85258").unwrap();
}

#[tokio::test]
async fn local_numbers_are_on_the_help_page_and_on_the_card() {
    let site = Site::with(local).await;
    let help = site.get("/help?lang=pl").await.text().to_owned();
    let mut browser = at(&site, "safe").await;
    browser.press("next", &[("answer", "none")]).await;
    for page in [&help, &browser.page] {
        for shown in ["tel:01432260800", "tel:+448088025544", "tel:85258", "Young Minds", "For parent carers"]
        {
            assert!(page.contains(shown), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_sensitive_journey_has_one_name_no_icon_and_is_kept_nowhere() {
    let site = Site::open().await;
    let quiet = |page: &str| {
        assert_eq!(text(contents(page, "title")[0]), "Questions");
        assert!(!page.contains("rel=\"icon\"") && page.contains("data-quiet"));
        assert!(
            page.contains("class=\"exit stay\"") && page.contains("<heard-leave data-brings=\"/assets/leave")
        );
    };
    for step in ["", "/one", "/check"] {
        let reply = site.get(&["/s/three", step].concat()).await;
        assert_eq!(reply.status, StatusCode::OK);
        assert_eq!(reply.header("cache-control"), "no-store");
        quiet(reply.text());
    }
    let mut browser = Browser::at(&site, "/s/three").await;
    browser.press("start", &[]).await;
    browser.press("next", &[("answer", "never")]).await;
    assert_eq!(heading(&browser), "Thank you for telling us");
    quiet(&browser.page);
    browser.press("next", &[]).await;
    quiet(&browser.page);
    // Others are told by their names.
    let page = site.get("/s/my-life/enjoy").await.text().to_owned();
    assert!(page.contains("rel=\"icon\"") && !page.contains("data-quiet") && !page.contains("heard-leave"));
}

#[tokio::test]
async fn a_page_that_script_walked_brings_its_open_help_along() {
    let site = Site::open().await;
    let mut browser = at(&site, "say").await;
    let mut live = Draft::new(uuid(5), Language::ENGLISH, Presentation::Standard);
    live.answers.set("say", Answer::Text(WORDS.into()));
    assert!(live.open_card("say", ""));
    browser.post(&[("lang", "en"), ("live", &heard_domain::draft::encode(&live))]).await;
    assert_eq!(heading(&browser), "Thank you for telling us");
    assert_eq!(site.stored(SAFE).await, 0);
}

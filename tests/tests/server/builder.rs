//! Making an instrument.

use axum::http::StatusCode;
use heard_domain::language::Presentation;
use heard_service::staff::Role;

use crate::site::{Reply, Site};

async fn officer() -> (Site, String) {
    let site = Site::open().await;
    let cookie = site.staff(&[Role::Engagement]).await;
    (site, cookie)
}

/// Starts an instrument with one question; where the question is.
async fn started(site: &Site, cookie: &str) -> (String, String) {
    let reply =
        site.post_as(cookie, "/manage/instruments", &[("title", "Bus & me"), ("audience", "cyp")]).await;
    assert_eq!(reply.header("location"), "/manage/instruments/bus-me");
    let fields = [("act", "add"), ("words", "How is the bus?"), ("kind", "choice"), ("section", "questions")];
    let reply = site.post_as(cookie, "/manage/instruments/bus-me/order", &fields).await;
    let question = reply.header("location").to_owned();
    assert_eq!(question, "/manage/instruments/bus-me/questions/how_is_the_bus");
    ("/manage/instruments/bus-me".to_owned(), question)
}

fn base(page: &Reply) -> String {
    let text = page.text();
    let after = text.split("name=\"base\" value=\"").nth(1).unwrap();
    after.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_question_is_written_with_options_words_and_easy_read() {
    let (site, cookie) = officer().await;
    let (draft, question) = started(&site, &cookie).await;
    let page = site.get_as(&cookie, &question).await;
    assert_eq!(page.status, StatusCode::OK);
    let fields = [
        ("base", &*base(&page)),
        ("words", "en"),
        ("kind", "choice"),
        ("label", "How is the <bus>?"),
        ("option-0-code", ""),
        ("option-0-words", "Good"),
        ("option-1-code", ""),
        ("option-1-words", "Bad"),
        ("option-1-concern", "yes"),
        ("option-2-code", ""),
        ("option-2-words", ""),
    ];
    let reply = site.post_as(&cookie, &question, &fields).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    let page = site.get_as(&cookie, &question).await;
    assert!(page.text().contains("How is the &lt;bus&gt;?"));
    let fields = [
        ("base", &*base(&page)),
        ("words", "en.easy"),
        ("label", "Is the bus good?"),
        ("option-0-code", "good"),
        ("option-0-words", "Yes, good"),
    ];
    site.post_as(&cookie, &question, &fields).await;
    let made = site.services.instrument_draft("bus-me").await.unwrap().unwrap().instrument();
    let asked = made.question("how_is_the_bus").unwrap();
    let codes: Vec<&str> = asked.options().iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["good", "bad"]);
    assert!(asked.option("bad").unwrap().concern);
    let easy = made.texts_in(made.source, Presentation::Easy).unwrap().question("how_is_the_bus").unwrap();
    assert_eq!(easy.label, "Is the bus good?");
    let preview = site.get_as(&cookie, &format!("{draft}/preview?question=how_is_the_bus")).await;
    assert!(preview.text().contains("How is the &lt;bus&gt;?"), "{}", preview.text());
    assert!(preview.header("content-security-policy").contains("frame-ancestors 'self'"));
    assert!(!preview.text().contains("<script"));
}

#[tokio::test]
async fn what_two_people_write_at_once_is_shown_and_not_lost() {
    let (site, cookie) = officer().await;
    let (_, question) = started(&site, &cookie).await;
    let seen = base(&site.get_as(&cookie, &question).await);
    let mine = [("base", &*seen), ("words", "en"), ("kind", "choice"), ("label", "Mine")];
    let theirs = [("base", &*seen), ("words", "en"), ("kind", "choice"), ("label", "Theirs")];
    assert_eq!(site.post_as(&cookie, &question, &theirs).await.status, StatusCode::SEE_OTHER);
    let reply = site.post_as(&cookie, &question, &mine).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert!(reply.text().contains("value=\"Mine\"") && reply.text().contains(">Theirs</q>"));
    let again = [("base", &*base(&reply)), ("words", "en"), ("kind", "choice"), ("label", "Mine")];
    assert_eq!(site.post_as(&cookie, &question, &again).await.status, StatusCode::SEE_OTHER);
    let history = site.services.ports().drafting.history("bus-me", "how_is_the_bus").await.unwrap();
    assert_eq!(history.len(), 3);
    let undo = [("act", "undo"), ("words", "en")];
    site.post_as(&cookie, &question, &undo).await;
    assert!(site.get_as(&cookie, &question).await.text().contains("value=\"Theirs\""));
    let theirs =
        [("base", "4"), ("words", "en"), ("label", "Mine"), ("take-words.en.standard.label", "theirs")];
    assert_eq!(site.post_as(&cookie, &question, &theirs).await.status, StatusCode::SEE_OTHER);
    assert!(site.get_as(&cookie, &question).await.text().contains("value=\"Theirs\""));
}

#[tokio::test]
async fn who_translates_changes_words_of_other_languages_alone() {
    let (site, cookie) = officer().await;
    let (_, question) = started(&site, &cookie).await;
    let translator = site.staff(&[Role::Translator]).await;
    let seen = base(&site.get_as(&translator, &question).await);
    let polish = [("base", &*seen), ("words", "pl"), ("label", "Jak jest w autobusie?")];
    assert_eq!(site.post_as(&translator, &question, &polish).await.status, StatusCode::SEE_OTHER);
    let english = [("base", "2"), ("words", "en"), ("label", "Changed")];
    assert_eq!(site.post_as(&translator, &question, &english).await.status, StatusCode::FORBIDDEN);
    let reader = site.staff(&[Role::Board]).await;
    assert_eq!(site.post_as(&reader, &question, &polish).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn questions_move_and_come_back_and_their_codes_are_not_used_again() {
    let (site, cookie) = officer().await;
    let (draft, _) = started(&site, &cookie).await;
    let order = format!("{draft}/order");
    let add = [("act", "add"), ("words", "Second"), ("kind", "yes_no"), ("section", "questions")];
    site.post_as(&cookie, &order, &add).await;
    site.post_as(&cookie, &order, &[("act", "up"), ("question", "second")]).await;
    let codes = || async {
        let draft = site.services.instrument_draft("bus-me").await.unwrap().unwrap();
        draft.frame.questions().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(codes().await, ["second", "how_is_the_bus"]);
    site.post_as(&cookie, &order, &[("act", "remove"), ("question", "second")]).await;
    assert_eq!(codes().await, ["how_is_the_bus"]);
    site.post_as(&cookie, &order, &add).await;
    assert_eq!(codes().await, ["how_is_the_bus", "second_2"]);
    site.post_as(&cookie, &order, &[("act", "undo")]).await;
    site.post_as(&cookie, &order, &[("act", "copy"), ("question", "how_is_the_bus")]).await;
    assert_eq!(codes().await, ["how_is_the_bus", "how_is_the_bus_2"]);
}

#[tokio::test]
async fn the_next_version_begins_as_the_newest_one() {
    let (site, cookie) = officer().await;
    let reply = site.post_as(&cookie, "/manage/instruments/quality-of-life/draft", &[]).await;
    assert_eq!(reply.header("location"), "/manage/instruments/quality-of-life");
    let draft = site.services.instrument_draft("quality-of-life").await.unwrap().unwrap();
    let mut next = draft.instrument();
    next.version = 1;
    let catalogue = site.services.catalogue();
    assert_eq!(&next, &**catalogue.instrument("quality-of-life", 1).unwrap());
    assert_eq!(site.get_as(&cookie, "/manage/instruments/quality-of-life").await.status, StatusCode::OK);
    let missing = site.post_as(&cookie, "/manage/instruments/nothing/draft", &[]).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

/// The fields of the question with these words of its two answers.
fn answers<'a>(base: &'a str, good: &'a str, bad: &'a str, codes: [&'a str; 2]) -> Vec<(&'a str, &'a str)> {
    vec![
        ("base", base),
        ("words", "en"),
        ("kind", "choice"),
        ("label", "How is the bus?"),
        ("option-0-code", codes[0]),
        ("option-0-words", good),
        ("option-1-code", codes[1]),
        ("option-1-words", bad),
    ]
}

#[tokio::test]
async fn what_two_people_write_in_two_places_is_put_together() {
    let (site, cookie) = officer().await;
    let (_, question) = started(&site, &cookie).await;
    site.post_as(&cookie, &question, &answers("1", "Good", "Bad", ["", ""])).await;
    let colleague = site.staff(&[Role::Engagement]).await;
    site.post_as(&colleague, &question, &answers("2", "Very good", "Bad", ["good", "bad"])).await;
    let mine = answers("2", "Good", "Very bad", ["good", "bad"]);
    assert_eq!(site.post_as(&cookie, &question, &mine).await.status, StatusCode::SEE_OTHER);
    let polish = [
        ("base", "2"),
        ("words", "pl"),
        ("label", "Autobus?"),
        ("option-0-code", "good"),
        ("option-0-words", "Dobrze"),
    ];
    assert_eq!(site.post_as(&cookie, &question, &polish).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&cookie, &question).await;
    for words in ["Very good", "Very bad"] {
        assert!(page.text().contains(&format!("value=\"{words}\"")), "{words}");
    }
    let polish = site.get_as(&cookie, &format!("{question}?words=pl")).await;
    assert!(polish.text().contains("value=\"Dobrze\""));
}

#[tokio::test]
async fn the_code_of_an_answer_is_never_used_again() {
    let (site, cookie) = officer().await;
    let (_, question) = started(&site, &cookie).await;
    site.post_as(&cookie, &question, &answers("1", "Good", "Bad", ["", ""])).await;
    site.post_as(&cookie, &question, &answers("2", "Good", "", ["good", "bad"])).await;
    site.post_as(&cookie, &question, &answers("3", "Good", "Bad", ["good", ""])).await;
    let made = site.services.instrument_draft("bus-me").await.unwrap().unwrap().instrument();
    let options = made.question("how_is_the_bus").unwrap().options();
    let codes: Vec<&str> = options.iter().map(|option| option.code.as_str()).collect();
    assert_eq!(codes, ["good", "bad_2"]);
}

#[tokio::test]
async fn how_hard_words_are_is_said() {
    let (site, cookie) = officer().await;
    let (_, question) = started(&site, &cookie).await;
    let hard = [("base", "1"), ("words", "en"), ("kind", "long_text"), ("label", "Is your EHCP not unfair?")];
    site.post_as(&cookie, &question, &hard).await;
    let page = site.get_as(&cookie, &question).await;
    let text = page.text();
    assert!(text.contains("EHCP”: write it out") || text.contains("EHCP\u{2069}”: write it out"), "{text}");
    assert!(text.contains("It says no twice") && text.contains("href=\"#label\""));
    assert!(page.header("content-security-policy").contains("frame-src 'self'"));
}

#[tokio::test]
async fn what_two_people_do_to_the_order_at_once_is_all_done() {
    let (site, cookie) = officer().await;
    let (draft, _) = started(&site, &cookie).await;
    let order = format!("{draft}/order");
    let section =
        [("base", "2"), ("words", "en"), ("title", "Bus"), ("heading", "Last"), ("audience", "cyp")];
    site.post_as(&cookie, &draft, &section).await;
    // Made out of the frame before the section came.
    let summary = [("base", "2"), ("words", "en"), ("title", "Bus & me"), ("summary", "All about it.")];
    assert_eq!(site.post_as(&cookie, &draft, &summary).await.status, StatusCode::SEE_OTHER);
    site.post_as(&cookie, &order, &[("act", "move"), ("question", "how_is_the_bus"), ("section", "last")])
        .await;
    site.post_as(&cookie, &order, &[("act", "drop"), ("section", "questions")]).await;
    let made = site.services.instrument_draft("bus-me").await.unwrap().unwrap();
    assert_eq!(made.frame.sections.len(), 1);
    assert_eq!(made.frame.sections[0].questions, ["how_is_the_bus"]);
    let words = made.frame.words_in(made.frame.source, Presentation::Standard).unwrap();
    assert_eq!((words.title.as_str(), words.summary.as_str()), ("Bus", "All about it."));
    let clash = [("base", "2"), ("words", "en"), ("title", "Trains")];
    let reply = site.post_as(&cookie, &draft, &clash).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert!(reply.text().contains("value=\"Trains\"") && reply.text().contains(">Bus</dd>"));
}

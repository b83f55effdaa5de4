//! From a draft to a version: what is said of it, translated, counted, published.

use axum::http::StatusCode;
use heard_domain::instrument::Instrument;
use heard_domain::language::{Language, Presentation};
use heard_service::audit::Verified;
use heard_service::staff::Role;

use crate::site::{POLL, STRATEGY, Site};

const CODE: &str = "help-poll";
const LIFE: &str = "quality-of-life";

async fn officer(site: &Site) -> String {
    site.staff(&[Role::Engagement]).await
}

/// Starts the draft of the next version.
async fn begin(site: &Site, cookie: &str, code: &str) {
    let reply = site.post_as(cookie, &format!("/manage/instruments/{code}/draft"), &[]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
}

/// Changes the draft's words of a question in the source language.
async fn reword(site: &Site, code: &str, question: &str, label: &str) {
    let person = site.services.ports().people.by_email("engagement-all@heard.test").await.unwrap().unwrap();
    let draft = site.services.instrument_draft(code).await.unwrap().unwrap();
    let (mut sheet, revision) = draft.sheet(question).unwrap().clone();
    let mut words = sheet.words_in(Language::ENGLISH, Presentation::Standard).unwrap().clone();
    words.label = label.to_owned();
    sheet.set_words(Language::ENGLISH, Presentation::Standard, words);
    site.services.save_sheet(code, &sheet, revision, &person.into(), site.now()).await.unwrap();
}

/// A field of a hidden input.
fn hidden(page: &str, name: &str) -> String {
    let at = page.find(&format!("name=\"{name}\" value=\"")).unwrap_or_else(|| panic!("{name}: {page}"));
    page[at..].split('"').nth(3).unwrap().to_owned()
}

async fn publish(site: &Site, cookie: &str, code: &str) -> crate::site::Reply {
    publish_with(site, cookie, code, &[]).await
}

/// Publishes, with the words of these languages as they are.
async fn publish_with(site: &Site, cookie: &str, code: &str, languages: &[&str]) -> crate::site::Reply {
    let address = format!("/manage/instruments/{code}/publish");
    let seen = hidden(site.get_as(cookie, &address).await.text(), "seen");
    let mut fields = vec![("seen", &*seen)];
    fields.extend(languages.iter().map(|tag| ("as-they-are", *tag)));
    site.post_as(cookie, &address, &fields).await
}

/// What the log says of the last publication.
async fn told(site: &Site) -> String {
    let log = site.services.ports().audit.after(0, 500).await.unwrap();
    log.into_iter().rfind(|entry| entry.action == "instrument.publish").unwrap().detail
}

fn version(site: &Site, code: &str, version: u32) -> Instrument {
    Instrument::clone(site.services.catalogue().instrument(code, version).unwrap())
}

async fn actions(site: &Site) -> Vec<String> {
    let log = site.services.ports().audit.after(0, 500).await.unwrap();
    log.into_iter().map(|entry| entry.action).collect()
}

#[tokio::test]
async fn a_draft_is_published_as_the_next_version_and_stays_frozen() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, LIFE).await;
    let page = format!("/manage/instruments/{LIFE}/publish");
    let unchanged = site.get_as(&cookie, &page).await;
    assert!(unchanged.text().contains("Nothing in this draft differs"), "{}", unchanged.text());
    assert!(!unchanged.text().contains("name=\"seen\""));
    reword(&site, LIFE, "enjoy", "How often do you have a good time?").await;
    let proposed = site.get_as(&cookie, &page).await;
    let text = proposed.text().replace(['\u{2068}', '\u{2069}'], "");
    for words in
        ["It is worded differently.", "Compare with care", "Nobody has signed off", "1 text is out of date"]
    {
        assert!(text.contains(words), "{words}: {text}");
    }
    // What somebody looked at is what is published.
    let seen = hidden(proposed.text(), "seen");
    reword(&site, LIFE, "enjoy", "How often is life good?").await;
    let reply = site.post_as(&cookie, &page, &[("seen", &seen)]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(site.services.catalogue().instrument(LIFE, 2).is_none());
    let before = version(&site, LIFE, 1);
    let reply = publish(&site, &cookie, LIFE).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    assert_eq!(version(&site, LIFE, 1), before);
    let published = version(&site, LIFE, 2);
    let question = published.question("enjoy").unwrap();
    let welsh = Language::parse("cy").unwrap();
    // The whole question falls back; its neighbours do not.
    let shown = published.shown(question, welsh, Presentation::Standard).unwrap();
    assert_eq!((shown.language, &*shown.text.label), (Language::ENGLISH, "How often is life good?"));
    let next = published.question("club").unwrap();
    assert_eq!(published.shown(next, welsh, Presentation::Standard).unwrap().language, welsh);
    // Its measures count it by the rules that were carried.
    let catalogue = site.services.catalogue();
    let measure = catalogue.strategy(STRATEGY).unwrap().measure("enjoy-life").unwrap();
    let sources = [measure.source(LIFE, 1).unwrap(), measure.source(LIFE, 2).unwrap()];
    assert_eq!(sources[0].parts, sources[1].parts);
    assert!(actions(&site).await.contains(&"instrument.publish".to_owned()));
    let versions = site.get_as(&cookie, &format!("/manage/instruments/{LIFE}/versions")).await;
    assert!(versions.text().contains("4 May 2026"), "{}", versions.text());
    assert!(matches!(site.services.verify_audit().await.unwrap(), Verified::Whole(..)));
}

#[tokio::test]
async fn a_closed_version_is_marked_and_comes_into_no_new_wave() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    let address = format!("/manage/instruments/{CODE}/versions/1");
    let reply = site.post_as(&cookie, &address, &[("closed", "yes")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(site.services.version_closed(CODE, 1).await.unwrap());
    let mut wave = site.services.catalogue().entry(POLL).unwrap().wave.clone();
    "another".clone_into(&mut wave.code);
    site.services.ports().catalogue.put_wave(&wave).await.unwrap_err();
    let reply = site.post_as(&cookie, &address, &[("closed", "no")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    site.services.ports().catalogue.put_wave(&wave).await.unwrap();
    let reply =
        site.post_as(&cookie, &format!("/manage/instruments/{CODE}/versions/9"), &[("closed", "yes")]).await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn people_comment_and_sign_off_and_a_change_makes_it_stale() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, LIFE).await;
    reword(&site, LIFE, "enjoy", "How is life?").await;
    let parent = site.staff(&[Role::CoProducer]).await;
    let talk = format!("/manage/instruments/{LIFE}/talk");
    let reply = site.post_as(&parent, &talk, &[("question", "enjoy"), ("words", "")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = [("question", "enjoy"), ("words", "<b>Too</b> vague")];
    assert_eq!(site.post_as(&parent, &talk, &said).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&parent, &talk).await;
    assert!(page.text().contains("&lt;b&gt;Too&lt;/b&gt; vague"), "{}", page.text());
    let seen = hidden(page.text(), "seen");
    let sign = format!("/manage/instruments/{LIFE}/sign");
    assert_eq!(site.post_as(&parent, &sign, &[("seen", &seen)]).await.status, StatusCode::SEE_OTHER);
    let page = format!("/manage/instruments/{LIFE}/publish");
    assert!(site.get_as(&cookie, &page).await.text().contains("Signed off as it is"));
    assert!(site.get_as(&cookie, &page).await.text().contains("1 comment is open"));
    reword(&site, LIFE, "enjoy", "How do you find life?").await;
    assert!(site.get_as(&cookie, &page).await.text().contains("Signed off before the last change"));
    // Nobody signs what they have not seen.
    let reply = site.post_as(&parent, &sign, &[("seen", &seen)]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    let reply = site.post_as(&cookie, &format!("{talk}/1"), &[("resolved", "yes")]).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    assert!(!site.get_as(&cookie, &page).await.text().contains("comment is open"));
    let log = site.services.ports().audit.after(0, 500).await.unwrap();
    assert!(log.iter().all(|entry| !entry.detail.contains("vague")), "words stay out of the log");
    // Who reads the draft does not publish it.
    let reply = site.post_as(&parent, &page, &[("seen", &seen)]).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_translation_is_made_reviewed_by_another_and_signed_off() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, LIFE).await;
    reword(&site, LIFE, "club", "Do you go to a club?").await;
    let translator = site.staff(&[Role::Translator]).await;
    let list = site.get_as(&translator, "/manage/translate").await;
    assert!(list.text().contains("num hot"), "{}", list.text());
    let side = format!("/manage/translate/{LIFE}/cy");
    let page = site.get_as(&translator, &side).await;
    assert!(page.text().contains("Do you go to a club?") && page.text().contains("Out of date"));
    let draft = site.services.instrument_draft(LIFE).await.unwrap().unwrap();
    let revision = draft.sheet("club").unwrap().1.to_string();
    let words = [
        ("question", "club"),
        ("look", "standard"),
        ("revision", &*revision),
        ("label", "Wyt ti’n mynd i glwb?"),
        ("hint", "Help"),
        ("short", "Clwb"),
        ("option.yes", "Ydw"),
        ("option.no", "Nac ydw"),
        ("option.not_sure", "Dim yn siŵr"),
    ];
    assert_eq!(site.post_as(&translator, &side, &words).await.status, StatusCode::SEE_OTHER);
    // The same form again was made out of an older revision: nothing is lost or overwritten.
    let mut late = words;
    late[3].1 = "Arall?";
    let reply = site.post_as(&translator, &side, &late).await;
    assert_eq!(reply.status, StatusCode::CONFLICT);
    assert!(reply.text().contains("Arall?"));
    let about = [("question", "club"), ("look", "standard")];
    let reply = site.post_as(&translator, &format!("{side}/review"), &about).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "a second person reviews");
    let reply = site.post_as(&translator, &format!("{side}/sign"), &about).await;
    assert_eq!(reply.status, StatusCode::FORBIDDEN);
    let reply = site.post_as(&cookie, &format!("{side}/sign"), &about).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "after a review");
    for what in ["review", "sign"] {
        let reply = site.post_as(&cookie, &format!("{side}/{what}"), &about).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{what}");
    }
    publish(&site, &cookie, LIFE).await;
    let published = version(&site, LIFE, 2);
    let welsh = Language::parse("cy").unwrap();
    let question = published.question("club").unwrap();
    let shown = published.shown(question, welsh, Presentation::Standard).unwrap();
    assert_eq!((shown.language, &*shown.text.label), (welsh, "Wyt ti’n mynd i glwb?"));
}

#[tokio::test]
async fn nothing_goes_out_unsigned_unless_somebody_says_so() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, LIFE).await;
    reword(&site, LIFE, "club", "Do you go to a club?").await;
    let translator = site.staff(&[Role::Translator]).await;
    let draft = site.services.instrument_draft(LIFE).await.unwrap().unwrap();
    let revision = draft.sheet("club").unwrap().1.to_string();
    let words = [
        ("question", "club"),
        ("look", "standard"),
        ("revision", &*revision),
        ("label", "Chodzisz do klubu?"),
        ("hint", "Podpowiedź"),
        ("short", "Klub"),
        ("option.yes", "Tak"),
        ("option.no", "Nie"),
        ("option.not_sure", "Nie wiem"),
    ];
    let side = format!("/manage/translate/{LIFE}/pl");
    assert_eq!(site.post_as(&translator, &side, &words).await.status, StatusCode::SEE_OTHER);
    let page = site.get_as(&cookie, &format!("/manage/instruments/{LIFE}/publish")).await;
    let text = page.text().replace(['\u{2068}', '\u{2069}'], "");
    for words in ["Publish the Polski as it is", "1 text is not signed off.", "1 text is out of date."] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(text.contains(&format!("/manage/translate/{LIFE}/pl#w-club-standard")), "each is named");
    // Nothing is said: what nobody signed falls back, and the log names it.
    assert_eq!(publish(&site, &cookie, LIFE).await.status, StatusCode::SEE_OTHER);
    let polish = Language::parse("pl").unwrap();
    let shown = |version: u32| {
        let published = self::version(&site, LIFE, version);
        let question = published.question("club").unwrap();
        let shown = published.shown(question, polish, Presentation::Standard).unwrap();
        (shown.language, shown.text.label.clone())
    };
    assert_eq!(shown(2), (Language::ENGLISH, "Do you go to a club?".to_owned()));
    let said = told(&site).await;
    assert!(said.starts_with("version 2; signed off by 0; unsigned, left out: ar 1"), "{said}");
    assert!(said.contains("pl 1") && !said.contains("as they are"), "{said}");
    // The draft has words that the version has not: without a tick there is nothing new to publish.
    let refused = publish(&site, &cookie, LIFE).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("tick their language"));
    // She says that the Polish goes out as it is, and nothing of the others does.
    assert_eq!(publish_with(&site, &cookie, LIFE, &["pl"]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(shown(3), (polish, "Chodzisz do klubu?".to_owned()));
    let said = told(&site).await;
    assert!(said.contains("unsigned, as they are: pl 1; unsigned, left out: ar 1"), "{said}");
    let published = version(&site, LIFE, 3);
    let question = published.question("club").unwrap();
    let welsh = Language::parse("cy").unwrap();
    assert_eq!(published.shown(question, welsh, Presentation::Standard).unwrap().language, Language::ENGLISH);
    // What was published so is not asked about again while its source stays.
    reword(&site, LIFE, "enjoy", "How is life?").await;
    let page = site.get_as(&cookie, &format!("/manage/instruments/{LIFE}/publish")).await;
    assert!(!page.text().contains(&format!("/manage/translate/{LIFE}/pl#w-club-standard")));
    assert!(page.text().contains(&format!("/manage/translate/{LIFE}/pl#w-enjoy-standard")));
}

#[tokio::test]
async fn a_rule_is_set_for_the_next_version_and_counts_it() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, LIFE).await;
    reword(&site, LIFE, "enjoy", "How is life?").await;
    let page = site.get_as(&cookie, &format!("/manage/instruments/{LIFE}/measures")).await;
    assert!(page.text().contains("As before"));
    let form = format!("/manage/instruments/{LIFE}/measures/{STRATEGY}/enjoy-life");
    let filled = site.get_as(&cookie, &form).await;
    assert!(filled.text().contains("checked"));
    let reply = site.post_as(&cookie, &form, &[("act", "set")]).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Everybody would count: the linter says so, and what was typed stays.
    let everybody: Vec<(&str, &str)> = ["always", "often", "sometimes", "never"]
        .iter()
        .map(|code| match *code {
            "always" => ("enjoy.always", "counts"),
            "often" => ("enjoy.often", "counts"),
            "sometimes" => ("enjoy.sometimes", "counts"),
            _ => ("enjoy.never", "counts"),
        })
        .collect();
    let reply = site.post_as(&cookie, &form, &everybody).await;
    assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(reply.text().contains("everybody in the base would count"));
    let fields = [("enjoy.always", "counts"), ("enjoy.never", "out"), ("act", "set")];
    assert_eq!(site.post_as(&cookie, &form, &fields).await.status, StatusCode::SEE_OTHER);
    let before = site.services.catalogue();
    let old = before.strategy(STRATEGY).unwrap().measure("enjoy-life").unwrap().source(LIFE, 1).cloned();
    assert_eq!(publish(&site, &cookie, LIFE).await.status, StatusCode::SEE_OTHER);
    let catalogue = site.services.catalogue();
    let measure = catalogue.strategy(STRATEGY).unwrap().measure("enjoy-life").unwrap();
    assert_eq!(measure.source(LIFE, 1).cloned(), old);
    let part = &measure.source(LIFE, 2).unwrap().parts[0];
    assert_eq!(part.leave_out, ["never"]);
    assert!(site.agrees().await);
}

#[tokio::test]
async fn a_question_of_the_bank_comes_into_a_draft() {
    let site = Site::open().await;
    let cookie = officer(&site).await;
    begin(&site, &cookie, CODE).await;
    let page = site.get_as(&cookie, "/manage/bank?words=nowadays").await;
    assert!(page.text().contains("how satisfied are you with your life nowadays?"), "{}", page.text());
    assert!(page.text().contains("Open Government Licence"));
    // Words of any language find a question.
    let welsh = version(&site, LIFE, 1);
    let texts = welsh.texts_in(Language::parse("cy").unwrap(), Presentation::Standard).unwrap();
    let word = texts.question("club").unwrap().label.split(' ').max_by_key(|word| word.len()).unwrap();
    let found = site.services.catalogue().asked(word);
    assert!(found.iter().any(|asked| asked.question == "club"), "{word}");
    for key in ["bank/ons4/ons4_satisfied", "quality-of-life/club", "quality-of-life/club"] {
        let reply = site.post_as(&cookie, "/manage/bank", &[("question", key), ("draft", CODE)]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{key}");
    }
    let draft = site.services.instrument_draft(CODE).await.unwrap().unwrap();
    let questions: Vec<&str> = draft.frame.questions().collect();
    assert!(questions.ends_with(&["ons4_satisfied", "club", "club_2"]), "{questions:?}");
    for (question, draft, status) in
        [("none/such", CODE, StatusCode::NOT_FOUND), ("quality-of-life/club", "none", StatusCode::NOT_FOUND)]
    {
        let reply = site.post_as(&cookie, "/manage/bank", &[("question", question), ("draft", draft)]).await;
        assert_eq!(reply.status, status);
    }
}

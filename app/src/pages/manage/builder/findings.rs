//! What the linter says, each finding with a link to its place.

use heard_domain::drafting::Sheet;
use heard_domain::drafting::reading::{self, Hard};
use heard_domain::instrument::{Instrument, QuestionText};
use heard_domain::language::Language;
use heard_domain::lint::{Finding, lint};
use leptos::prelude::*;

use super::Tab;
use crate::i18n::Speech;
use crate::pictures;
use crate::state::App;

/// Everything the linter finds in a draft.
pub fn find(app: &App, instrument: &Instrument) -> Vec<Finding> {
    let names = pictures::names(app);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    lint(instrument, Some(&names))
}

/// The findings of one question, and how hard its words are to read. The script of the page replaces it.
pub fn panel(speech: Speech<'_>, code: &str, all: &[Finding], sheet: &Sheet, tab: Tab) -> AnyView {
    let words = sheet.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    view! {
        <div id="findings">
            <h2>{speech.say("manage-builder-findings")}</h2>
            {list(speech, code, all, Some(&sheet.question.code))}
            <h2>{speech.say("manage-builder-reading")}</h2>
            {reading(speech, sheet, &words, tab)}
        </div>
    }
    .into_any()
}

/// How hard the words are, and which sentences are.
fn reading(speech: Speech<'_>, sheet: &Sheet, words: &QuestionText, tab: Tab) -> AnyView {
    let mut fields: Vec<(String, &str)> = vec![("label".to_owned(), &words.label)];
    let others = [("hint", &words.hint), ("low", &words.low), ("high", &words.high)];
    fields.extend(others.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text.as_deref()?))));
    let options = sheet.question.options().iter().enumerate();
    fields.extend(
        options.filter_map(|(index, option)| {
            Some((format!("option-{index}-words"), words.option(&option.code)?))
        }),
    );
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let read = reading::read(&fields, tab.language, tab.presentation);
    let age = read.age.map(|age| {
        let class = if age > 10 { "state warn" } else { "state good" };
        view! { <p><span class=class>{speech.with("manage-builder-age", &[("age", &age.to_string())])}</span></p> }
    });
    let clean = read.hard.is_empty().then(|| view! { <p>{speech.say("manage-builder-easy-enough")}</p> });
    let hard: Vec<_> = read
        .hard
        .into_iter()
        .map(|found| {
            let why: Vec<String> = found.why.iter().map(|why| because(speech, why)).collect();
            let to = ["#", &found.field].concat();
            view! { <li><a href=to lang=tab.language.tag() dir=tab.language.direction()>{found.sentence}</a><p class="meta">{why.join(" ")}</p></li> }
        })
        .collect();
    view! { {age}{clean}<ul class="findings hard">{hard}</ul> }.into_any()
}

fn because(speech: Speech<'_>, why: &Hard) -> String {
    match why {
        Hard::Long(words) => speech.with("manage-builder-hard-long", &[("n", &words.to_string())]),
        Hard::Age(age) => speech.with("manage-builder-hard-age", &[("age", &age.to_string())]),
        Hard::ShortForm(word) => speech.with("manage-builder-hard-short", &[("word", word)]),
        Hard::TwiceNegative => speech.say("manage-builder-hard-twice"),
    }
}

/// The findings as a list: of one question, or of all.
pub fn list(speech: Speech<'_>, code: &str, all: &[Finding], question: Option<&str>) -> AnyView {
    let shown: Vec<_> = all
        .iter()
        .filter(|finding| question.is_none() || finding.question.as_deref() == question)
        .map(|finding| {
            let stops = finding.problem.stops();
            let (class, word) = if stops { ("state bad", "manage-builder-stops") } else { ("state", "manage-builder-advice") };
            let to = address(code, finding);
            view! { <li><span class=class>{speech.say(word)}</span>" "<a href=to>{finding.message.clone()}</a></li> }
        })
        .collect();
    let none = shown.is_empty().then(|| view! { <p>{speech.say("manage-builder-clean")}</p> });
    view! {
        <ul class="findings">{shown}</ul>
        {none}
    }
    .into_any()
}

/// Where a finding can be mended: the page of the question, or of what stands around the questions, in the
/// language of its words, at the field that it is about.
fn address(code: &str, finding: &Finding) -> String {
    let base = ["/manage/instruments/", code].concat();
    let mut parts = finding.place.split('.');
    let first = parts.next().unwrap_or_default();
    let words = match (first, parts.next()) {
        (tag, easy) if Language::parse(tag).is_some() => {
            ["?words=", tag, if easy == Some("easy") { ".easy" } else { "" }].concat()
        }
        _ => String::new(),
    };
    let last = finding.place.rsplit('.').next().unwrap_or_default();
    let Some(question) = &finding.question else {
        let field = match last {
            _ if words.is_empty() => String::new(),
            "title" | "summary" => ["#", last].concat(),
            section if finding.place.contains(".sections.") => ["#section-", section].concat(),
            _ => "#around".to_owned(),
        };
        return [base, words, field].concat();
    };
    let field = match last {
        "label" => "#label",
        "hint" => "#hint",
        "low" => "#low",
        "high" => "#high",
        place if place.split('[').next() == Some("routes") => "#routes",
        _ if finding.place.contains("options") => "#options",
        _ => "#label",
    };
    [&base, "/questions/", question, &words, field].concat()
}

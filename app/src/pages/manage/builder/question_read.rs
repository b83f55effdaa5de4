//! A question out of the form in which it was written.

use std::collections::HashSet;

use heard_domain::drafting::{Row, Rows, Sheet, Test, code_from};
use heard_domain::instrument::{Choice, Comparison, Kind, QuestionText, kind_name};
use heard_domain::language::Presentation;

use super::Tab;
use super::question_form::blank;
use crate::pages::manage::form::Sent;

/// The sheet as the form says it, made out of the one that is kept. `edits` is whether more than words
/// may change, `used` the codes that options of this question ever had: none gets one of them again.
pub fn read(known: &Sheet, sent: &Sent, tab: Tab, source: bool, edits: bool, used: &HashSet<&str>) -> Sheet {
    let mut sheet = known.clone();
    let mut labels: Vec<(String, String)> = Vec::new();
    let mut options: Vec<Choice> = Vec::new();
    let mut index = 0;
    while let Some(words) = value(sent, &format!("option-{index}-words")) {
        let code = value(sent, &format!("option-{index}-code")).unwrap_or_default();
        let word = |name: &str| sent.get(&format!("option-{index}-{name}")).to_owned();
        let ticked = |name: &str| sent.has(&format!("option-{index}-{name}"), "yes");
        let structural = source && tab.presentation == Presentation::Standard;
        // In the language of the source an option without words is taken away.
        if !(structural && words.is_empty()) {
            let taken = |code: &str| used.contains(code) || options.iter().any(|option| option.code == code);
            let code = if code.is_empty() { code_from(&words, "option", taken) } else { code };
            if !words.is_empty() {
                labels.push((code.clone(), words));
            }
            let only = known.question.option(&code).and_then(|option| option.only);
            options.push(Choice {
                only: match word("only").as_str() {
                    "standard" => Some(Presentation::Standard),
                    "easy" => Some(Presentation::Easy),
                    _ if structural => None,
                    _ => only,
                },
                symbol: Some(word("symbol")).filter(|symbol| !symbol.is_empty()),
                exclusive: ticked("exclusive"),
                other: ticked("other"),
                concern: ticked("concern"),
                code,
            });
        }
        index += 1;
    }
    let some = |name: &str| Some(sent.get(name).to_owned()).filter(|words| !words.is_empty());
    let text = QuestionText {
        label: sent.get("label").to_owned(),
        hint: some("hint"),
        short: some("short"),
        options: labels,
        low: some("low"),
        high: some("high"),
    };
    sheet.set_words(tab.language, tab.presentation, text);
    if edits && source && tab.presentation == Presentation::Standard {
        structure(&mut sheet, sent, options);
    }
    sheet
}

fn value(sent: &Sent, name: &str) -> Option<String> {
    sent.pairs().iter().find(|(known, _)| known == name).map(|(_, value)| value.trim().to_owned())
}

fn structure(sheet: &mut Sheet, sent: &Sent, options: Vec<Choice>) {
    let question = &mut sheet.question;
    question.symbol = Some(sent.get("symbol").to_owned()).filter(|symbol| !symbol.is_empty());
    question.practice = sent.has("practice", "yes");
    let number = |name: &str| sent.get(name).parse::<i64>().ok();
    let chars = |known: usize| {
        let limit = number("max_chars").and_then(|limit| usize::try_from(limit).ok());
        limit.filter(|limit| (1..=10_000).contains(limit)).unwrap_or(known)
    };
    let wanted = sent.get("kind");
    let kind = if wanted.is_empty() || wanted == kind_name(&question.kind) {
        question.kind.clone()
    } else {
        blank(wanted).unwrap_or_else(|| question.kind.clone())
    };
    question.kind = match kind {
        Kind::Choice(_) => Kind::Choice(options),
        Kind::Choices(..) => {
            let most = number("at_most").and_then(|most| usize::try_from(most).ok());
            Kind::Choices(options, most.filter(|most| *most > 0))
        }
        Kind::Faces(_) => Kind::Faces(options),
        Kind::Ranking(_) => Kind::Ranking(options),
        Kind::Sort(_) => Kind::Sort(options),
        Kind::Place(_) => Kind::Place(options),
        Kind::Helped(_) => Kind::Helped(options),
        Kind::Number(min, max) => {
            let (min, max) = (number("min").unwrap_or(min), number("max").unwrap_or(max));
            Kind::Number(min.min(max), max.max(min))
        }
        Kind::ShortText(limit) => Kind::ShortText(chars(limit)),
        Kind::LongText(limit) => Kind::LongText(chars(limit)),
        Kind::Voice(limit) => Kind::Voice(chars(limit)),
        Kind::Drawing(limit) => Kind::Drawing(chars(limit)),
        Kind::Photo(limit) => Kind::Photo(chars(limit)),
        // Yes, no and not sure have their own three options.
        other => other,
    };
    // Words of an option that was taken away belong to nothing.
    let stays: HashSet<String> = question.options().iter().map(|option| option.code.clone()).collect();
    for (_, _, words) in &mut sheet.words {
        words.options.retain(|(code, _)| stays.contains(code));
    }
    let question = &mut sheet.question;
    let mut routes = Vec::new();
    let mut index = 0;
    while let Some(to) = value(sent, &format!("route-{index}-to")) {
        if sent.has(&format!("route-{index}-keep"), "yes") {
            routes.extend(question.routes.get(index).cloned());
        } else {
            let rows = rows(sent, index);
            if !rows.is_empty() && !to.is_empty() {
                let all = sent.get(&format!("route-{index}-all")) != "any";
                let to = Some(to).filter(|to| to != "end");
                routes.push(Rows { all, rows, to }.to_route());
            }
        }
        index += 1;
    }
    question.routes = routes;
}

fn rows(sent: &Sent, route: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut index = 0;
    while let Some(test) = value(sent, &format!("route-{route}-{index}-test")) {
        let number = sent.get(&format!("route-{route}-{index}-number")).parse::<i64>().ok();
        rows.extend(row(&test, number));
        index += 1;
    }
    rows
}

/// One row: `is|question|option` and its like.
fn row(test: &str, number: Option<i64>) -> Option<Row> {
    let mut parts = test.split('|');
    let (what, question, option) = (parts.next()?, parts.next()?, parts.next());
    let compare = |how| number.map(|number| Test::Number(how, number));
    let test = match what {
        "is" => Test::Is(option?.to_owned()),
        "not" => Test::IsNot(option?.to_owned()),
        "answered" => Test::Answered,
        "unanswered" => Test::NotAnswered,
        "atleast" => compare(Comparison::AtLeast)?,
        "atmost" => compare(Comparison::AtMost)?,
        "equal" => compare(Comparison::Equal)?,
        "different" => compare(Comparison::Different)?,
        "less" => compare(Comparison::Less)?,
        "more" => compare(Comparison::More)?,
        _ => return None,
    };
    Some(Row { question: question.to_owned(), test })
}

//! The part of a question's form that says what comes next.

use heard_domain::drafting::{Row, Rows, Sheet, Test};
use heard_domain::instrument::{Comparison, Kind, Route};
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use leptos::prelude::*;

use crate::i18n::Speech;

/// The routes: one block for each, and an empty one.
pub fn routes(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet) -> AnyView {
    let blocks: Vec<_> = sheet
        .question
        .routes
        .iter()
        .map(Some)
        .chain([None])
        .enumerate()
        .map(|(index, route)| block(speech, draft, sheet, index, route))
        .collect();
    view! {
        <fieldset class="field" id="routes">
            <legend>{speech.say("manage-builder-routes")}</legend>
            <p class="hint">{speech.say("manage-builder-routes-hint")}</p>
            {blocks}
        </fieldset>
    }
    .into_any()
}

fn block(
    speech: Speech<'_>,
    draft: &InstrumentDraft,
    sheet: &Sheet,
    index: usize,
    route: Option<&Route>,
) -> AnyView {
    let rows = route.map(Rows::of);
    if let Some(None) = rows {
        return view! {
            <div class="route">
                <p>{speech.say("manage-builder-route-kept")}</p>
                <input type="hidden" name=format!("route-{index}-to") value="kept" />
                <label class="tick"><input type="checkbox" name=format!("route-{index}-keep") value="yes" checked=true /><span>{speech.say("manage-builder-route-keep")}</span></label>
            </div>
        }
        .into_any();
    }
    let rows = rows.flatten().unwrap_or(Rows { all: true, rows: Vec::new(), to: Some(String::new()) });
    let tests: Vec<_> = rows
        .rows
        .iter()
        .map(Some)
        .chain([None])
        .enumerate()
        .map(|(at, row)| {
            let (test, number) = (format!("route-{index}-{at}-test"), format!("route-{index}-{at}-number"));
            let value = match row.map(|row| &row.test) {
                Some(Test::Number(_, number)) => number.to_string(),
                _ => String::new(),
            };
            let place = (at + 1).to_string();
            view! {
                <div class="test">
                    <div><label for=test.clone()>{speech.with("manage-builder-if", &[("n", &place)])}</label>
                        <select id=test.clone() name=test.clone()>
                            <option value="">{speech.say("manage-builder-if-nothing")}</option>
                            {choices(speech, draft, sheet, row)}
                        </select></div>
                    <div><label for=number.clone()>{speech.say("manage-builder-if-number")}</label>
                        <input id=number.clone() name=number.clone() type="number" value=value /></div>
                </div>
            }
        })
        .collect();
    let (all, to) = (format!("route-{index}-all"), format!("route-{index}-to"));
    let later: Vec<_> = targets(speech, draft, sheet)
        .into_iter()
        .map(|(value, words)| {
            let selected = rows.to.as_deref().unwrap_or("end") == value;
            view! { <option value=value selected=selected>{words}</option> }
        })
        .collect();
    view! {
        <div class="route">
            {tests}
            <div class="test">
                <div><label for=all.clone()>{speech.say("manage-builder-join")}</label>
                    <select id=all.clone() name=all.clone()>
                        <option value="all" selected=rows.all>{speech.say("manage-builder-join-all")}</option>
                        <option value="any" selected=!rows.all>{speech.say("manage-builder-join-any")}</option>
                    </select></div>
                <div><label for=to.clone()>{speech.say("manage-builder-then")}</label>
                    <select id=to.clone() name=to.clone()><option value="">{speech.say("manage-builder-then-nothing")}</option>{later}</select></div>
            </div>
        </div>
    }
    .into_any()
}

/// The name of a question: its short name or label in the source language.
pub fn name(draft: &InstrumentDraft, code: &str) -> String {
    let label = draft
        .sheet(code)
        .and_then(|(sheet, _)| sheet.words_in(draft.frame.source, Presentation::Standard))
        .map(|words| words.name().to_owned());
    label.filter(|label| !label.is_empty()).unwrap_or_else(|| code.to_owned())
}

/// Where a route may lead: to later questions, and the end.
fn targets(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet) -> Vec<(String, String)> {
    let own = sheet.question.code.as_str();
    let later = draft.frame.questions().skip_while(|code| *code != own).skip(1);
    let mut targets: Vec<(String, String)> = later.map(|code| (code.to_owned(), name(draft, code))).collect();
    targets.push(("end".to_owned(), speech.say("manage-builder-end")));
    targets
}

/// What can be asked of this question and of those before it.
fn choices(speech: Speech<'_>, draft: &InstrumentDraft, sheet: &Sheet, row: Option<&Row>) -> Vec<AnyView> {
    let own = sheet.question.code.as_str();
    let current = row.map(value).unwrap_or_default();
    let mut codes: Vec<&str> = draft.frame.questions().take_while(|code| *code != own).collect();
    codes.push(own);
    codes
        .into_iter()
        .filter_map(|code| if code == own { Some(sheet) } else { draft.sheet(code).map(|(sheet, _)| sheet) })
        .filter(|asked| asked.question.counts())
        .map(|asked| {
            let code = &asked.question.code;
            let words = asked.words_in(draft.frame.source, Presentation::Standard);
            let mut tests: Vec<(String, String)> = Vec::new();
            for option in asked.question.options() {
                let label = words.and_then(|words| words.option(&option.code)).unwrap_or(&option.code);
                let put = [("option", label)];
                tests.push((
                    ["is|", code, "|", &option.code].concat(),
                    speech.with("manage-builder-is", &put),
                ));
                tests.push((
                    ["not|", code, "|", &option.code].concat(),
                    speech.with("manage-builder-is-not", &put),
                ));
            }
            if matches!(asked.question.kind, Kind::Scale | Kind::Number(..)) {
                for (what, key) in [
                    ("atleast", "manage-builder-at-least"),
                    ("atmost", "manage-builder-no-more"),
                    ("equal", "manage-builder-equal"),
                    ("different", "manage-builder-different"),
                    ("less", "manage-builder-less"),
                    ("more", "manage-builder-more"),
                ] {
                    tests.push(([what, "|", code].concat(), speech.say(key)));
                }
            }
            tests.push((["answered|", code].concat(), speech.say("manage-builder-answered")));
            tests.push((["unanswered|", code].concat(), speech.say("manage-builder-unanswered")));
            let label = name(draft, code);
            let tests: Vec<_> = tests
                .into_iter()
                .map(|(value, words)| {
                    let selected = value == current;
                    let words = [&label, ": ", &words].concat();
                    view! { <option value=value selected=selected>{words}</option> }
                })
                .collect();
            view! { <optgroup label=label.clone()>{tests}</optgroup> }.into_any()
        })
        .collect()
}

fn value(row: &Row) -> String {
    let question = &row.question;
    match &row.test {
        Test::Is(option) => ["is|", question, "|", option].concat(),
        Test::IsNot(option) => ["not|", question, "|", option].concat(),
        Test::Answered => ["answered|", question].concat(),
        Test::NotAnswered => ["unanswered|", question].concat(),
        Test::Number(how, _) => {
            let what = match how {
                Comparison::AtLeast => "atleast|",
                Comparison::AtMost => "atmost|",
                Comparison::Equal => "equal|",
                Comparison::Different => "different|",
                Comparison::Less => "less|",
                Comparison::More => "more|",
            };
            [what, question].concat()
        }
    }
}

//! Paper: the whole questionnaire as a page to print, and typing in what came back.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use heard_domain::answer::Answers;
use heard_domain::instrument::{Condition, Instrument, Kind, Question, fill};
use heard_domain::language::{Language, Presentation};
use heard_service::staff::Action;
use heard_service::{Entry, Services, Way};
use leptos::prelude::*;

use super::found;
use super::show::open;
use crate::cookies;
use crate::i18n::Speech;
use crate::pages::answers;
use crate::pages::manage::{Visit, frame};
use crate::pictures;

/// `GET /manage/paper`: the ways in whose sheets may be typed in.
pub async fn list(visit: Visit) -> Response {
    let catalogue = visit.app.services.catalogue();
    let title = frame::speech(&visit.app).say("manage-collectors-paper-list");
    frame::page(&visit, "/manage/paper", &title, |speech| {
        let may = |entry: &Entry| visit.may_in(Action::PaperEnter, entry.collector.area.as_deref());
        let rows: Vec<_> = catalogue
            .entries()
            .iter()
            .filter(|entry| entry.way() == Way::Paper && may(entry) && open(&visit, entry))
            .map(|entry| {
                let to = ["/manage/collectors/", &entry.collector.code, "/enter"].concat();
                let name = [&speech.say("manage-collectors-enter"), ": ", entry.label()].concat();
                view! {
                    <li>
                        <span>{entry.label().to_owned()}" · "{catalogue.wave_name(&entry.wave.code)}</span>
                        <form method="post" action=to><button class="btn" aria-label=name>{speech.say("manage-collectors-enter")}</button></form>
                    </li>
                }
            })
            .collect();
        let none = rows
            .is_empty()
            .then(|| view! { <div class="empty"><p>{speech.say("manage-collectors-paper-none")}</p></div> });
        view! {
            <h1>{title.clone()}</h1>
            <p class="lede">{speech.say("manage-collectors-paper-lead")}</p>
            {none}<ul class="rows">{rows}</ul>
        }
    })
}

/// `POST /manage/collectors/{collector}/enter`: lets this browser answer there, one sheet after another.
pub async fn enter(visit: Visit, Path(code): Path<String>) -> Response {
    let entry = match found(&visit, &code, Action::PaperEnter) {
        Ok(entry) if entry.way() == Way::Paper => entry,
        Ok(_) => return visit.missing(),
        Err(response) => return response,
    };
    let (app, code) = (&visit.app, &entry.collector.code);
    match app.services.enter_paper(code, (app.random)(), &visit.staff, visit.now, (app.today)()).await {
        Ok(ticket) => {
            answers::with_cookie(answers::go_to(&["/s/", code].concat()), &cookies::ticket(app, &ticket))
        }
        Err(error) => frame::store(&visit, &error),
    }
}

/// `GET /manage/collectors/{collector}/paper?lang=…&as=…`
pub async fn sheet(visit: Visit, Path(code): Path<String>, RawQuery(query): RawQuery) -> Response {
    let entry = match found(&visit, &code, Action::CollectorRead) {
        Ok(entry) => entry,
        Err(response) => return response,
    };
    let query = query.unwrap_or_default();
    let asked = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let languages = Services::languages(&entry);
    let language = asked("lang").and_then(Language::parse).filter(|one| languages.contains(one));
    let language = language.unwrap_or(entry.instrument.source);
    let presentation = asked("as").and_then(Presentation::parse).unwrap_or(Presentation::Standard);
    let title = frame::speech(&visit.app).say("manage-collectors-paper");
    let words = visit.app.locales.speak(language);
    frame::page(&visit, "/manage/collectors", &title, |speech| {
        let choose = |name: &'static str, label: String, options: Vec<(String, String, bool)>| {
            let options: Vec<_> = options
                .into_iter()
                .map(|(value, words, selected)| view! { <option value=value selected=selected>{words}</option> })
                .collect();
            view! { <div class="field"><label for=name>{label}</label><select id=name name=name>{options}</select></div> }
        };
        let tongues = languages
            .iter()
            .map(|one| (one.tag().to_owned(), one.name().to_owned(), *one == language))
            .collect();
        let looks = Presentation::ALL
            .into_iter()
            .filter(|one| *one == Presentation::Standard || entry.instrument.has_presentation(*one))
            .map(|one| {
                let name = speech.say(&["presentation-", one.code()].concat());
                (one.code().to_owned(), name, one == presentation)
            })
            .collect();
        view! {
            <div class="screen-only">
                <p class="trail"><a href=["/manage/collectors/", &code].concat()>{entry.label().to_owned()}</a></p>
                <h1>{title.clone()}</h1>
                <p>{speech.say("manage-collectors-paper-print")}</p>
                <form class="pair" method="get">
                    {choose("lang", speech.say("manage-collectors-paper-lang"), tongues)}
                    {choose("as", speech.say("manage-collectors-paper-as"), looks)}
                    <p><button class="btn">{speech.say("manage-collectors-paper-show")}</button></p>
                </form>
            </div>
            <article class="sheet-of-paper" lang=language.tag() dir=language.direction() inner_html=whole(&visit, words, &entry.instrument, presentation)></article>
        }
    })
}

/// The questionnaire as it is printed, in one language.
fn whole(visit: &Visit, speech: Speech<'_>, instrument: &Instrument, presentation: Presentation) -> String {
    let frame = instrument.frame(speech.language, presentation);
    let (title, summary) = frame.map(|(_, texts)| (&*texts.title, &*texts.summary)).unwrap_or_default();
    let mut out = ["<h2>", &escape(title), "</h2><p>", &escape(summary), "</p><ol class=\"asks\">"].concat();
    for question in instrument.questions.iter().filter(|question| question.counts()) {
        if let Some(shown) = instrument.shown(question, speech.language, presentation) {
            let label =
                fill(&shown.text.label, instrument, &Answers::default(), shown.language, shown.presentation);
            out.push_str(
                &["<li lang=\"", shown.language.tag(), "\" dir=\"", shown.language.direction(), "\"><h3>"]
                    .concat(),
            );
            out.push_str(&[&escape(&label), "</h3>"].concat());
            if let Some(hint) = &shown.text.hint {
                out.push_str(&["<p class=\"hint\">", &escape(hint), "</p>"].concat());
            }
            out.push_str(&answer(visit, speech, instrument, question, presentation, shown.text));
            out.push_str("</li>");
        }
    }
    out + "</ol>"
}

/// Where the answer goes: boxes to tick, numbers to ring, or lines to write on.
fn answer(
    visit: &Visit,
    speech: Speech<'_>,
    instrument: &Instrument,
    question: &Question,
    presentation: Presentation,
    text: &heard_domain::instrument::QuestionText,
) -> String {
    let mut out = String::new();
    match question.kind {
        Kind::Choices(_, Some(most)) => {
            let most = most.to_string();
            let said = speech.with("choose-at-most", &[("max", &most)]);
            out.push_str(&["<p class=\"hint\">", &escape(&said), "</p>"].concat());
        }
        Kind::Choices(_, None) => {
            out.push_str(&["<p class=\"hint\">", &escape(&speech.say("choose-many")), "</p>"].concat());
        }
        _ => {}
    }
    if question.options().is_empty() {
        if question.kind == Kind::Scale {
            let ends = [text.low.as_deref().unwrap_or_default(), text.high.as_deref().unwrap_or_default()];
            let numbers: String =
                (0..=10).map(|number| ["<li>", &number.to_string(), "</li>"].concat()).collect();
            out.push_str(&["<p>0: ", &escape(ends[0]), " · 10: ", &escape(ends[1]), "</p>"].concat());
            out.push_str(&["<ul class=\"ring\">", &numbers, "</ul>"].concat());
        } else {
            out.push_str("<p class=\"lines\"></p>");
            out.push_str(if question.open() { "<p class=\"lines\"></p><p class=\"lines\"></p>" } else { "" });
        }
    } else {
        out.push_str("<ul class=\"boxes\">");
        for option in question.offered(presentation) {
            let symbol = option.symbol.as_deref().filter(|_| presentation != Presentation::Standard);
            let symbol = symbol
                .and_then(|name| pictures::address(&visit.app, name))
                .map(|address| ["<img alt=\"\" width=\"40\" height=\"40\" src=\"", &address, "\">"].concat());
            let label = escape(text.option(&option.code).unwrap_or_default());
            let way = onward(instrument, question, &option.code)
                .map(|to| [if speech.language.direction() == "rtl" { " ← " } else { " → " }, &to].concat());
            let parts = [
                "<li><i></i>",
                &symbol.unwrap_or_default(),
                "<span>",
                &label,
                &way.unwrap_or_default(),
                "</span></li>",
            ];
            out.push_str(&parts.concat());
        }
        out.push_str("</ul>");
    }
    let refuse = escape(&speech.say("refuse"));
    out + &["<ul class=\"boxes\"><li><i></i><span>", &refuse, "</span></li></ul>"].concat()
}

/// The number of the question to which an option leads past others, as it is printed; after the last
/// one, a mark for the end. Rules on several questions at once are for whoever hands the sheet out.
fn onward(instrument: &Instrument, question: &Question, option: &str) -> Option<String> {
    let leads = |when: &Condition| match when {
        Condition::Selected(code, chosen) => *code == question.code && chosen == option,
        _ => false,
    };
    let route = question.routes.iter().find(|route| match &route.when {
        Condition::Any(inner) => inner.iter().any(leads),
        when => leads(when),
    })?;
    let Some(to) = &route.to else { return Some("■".to_owned()) };
    let printed = instrument.questions.iter().filter(|question| question.counts());
    printed.enumerate().find(|(_, one)| one.code == *to).map(|(index, _)| (index + 1).to_string())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

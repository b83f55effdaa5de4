//! One question.

use heard_domain::fields;
use heard_domain::instrument::{Kind, Question, Shown, fill};
use heard_domain::journey;
use heard_domain::language::{Language, Presentation};
use heard_domain::validate::Violation;
use heard_domain::walk;
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::{Stage, back, button, options};

/// A question with what the person sees of it.
pub(super) struct Asked<'a> {
    pub question: &'a Question,
    pub shown: Shown<'a>,
    pub put: fields::Fields,
    pub wrong: Option<Violation>,
}

impl Asked<'_> {
    /// The `lang` of the question's words, where they are not in the language of the page.
    pub fn lang(&self, stage: &Stage) -> Option<&'static str> {
        self.foreign(stage).map(Language::tag)
    }

    /// The `dir` that goes with it.
    pub fn dir(&self, stage: &Stage) -> Option<&'static str> {
        self.foreign(stage).map(Language::direction)
    }

    fn foreign(&self, stage: &Stage) -> Option<Language> {
        (self.shown.language != stage.scene.draft.language).then_some(self.shown.language)
    }

    /// A text of the question with earlier answers put in.
    pub fn text(&self, stage: &Stage, text: &str) -> String {
        let instrument = &stage.world.instrument;
        fill(text, instrument, &stage.scene.draft.answers, self.shown.language, self.shown.presentation)
    }
}

/// The words for what is wrong with an answer to `question`.
pub fn complaint(stage: &Stage, question: &Question, violation: Violation) -> String {
    let key = match violation {
        Violation::Nothing if question.options().is_empty() && question.kind != Kind::Scale => {
            "error-nothing-text".to_owned()
        }
        Violation::Nothing => "error-nothing-choice".to_owned(),
        Violation::UnknownQuestion => "error-wrong-kind".to_owned(),
        other => ["error-", other.code()].concat(),
    };
    let (min, max) = violation.numbers();
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    stage.words.fill(&key, &[("min", &number(min)), ("max", &number(max))])
}

/// The page of the question at `at`.
pub fn view(stage: &Stage, at: usize) -> impl IntoView + use<> {
    let Stage { world, scene, .. } = stage;
    let instrument = &world.instrument;
    let question = &instrument.questions[at];
    let shown = instrument.shown(question, scene.draft.language, scene.draft.presentation);
    shown.map(|shown| {
        let wrong = walk::wrong(&scene.draft, question);
        let asked = Asked { question, shown, put: scene.draft.fields(&question.code), wrong };
        let field = match question.kind {
            Kind::Information => EitherOf3::A(information(stage, &asked)),
            Kind::Number(..) | Kind::ShortText(_) | Kind::LongText(_) => EitherOf3::B(text(stage, &asked)),
            _ => EitherOf3::C(options::view(stage, &asked)),
        };
        view! {
            {back(stage)}
            {summary(stage, &asked)}
            {part(stage, at)}
            {question.practice.then(|| view! { <p class="hint">{stage.say("practice")}</p> })}
            {field}
            <div class="acts">
                {button("go", "next", stage.say("next"))}
                {(question.kind != Kind::Information).then(|| view! {
                    <div class="alt">
                        {button("btn", "skip", stage.say("skip"))}
                        {button("btn", "refuse", stage.say("refuse"))}
                    </div>
                })}
            </div>
        }
    })
}

fn summary(stage: &Stage, asked: &Asked<'_>) -> impl IntoView + use<> {
    asked.wrong.map(|violation| {
        let words = complaint(stage, asked.question, violation);
        view! {
            <div class="sum" role="alert" tabindex="-1" id="sum">
                <h2>{stage.say("error-title")}</h2>
                <ul><li><a href="#a">{words}</a></li></ul>
            </div>
        }
    })
}

fn part(stage: &Stage, at: usize) -> impl IntoView + use<> {
    let Stage { world, scene, .. } = stage;
    let (part, parts) = journey::part(&world.instrument, &scene.draft.answers, at);
    (parts > 1).then(|| {
        let dots: Vec<_> =
            (0..parts).map(|index| view! { <i class=(index < part).then_some("on")></i> }).collect();
        let text = stage.words.fill("part", &[("n", &part.to_string()), ("of", &parts.to_string())]);
        let section = &world.instrument.sections[world.instrument.questions[at].section];
        let heading = world
            .instrument
            .frame(scene.draft.language, scene.draft.presentation)
            .and_then(|(_, texts)| texts.section(section))
            .map(|heading| [&text, " · ", heading].concat())
            .unwrap_or(text);
        view! { <p class="part"><span class="dots" aria-hidden="true">{dots}</span>{heading}</p> }
    })
}

/// The question itself, with its picture in Easy Read.
pub(super) fn heading(stage: &Stage, asked: &Asked<'_>, labelled: bool) -> impl IntoView + use<> {
    let label = asked.text(stage, &asked.shown.text.label);
    let picture = (stage.scene.draft.presentation == Presentation::Easy)
        .then(|| asked.question.symbol.as_deref().and_then(|name| picture(stage, name, "80")))
        .flatten();
    let words = if labelled {
        Either::Left(view! { <label for="a">{label}</label> })
    } else {
        Either::Right(view! { <span>{label}</span> })
    };
    view! { <h1 tabindex="-1" lang=asked.lang(stage) dir=asked.dir(stage)>{picture}{words}</h1> }
}

/// A picture; decoration beside words that say the same.
pub(super) fn picture(stage: &Stage, name: &str, size: &'static str) -> Option<impl IntoView + use<>> {
    let address = stage.world.picture(name)?.to_owned();
    Some(view! { <img class="pic" src=address alt="" width=size height=size /> })
}

/// The help below a question, and what is wrong with its answer.
pub(super) fn below(stage: &Stage, asked: &Asked<'_>, more: Option<String>) -> impl IntoView + use<> {
    let hint = asked.shown.text.hint.as_deref().map(|hint| {
        let hint = asked.text(stage, hint);
        view! { <p class="hint" id="h" lang=asked.lang(stage) dir=asked.dir(stage)>{hint}</p> }
    });
    let more = more.map(|more| view! { <p class="hint" id="n">{more}</p> });
    let wrong = asked.wrong.map(|violation| {
        let words = complaint(stage, asked.question, violation);
        view! { <p class="err" id="e"><span><span class="vh">{stage.say("error-prefix")}": "</span>{words}</span></p> }
    });
    (hint, more, wrong)
}

/// The ids of what [`below`] shows, for `aria-describedby`.
pub(super) fn described(asked: &Asked<'_>, more: bool) -> Option<String> {
    let parts = [(asked.shown.text.hint.is_some(), "h"), (more, "n"), (asked.wrong.is_some(), "e")];
    let ids: Vec<&str> = parts.into_iter().filter(|(there, _)| *there).map(|(_, id)| id).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

fn information(stage: &Stage, asked: &Asked<'_>) -> impl IntoView + use<> {
    let paragraphs: Vec<_> = asked
        .shown
        .text
        .hint
        .as_deref()
        .unwrap_or_default()
        .split('\n')
        .filter(|text| !text.trim().is_empty())
        .map(|text| {
            let text = asked.text(stage, text);
            view! { <p lang=asked.lang(stage) dir=asked.dir(stage)>{text}</p> }
        })
        .collect();
    view! { {heading(stage, asked, false)}{paragraphs} }
}

fn text(stage: &Stage, asked: &Asked<'_>) -> impl IntoView + use<> {
    let typed = fields::value(&asked.put, fields::ANSWER).unwrap_or_default().to_owned();
    let (more, class, mode) = match asked.question.kind {
        Kind::Number(min, max) => {
            let put = [("min", &*min.to_string()), ("max", &*max.to_string())];
            (stage.words.fill("number-hint", &put), "txt num", Some("numeric"))
        }
        Kind::ShortText(limit) | Kind::LongText(limit) => {
            (stage.words.fill("chars-hint", &[("max", &limit.to_string())]), "txt", None)
        }
        _ => (String::new(), "txt", None),
    };
    let described = described(asked, true);
    let invalid = asked.wrong.map(|_| "true");
    let field = if matches!(asked.question.kind, Kind::LongText(_)) {
        Either::Left(view! {
            <textarea class=class id="a" name=fields::ANSWER rows="5" dir="auto"
                aria-describedby=described aria-invalid=invalid inner_html=escape(&typed)></textarea>
        })
    } else {
        Either::Right(view! {
            <input class=class id="a" name=fields::ANSWER autocomplete="off" dir="auto" inputmode=mode
                aria-describedby=described aria-invalid=invalid value=typed />
        })
    };
    view! {
        <div class=asked.wrong.map(|_| "wrong")>
            {heading(stage, asked, true)}
            {below(stage, asked, Some(more))}
            {field}
        </div>
    }
}

/// Text as it may stand in a text area's markup.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

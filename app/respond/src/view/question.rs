//! One question.

use heard_domain::fields::{self, ANSWER};
use heard_domain::instrument::{Kind, Question, Shown, fill};
use heard_domain::journey;
use heard_domain::language::Presentation;
use heard_domain::validate::Violation;
use heard_domain::walk;
use maud::{Markup, html};

use super::{Stage, arrange, attached, back, button, date, frame, options, place};
use crate::world::SIGN;

/// A question with what the person sees of it.
pub struct Asked<'a> {
    pub question: &'a Question,
    pub shown: Shown<'a>,
    pub put: fields::Fields,
    pub wrong: Option<Violation>,
}

impl Asked<'_> {
    /// The `lang` of the question's words, where they are not in the language of the page.
    pub fn lang(&self, stage: &Stage<'_>) -> Option<&'static str> {
        stage.marks(self.shown.language).0
    }

    /// The `dir` that goes with it.
    pub fn dir(&self, stage: &Stage<'_>) -> Option<&'static str> {
        stage.marks(self.shown.language).1
    }

    /// A text of the question with earlier answers put in.
    fn text(&self, stage: &Stage<'_>, text: &str) -> String {
        let instrument = &stage.world.instrument;
        fill(text, instrument, &stage.scene.draft.answers, self.shown.language, self.shown.presentation)
    }

    /// `aria-invalid` of its fields.
    pub fn invalid(&self) -> Option<&'static str> {
        self.wrong.map(|_| "true")
    }

    /// The class of a question with something wrong.
    pub fn class(&self) -> Option<&'static str> {
        self.wrong.map(|_| "wrong")
    }
}

/// The page of the question at `at`.
pub fn view(stage: &Stage<'_>, at: usize) -> Markup {
    let Stage { world, scene, .. } = stage;
    let question = &world.instrument.questions[at];
    let Some(shown) = world.instrument.shown(question, scene.draft.language, scene.draft.presentation) else {
        return html! {};
    };
    let wrong = walk::wrong(&scene.draft, question);
    let asked = Asked { question, shown, put: scene.draft.fields(question), wrong };
    html! {
        (back(stage))
        (summary(stage, &asked))
        (part(stage, at))
        @if question.practice { p class="hint" { (stage.say("practice")) } }
        @match question.kind {
            Kind::Information => (information(stage, &asked)),
            Kind::Ranking(_) => (arrange::ranking(stage, &asked)),
            Kind::Sort(_) => (arrange::piles(stage, &asked)),
            Kind::Place(_) => (place::view(stage, &asked)),
            Kind::Date => (date::view(stage, &asked)),
            Kind::Number(..) => (text(stage, &asked)),
            _ if question.max_chars().is_some() => (text(stage, &asked)),
            _ => (options::view(stage, &asked)),
        }
        div class="acts" {
            (button("go", "next", &stage.say("next")))
            @if question.kind != Kind::Information {
                div class="alt" {
                    (button("btn", "skip", &stage.say("skip")))
                    (button("btn", "refuse", &stage.say("refuse")))
                }
            }
        }
    }
}

/// The words for what is wrong.
fn complaint(stage: &Stage<'_>, question: &Question, violation: Violation) -> String {
    let key = match violation {
        Violation::Nothing if question.kind == Kind::Date => "error-nothing-date".to_owned(),
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

fn summary(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    html! {
        @if let Some(violation) = asked.wrong {
            div class="sum" role="alert" tabindex="-1" id="sum" {
                h2 { (stage.say("error-title")) }
                ul { li { a href="#a" { (complaint(stage, asked.question, violation)) } } }
            }
        }
    }
}

fn part(stage: &Stage<'_>, at: usize) -> Markup {
    let Stage { world, scene, .. } = stage;
    let (part, parts) = journey::part(&world.instrument, &scene.draft.answers, at);
    if parts < 2 {
        return html! {};
    }
    let section = &world.instrument.sections[world.instrument.questions[at].section];
    let heading = world
        .instrument
        .frame(scene.draft.language, scene.draft.presentation)
        .and_then(|(language, texts)| Some((stage.marks(language), texts.section(section)?)));
    html! {
        p class="part" {
            span class="dots" aria-hidden="true" {
                @for index in 0..parts { i class=[(index < part).then_some("on")] {} }
            }
            (stage.words.fill("part", &[("n", &part.to_string()), ("of", &parts.to_string())]))
            @if let Some(((lang, dir), heading)) = heading { " · " bdi lang=[lang] dir=[dir] { (heading) } }
        }
    }
}

/// The question itself, with its picture in Easy Read.
pub fn heading(stage: &Stage<'_>, asked: &Asked<'_>, labelled: bool) -> Markup {
    let label = asked.text(stage, &asked.shown.text.label);
    html! {
        h1 tabindex="-1" lang=[asked.lang(stage)] dir=[asked.dir(stage)] {
            (picture(stage, asked.question.symbol.as_deref(), 80))
            @if labelled { label for="a" { (label) } } @else { span { (label) } }
        }
    }
}

/// A picture in Easy Read; decoration beside words that say the same.
pub fn picture(stage: &Stage<'_>, name: Option<&str>, size: usize) -> Markup {
    let shown = stage.scene.draft.presentation != Presentation::Standard;
    let address = name.filter(|_| shown).and_then(|name| stage.world.picture(name));
    html! {
        @if let Some(address) = address { img class="pic" src=(address) alt="" width=(size) height=(size); }
    }
}

/// A person reading the question, and a person signing it, where there is one. Nothing of them is
/// fetched before somebody wants it.
fn media(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let find = |what: &str| stage.world.medium(&asked.question.code, &asked.shown, what);
    html! {
        @if let Some(clip) = find("clip") {
            audio class="clip" controls preload="none" src=(clip) aria-label=(stage.say("listen-clip")) {}
        }
        @if let Some(video) = find("video") {
            details {
                summary class="btn say" {
                    @if let Some(hands) = stage.world.picture(SIGN) { img src=(hands) alt="" width="32" height="32"; }
                    (stage.say("listen-signed"))
                }
                video controls playsinline preload="none" src=(video) poster=[find("poster")] {
                    track default src=[find("captions")] srclang=(asked.shown.language.tag())
                        label=(asked.shown.language.name());
                }
            }
        }
    }
}

/// The help below a question, and what is wrong with its answer.
pub fn below(stage: &Stage<'_>, asked: &Asked<'_>, more: Option<&str>) -> Markup {
    html! {
        (media(stage, asked))
        @if let Some(hint) = &asked.shown.text.hint {
            p class="hint" id="h" lang=[asked.lang(stage)] dir=[asked.dir(stage)] { (asked.text(stage, hint)) }
        }
        @if let Some(more) = more { p class="hint" id="n" { (more) } }
        @if let Some(violation) = asked.wrong {
            p class="err" id="e" {
                span {
                    span class="vh" { (stage.say("error-prefix")) ": " }
                    (complaint(stage, asked.question, violation))
                }
            }
        }
    }
}

/// The ids of what [`below`] shows, for `aria-describedby`.
pub fn described(asked: &Asked<'_>, more: bool) -> Option<String> {
    let parts = [
        (asked.shown.text.hint.is_some(), "h"),
        (more, "n"),
        (asked.question.open(), "w"),
        (asked.wrong.is_some(), "e"),
    ];
    let ids: Vec<&str> = parts.into_iter().filter(|(there, _)| *there).map(|(_, id)| id).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// Below the field of an open question: who reads it and when, and what to do instead of waiting.
pub fn reads(stage: &Stage<'_>) -> Markup {
    html! {
        p class="hint" id="w" {
            (stage.say("reads-note")) " " (stage.say("reads-hurt")) " "
            a href=(frame::help(stage)) { (stage.say("reads-help")) }
        }
    }
}

/// A question with its help and its answers: beside one field as its label, around several as the
/// legend of their group.
pub fn framed(
    stage: &Stage<'_>,
    asked: &Asked<'_>,
    labelled: bool,
    more: Option<&str>,
    inside: &Markup,
) -> Markup {
    let (head, below) = (heading(stage, asked, labelled), below(stage, asked, more));
    html! {
        @if labelled {
            div class=[asked.class()] { (head) (below) (inside) }
        } @else {
            fieldset class=[asked.class()] aria-describedby=[described(asked, more.is_some())] {
                legend { (head) }
                (below)
                (inside)
            }
        }
    }
}

fn information(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let text = asked.text(stage, asked.shown.text.hint.as_deref().unwrap_or_default());
    html! {
        (heading(stage, asked, false))
        (media(stage, asked))
        @for paragraph in text.lines() {
            @if !paragraph.trim().is_empty() {
                p lang=[asked.lang(stage)] dir=[asked.dir(stage)] { (paragraph) }
            }
        }
    }
}

fn text(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let typed = fields::value(&asked.put, ANSWER).unwrap_or_default();
    let (more, class, mode) = if let Kind::Number(min, max) = asked.question.kind {
        let put = [("min", &*min.to_string()), ("max", &*max.to_string())];
        (stage.words.fill("number-hint", &put), "txt num", Some("numeric"))
    } else {
        let limit = asked.question.max_chars().unwrap_or_default().to_string();
        (stage.words.fill("chars-hint", &[("max", &limit)]), "txt", None)
    };
    let (described, invalid) = (described(asked, true), asked.invalid());
    let field = html! {
        @if !matches!(asked.question.kind, Kind::ShortText(_) | Kind::Number(..)) {
            textarea class="txt" id="a" name=(ANSWER) rows="5" dir="auto" aria-describedby=[described]
                aria-invalid=[invalid] { (typed) }
        } @else {
            input class=(class) id="a" name=(ANSWER) value=(typed) dir="auto" inputmode=[mode]
                autocomplete="off" aria-describedby=[described] aria-invalid=[invalid];
        }
    };
    html! {
        div class=[asked.class()] {
            (heading(stage, asked, true))
            (below(stage, asked, Some(&more)))
            (attached::beside(stage, asked, &field))
            @if asked.question.open() { (reads(stage)) }
        }
    }
}

//! Answers to tap: options, faces, and the 0-10 scale.

use heard_domain::fields::{ANSWER, OTHER, value, values};
use heard_domain::instrument::{Choice, Kind};
use heard_domain::language::Presentation;
use heard_domain::validate::OTHER_CHARS;
use leptos::either::Either;
use leptos::prelude::*;

use super::Stage;
use super::question::{Asked, below, described, heading, picture};

const FACES: [&str; 5] = [
    include_str!("../../../public/faces/1.svg"),
    include_str!("../../../public/faces/2.svg"),
    include_str!("../../../public/faces/3.svg"),
    include_str!("../../../public/faces/4.svg"),
    include_str!("../../../public/faces/5.svg"),
];

/// Which of the five faces stand for three, four or five points, the happiest first.
fn face(point: usize, points: usize) -> &'static str {
    let faces: &[usize] = match points {
        3 => &[1, 3, 5],
        4 => &[1, 2, 4, 5],
        _ => &[1, 2, 3, 4, 5],
    };
    faces.get(point).map_or(FACES[2], |face| FACES[face - 1])
}

/// The question with its answers to tap.
pub fn view(stage: &Stage, asked: &Asked<'_>) -> impl IntoView + use<> {
    let more = match asked.question.kind {
        Kind::Choices(_, Some(limit)) => {
            Some(stage.words.fill("choose-at-most", &[("max", &limit.to_string())]))
        }
        Kind::Choices(_, None) => Some(stage.say("choose-many")),
        _ => None,
    };
    let described = described(asked, more.is_some());
    let answers = if asked.question.kind == Kind::Scale {
        Either::Left(scale(asked))
    } else {
        Either::Right(choices(stage, asked))
    };
    view! {
        <fieldset aria-describedby=described class=asked.wrong.map(|_| "wrong")>
            <legend>{heading(stage, asked, false)}</legend>
            {below(stage, asked, more)}
            <div lang=asked.lang(stage) dir=asked.dir(stage)>{answers}</div>
        </fieldset>
    }
}

fn scale(asked: &Asked<'_>) -> impl IntoView + use<> {
    let chosen = value(&asked.put, ANSWER).map(str::to_owned);
    let text = asked.shown.text;
    let ends = [("0", &text.low), ("10", &text.high)].map(|(number, end)| {
        let end = end.as_deref().unwrap_or_default();
        view! { <span>{[number, " – ", end].concat()}</span> }
    });
    let points: Vec<_> = (0..=10)
        .map(|number: u8| {
            let number = number.to_string();
            let checked = chosen.as_ref() == Some(&number);
            view! {
                <label>
                    <input type="radio" name=ANSWER id=(number == "0").then_some("a") value=number.clone() checked=checked />
                    <span>{number}</span>
                </label>
            }
        })
        .collect();
    view! {
        <p class="ends">{ends}</p>
        <div class="ans scale">{points}</div>
    }
}

fn choices(stage: &Stage, asked: &Asked<'_>) -> impl IntoView + use<> {
    let faces = matches!(asked.question.kind, Kind::Faces(_));
    let offered: Vec<&Choice> = asked
        .question
        .options()
        .iter()
        .filter(|option| option.only.is_none_or(|only| only == asked.shown.presentation))
        .collect();
    let count = offered.len();
    let items: Vec<_> = offered
        .into_iter()
        .enumerate()
        .map(|(index, option)| {
            let face = faces.then(|| face(index, count));
            choice(stage, asked, option, index, face)
        })
        .collect();
    view! { <div class=if faces { "ans faces" } else { "ans" }>{items}</div> }
}

fn choice(
    stage: &Stage,
    asked: &Asked<'_>,
    option: &Choice,
    index: usize,
    face: Option<&'static str>,
) -> impl IntoView + use<> {
    let many = matches!(asked.question.kind, Kind::Choices(..));
    let label = asked.shown.text.option(&option.code).unwrap_or_default().to_owned();
    let checked = values(&asked.put, ANSWER).any(|code| code == option.code);
    let symbol = (stage.scene.draft.presentation == Presentation::Easy)
        .then(|| option.symbol.as_deref().and_then(|name| picture(stage, name, "56")))
        .flatten();
    let apart = (many && option.exclusive).then(|| view! { <p class="or">{stage.say("or")}</p> });
    let what = option.other.then(|| {
        let typed = value(&asked.put, OTHER).unwrap_or_default().to_owned();
        view! {
            <div class="say-what">
                <label for="o">{stage.say("other-label")}</label>
                <input class="txt" id="o" name=OTHER autocomplete="off" dir="auto" maxlength=OTHER_CHARS.to_string() value=typed />
            </div>
        }
    });
    view! {
        {apart}
        <label>
            <input
                type=if many { "checkbox" } else { "radio" }
                name=ANSWER
                id=(index == 0).then_some("a")
                value=option.code.clone()
                data-alone=option.exclusive.then_some("")
                checked=checked
            />
            <span>{face.map(|face| view! { <i class="face" inner_html=face></i> })}{symbol}{label}</span>
        </label>
        {what}
    }
}

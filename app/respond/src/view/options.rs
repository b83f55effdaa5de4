//! Answers to tap: options, faces, and the 0-10 scale.

use heard_domain::fields::{ANSWER, OTHER, value, values};
use heard_domain::instrument::{Choice, Kind};
use heard_domain::validate::OTHER_CHARS;
use maud::{Markup, PreEscaped, html};

use super::Stage;
use super::question::{Asked, framed, picture};

const FACES: [&str; 5] = [
    include_str!("../../../public/faces/1.svg"),
    include_str!("../../../public/faces/2.svg"),
    include_str!("../../../public/faces/3.svg"),
    include_str!("../../../public/faces/4.svg"),
    include_str!("../../../public/faces/5.svg"),
];

/// The drawing of a point of so many, the happiest first.
///
/// Which of the five faces stand for three, four or five points, the happiest first.
pub fn face(point: usize, points: usize) -> &'static str {
    let faces: &[usize] = match points {
        3 => &[0, 2, 4],
        4 => &[0, 1, 3, 4],
        _ => &[0, 1, 2, 3, 4],
    };
    FACES[faces.get(point).copied().unwrap_or(2)]
}

/// The question with its answers to tap.
pub fn view(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let more = match asked.question.kind {
        Kind::Choices(_, Some(limit)) => {
            Some(stage.words.fill("choose-at-most", &[("max", &limit.to_string())]))
        }
        // The question's own help says it better.
        Kind::Choices(_, None) | Kind::Helped(_) if asked.shown.text.hint.is_none() => {
            Some(stage.say("choose-many"))
        }
        _ => None,
    };
    let answers =
        if asked.question.kind == Kind::Scale { scale(stage, asked) } else { choices(stage, asked) };
    framed(stage, asked, false, more.as_deref(), &answers)
}

fn scale(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let chosen = value(&asked.put, ANSWER);
    let text = asked.shown.text;
    html! {
        p class="ends" lang=[asked.lang(stage)] dir=[asked.dir(stage)] {
            @for (number, end) in [("0", &text.low), ("10", &text.high)] {
                span { (number) " – " (end.as_deref().unwrap_or_default()) }
            }
        }
        div class="ans scale" {
            @for number in 0..=10 {
                @let number = number.to_string();
                label {
                    input type="radio" name=(ANSWER) id=[(number == "0").then_some("a")] value=(number)
                        checked[chosen == Some(&number)];
                    span { (number) }
                }
            }
        }
    }
}

pub fn choices(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let faces = matches!(asked.question.kind, Kind::Faces(_));
    let offered: Vec<&Choice> = asked.question.offered(asked.shown.presentation).collect();
    let class = if faces { "ans faces" } else { "ans" };
    html! {
        div class=(class) lang=[asked.lang(stage)] dir=[asked.dir(stage)] {
            @for (index, option) in offered.iter().enumerate() {
                (choice(stage, asked, option, index, faces.then(|| face(index, offered.len()))))
            }
        }
    }
}

fn choice(
    stage: &Stage<'_>,
    asked: &Asked<'_>,
    option: &Choice,
    index: usize,
    face: Option<&'static str>,
) -> Markup {
    let many = matches!(asked.question.kind, Kind::Choices(..) | Kind::Helped(_));
    let label = asked.shown.text.option(&option.code).unwrap_or_default();
    let checked = values(&asked.put, ANSWER).any(|code| code == option.code);
    html! {
        @if many && option.exclusive { p class="or" { (stage.say("or")) } }
        label {
            input type=(if many { "checkbox" } else { "radio" }) name=(ANSWER) value=(option.code)
                id=[(index == 0).then_some("a")] data-alone[option.exclusive] checked[checked];
            span {
                @if let Some(face) = face { i class="face" aria-hidden="true" { (PreEscaped(face)) } }
                (picture(stage, option.symbol.as_deref(), 56))
                (label)
            }
        }
        @if option.other {
            div class="say-what" {
                label for="o" { (stage.say("other-label")) }
                input class="txt" id="o" name=(OTHER) autocomplete="off" dir="auto" maxlength=(OTHER_CHARS)
                    value=(value(&asked.put, OTHER).unwrap_or_default());
            }
        }
    }
}

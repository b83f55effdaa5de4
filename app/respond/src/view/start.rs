//! The first page: what this is, what is promised, language, and way of seeing the questions.

use heard_domain::language::Presentation;
use maud::{Markup, html};

use super::{Stage, button};

/// The first page.
pub fn view(stage: &Stage<'_>) -> Markup {
    let Stage { world, scene, .. } = stage;
    let frame = world.instrument.frame(scene.draft.language, scene.draft.presentation);
    let (title, summary) =
        frame.map(|(_, texts)| (texts.title.as_str(), texts.summary.as_str())).unwrap_or_default();
    let asked = world.instrument.questions.iter().filter(|question| question.counts()).count();
    let promise = if world.confidential { "promise-confidential" } else { "promise-anonymous" };
    html! {
        h1 tabindex="-1" { (title) }
        (choose_language(stage))
        p { (summary) }
        @if asked > 1 { p { (stage.words.fill("how-long", &[("n", &asked.to_string())])) } }
        (choose_presentation(stage))
        ul class="facts" {
            @for key in [promise, "promise-reader", "promise-change"] {
                li { b { (stage.say(key)) } " " (stage.say(&[key, "-note"].concat())) }
            }
        }
        (button("go", "start", &stage.say("start")))
    }
}

fn choose_language(stage: &Stage<'_>) -> Markup {
    let current = stage.scene.draft.language;
    html! {
        h2 { (stage.say("choose-language")) }
        ul class="langs" {
            @for language in stage.world.languages() {
                li {
                    button class="btn" name="lang" value=(language.tag()) lang=(language.tag())
                        aria-current=[(language == current).then_some("true")] { (language.name()) }
                }
            }
        }
    }
}

fn choose_presentation(stage: &Stage<'_>) -> Markup {
    let current = stage.scene.draft.presentation;
    html! {
        @if Presentation::ALL[1..].iter().any(|other| stage.world.instrument.has_presentation(*other)) {
            fieldset {
                legend { h2 { (stage.say("choose-presentation")) } }
                div class="ans" {
                    @for presentation in Presentation::ALL.into_iter().filter(|one| *one == Presentation::Standard || stage.world.instrument.has_presentation(*one)) {
                        @let key = ["presentation-", presentation.code()].concat();
                        label {
                            input type="radio" name="presentation" value=(presentation.code())
                                checked[presentation == current];
                            span { (stage.say(&key)) small { (stage.say(&[&key, "-note"].concat())) } }
                        }
                    }
                }
            }
        }
    }
}

//! The first page: what this is, what is promised, language, and way of seeing the questions.

use maud::{Markup, html};

use super::{Stage, button, listen, named, offered};

/// The first page.
pub fn view(stage: &Stage<'_>) -> Markup {
    let Stage { world, scene, .. } = stage;
    let frame = world.instrument.frame(scene.draft.language, scene.draft.presentation);
    let ((lang, dir), title, summary) = frame
        .map(|(language, texts)| (stage.marks(language), texts.title.as_str(), texts.summary.as_str()))
        .unwrap_or_default();
    let asked = world.instrument.questions.iter().filter(|question| question.counts()).count();
    let promise = if world.confidential { "promise-confidential" } else { "promise-anonymous" };
    html! {
        p { (listen(stage)) }
        h1 tabindex="-1" lang=[lang] dir=[dir] { (title) }
        (choose_language(stage))
        p lang=[lang] dir=[dir] { (summary) }
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
        @if offered(stage).count() > 1 {
            fieldset {
                legend { h2 { (stage.say("choose-presentation")) } }
                div class="ans" {
                    @for presentation in offered(stage) {
                        label {
                            input type="radio" name="presentation" value=(presentation.code())
                                checked[presentation == current];
                            span {
                                (named(stage, presentation))
                                small { (stage.say(&["presentation-", presentation.code(), "-note"].concat())) }
                            }
                        }
                    }
                }
            }
        }
        @for (what, key) in [("clip", "listen-some-read"), ("video", "listen-some-signed")] {
            @if stage.world.has_media(stage.scene.draft.language, what) { p { (stage.say(key)) } }
        }
    }
}

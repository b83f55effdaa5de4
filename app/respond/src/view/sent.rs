//! After pressing Send: thanks and receipt, not sent yet, or refused.

use maud::{Markup, html};

use super::{Stage, button};

/// Thanks, the receipt, and what happens next.
pub fn thanks(stage: &Stage<'_>, receipt: &[String]) -> Markup {
    let lang = stage.scene.draft.language.tag();
    html! {
        h1 tabindex="-1" { (stage.say("thanks-title")) }
        p { (stage.say("thanks-safe")) }
        h2 id="w" { (stage.say("words-title")) }
        ol class="words" aria-labelledby="w" { @for word in receipt { li { (word) } } }
        p {
            (stage.say("words-note")) " "
            a href={ "/receipt?lang=" (lang) } { (stage.say("withdraw-link")) }
        }
        h2 { (stage.say("steps-title")) }
        ol class="steps" {
            @for key in ["step-today", "step-read", "step-count", "step-change"] {
                li class=[(key == "step-today").then_some("done")] {
                    b { (stage.say(key)) } " " (stage.say(&[key, "-note"].concat()))
                }
            }
        }
        p {
            a class="btn" href={ "/results?lang=" (lang) } { (stage.say("results-link")) } " "
            a class="btn" href={ "/changes?lang=" (lang) } { (stage.say("changes-link")) }
        }
        p { (button("btn", "finish", &stage.say("finish"))) }
    }
}

/// Not sent yet: what is safe, and what happens.
pub fn unsent(stage: &Stage<'_>) -> Markup {
    html! {
        div role="status" {
            h1 tabindex="-1" { (stage.say("unsent-title")) }
            p { (stage.say("unsent-note")) }
        }
        ol class="steps" {
            li class="done" { b { (stage.say("unsent-saved")) } " " (stage.say("unsent-saved-note")) }
            li { b { (stage.say("unsent-waiting")) } " " (stage.say("unsent-waiting-note")) }
            li { (stage.say("unsent-words")) }
        }
        div class="acts" { (button("go", "send", &stage.say("try-again"))) }
    }
}

/// The server said no.
pub fn refused(stage: &Stage<'_>, reason: &str) -> Markup {
    html! {
        div role="alert" {
            h1 tabindex="-1" { (stage.say("refused-title")) }
            p { (stage.say(reason)) }
        }
        @if reason == "refused-recording" { p { (button("btn", "check", &stage.say("see-answers"))) } }
        @if reason == "refused-code" {
            // The answers stay in this tab: with another code they can be sent.
            div class="acts" { a class="go" href=(stage.world.address("")) { (stage.say("refused-code-go")) } }
        } @else {
            div class="acts" { (button("go", "send", &stage.say("try-again"))) }
        }
    }
}

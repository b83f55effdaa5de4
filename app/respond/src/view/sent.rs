//! After pressing Send: thanks and receipt, not sent yet, or refused.

use leptos::prelude::*;

use super::{Stage, button};

/// Thanks, the receipt, and what happens next.
pub fn thanks(stage: &Stage, receipt: &[String]) -> impl IntoView + use<> {
    let words: Vec<_> = receipt.iter().map(|word| view! { <li>{word.clone()}</li> }).collect();
    let steps: Vec<_> = ["step-today", "step-read", "step-count", "step-change"]
        .into_iter()
        .map(|key| {
            let note = stage.say(&[key, "-note"].concat());
            let done = (key == "step-today").then_some("done");
            view! { <li class=done><b>{stage.say(key)}</b>" "{note}</li> }
        })
        .collect();
    view! {
        <h1 tabindex="-1">{stage.say("thanks-title")}</h1>
        <p>{stage.say("thanks-safe")}</p>
        <h2>{stage.say("words-title")}</h2>
        <ol class="words" aria-label=stage.say("words-title")>{words}</ol>
        <p>{stage.say("words-note")}" "<a href="/receipt">{stage.say("withdraw-link")}</a></p>
        <h2>{stage.say("steps-title")}</h2>
        <ol class="steps">{steps}</ol>
        <p><a class="btn" href="/results">{stage.say("results-link")}</a></p>
        <p>{button("btn", "finish", stage.say("finish"))}</p>
    }
}

/// Not sent yet: what is safe, and what happens.
pub fn unsent(stage: &Stage) -> impl IntoView + use<> {
    view! {
        <div role="status">
            <h1 tabindex="-1">{stage.say("unsent-title")}</h1>
            <p>{stage.say("unsent-note")}</p>
        </div>
        <ol class="steps">
            <li class="done"><b>{stage.say("unsent-saved")}</b>" "{stage.say("unsent-saved-note")}</li>
            <li><b>{stage.say("unsent-waiting")}</b>" "{stage.say("unsent-waiting-note")}</li>
            <li>{stage.say("unsent-words")}</li>
        </ol>
        <div class="acts">{button("go", "send", stage.say("try-again"))}</div>
    }
}

/// The server said no.
pub fn refused(stage: &Stage, reason: &str) -> impl IntoView + use<> {
    view! {
        <div role="alert">
            <h1 tabindex="-1">{stage.say("refused-title")}</h1>
            <p>{stage.say(reason)}</p>
        </div>
        <div class="acts">{button("go", "send", stage.say("try-again"))}</div>
    }
}

//! The list of answers, before sending.

use heard_domain::answer::Answer;
use heard_domain::instrument::{Question, fill};
use heard_domain::journey;
use leptos::prelude::*;

use super::{Stage, back, button};

/// The list of answers.
pub fn view(stage: &Stage) -> impl IntoView + use<> {
    let Stage { world, scene, .. } = stage;
    let instrument = &world.instrument;
    let rows: Vec<_> = journey::path(instrument, &scene.draft.answers)
        .into_iter()
        .map(|at| &instrument.questions[at])
        .filter(|question| question.counts())
        .map(|question| row(stage, question))
        .collect();
    let nothing = journey::clean(instrument, &scene.draft.answers).is_empty();
    let end = if nothing { "nothing-to-send" } else { "send-note" };
    view! {
        {back(stage)}
        <h1 tabindex="-1">{stage.say("check-title")}</h1>
        <p>{stage.say("check-note")}</p>
        <dl class="told">{rows}</dl>
        <p class="hint">{stage.say(end)}</p>
        <div class="acts">{(!nothing).then(|| button("go", "send", stage.say("send")))}</div>
    }
}

fn row(stage: &Stage, question: &Question) -> impl IntoView + use<> {
    let Stage { world, scene, .. } = stage;
    let shown = world.instrument.shown(question, scene.draft.language, scene.draft.presentation);
    let name = shown.map(|shown| shown.text.name().to_owned()).unwrap_or_default();
    let answer = scene.draft.answers.get(&question.code);
    let said = match answer {
        None => stage.say("not-answered"),
        Some(Answer::Skipped) => stage.say("skipped"),
        Some(Answer::Refused) => stage.say("refused"),
        Some(_) => {
            let answer = ["{", &question.code, "}"].concat();
            let (language, presentation) = (scene.draft.language, scene.draft.presentation);
            fill(&answer, &world.instrument, &scene.draft.answers, language, presentation)
        }
    };
    let none = !matches!(answer, Some(Answer::Chosen(..) | Answer::Number(_) | Answer::Text(_)));
    let change = ["change:", &question.code].concat();
    view! {
        <div>
            <dt>{name.clone()}</dt>
            <dd class=none.then_some("none")>{said}</dd>
            <dd class="chg">
                <button class="link" name="go" value=change>
                    {stage.say("change")}<span class="vh">" "{name}</span>
                </button>
            </dd>
        </div>
    }
}

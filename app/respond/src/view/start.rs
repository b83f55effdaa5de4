//! The first page: what this is, what is promised, language, and way of seeing the questions.

use heard_domain::instrument::Kind;
use heard_domain::language::Presentation;
use leptos::prelude::*;

use super::Stage;

/// The first page.
pub fn view(stage: &Stage) -> impl IntoView + use<> {
    let Stage { world, scene, .. } = stage;
    let frame = world.instrument.frame(scene.draft.language, scene.draft.presentation);
    let (title, summary) =
        frame.map(|(_, texts)| (texts.title.clone(), texts.summary.clone())).unwrap_or_default();
    let asked = world.instrument.questions.iter().filter(|question| question.counts()).count();
    let practised = world.instrument.questions.iter().filter(|question| question.kind != Kind::Information);
    let how_long = (practised.count() > 1).then(|| {
        let text = stage.words.fill("how-long", &[("n", &asked.to_string())]);
        view! { <p>{text}</p> }
    });
    let promise = if world.confidential { "promise-confidential" } else { "promise-anonymous" };
    let facts: Vec<_> = [promise, "promise-reader", "promise-change"]
        .into_iter()
        .map(|key| {
            let note = stage.say(&[key, "-note"].concat());
            view! { <li><b>{stage.say(key)}</b>" "{note}</li> }
        })
        .collect();
    view! {
        <h1 tabindex="-1">{title}</h1>
        <p>{summary}</p>
        {how_long}
        <ul class="facts">{facts}</ul>
        {choose_language(stage)}
        {choose_presentation(stage)}
        <button class="go" name="go" value="start">{stage.say("start")}</button>
    }
}

fn choose_language(stage: &Stage) -> impl IntoView + use<> {
    let current = stage.scene.draft.language;
    let items: Vec<_> = stage
        .world
        .languages()
        .map(|language| {
            let chosen = (language == current).then_some("true");
            let tag = language.tag();
            view! {
                <li><button class="btn" name="lang" value=tag lang=tag aria-current=chosen>{language.name()}</button></li>
            }
        })
        .collect();
    view! {
        <h2>{stage.say("choose-language")}</h2>
        <ul class="langs">{items}</ul>
    }
}

fn choose_presentation(stage: &Stage) -> impl IntoView + use<> {
    stage.world.instrument.has_presentation(Presentation::Easy).then(|| {
        let current = stage.scene.draft.presentation;
        let items: Vec<_> = Presentation::ALL
            .into_iter()
            .map(|presentation| {
                let code = presentation.code();
                let key = ["presentation-", code].concat();
                let note = stage.say(&[&key, "-note"].concat());
                view! {
                    <label>
                        <input type="radio" name="presentation" value=code checked=presentation == current />
                        <span>{stage.say(&key)}<small>{note}</small></span>
                    </label>
                }
            })
            .collect();
        view! {
            <fieldset>
                <legend><h2>{stage.say("choose-presentation")}</h2></legend>
                <div class="ans">{items}</div>
            </fieldset>
        }
    })
}

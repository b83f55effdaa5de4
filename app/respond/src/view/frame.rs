//! What is around every step: the header with language, Help and Exit, the form, the footer.

use std::sync::Arc;

use heard_domain::draft;
use heard_domain::language::Presentation;
use leptos::prelude::*;

use super::Stage;
use crate::host;
use crate::scene::{Place, Scene};

const MARK: &str = include_str!("../../../public/mark.svg");

/// Puts the frame around `body`.
pub fn view<B: IntoView>(stage: &Stage, signal: RwSignal<Scene>, body: B) -> impl IntoView + use<B> {
    let Stage { world, scene, .. } = stage;
    let here = world.address(&scene.place.address(&world.instrument));
    let title = world
        .instrument
        .frame(scene.draft.language, scene.draft.presentation)
        .map(|(_, texts)| texts.title.clone())
        .unwrap_or_default();
    let easy = (scene.draft.presentation == Presentation::Easy).then_some("easy");
    let hue = match scene.place {
        Place::Question(at) => world.instrument.questions[at].section % 6 + 1,
        _ => 1,
    };
    let for_submit = Arc::clone(world);
    let for_exit = Arc::clone(world);
    let action = if scene.returning { [&here, "?change=1"].concat() } else { here.clone() };
    view! {
        <div class="sheet" data-hue=hue>
            <a class="vh skip" href="#main">{stage.say("skip-link")}</a>
            <header class="top">
                <button class="vh" form="q" name="go" value="next" tabindex="-1" aria-hidden="true"></button>
                <i class="logo" inner_html=MARK></i>
                <p>{title}</p>
                {languages(stage)}
                <a href=["/help?back=", &here].concat()>{stage.say("help")}</a>
                <a
                    class="exit"
                    rel="noreferrer"
                    href=world.address("exit")
                    on:click=move |event| host::left(event, &for_exit)
                >
                    {stage.say("exit")}
                </a>
            </header>
            <main id="main" class=easy>
                <form
                    id="q"
                    method="post"
                    action=action
                    novalidate=true
                    on:submit=move |event| host::submitted(event, &for_submit, signal)
                    on:change=host::ticked
                >
                    <input
                        type="hidden"
                        name=if scene.live { "live" } else { "seed" }
                        data-at=scene.place.address(&world.instrument)
                        value=draft::encode(&scene.draft)
                    />
                    {body}
                </form>
            </main>
            <footer class="foot">
                <a href="/privacy">{stage.say("privacy")}</a>
                <a href="/accessibility">{stage.say("accessibility")}</a>
                <a href=["/look?back=", &here].concat()>{stage.say("look")}</a>
            </footer>
        </div>
    }
}

fn languages(stage: &Stage) -> impl IntoView + use<> {
    let current = stage.scene.draft.language;
    let items: Vec<_> = stage
        .world
        .languages()
        .map(|language| {
            let chosen = (language == current).then_some("true");
            view! {
                <li>
                    <button form="q" name="lang" value=language.tag() lang=language.tag() aria-current=chosen>
                        {language.name()}
                    </button>
                </li>
            }
        })
        .collect();
    view! {
        <details class="menu">
            <summary><span class="vh">{[&stage.say("language"), ": "].concat()}</span>{current.name()}</summary>
            <ul>{items}</ul>
        </details>
    }
}

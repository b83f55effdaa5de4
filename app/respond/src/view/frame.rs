//! What is around every step: the header with language, Help and Exit, the form, the footer.

use heard_domain::draft;
use heard_domain::language::Presentation;
use maud::{Markup, PreEscaped, html};

use super::{Stage, attached};
use crate::scene::Place;

const MARK: &str = include_str!("../../../public/mark.svg");

/// Colours for subjects: sections take turns.
const HUES: usize = 6;

/// Puts the frame around `body`.
pub fn view(stage: &Stage<'_>, body: Markup) -> Markup {
    let Stage { world, scene, .. } = stage;
    let step = scene.place.address(&world.instrument);
    let here = world.address(&step);
    let title = world
        .instrument
        .frame(scene.draft.language, scene.draft.presentation)
        .map(|(_, texts)| texts.title.as_str())
        .unwrap_or_default();
    let class = match scene.draft.presentation {
        Presentation::Standard => None,
        shown => Some(shown.code()),
    };
    let hue = match scene.place {
        Place::Question(at) => world.instrument.questions[at].section % HUES + 1,
        _ => 1,
    };
    // What Enter presses: the first button of the document.
    let main = match scene.place {
        Place::Question(_) => "next",
        Place::Start => "start",
        _ => "send",
    };
    html! {
        div class="sheet" data-hue=(hue) {
            a class="vh skip" href="#main" { (stage.say("skip-link")) }
            header class="top" {
                button class="vh" form="q" name="go" value=(main) tabindex="-1" aria-hidden="true" {}
                i class="mark" { (PreEscaped(MARK)) }
                p { (title) }
                (languages(stage))
                a href={ "/help?lang=" (scene.draft.language.tag()) "&back=" (here) } { (stage.say("help")) }
                a class="exit" rel="noreferrer" href=(world.address("exit")) { (stage.say("exit")) }
            }
            main id="main" class=[class] {
                form id="q" method="post" action=(here) novalidate autocomplete="off" {
                    input type="hidden" name=(if scene.live { "live" } else { "seed" }) data-at=(step)
                        value=(draft::encode(&scene.draft));
                    @if scene.returning { input type="hidden" name="change" value="1"; }
                    (body)
                    (attached::outbox(stage))
                }
            }
            footer class="foot" {
                @for page in ["privacy", "accessibility"] {
                    a href={ "/" (page) "?lang=" (scene.draft.language.tag()) } { (stage.say(page)) }
                }
                a href={ "/look?lang=" (scene.draft.language.tag()) "&back=" (here) } { (stage.say("look")) }
            }
        }
    }
}

fn languages(stage: &Stage<'_>) -> Markup {
    let current = stage.scene.draft.language;
    html! {
        details class="menu" {
            summary { span class="vh" { (stage.say("language")) ": " } (current.name()) }
            ul {
                @for language in stage.world.languages() {
                    li {
                        button form="q" name="lang" value=(language.tag()) lang=(language.tag())
                            aria-current=[(language == current).then_some("true")] { (language.name()) }
                    }
                }
            }
        }
    }
}

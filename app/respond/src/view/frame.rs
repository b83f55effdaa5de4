//! What is around every step: the header with language, Help and Exit, the form, the footer.

use heard_domain::draft;
use heard_domain::language::Presentation;
use maud::{Markup, PreEscaped, html};

use super::{MARK, Stage, attached, menu};
use crate::scene::Place;

/// Colours for subjects: sections take turns.
const HUES: usize = 6;

/// Puts the frame around `body`.
pub fn view(stage: &Stage<'_>, body: Markup) -> Markup {
    let Stage { world, scene, .. } = stage;
    let step = scene.place.address(&world.instrument);
    let here = world.address(&step);
    let frame = world.instrument.frame(scene.draft.language, scene.draft.presentation);
    let ((lang, dir), title) =
        frame.map(|(language, texts)| (stage.marks(language), texts.title.as_str())).unwrap_or_default();
    let class = match scene.draft.presentation {
        Presentation::Standard => None,
        shown => Some(shown.code()),
    };
    let hue = match scene.place {
        Place::Question(at) | Place::Care(at) => world.instrument.questions[at].section % HUES + 1,
        _ => 1,
    };
    // What Enter presses: the first button of the document.
    let main = match scene.place {
        Place::Question(_) | Place::Care(_) => "next",
        Place::Start => "start",
        _ => "send",
    };
    let sensitive = world.instrument.sensitive;
    // The title of the document then stays as it is: it is what a history shows.
    let quiet = sensitive || matches!(scene.place, Place::Care(_));
    html! {
        div class="sheet" data-hue=(hue) data-quiet[quiet] {
            a class="vh skip" href="#main" { (stage.say("skip-link")) }
            header class="top" {
                button class="vh" form="q" name="go" value=(main) tabindex="-1" aria-hidden="true" {}
                i class="mark" { (PreEscaped(MARK)) }
                p lang=[lang] dir=[dir] { (title) }
                (languages(stage))
                a href=(help(stage)) { (stage.say("help")) }
                a class=(if sensitive { "exit stay" } else { "exit" }) rel="noreferrer" href=(world.address("exit")) {
                    (stage.say("exit"))
                }
                @if sensitive {
                    heard-leave data-brings=(world.module("leave.js")) data-hint=(stage.say("leave-hint"))
                        data-two=(stage.say("leave-two")) data-one=(stage.say("leave-one")) {}
                }
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
                // A button, so that what is in the fields comes along.
                button class="link" form="q" name="go" value="look" { (stage.say("look")) }
            }
        }
    }
}

/// The address of the page with help, which leads back to here.
pub fn help(stage: &Stage<'_>) -> String {
    let Stage { world, scene, .. } = stage;
    let here = world.address(&scene.place.address(&world.instrument));
    ["/help?lang=", scene.draft.language.tag(), "&back=", &here].concat()
}

fn languages(stage: &Stage<'_>) -> Markup {
    let current = stage.scene.draft.language;
    html! {
        (menu(&stage.say("language"), current.name(), html! {
            @for language in stage.world.languages() {
                li {
                    button form="q" name="lang" value=(language.tag()) lang=(language.tag())
                        aria-current=[(language == current).then_some("true")] { (language.name()) }
                }
            }
        }))
    }
}

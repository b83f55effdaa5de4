//! Help, shown at once when an answer says that somebody may not be safe.

use maud::{Markup, html};

use super::{Stage, back, button};
use crate::world::NUMBERS;

/// The page with the help. It says nothing of the answer: somebody may look over a shoulder.
pub fn view(stage: &Stage<'_>) -> Markup {
    html! {
        (back(stage))
        h1 tabindex="-1" { (stage.say("care-title")) }
        p { (stage.say("care-lead")) }
        ul class="tels" {
            @for number in stage.say(NUMBERS).split('\n') { (telephone(number)) }
        }
        p { (stage.say("care-type")) " " a rel="noreferrer" dir="ltr" href="https://www.childline.org.uk" { "childline.org.uk" } }
        p { (stage.say("care-adult")) }
        div class="note calm" {
            p { (stage.say("care-first")) }
            @if !stage.world.confidential { p { (stage.say("care-unknown")) } }
        }
        div class="acts" {
            (button("go", "next", &stage.say("care-on")))
            div class="alt" { a class="btn exit" rel="noreferrer" href=(stage.world.address("exit")) { (stage.say("exit")) } }
        }
    }
}

/// One number to ring.
fn telephone(line: &str) -> Markup {
    let mut parts = line.split('\t');
    let mut part = || parts.next().unwrap_or_default();
    let (name, dialled, number, note) = (part(), part(), part(), part());
    html! {
        li {
            a class="note tel" href={ "tel:" (dialled) } {
                span { strong { (name) } br; (note) } b dir="ltr" { (number) }
            }
        }
    }
}

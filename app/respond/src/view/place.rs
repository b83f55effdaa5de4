//! One area of a list: a few to tap, many in a menu.

use heard_domain::fields::{ANSWER, value};
use maud::{Markup, html};

use super::Stage;
use super::options;
use super::question::{Asked, described, framed};

/// So many are still a list to tap.
const FEW: usize = 7;

/// The question with its areas.
pub fn view(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    if asked.question.options().len() <= FEW {
        return options::view(stage, asked);
    }
    let chosen = value(&asked.put, ANSWER);
    let menu = html! {
        select class="txt" id="a" name=(ANSWER) aria-describedby=[described(asked, false)]
            aria-invalid=[asked.invalid()] lang=[asked.lang(stage)] dir=[asked.dir(stage)] {
            option value="" { (stage.say("place-choose")) }
            @for option in asked.question.offered(asked.shown.presentation) {
                option value=(option.code) selected[chosen == Some(&option.code)] {
                    (asked.shown.text.option(&option.code).unwrap_or_default())
                }
            }
        }
    };
    framed(stage, asked, true, None, &menu)
}

//! A day, in three fields: no calendar to get lost in.

use heard_domain::fields::{DATE, value};
use maud::{Markup, html};

use super::Stage;
use super::question::{Asked, framed};

/// The question with its fields.
pub fn view(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    let fields = html! {
        div class="date" {
            @for name in DATE {
                label {
                    (stage.say(&["date-", name].concat()))
                    input class="txt num" name=(name) id=[(name == DATE[0]).then_some("a")] inputmode="numeric"
                        autocomplete="off" maxlength="4" value=(value(&asked.put, name).unwrap_or_default())
                        aria-invalid=[asked.invalid()];
                }
            }
        }
    };
    framed(stage, asked, false, Some(&stage.say("date-hint")), &fields)
}

//! A day, in three fields: no calendar to get lost in.

use heard_domain::fields::{DATE, value};
use maud::{Markup, html};

use super::Stage;
use super::question::{Asked, below, described, heading};

/// The question with its fields.
pub fn view(stage: &Stage<'_>, asked: &Asked<'_>) -> Markup {
    html! {
        fieldset class=[asked.class()] aria-describedby=[described(asked, true)] {
            legend { (heading(stage, asked, false)) }
            (below(stage, asked, Some(&stage.say("date-hint"))))
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
        }
    }
}

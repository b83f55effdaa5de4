//! The picture of a question or of an answer in the form of a question: which one it is, and the button
//! that leads to all. The script of the page opens them over the form instead.

use heard_domain::drafting::Sheet;
use heard_service::InstrumentDraft;
use leptos::prelude::*;

use super::super::pictures::Spot;
use super::Tab;
use crate::i18n::Speech;
use crate::pictures::{self, Picture};
use crate::state::App;

/// The pictures that a question has.
pub struct Chosen {
    pictures: Vec<Picture>,
    /// Where they stand; of what each is comes with its field.
    spot: Spot,
}

impl Chosen {
    /// Those of this question.
    pub fn new(app: &App, draft: &InstrumentDraft, sheet: &Sheet, tab: Tab) -> Self {
        let mut pictures = pictures::all(app);
        pictures.retain(|picture| sheet.question.pictures().any(|code| code == picture.code));
        let (instrument, question) = (draft.frame.code.clone(), sheet.question.code.clone());
        Self { pictures, spot: Spot { instrument, question, of: String::new(), words: tab.mark() } }
    }

    /// The field with this name: `of` says what the picture is of, and `about` the same for people who
    /// do not see where it stands.
    pub fn field(
        &self,
        speech: Speech<'_>,
        name: &str,
        of: &str,
        chosen: Option<&str>,
        about: Option<String>,
    ) -> AnyView {
        let code = chosen.unwrap_or_default().to_owned();
        let known = self.pictures.iter().find(|picture| picture.code == code);
        let called = match known {
            Some(picture) => picture.name().to_owned(),
            None if code.is_empty() => speech.say("manage-pictures-nothing"),
            None => speech.with("manage-pictures-unknown", &[("code", &code)]),
        };
        let shown = known.map(|picture| {
            view! { <img class="shown" src=picture.address.clone() alt="" width="44" height="44" /> }
        });
        let named = about.map(|what| speech.with("manage-pictures-choose-for", &[("what", &what)]));
        let from = Spot { of: of.to_owned(), ..self.spot.clone() }.address();
        let name = name.to_owned();
        view! {
            <div class="picture-field">
                <span class="frame">{shown}</span>
                <span class="called">{called}</span>
                <input type="hidden" id=name.clone() name=name.clone() value=code />
                <button class="btn" id=["pick-", &name].concat() name="pick" value=of.to_owned() data-pick=name.clone() data-from=from aria-label=named>
                    {speech.say("manage-pictures-choose")}
                </button>
            </div>
        }
        .into_any()
    }
}

//! The form of what stands around the questions.

use heard_domain::instrument::InstrumentKind;
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use leptos::prelude::*;

use super::Tab;
use crate::i18n::Speech;
use crate::pages::manage::form::{self, Wrongs};

/// What stands around the questions: its tabs, and the form of one of them.
pub fn frame_form(speech: Speech<'_>, draft: &InstrumentDraft, tab: Tab, edits: bool) -> AnyView {
    let here = ["/manage/instruments/", &draft.frame.code].concat();
    let tabs: Vec<_> = Tab::all(draft.frame.source)
        .into_iter()
        .map(|other| {
            let current = (other == tab).then_some("true");
            let to = [&here, "?words=", &other.mark(), "#around"].concat();
            view! { <li><a href=to aria-current=current>{tab_name(speech, other)}</a></li> }
        })
        .collect();
    view! {
        <section id="around" class="pane">
            <h2>{speech.say("manage-builder-frame")}</h2>
            <ul class="tabs">{tabs}</ul>
            <form id="frame" method="post" action=here>
                <input type="hidden" name="base" value=draft.revision.to_string() />
                <input type="hidden" name="words" value=tab.mark() />
                <div id="fields">{fields(speech, draft, tab, edits)}</div>
                {super::keep(speech)}
            </form>
        </section>
    }
    .into_any()
}

/// The title, the summary, the headings of sections, and what the instrument is.
pub fn fields(speech: Speech<'_>, draft: &InstrumentDraft, tab: Tab, edits: bool) -> AnyView {
    let wrongs = Wrongs::default();
    let words = draft.frame.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    let sections: Vec<_> = draft
        .frame
        .sections
        .iter()
        .map(|section| {
            let heading = words.sections.iter().find(|(code, _)| *code == section.code);
            let heading = heading.map(|(_, words)| words.clone()).unwrap_or_default();
            let name = ["section-", &section.code].concat();
            view! {
                <div class="field">
                    <label for=name.clone()>{speech.say("manage-builder-section-heading")}" "<span class="meta">{section.code.clone()}</span></label>
                    <input id=name.clone() name=name.clone() value=heading lang=tab.language.tag() dir=tab.language.direction() />
                </div>
            }
        })
        .collect();
    let more = edits.then(|| {
        let audiences = [
            ("cyp".to_owned(), speech.say("manage-instruments-cyp")),
            ("parents".to_owned(), speech.say("manage-instruments-parents")),
        ];
        let kinds = [
            ("adaptable".to_owned(), speech.say("manage-builder-adaptable")),
            ("locked".to_owned(), speech.say("manage-builder-locked")),
        ];
        view! {
            {form::line(&wrongs, "heading", "text", speech.say("manage-builder-section-new"), Some(speech.say("manage-builder-section-new-hint")), String::new())}
            {form::select(&wrongs, "adapt", speech.say("manage-builder-adapt"), None, kinds.to_vec(), kind_code(draft.frame.kind))}
            {form::select(&wrongs, "audience", speech.say("manage-instruments-audience"), None, audiences.to_vec(), draft.frame.audience.code())}
            {form::tick("sensitive", "yes".to_owned(), speech.say("manage-builder-sensitive"), draft.frame.sensitive)}
        }
    });
    view! {
        <div lang=tab.language.tag() dir=tab.language.direction()>
            {form::line(&wrongs, "title", "text", speech.say("manage-builder-title"), None, words.title)}
            {form::area(&wrongs, "summary", speech.say("manage-builder-summary"), Some(speech.say("manage-builder-summary-hint")), words.summary)}
        </div>
        {sections}
        {more}
    }
    .into_any()
}

fn kind_code(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Adaptable => "adaptable",
        InstrumentKind::Locked => "locked",
    }
}

/// The name of a tab: the language by its own name, and Easy Read beside it.
fn tab_name(speech: Speech<'_>, tab: Tab) -> String {
    match tab.presentation {
        Presentation::Standard => tab.language.name().to_owned(),
        _ => [tab.language.name(), ", ", &speech.say("manage-builder-easy")].concat(),
    }
}

//! A concern: who has unsealed it, and what was done about it.

use std::collections::BTreeMap;

use heard_service::ports::Voice;
use heard_service::voices::ConcernOutcome;
use leptos::prelude::*;

use super::super::{Visit, form};
use super::one::Again;
use crate::i18n::Speech;

/// What a page says of a concern. `lead` may unseal as a safeguarding lead; `open` says whether its
/// words are shown below.
pub fn concern(
    visit: &Visit,
    speech: Speech<'_>,
    voice: &Voice,
    lead: bool,
    open: bool,
    names: &BTreeMap<i64, String>,
    again: &Again,
) -> AnyView {
    let named = |id: i64| names.get(&id).cloned().unwrap_or_default();
    let asked = voice.unsealings.iter().any(|one| one.person == visit.staff.id);
    let has_lead = voice.unsealings.iter().any(|one| one.lead);
    let key = if voice.handed() {
        "manage-voices-concern-handed"
    } else if voice.unsealed() && lead {
        "manage-voices-concern-open"
    } else if voice.unsealed() {
        "manage-voices-concern-elsewhere"
    } else {
        "manage-voices-concern-sealed"
    };
    let steps: Vec<_> = voice
        .unsealings
        .iter()
        .map(|one| {
            let key = if one.lead { "manage-voices-step-lead" } else { "manage-voices-step-second" };
            view! { <li>{speech.with(key, &[("name", &named(one.person))])}</li> }
        })
        .collect();
    let to = ["/manage/voices/", &voice.id.to_string()].concat();
    let unseal = (!voice.unsealed() && !voice.handed()).then(|| {
        if asked {
            let key = if has_lead { "manage-voices-wait-second" } else { "manage-voices-wait-lead" };
            return view! { <p>{speech.say(key)}</p> }.into_any();
        }
        let action = [&to, "/unseal"].concat();
        view! {
            <form method="post" action=action>
                <p>{speech.say(if lead { "manage-voices-unseal-lead" } else { "manage-voices-unseal-second" })}</p>
                <button class="go">{speech.say("manage-voices-unseal")}</button>
            </form>
        }
        .into_any()
    });
    let done: Vec<_> = voice
        .done
        .iter()
        .filter(|_| lead)
        .map(|one| {
            let note = (!one.note.is_empty()).then(|| view! { <p class="note">{one.note.clone()}</p> });
            view! {
                <li>
                    <div>
                        <strong>{outcome_words(speech, one.outcome)}</strong> " "
                        <span class="meta">{speech.with("manage-voices-by", &[("name", &named(one.person))])}</span>
                        {note}
                    </div>
                </li>
            }
        })
        .collect();
    let done = (!done.is_empty())
        .then(|| view! { <h3>{speech.say("manage-voices-done")}</h3><ul class="rows">{done}</ul> });
    let form = (open && lead && voice.unsealed()).then(|| outcome_form(speech, &to, again));
    view! {
        <section class="pane concern" aria-labelledby="concern">
            <h2 id="concern">{speech.say("manage-voices-concern")}</h2>
            <p>{speech.say(key)}</p>
            <ul>{steps}</ul>
            {unseal}
            {done}
            {form}
        </section>
    }
    .into_any()
}

fn outcome_form(speech: Speech<'_>, to: &str, again: &Again) -> AnyView {
    let mut options = vec![(String::new(), speech.say("manage-voices-outcome-choose"))];
    options.extend(
        ConcernOutcome::ALL
            .into_iter()
            .map(|outcome| (outcome.code().to_owned(), outcome_words(speech, outcome))),
    );
    let action = [to, "/outcome"].concat();
    view! {
        <form method="post" action=action>
            {form::select(&again.wrongs, "outcome", speech.say("manage-voices-outcome"), None, options, &again.outcome)}
            {form::area(
                &again.wrongs,
                "note",
                speech.say("manage-voices-note"),
                Some(speech.say("manage-voices-note-hint")),
                again.note.clone(),
            )}
            <button class="go">{speech.say("manage-voices-outcome-save")}</button>
        </form>
    }
    .into_any()
}

fn outcome_words(speech: Speech<'_>, outcome: ConcernOutcome) -> String {
    speech.say(match outcome {
        ConcernOutcome::SocialCare => "manage-voices-outcome-social-care",
        ConcernOutcome::Police => "manage-voices-outcome-police",
        ConcernOutcome::Setting => "manage-voices-outcome-setting",
        ConcernOutcome::Health => "manage-voices-outcome-health",
        ConcernOutcome::Spoken => "manage-voices-outcome-spoken",
        ConcernOutcome::Watch => "manage-voices-outcome-watch",
        ConcernOutcome::Readers => "manage-voices-outcome-readers",
        ConcernOutcome::Raised => "manage-voices-outcome-raised",
    })
}

//! What the linter says, each finding with a link to its place.

use heard_domain::instrument::Instrument;
use heard_domain::lint::{Finding, lint};
use leptos::prelude::*;

use crate::i18n::Speech;
use crate::state::App;

/// Everything the linter finds in a draft.
pub fn find(app: &App, instrument: &Instrument) -> Vec<Finding> {
    let names = app.assets.names("symbols/");
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    lint(instrument, Some(&names))
}

/// The findings as a list: of one question, or of all. It can be replaced by script, so it has an id.
pub fn list(
    speech: Speech<'_>,
    code: &str,
    all: &[Finding],
    question: Option<&str>,
) -> impl IntoView + use<> {
    let shown: Vec<_> = all
        .iter()
        .filter(|finding| question.is_none() || finding.question.as_deref() == question)
        .map(|finding| {
            let stops = finding.problem.stops();
            let (class, word) = if stops { ("state bad", "manage-builder-stops") } else { ("state", "manage-builder-advice") };
            let to = address(code, finding);
            view! { <li><span class=class>{speech.say(word)}</span>" "<a href=to>{finding.message.clone()}</a></li> }
        })
        .collect();
    let none = shown.is_empty().then(|| view! { <p>{speech.say("manage-builder-clean")}</p> });
    view! {
        <div id="findings" aria-live="polite">
            <ul class="findings">{shown}</ul>
            {none}
        </div>
    }
}

/// Where a finding can be mended: the question's page in the language of its words, at the field that
/// it is about.
fn address(code: &str, finding: &Finding) -> String {
    let base = ["/manage/instruments/", code].concat();
    let Some(question) = &finding.question else { return base };
    let mut parts = finding.place.split('.');
    let first = parts.next().unwrap_or_default();
    let easy = parts.next() == Some("easy");
    let words = match first {
        "questions" => String::new(),
        tag if easy => ["?words=", tag, ".easy"].concat(),
        tag => ["?words=", tag].concat(),
    };
    let field = match finding.place.rsplit('.').next().unwrap_or_default() {
        "label" => "#label",
        "hint" => "#hint",
        "low" => "#low",
        "high" => "#high",
        place if place.starts_with("routes") => "#routes",
        _ if finding.place.contains("options") => "#options",
        _ => "#label",
    };
    [&base, "/questions/", question, &words, field].concat()
}

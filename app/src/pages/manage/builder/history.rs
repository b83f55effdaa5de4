//! The earlier versions of a question, each of which can come back.

use heard_service::ports::DraftPart;
use leptos::prelude::*;

use super::Tab;
use crate::i18n::Speech;

/// Older ones are kept too, and not shown.
const SHOWN: usize = 30;

/// The revisions, newest first.
pub fn view(speech: Speech<'_>, history: &[(DraftPart, String)], here: &str, tab: Tab) -> AnyView {
    let rows: Vec<_> = history
        .iter()
        .enumerate()
        .take(SHOWN)
        .map(|(index, (part, name))| {
            let at = part.at.strftime("%-d %B %Y, %H:%M UTC").to_string();
            let back = (index > 0).then(|| {
                view! {
                    <form method="post" action=here.to_owned()>
                        <input type="hidden" name="act" value="restore" />
                        <input type="hidden" name="words" value=tab.mark() />
                        <input type="hidden" name="revision" value=part.revision.to_string() />
                        <button class="btn small">{speech.say("manage-builder-restore")}<span class="vh">" "{at.clone()}</span></button>
                    </form>
                }
            });
            view! { <li><div><time datetime=part.at.to_string()>{at.clone()}</time>" · "<bdi>{name.clone()}</bdi></div>{back}</li> }
        })
        .collect();
    view! {
        <details class="flags">
            <summary>{speech.say("manage-builder-history")}</summary>
            <ol class="rows">{rows}</ol>
        </details>
    }
    .into_any()
}

//! Saying, drawing or photographing an answer. Here stands what works without script, and the words;
//! `app/public/{voice,picture,outbox}.js` make these elements theirs where script runs.

use heard_domain::answer::Answer;
use heard_domain::attachment::{Attachment, Medium};
use heard_domain::fields::{self, FILE};
use heard_domain::instrument::Kind;
use maud::{Markup, html};

use super::Stage;
use super::question::Asked;
use crate::scene::Place;

/// The text field of a question, with what stands beside it where more than words is taken.
pub fn beside(stage: &Stage<'_>, asked: &Asked<'_>, field: &Markup) -> Markup {
    let kept = fields::value(&asked.put, FILE).unwrap_or_default();
    let hidden = html! { input type="hidden" name=(FILE) value=(kept); };
    let Some(medium) = stage.world.offers(asked.question) else {
        return html! { @if !kept.is_empty() { (hidden) } (field) };
    };
    let code = &asked.question.code;
    let inside = html! {
        @if !stage.scene.live {
            @if !kept.is_empty() { (plain(stage, code, medium)) (file_button(stage, code, "forget", "file-forget")) }
            (file(stage, code, medium))
        }
    };
    // Where it is what the question is about, it comes first, and words are the other way.
    let or = match asked.question.kind {
        Kind::Voice(_) => Some("voice-or"),
        Kind::Drawing(_) => Some("draw-words"),
        Kind::Photo(_) => Some("photo-words"),
        _ => None,
    };
    let element = element(stage, medium, None, or.is_some(), &inside);
    html! {
        (hidden)
        @match or {
            Some(or) => { (element) p class="or" { label for="a" { (stage.say(or)) } } (field) }
            None => { (field) (element) }
        }
    }
}

/// Something attached, in the list of answers: to be heard or seen once more.
pub fn told(stage: &Stage<'_>, code: &str, answer: Option<&Answer>) -> Markup {
    let Some(Answer::Attached(attachment)) = answer else { return html! {} };
    let medium = attachment.medium;
    let inside = html! { @if !stage.scene.live { (plain(stage, code, medium)) } };
    element(stage, medium, Some(attachment), false, &inside)
}

/// Tells how far everything is that was attached at other questions; and, when all is sent, that it is
/// needed no more.
pub fn outbox(stage: &Stage<'_>) -> Markup {
    let (world, scene) = (stage.world, stage.scene);
    let here = match scene.place {
        Place::Question(at) => &world.instrument.questions[at].code,
        _ => "",
    };
    let files: Vec<&str> = (scene.draft.answers.iter())
        .filter_map(|(code, answer)| match answer {
            Answer::Attached(attachment) if code != here => Some(attachment.id.as_str()),
            _ => None,
        })
        .collect();
    let brings = world.module("outbox.js");
    html! {
        @if !files.is_empty() {
            heard-outbox hidden data-brings=(brings) data-style=(world.module("voice.css")) data-files=(files.join(" ")) {
                (words(stage, "upload-"))
            }
        }
        @if scene.draft.sent {
            // Where script walks, it is there if it was needed.
            heard-sent data-brings=[(!scene.live && world.offers_any()).then_some(brings)] {}
        }
    }
}

fn element(
    stage: &Stage<'_>,
    medium: Medium,
    told: Option<&Attachment>,
    first: bool,
    inside: &Markup,
) -> Markup {
    let world = stage.world;
    let (outbox, style) = (world.module("outbox.js"), world.module("voice.css"));
    let file = told.map(Attachment::write);
    let photo = medium == Medium::Photo;
    html! {
        @if medium == Medium::Voice {
            heard-voice data-brings=(world.module("voice.js")) data-outbox=(outbox) data-style=(style)
                data-seconds=(world.seconds) data-first[first] data-told=[file] {
                (words(stage, if told.is_some() { "voice-hear" } else { "voice-" })) (inside)
            }
        } @else {
            heard-picture data-brings=(world.module("picture.js")) data-outbox=(outbox) data-style=(style)
                data-photo[photo] data-told=[file] {
                (words(stage, if photo { "photo-" } else { "draw-" })) (inside)
            }
        }
    }
}

/// The words that begin so, and those about sending, for script.
fn words(stage: &Stage<'_>, begin: &str) -> Markup {
    html! {
        template {
            @for (key, text) in stage.words.all() {
                @if key.starts_with(begin) || key.starts_with("upload-") { data value=(key) { (text) } }
            }
        }
    }
}

/// Where the server keeps what was attached without script.
fn address(stage: &Stage<'_>, code: &str) -> String {
    [&stage.world.address(code), "/recording"].concat()
}

/// What was attached, by the browser's own means.
fn plain(stage: &Stage<'_>, code: &str, medium: Medium) -> Markup {
    let address = address(stage, code);
    html! {
        @if medium == Medium::Voice {
            audio controls preload="metadata" src=(address) aria-label=(stage.say("voice-kept")) {}
        } @else {
            img src=(address) alt=(stage.say(if medium == Medium::Photo { "photo-told" } else { "draw-told" }));
        }
    }
}

/// A file from the device. Its button sends the whole form, so that no written word is lost.
fn file(stage: &Stage<'_>, code: &str, medium: Medium) -> Markup {
    let (accept, key) = match medium {
        Medium::Voice => ("audio/*", "file-voice"),
        _ => ("image/*", "file-picture"),
    };
    html! {
        p { label for="f" { (stage.say(key)) } }
        input class="txt" type="file" id="f" name="recording" accept=(accept) capture;
        (file_button(stage, code, "add", "file-send"))
    }
}

fn file_button(stage: &Stage<'_>, code: &str, go: &str, key: &str) -> Markup {
    html! {
        p {
            button class="btn" name="go" value=(go) formaction=(address(stage, code))
                formenctype="multipart/form-data" { (stage.say(key)) }
        }
    }
}

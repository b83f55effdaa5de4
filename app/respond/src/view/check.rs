//! The list of answers, before sending.

use heard_domain::answer::Answer;
use heard_domain::instrument::{Kind, Question, apart, fill};
use heard_domain::journey;
use maud::{Markup, html};

use super::{Stage, attached, back, button};

/// The list of answers.
pub fn view(stage: &Stage<'_>) -> Markup {
    let Stage { world, scene, .. } = stage;
    let instrument = &world.instrument;
    let nothing = journey::clean(instrument, &scene.draft.answers).is_empty();
    html! {
        (back(stage))
        h1 tabindex="-1" { (stage.say("check-title")) }
        p { (stage.say("check-note")) }
        dl class="told" {
            @for at in journey::path(instrument, &scene.draft.answers) {
                @if instrument.questions[at].counts() { (row(stage, &instrument.questions[at])) }
            }
        }
        p class="hint" { (stage.say(if nothing { "nothing-to-send" } else { "send-note" })) }
        @if !nothing { div class="acts" { (button("go", "send", &stage.say("send"))) } }
    }
}

fn row(stage: &Stage<'_>, question: &Question) -> Markup {
    let Stage { world, scene, .. } = stage;
    let (language, presentation) = (scene.draft.language, scene.draft.presentation);
    let shown = world.instrument.shown(question, language, presentation);
    let name = shown.map(|shown| shown.text.name()).unwrap_or_default();
    let (lang, dir) = shown.map(|shown| stage.marks(shown.language)).unwrap_or_default();
    // Words of their own are read aloud by their own button only.
    let answer = scene.draft.answers.get(&question.code);
    let own = !matches!(answer, None | Some(Answer::Skipped | Answer::Refused | Answer::Chosen(_, None)));
    let (said, none) = match answer {
        None => (stage.say("not-answered"), true),
        Some(Answer::Skipped) => (stage.say("skipped"), true),
        Some(Answer::Refused) => (stage.say("refused"), true),
        Some(answer) => (told(stage, question, answer), false),
    };
    html! {
        div {
            dt lang=[lang] dir=[dir] { (name) }
            dd class=[none.then_some("none")] data-own[own] { (said) (attached::told(stage, &question.code, answer)) }
            dd class="chg" {
                button class="link" name="go" value={ "change:" (question.code) } {
                    (stage.say("change")) span class="vh" lang=[lang] dir=[dir] { " " (name) }
                }
            }
        }
    }
}

/// An answer in words.
fn told(stage: &Stage<'_>, question: &Question, answer: &Answer) -> String {
    let Stage { world, scene, .. } = stage;
    let (language, presentation) = (scene.draft.language, scene.draft.presentation);
    match answer {
        Answer::Chosen(cards, _) if matches!(question.kind, Kind::Sort(_)) => {
            let shown = world.instrument.shown(question, language, presentation);
            let card = |code: &String| {
                let (card, pile) = code.split_once(':')?;
                let pile = stage.say(&["pile-", pile].concat());
                Some([shown?.text.option(card)?, " – ", &pile].concat())
            };
            cards.iter().filter_map(card).collect::<Vec<_>>().join("; ")
        }
        Answer::Attached(attached) => {
            let key = ["attached-", attached.medium.code()].concat();
            let mut said = stage.words.fill(&key, &[("time", &time(attached.seconds))]);
            if let Some(words) = &attached.words {
                said = [&said, "; ", &apart(words)].concat();
            }
            said
        }
        _ => {
            let placeholder = ["{", &question.code, "}"].concat();
            fill(&placeholder, &world.instrument, &scene.draft.answers, language, presentation)
        }
    }
}

/// Minutes and seconds: `0:42`.
fn time(seconds: u32) -> String {
    let (minutes, rest) = ((seconds / 60).to_string(), (seconds % 60).to_string());
    [minutes.as_str(), if rest.len() < 2 { ":0" } else { ":" }, &rest].concat()
}

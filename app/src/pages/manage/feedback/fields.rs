//! The form of an entry: its fields, filled from what was sent or stored, and what was sent as an entry.

use heard_domain::date;
use heard_domain::feedback::{Feedback, Kind, LONGEST, MeasureRef, QuestionRef, Words};
use heard_domain::language::{Language, Presentation};
use heard_service::Catalogue;
use leptos::prelude::*;

use super::super::form::{Sent, Wrongs, tick};
use crate::i18n::Speech;

/// The texts of an entry as fields call them, in the order of [`Words::texts`].
pub const TEXTS: [&str; 5] = ["title", "said", "answer", "outcome", "decided"];

/// The languages and presentations that an entry can have words in.
pub fn slots() -> impl Iterator<Item = (Language, Presentation)> {
    let easy = (Language::ENGLISH, Presentation::Easy);
    let others = Language::all().filter(|language| *language != Language::ENGLISH);
    [(Language::ENGLISH, Presentation::Standard), easy]
        .into_iter()
        .chain(others.map(|language| (language, Presentation::Standard)))
}

/// How fields call a language and presentation.
pub fn slot((language, presentation): (Language, Presentation)) -> String {
    if presentation == Presentation::Easy {
        [language.tag(), "-easy"].concat()
    } else {
        language.tag().to_owned()
    }
}

/// What a language and presentation is called.
pub fn slot_name(speech: Speech<'_>, (language, presentation): (Language, Presentation)) -> String {
    if presentation == Presentation::Easy {
        speech.say("manage-feedback-easy")
    } else {
        language.name().to_owned()
    }
}

/// An entry as a form would send it.
pub fn sent_of(draft: &Feedback) -> Sent {
    let mut pairs =
        vec![("kind".to_owned(), draft.kind.code().to_owned()), ("day".to_owned(), draft.day.clone())];
    pairs.extend(
        draft.measures.iter().map(|of| ("measure".to_owned(), [&of.strategy, "/", &of.measure].concat())),
    );
    pairs.extend(
        draft
            .questions
            .iter()
            .map(|of| ("question".to_owned(), [&of.instrument, "/", &of.question].concat())),
    );
    for (language, presentation, words) in &draft.words {
        let slot = slot((*language, *presentation));
        let texts = TEXTS.iter().zip(words.texts());
        pairs.extend(texts.map(|(text, said)| ([*text, "-", &slot].concat(), said.to_owned())));
    }
    Sent::new(pairs)
}

/// The entry that a form says, and what is wrong with it. A draft may lack anything that is not
/// half written.
pub fn read(speech: Speech<'_>, catalogue: &Catalogue, sent: &Sent) -> (Feedback, Wrongs) {
    let mut wrongs = Wrongs::default();
    let kind = Kind::parse(sent.get("kind")).unwrap_or_else(|| {
        wrongs.add("kind", speech.say("manage-feedback-kind-missing"));
        Kind::Done
    });
    let day = sent.get("day").to_owned();
    if !day.is_empty() && date::parse(&day).is_none() {
        wrongs.add("day", speech.say("manage-feedback-day-wrong"));
    }
    let mut words: Vec<(Language, Presentation, Words)> = Vec::new();
    for at in slots() {
        let name = slot(at);
        let text = |text: &str| sent.get(&[text, "-", &name].concat()).replace("\r\n", "\n");
        let [title, said, answer, outcome, decided] = TEXTS.map(text);
        let own = Words { title, said, answer, outcome, decided };
        if own.is_empty() {
            continue;
        }
        for (place, said) in own.texts().into_iter().enumerate() {
            if said.chars().count() > LONGEST {
                wrongs.add([TEXTS[place], "-", &name].concat(), speech.say("manage-feedback-long"));
            }
        }
        if at != (Language::ENGLISH, Presentation::Standard) {
            let english = words.first().filter(|_| at.1 == Presentation::Standard).map(|(_, _, words)| words);
            for place in own.missing(english) {
                let put = slot_name(speech, at);
                let said = speech.with("manage-feedback-half", &[("language", &put)]);
                wrongs.add([TEXTS[place], "-", &name].concat(), said);
            }
        }
        words.push((at.0, at.1, own));
    }
    let measures =
        sent.all("measure").filter_map(|value| value.split_once('/')).filter(|(strategy, measure)| {
            let strategy = catalogue.strategy(strategy);
            strategy.is_some_and(|known| known.measures().any(|(_, known)| known.code == *measure))
        });
    let questions = sent
        .all("question")
        .filter_map(|value| value.split_once('/'))
        .filter(|(instrument, question)| catalogue.newest_with(instrument, question).is_some());
    let own = |(one, two): (&str, &str)| (one.to_owned(), two.to_owned());
    let feedback = Feedback {
        kind,
        measures: measures.map(own).map(|(strategy, measure)| MeasureRef { strategy, measure }).collect(),
        questions: questions
            .map(own)
            .map(|(instrument, question)| QuestionRef { instrument, question })
            .collect(),
        day,
        words,
    };
    (feedback, wrongs)
}

/// The fields.
pub fn fields(speech: Speech<'_>, catalogue: &Catalogue, sent: &Sent, wrongs: &Wrongs) -> AnyView {
    let kinds: Vec<_> = Kind::ALL
        .into_iter()
        .enumerate()
        .map(|(index, kind)| {
            let id = (index == 0).then_some("kind");
            let chosen = sent.has("kind", kind.code());
            view! {
                <label class="tick"><input type="radio" id=id name="kind" value=kind.code() checked=chosen />
                    <span>{crate::components::kind::became(speech, kind)}</span></label>
            }
        })
        .collect();
    let wrong = |field: &str| wrongs.of(field).map(|words| view! { <p class="err">{words.to_owned()}</p> });
    let languages: Vec<_> = slots().map(|at| language(speech, at, sent, wrongs)).collect();
    view! {
        <fieldset class="field">
            <legend>{speech.say("manage-feedback-kind")}</legend>
            {wrong("kind")}
            <div>{kinds}</div>
        </fieldset>
        <div class="field short">
            <label for="day">{speech.say("manage-feedback-day")}</label>
            <p class="hint" id="day-hint">{speech.say("manage-feedback-day-hint")}</p>
            {wrong("day")}
            <input id="day" name="day" type="date" value=sent.get("day").to_owned() aria-describedby="day-hint" />
        </div>
        {measures(speech, catalogue, sent)}
        {questions(speech, catalogue, sent)}
        <h2>{speech.say("manage-feedback-words")}</h2>
        <p class="hint">{speech.say("manage-feedback-words-hint")}</p>
        {languages}
    }
    .into_any()
}

fn measures(speech: Speech<'_>, catalogue: &Catalogue, sent: &Sent) -> AnyView {
    let mut chosen = 0;
    let mut groups = Vec::new();
    for strategy in &catalogue.strategies {
        for outcome in &strategy.outcomes {
            let ticks: Vec<_> = outcome
                .measures
                .iter()
                .map(|measure| {
                    let value = [&strategy.code, "/", &measure.code].concat();
                    let ticked = sent.has("measure", &value);
                    chosen += u64::from(ticked);
                    tick("measure", value, measure.title.clone(), ticked)
                })
                .collect();
            groups.push(view! { <fieldset><legend>{outcome.title.clone()}</legend>{ticks}</fieldset> });
        }
    }
    let summary = speech.count("manage-feedback-measures", "n", chosen, &[]);
    view! { <details class="pane pick" id="measure"><summary>{summary}</summary>{groups}</details> }
        .into_any()
}

fn questions(speech: Speech<'_>, catalogue: &Catalogue, sent: &Sent) -> AnyView {
    let mut chosen = 0;
    let mut groups = Vec::new();
    for instrument in catalogue.newest_instruments() {
        let frame = instrument.frame(Language::ENGLISH, Presentation::Standard);
        let title = frame.map_or_else(|| instrument.code.clone(), |(_, texts)| texts.title.clone());
        let ticks: Vec<_> = instrument
            .questions
            .iter()
            .filter(|question| question.counts())
            .map(|question| {
                let shown = instrument.shown(question, Language::ENGLISH, Presentation::Standard);
                let label = shown.map_or_else(|| question.code.clone(), |shown| shown.text.label.clone());
                let value = [&instrument.code, "/", &question.code].concat();
                let ticked = sent.has("question", &value);
                chosen += u64::from(ticked);
                tick("question", value, label, ticked)
            })
            .collect();
        groups.push(view! { <fieldset><legend>{title}</legend>{ticks}</fieldset> });
    }
    let summary = speech.count("manage-feedback-questions", "n", chosen, &[]);
    view! { <details class="pane pick" id="question"><summary>{summary}</summary>{groups}</details> }
        .into_any()
}

fn language(speech: Speech<'_>, at: (Language, Presentation), sent: &Sent, wrongs: &Wrongs) -> AnyView {
    let slot = slot(at);
    let name = slot_name(speech, at);
    let full = TEXTS.iter().any(|text| !sent.get(&[*text, "-", &slot].concat()).is_empty());
    let wrong = TEXTS.iter().any(|text| wrongs.of(&[*text, "-", &slot].concat()).is_some());
    let open = at == (Language::ENGLISH, Presentation::Standard) || wrong;
    let state = if full { "manage-feedback-has" } else { "manage-feedback-has-not" };
    let hint = (at.1 == Presentation::Easy)
        .then(|| view! { <p class="hint">{speech.say("manage-feedback-easy-hint")}</p> });
    let inputs: Vec<_> =
        TEXTS.iter().map(|text| field(speech, at.0, text, &slot, &name, sent, wrongs)).collect();
    view! {
        <details class="pane tongue" open=open>
            <summary><b lang=at.0.tag()>{name.clone()}</b>" "<span class="meta">{speech.say(state)}</span></summary>
            {hint}
            {inputs}
        </details>
    }
    .into_any()
}

fn field(
    speech: Speech<'_>,
    language: Language,
    text: &str,
    slot: &str,
    tongue: &str,
    sent: &Sent,
    wrongs: &Wrongs,
) -> AnyView {
    let name = [text, "-", slot].concat();
    let label = speech.say(match text {
        "title" => "manage-feedback-text-title",
        "said" => "changes-said",
        "answer" => "manage-feedback-text-answer",
        "outcome" => "changes-outcome",
        _ => "changes-decided",
    });
    let value = sent.get(&name).to_owned();
    let error = wrongs.of(&name).map(str::to_owned);
    let error_id = error.is_some().then(|| [&name, "-error"].concat());
    let invalid = error.is_some().then_some("true");
    let class = if error.is_some() { "field wrong" } else { "field" };
    let error = error.map(|words| view! { <p class="err" id=[&name, "-error"].concat()>{words}</p> });
    let (lang, dir) = (language.tag(), language.direction());
    let described = error_id;
    let control = if matches!(text, "title" | "decided") {
        view! { <input id=name.clone() name=name.clone() lang=lang dir=dir value=value aria-describedby=described aria-invalid=invalid /> }
            .into_any()
    } else {
        // What a textarea holds is not escaped by the renderer.
        let value = value.replace('&', "&amp;").replace('<', "&lt;");
        view! { <textarea id=name.clone() name=name.clone() lang=lang dir=dir aria-describedby=described aria-invalid=invalid inner_html=value></textarea> }
            .into_any()
    };
    view! {
        <div class=class>
            <label for=name.clone()>{label}<span class="vh">" ("{tongue.to_owned()}")"</span></label>
            {error}
            {control}
        </div>
    }
    .into_any()
}

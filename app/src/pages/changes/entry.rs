//! One entry: what people said and what became of it, as a conversation.

use heard_domain::feedback::{Feedback, Kind, Words};
use heard_domain::language::{Language, Presentation};
use heard_service::Catalogue;
use heard_service::feedback::Published;
use heard_service::ports::TakenBack;
use leptos::prelude::*;

use crate::components::kind;
use crate::i18n::Speech;
use crate::pages::results::title;
use crate::reader::Reader;

/// The colour of the conversation of each kind.
fn hue(kind: Kind) -> &'static str {
    match kind {
        Kind::Done => "1",
        Kind::Doing => "2",
        Kind::Cannot => "3",
    }
}

/// A whole entry. Headings of it are of the second level.
pub fn whole(
    speech: Speech<'_>,
    reader: &Reader,
    catalogue: &Catalogue,
    presentation: Presentation,
    entry: &Published,
) -> AnyView {
    let says = match &entry.says {
        Ok(says) => says,
        Err(taken) => return gone(speech, entry, taken).into_any(),
    };
    let Some((language, words)) = says.said_in(speech.language, presentation) else {
        return ().into_any();
    };
    let id = ["entry-", &entry.id.to_string()].concat();
    let (lang, dir) = title::marks(speech, language);
    let about = about(speech, reader, catalogue, presentation, says);
    let corrections: Vec<_> =
        entry.corrections.iter().map(|(day, note)| corrected(speech, *day, note)).collect();
    view! {
        <article class="talk" id=id.clone() data-hue=hue(says.kind) aria-labelledby=[&id, "-title"].concat()>
            <h2 id=[&id, "-title"].concat() lang=lang dir=dir>{words.title.clone()}</h2>
            <div class="said"><h3>{speech.say("changes-said")}</h3>{paragraphs(speech, language, &words.said)}</div>
            <div class="did">
                <h3>{kind::became(speech, says.kind)}</h3>
                {paragraphs(speech, language, &words.answer)}
                {outcome(speech, language, words)}
            </div>
            {facts(speech, language, says, words)}
            {about}
            {corrections}
        </article>
    }
    .into_any()
}

/// An entry in a few lines, for pages that lead to it. `level` is that of its heading.
pub fn short(speech: Speech<'_>, reader: &Reader, entry: &Published) -> Option<impl IntoView + use<>> {
    let says = entry.says.as_ref().ok()?;
    let (language, words) = says.said_in(speech.language, Presentation::Standard)?;
    let (lang, dir) = title::marks(speech, language);
    let address = [&reader.link("/changes"), "#entry-", &entry.id.to_string()].concat();
    let day = speech.written_date(&says.day);
    Some(view! {
        <li data-hue=hue(says.kind)>
            <p class="sort">{kind::became(speech, says.kind)}</p>
            <div>
                <h3><a href=address lang=lang dir=dir>{words.title.clone()}</a></h3>
                {paragraphs(speech, language, &words.answer)}
                <p class="meta">{day}</p>
            </div>
        </li>
    })
}

/// Text in paragraphs, as it was written, with its language.
fn paragraphs(speech: Speech<'_>, language: Language, text: &str) -> impl IntoView + use<> {
    let (lang, dir) = title::marks(speech, language);
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p lang=lang dir=dir>{line.to_owned()}</p> })
        .collect_view()
}

fn outcome(speech: Speech<'_>, language: Language, words: &Words) -> Option<impl IntoView + use<>> {
    (!words.outcome.is_empty()).then(|| {
        view! { <h3>{speech.say("changes-outcome")}</h3>{paragraphs(speech, language, &words.outcome)} }
    })
}

fn facts(speech: Speech<'_>, language: Language, says: &Feedback, words: &Words) -> impl IntoView + use<> {
    let (lang, dir) = title::marks(speech, language);
    let decided = (!words.decided.is_empty()).then(|| {
        view! { <div><dt>{speech.say("changes-decided")}</dt><dd lang=lang dir=dir>{words.decided.clone()}</dd></div> }
    });
    let day = speech.written_date(&says.day);
    view! { <dl class="told-by">{decided}<div><dt>{speech.say("changes-day")}</dt><dd>{day}</dd></div></dl> }
}

/// Links to the measures that it is about, and the words of its questions.
fn about(
    speech: Speech<'_>,
    reader: &Reader,
    catalogue: &Catalogue,
    presentation: Presentation,
    says: &Feedback,
) -> impl IntoView + use<> {
    let measures: Vec<_> = says
        .measures
        .iter()
        .filter_map(|of| {
            let strategy = catalogue.strategy(&of.strategy)?;
            let (_, measure) = strategy.measures().find(|(_, measure)| measure.code == of.measure)?;
            let (language, name) = measure.title_in(speech.language);
            let (lang, dir) = title::marks(speech, language);
            let address = reader.link(&["/results/", &strategy.code, "/", &measure.code].concat());
            Some(view! { <li><a class="crumb" href=address lang=lang dir=dir>{name.to_owned()}</a></li> })
        })
        .collect();
    let questions: Vec<_> = says
        .questions
        .iter()
        .filter_map(|of| {
            let asked = catalogue.newest_with(&of.instrument, &of.question)?;
            let question = asked.question(&of.question)?;
            let shown = asked.shown(question, speech.language, presentation)?;
            let (lang, dir) = title::marks(speech, shown.language);
            Some(view! { <li lang=lang dir=dir>{shown.text.label.clone()}</li> })
        })
        .collect();
    let list = |key: &str, items: Vec<_>| {
        (!items.is_empty()).then(|| view! { <p class="meta">{speech.say(key)}</p><ul>{items}</ul> })
    };
    let measures = list("changes-measures", measures.into_iter().map(IntoAny::into_any).collect());
    let questions = list("changes-questions", questions.into_iter().map(IntoAny::into_any).collect());
    view! { <div class="tied">{measures}{questions}</div> }
}

/// What was put right. What staff write there is English.
fn corrected(speech: Speech<'_>, day: jiff::civil::Date, note: &str) -> impl IntoView + use<> {
    let (lang, dir) = title::marks(speech, Language::ENGLISH);
    let when = speech.with("changes-corrected", &[("date", &speech.date(day))]);
    view! { <p class="meta corrected">{when}" "<span lang=lang dir=dir>{note.to_owned()}</span></p> }
}

/// What stands in the place of an entry that was taken back: nothing of it, and why.
fn gone(speech: Speech<'_>, entry: &Published, taken: &TakenBack) -> impl IntoView + use<> {
    let (lang, dir) = title::marks(speech, Language::ENGLISH);
    let put = [("first", &*speech.date(entry.first)), ("date", &*speech.date(taken.day))];
    let when = speech.with("changes-taken-back", &put);
    view! {
        <p class="note back-taken" id=["entry-", &entry.id.to_string()].concat()>
            {when}" "<span lang=lang dir=dir>{taken.reason.clone()}</span>
        </p>
    }
}

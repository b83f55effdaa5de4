//! The form in which a question is written.

use heard_domain::drafting::Sheet;
use heard_domain::instrument::{Choice, Kind, kind_name};
use heard_domain::language::Presentation;
use heard_service::InstrumentDraft;
use leptos::prelude::*;

use super::picture_field::Chosen;
use super::{Tab, pipes, route_form};
use crate::i18n::Speech;
use crate::pages::manage::form::{self, Wrongs};
use crate::state::App;

/// The kinds of questions, as documents name them.
pub const KINDS: [&str; 17] = [
    "choice",
    "choices",
    "faces",
    "yes_no",
    "scale",
    "number",
    "short_text",
    "long_text",
    "voice",
    "drawing",
    "photo",
    "ranking",
    "sort",
    "place",
    "date",
    "helped",
    "information",
];

/// Empty rows for more options at the end of the list.
const MORE: usize = 3;
/// Characters of a text where nothing else is said.
const SHORT: usize = 200;
const LONG: usize = 2000;

/// What a kind of question is called, by its name in documents.
pub fn kind_called(speech: Speech<'_>, kind: &str) -> String {
    speech.say(match kind {
        "choice" => "manage-kind-choice",
        "choices" => "manage-kind-choices",
        "faces" => "manage-kind-faces",
        "yes_no" => "manage-kind-yes-no",
        "scale" => "manage-kind-scale",
        "number" => "manage-kind-number",
        "short_text" => "manage-kind-short-text",
        "long_text" => "manage-kind-long-text",
        "voice" => "manage-kind-voice",
        "drawing" => "manage-kind-drawing",
        "photo" => "manage-kind-photo",
        "ranking" => "manage-kind-ranking",
        "sort" => "manage-kind-sort",
        "place" => "manage-kind-place",
        "date" => "manage-kind-date",
        "helped" => "manage-kind-helped",
        _ => "manage-kind-information",
    })
}

/// A question of this kind with nothing in it.
pub fn blank(kind: &str) -> Option<Kind> {
    let fixed = |codes: &[&str]| {
        codes.iter().map(|code| Choice { code: (*code).to_owned(), ..Choice::default() }).collect()
    };
    Some(match kind {
        "choice" => Kind::Choice(Vec::new()),
        "choices" => Kind::Choices(Vec::new(), None),
        "faces" => Kind::Faces(Vec::new()),
        "yes_no" => Kind::YesNo(fixed(&["yes", "no", "not_sure"])),
        "scale" => Kind::Scale,
        "number" => Kind::Number(0, 100),
        "short_text" => Kind::ShortText(SHORT),
        "long_text" => Kind::LongText(LONG),
        "voice" => Kind::Voice(LONG),
        "drawing" => Kind::Drawing(LONG),
        "photo" => Kind::Photo(LONG),
        "ranking" => Kind::Ranking(Vec::new()),
        "sort" => Kind::Sort(Vec::new()),
        "place" => Kind::Place(Vec::new()),
        "date" => Kind::Date,
        "helped" => Kind::Helped(Vec::new()),
        "information" => Kind::Information,
        _ => return None,
    })
}

/// Whether a person writes the options of this kind.
fn listed(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Choice(_)
            | Kind::Choices(..)
            | Kind::Faces(_)
            | Kind::Ranking(_)
            | Kind::Sort(_)
            | Kind::Place(_)
            | Kind::Helped(_)
    )
}

/// The fields of a question in one tab. The structure stands beside the words of the source.
pub fn fields(
    speech: Speech<'_>,
    app: &App,
    draft: &InstrumentDraft,
    sheet: &Sheet,
    tab: Tab,
    edits: bool,
) -> AnyView {
    let wrongs = Wrongs::default();
    let words = sheet.words_in(tab.language, tab.presentation).cloned().unwrap_or_default();
    let source = tab.language == draft.frame.source && tab.presentation == Presentation::Standard;
    let whole = source && edits;
    let pictures = whole.then(|| Chosen::new(app, draft, sheet, tab));
    let kind = whole.then(|| {
        let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), kind_called(speech, kind)));
        form::select(
            &wrongs,
            "kind",
            speech.say("manage-builder-kind"),
            Some(speech.say("manage-builder-kind-hint")),
            kinds.collect(),
            kind_name(&sheet.question.kind),
        )
    });
    let ends = (sheet.question.kind == Kind::Scale).then(|| {
        view! {
            <div class="pair">
                {written(tab, "low", speech.say("manage-builder-low"), None, words.low.clone().unwrap_or_default())}
                {written(tab, "high", speech.say("manage-builder-high"), None, words.high.clone().unwrap_or_default())}
            </div>
        }
    });
    let options = (!sheet.question.options().is_empty() || listed(&sheet.question.kind))
        .then(|| option_rows(speech, draft, sheet, tab, pictures.as_ref()));
    let picture = pictures.as_ref().map(|pictures| {
        view! {
            <fieldset class="field">
                <legend>{speech.say("manage-builder-symbol")}</legend>
                <p class="hint">{speech.say("manage-builder-symbol-hint")}</p>
                {pictures.field(speech, "symbol", "question", sheet.question.symbol.as_deref(), None)}
            </fieldset>
        }
    });
    let more = whole.then(|| {
        view! {
            {limits(speech, &sheet.question.kind)}
            {form::tick("practice", "yes".to_owned(), speech.say("manage-builder-practice"), sheet.question.practice)}
            {route_form::routes(speech, draft, sheet)}
        }
    });
    view! {
        {kind}
        {written(tab, "label", speech.say("manage-builder-label"), None, words.label)}
        {lines(tab, speech.say("manage-builder-hint"), words.hint.unwrap_or_default())}
        {written(tab, "short", speech.say("manage-builder-short"), Some(speech.say("manage-builder-short-hint")), words.short.unwrap_or_default())}
        {picture}
        {ends}
        {options}
        {pipes::view(speech, draft, sheet)}
        {more}
    }
    .into_any()
}

/// A line of words in the language of the tab; what is said around it stays in ours.
fn written(tab: Tab, name: &'static str, label: String, hint: Option<String>, value: String) -> AnyView {
    let described = hint.is_some().then(|| [name, "-hint"].concat());
    let hint = hint.map(|words| view! { <p class="hint" id=[name, "-hint"].concat()>{words}</p> });
    view! {
        <div class="field">
            <label for=name>{label}</label>
            {hint}
            <input id=name name=name value=value lang=tab.language.tag() dir=tab.language.direction() aria-describedby=described />
        </div>
    }
    .into_any()
}

/// The help below a question: several lines in the language of the tab.
fn lines(tab: Tab, label: String, value: String) -> AnyView {
    // What a textarea holds is not escaped by the renderer.
    let value = value.replace('&', "&amp;").replace('<', "&lt;");
    view! {
        <div class="field">
            <label for="hint">{label}</label>
            <textarea id="hint" name="hint" lang=tab.language.tag() dir=tab.language.direction() inner_html=value></textarea>
        </div>
    }
    .into_any()
}

fn option_rows(
    speech: Speech<'_>,
    draft: &InstrumentDraft,
    sheet: &Sheet,
    tab: Tab,
    pictures: Option<&Chosen>,
) -> AnyView {
    let whole = pictures.is_some();
    let words = sheet.words_in(tab.language, tab.presentation);
    let original = sheet.words_in(draft.frame.source, Presentation::Standard);
    let more = if whole && listed(&sheet.question.kind) { MORE } else { 0 };
    let blanks = std::iter::repeat_n(Choice::default(), more);
    let rows: Vec<_> = sheet
        .question
        .options()
        .iter()
        .cloned()
        .chain(blanks)
        .enumerate()
        .map(|(index, option)| {
            let name = |part: &str| format!("option-{index}-{part}");
            let label = words.and_then(|words| words.option(&option.code)).unwrap_or_default().to_owned();
            let was = original.and_then(|words| words.option(&option.code)).unwrap_or_default().to_owned();
            let number = (index + 1).to_string();
            let title = speech.with("manage-builder-option", &[("n", &number)]);
            let beside = (!whole && !was.is_empty()).then(|| view! { <p class="hint" lang=draft.frame.source.tag()>{was}</p> });
            let flags = whole.then(|| {
                let tick = |part: &'static str, key: &str, ticked: bool| {
                    view! { <label class="tick"><input type="checkbox" name=name(part) value="yes" checked=ticked /><span>{speech.say(key)}</span></label> }
                };
                view! {
                    <details class="flags">
                        <summary>{speech.say("manage-builder-option-more")}<span class="vh">" "{title.clone()}</span></summary>
                        {tick("exclusive", "manage-builder-exclusive", option.exclusive)}
                        {tick("other", "manage-builder-other", option.other)}
                        {tick("concern", "manage-builder-concern", option.concern)}
                        <div class="field"><label for=name("only")>{speech.say("manage-builder-only")}</label>
                            <select id=name("only") name=name("only")>
                                <option value="">{speech.say("manage-builder-only-both")}</option>
                                <option value="standard" selected=option.only == Some(Presentation::Standard)>{speech.say("manage-builder-only-standard")}</option>
                                <option value="easy" selected=option.only == Some(Presentation::Easy)>{speech.say("manage-builder-only-easy")}</option>
                            </select></div>
                    </details>
                }
            });
            // An answer that is not saved yet has no code by which it could be named.
            let picture = pictures.filter(|_| !option.code.is_empty()).map(|pictures| {
                let of = ["option.", &option.code].concat();
                pictures.field(speech, &name("symbol"), &of, option.symbol.as_deref(), Some(title.clone()))
            });
            view! {
                <li>
                    <input type="hidden" name=name("code") value=option.code.clone() />
                    <label for=name("words")>{title.clone()}</label>
                    {beside}
                    <input id=name("words") name=name("words") value=label lang=tab.language.tag() dir=tab.language.direction() />
                    {picture}
                    {flags}
                </li>
            }
        })
        .collect();
    view! {
        <fieldset class="field" id="options">
            <legend>{speech.say("manage-builder-options")}</legend>
            <p class="hint">{speech.say("manage-builder-options-hint")}</p>
            <ol class="options">{rows}</ol>
        </fieldset>
    }
    .into_any()
}

fn limits(speech: Speech<'_>, kind: &Kind) -> impl IntoView + use<> {
    let wrongs = Wrongs::default();
    let number = |name: &'static str, key: &str, value: String| {
        form::line(&wrongs, name, "number", speech.say(key), None, value).into_any()
    };
    match kind {
        Kind::Choices(_, most) => {
            vec![number(
                "at_most",
                "manage-builder-at-most",
                most.map(|most| most.to_string()).unwrap_or_default(),
            )]
        }
        Kind::Number(min, max) => vec![
            number("min", "manage-builder-min", min.to_string()),
            number("max", "manage-builder-max", max.to_string()),
        ],
        Kind::ShortText(limit)
        | Kind::LongText(limit)
        | Kind::Voice(limit)
        | Kind::Drawing(limit)
        | Kind::Photo(limit) => vec![number("max_chars", "manage-builder-max-chars", limit.to_string())],
        _ => Vec::new(),
    }
}

//! Writing what [`super::decode`] reads.

use super::{
    Choice, Comparison, Condition, Instrument, InstrumentKind, Kind, Question, QuestionText, Route, Texts,
};
use crate::json::{self, Node, Value};
use crate::language::{Language, Presentation};

/// The document of an instrument. Reading it gives the instrument again.
pub fn encode(instrument: &Instrument) -> String {
    json::write(&node(instrument))
}

fn node(instrument: &Instrument) -> Node {
    let sections = instrument.sections.iter().enumerate().map(|(index, code)| {
        let questions = instrument.questions.iter().filter(|question| question.section == index);
        json::map([("code", json::text(code)), ("questions", json::list(questions.map(question).collect()))])
    });
    let mut languages: Vec<Language> = Vec::new();
    for (language, _, _) in &instrument.texts {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    let texts = languages.into_iter().map(|language| {
        let standard = instrument.texts_in(language, Presentation::Standard);
        let mut members = texts(standard.unwrap_or(&Texts::default()));
        if let Some(easy) = instrument.texts_in(language, Presentation::Easy) {
            members.push(("easy".to_owned(), object(texts(easy))));
        }
        (language.tag().to_owned(), object(members))
    });
    json::map([
        ("code", json::text(&instrument.code)),
        ("version", json::number(i64::from(instrument.version))),
        ("kind", json::text(kind_code(instrument.kind))),
        ("audience", json::text(instrument.audience.code())),
        ("sensitive", flag(instrument.sensitive)),
        ("source", json::text(instrument.source.tag())),
        ("sections", json::list(sections.collect())),
        ("texts", object(texts.collect())),
    ])
}

/// The code of a kind of instrument in its document.
pub(crate) fn kind_code(kind: InstrumentKind) -> &'static str {
    match kind {
        InstrumentKind::Adaptable => "adaptable",
        InstrumentKind::Locked => "locked",
    }
}

pub(crate) fn object(members: Vec<(String, Node)>) -> Node {
    Node { value: Value::Map(members), at: 0 }
}

pub(crate) fn flag(flag: bool) -> Node {
    Node { value: Value::Bool(flag), at: 0 }
}

/// The name of a kind of question in the document.
pub fn kind_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::Information => "information",
        Kind::Choice(_) => "choice",
        Kind::Choices(..) => "choices",
        Kind::Faces(_) => "faces",
        Kind::YesNo(_) => "yes_no",
        Kind::Scale => "scale",
        Kind::Number(..) => "number",
        Kind::ShortText(_) => "short_text",
        Kind::LongText(_) => "long_text",
        Kind::Voice(_) => "voice",
        Kind::Drawing(_) => "drawing",
        Kind::Photo(_) => "photo",
        Kind::Ranking(_) => "ranking",
        Kind::Sort(_) => "sort",
        Kind::Place(_) => "place",
        Kind::Date => "date",
        Kind::Helped(_) => "helped",
    }
}

/// The structure of a question, without its words.
pub(crate) fn question(question: &Question) -> Node {
    let mut members = vec![
        ("code".to_owned(), json::text(&question.code)),
        ("kind".to_owned(), json::text(kind_name(&question.kind))),
    ];
    let mut add = |name: &str, node: Node| members.push((name.to_owned(), node));
    if let Some(symbol) = &question.symbol {
        add("symbol", json::text(symbol));
    }
    if question.practice {
        add("practice", flag(true));
    }
    let options = question.options();
    if !options.is_empty() {
        add("options", json::list(options.iter().map(choice).collect()));
    }
    match &question.kind {
        Kind::Choices(_, Some(most)) => add("at_most", size(*most)),
        Kind::Number(min, max) => {
            add("min", json::number(*min));
            add("max", json::number(*max));
        }
        Kind::ShortText(limit)
        | Kind::LongText(limit)
        | Kind::Voice(limit)
        | Kind::Drawing(limit)
        | Kind::Photo(limit) => add("max_chars", size(*limit)),
        _ => {}
    }
    if !question.routes.is_empty() {
        add("routes", json::list(question.routes.iter().map(route).collect()));
    }
    object(members)
}

fn size(number: usize) -> Node {
    json::number(i64::try_from(number).unwrap_or(i64::MAX))
}

fn choice(choice: &Choice) -> Node {
    let mut members = vec![("code".to_owned(), json::text(&choice.code))];
    let mut add = |name: &str, node: Node| members.push((name.to_owned(), node));
    if let Some(symbol) = &choice.symbol {
        add("symbol", json::text(symbol));
    }
    if let Some(only) = choice.only {
        add("only", json::text(only.code()));
    }
    for (name, set) in [("exclusive", choice.exclusive), ("other", choice.other), ("concern", choice.concern)]
    {
        if set {
            add(name, flag(true));
        }
    }
    object(members)
}

fn route(route: &Route) -> Node {
    let to = route.to.as_deref().unwrap_or("end");
    json::map([("when", condition(&route.when)), ("to", json::text(to))])
}

/// The sign of a comparison in the document.
pub fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Less => "<",
        Comparison::AtMost => "<=",
        Comparison::Equal => "=",
        Comparison::Different => "!=",
        Comparison::AtLeast => ">=",
        Comparison::More => ">",
    }
}

fn condition(when: &Condition) -> Node {
    let all = |conditions: &[Condition]| json::list(conditions.iter().map(condition).collect());
    match when {
        Condition::All(conditions) => json::map([("all", all(conditions))]),
        Condition::Any(conditions) => json::map([("any", all(conditions))]),
        Condition::Not(inner) => json::map([("not", condition(inner))]),
        Condition::Answered(question) => json::map([("answered", json::text(question))]),
        Condition::Selected(question, option) => {
            json::map([("selected", json::list(vec![json::text(question), json::text(option)]))])
        }
        Condition::Compare(question, how, number) => json::map([(
            "compare",
            json::list(vec![json::text(question), json::text(sign(*how)), json::number(*number)]),
        )]),
    }
}

fn texts(texts: &Texts) -> Vec<(String, Node)> {
    let questions = texts.questions.iter().map(|(code, words)| (code.clone(), question_text(words)));
    vec![
        ("title".to_owned(), json::text(&texts.title)),
        ("summary".to_owned(), json::text(&texts.summary)),
        ("sections".to_owned(), pairs(&texts.sections)),
        ("questions".to_owned(), object(questions.collect())),
    ]
}

pub(crate) fn pairs(pairs: &[(String, String)]) -> Node {
    object(pairs.iter().map(|(code, words)| (code.clone(), json::text(words))).collect())
}

/// The words of a question.
pub(crate) fn question_text(words: &QuestionText) -> Node {
    let mut members = vec![("label".to_owned(), json::text(&words.label))];
    let optional =
        [("hint", &words.hint), ("short", &words.short), ("low", &words.low), ("high", &words.high)];
    for (name, text) in optional {
        members.extend(text.as_ref().map(|text| (name.to_owned(), json::text(text))));
    }
    if !words.options.is_empty() {
        members.push(("options".to_owned(), pairs(&words.options)));
    }
    object(members)
}

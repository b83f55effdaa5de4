//! Reading an instrument document. The format is described by `instrument.schema.json`.

use super::{
    Audience, Choice, Comparison, Condition, Instrument, InstrumentKind, Kind, Question, QuestionText, Route,
    Texts,
};
use crate::json::{self, Fault, Node, Reader, Value};
use crate::language::{Language, Presentation};

/// Characters in a short or long text when the document sets no limit.
const SHORT: i64 = 200;
const LONG: i64 = 2000;

/// Joins the structure of an instrument with its texts (language tag and document each) into
/// the one document that is stored and sent.
///
/// # Errors
/// The tag (empty for the structure) of the part that is not JSON, and where.
pub fn assemble(structure: &str, texts: &[(String, String)]) -> Result<String, (String, json::ParseError)> {
    let mut node = json::parse(structure).map_err(|error| (String::new(), error))?;
    let mut members = Vec::new();
    for (tag, text) in texts {
        let part = json::parse(text).map_err(|error| (tag.clone(), error))?;
        members.push((tag.clone(), part));
    }
    if let Value::Map(top) = &mut node.value {
        top.retain(|(name, _)| name != "$schema" && name != "texts");
        top.push(("texts".to_owned(), Node { value: Value::Map(members), at: 0 }));
    }
    Ok(json::write(&node))
}

/// Reads an instrument document that is already JSON.
///
/// # Errors
/// Every fault that keeps it from being understood; faults of content are the linter's.
pub fn decode(document: &Node) -> Result<Instrument, Vec<Fault>> {
    let mut faults = Vec::new();
    let instrument = top(&Reader::new(document), &mut faults);
    if faults.is_empty() { Ok(instrument) } else { Err(faults) }
}

fn top(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Instrument {
    reader.only(&["code", "version", "kind", "audience", "sensitive", "source", "sections", "texts"], faults);
    let mut sections = Vec::new();
    let mut questions = Vec::new();
    for section in reader.member("sections", faults).map(|list| list.items(faults)).unwrap_or_default() {
        section.only(&["code", "questions"], faults);
        let index = sections.len();
        let code = code(&section, faults);
        if sections.contains(&code) {
            faults.push(section.fault(["code \"", &code, "\" is used twice"].concat()));
        }
        sections.push(code);
        for item in section.member("questions", faults).map(|list| list.items(faults)).unwrap_or_default() {
            let question = question(&item, index, faults);
            if questions.iter().any(|known: &Question| known.code == question.code) {
                faults.push(item.fault(["code \"", &question.code, "\" is used twice"].concat()));
            }
            questions.push(question);
        }
    }
    let version = reader.member("version", faults).and_then(|member| {
        let version = u32::try_from(member.int(faults)?).ok().filter(|version| *version > 0);
        if version.is_none() {
            faults.push(member.fault("a version is a whole number from 1"));
        }
        version
    });
    Instrument {
        code: code(reader, faults),
        version: version.unwrap_or_default(),
        kind: match reader.text_of("kind", faults).as_str() {
            "locked" => InstrumentKind::Locked,
            "adaptable" => InstrumentKind::Adaptable,
            _ => {
                faults.push(reader.fault("\"kind\" is adaptable or locked"));
                InstrumentKind::Locked
            }
        },
        audience: Audience::parse(&reader.text_of("audience", faults)).unwrap_or_else(|| {
            faults.push(reader.fault("\"audience\" is cyp or parents"));
            Audience::Cyp
        }),
        sensitive: reader.flag("sensitive", faults),
        source: Language::parse(&reader.text_of("source", faults)).unwrap_or_else(|| {
            faults.push(reader.fault("\"source\" is the tag of a language that is spoken here"));
            Language::ENGLISH
        }),
        sections,
        questions,
        texts: all_texts(reader, faults),
    }
}

/// A code: lower-case letters, digits, `_` and `-`, at most 60, beginning with a letter.
pub(crate) fn code(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> String {
    let code = reader.text_of("code", faults);
    let fits = code.starts_with(|first: char| first.is_ascii_lowercase())
        && code.len() <= 60
        && code.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'));
    if !fits {
        faults.push(reader.fault("a code begins with a letter and has at most 60 of a-z, 0-9, _ and -"));
    }
    code
}

fn question(reader: &Reader<'_>, section: usize, faults: &mut Vec<Fault>) -> Question {
    let of_kind = own_members(reader.node().get("kind").and_then(Node::as_text).unwrap_or_default());
    let known = [["code", "kind", "symbol", "practice", "sensitive", "routes"].as_slice(), of_kind].concat();
    reader.only(&known, faults);
    let routes = reader.optional("routes").map(|list| list.items(faults)).unwrap_or_default();
    Question {
        code: code(reader, faults),
        section,
        kind: kind(reader, faults),
        symbol: reader.optional("symbol").and_then(|member| member.text(faults)).map(str::to_owned),
        practice: reader.flag("practice", faults),
        routes: routes.iter().filter_map(|item| route(item, faults)).collect(),
    }
}

/// The members that only this kind of question has.
fn own_members(kind: &str) -> &'static [&'static str] {
    match kind {
        "choice" | "faces" | "yes_no" | "ranking" | "sort" | "place" | "helped" => &["options"],
        "choices" => &["options", "at_most"],
        "number" => &["min", "max"],
        "short_text" | "long_text" | "voice" | "drawing" | "photo" => &["max_chars"],
        _ => &[],
    }
}

fn kind(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Kind {
    let name = reader.text_of("kind", faults);
    let int = |name: &str, otherwise: i64, faults: &mut Vec<Fault>| {
        reader.optional(name).and_then(|member| member.int(faults)).unwrap_or(otherwise)
    };
    match name.as_str() {
        "information" => Kind::Information,
        "choice" => Kind::Choice(options(reader, 2..=20, faults)),
        "choices" => {
            let at_most = reader.optional("at_most").and_then(|member| {
                let at_most = usize::try_from(member.int(faults)?).ok().filter(|limit| *limit > 0);
                if at_most.is_none() {
                    faults.push(member.fault("\"at_most\" is a whole number from 1"));
                }
                at_most
            });
            Kind::Choices(options(reader, 2..=20, faults), at_most)
        }
        "faces" => Kind::Faces(options(reader, 3..=5, faults)),
        "yes_no" => {
            let options = options(reader, 3..=3, faults);
            if options.iter().map(|option| option.code.as_str()).ne(["yes", "no", "not_sure"]) {
                faults.push(reader.fault("the options of yes_no are yes, no and not_sure"));
            }
            Kind::YesNo(options)
        }
        "scale" => Kind::Scale,
        "number" => {
            let (min, max) = (int("min", 0, faults), int("max", 100, faults));
            if min > max {
                faults.push(reader.fault("\"min\" is above \"max\""));
            }
            Kind::Number(min, max)
        }
        "short_text" => Kind::ShortText(chars(int("max_chars", SHORT, faults), reader, faults)),
        "long_text" => Kind::LongText(chars(int("max_chars", LONG, faults), reader, faults)),
        "voice" => Kind::Voice(chars(int("max_chars", LONG, faults), reader, faults)),
        "drawing" => Kind::Drawing(chars(int("max_chars", LONG, faults), reader, faults)),
        "photo" => Kind::Photo(chars(int("max_chars", LONG, faults), reader, faults)),
        "ranking" => Kind::Ranking(options(reader, 2..=10, faults)),
        "sort" => Kind::Sort(options(reader, 2..=20, faults)),
        "place" => Kind::Place(options(reader, 2..=100, faults)),
        "date" => Kind::Date,
        "helped" => Kind::Helped(options(reader, 2..=20, faults)),
        _ => {
            faults.push(reader.fault(["\"", &name, "\" is not a kind of question"].concat()));
            Kind::Information
        }
    }
}

fn chars(limit: i64, reader: &Reader<'_>, faults: &mut Vec<Fault>) -> usize {
    if let Ok(limit @ 1..=10_000) = usize::try_from(limit) {
        limit
    } else {
        faults.push(reader.fault("\"max_chars\" is from 1 to 10000"));
        1
    }
}

fn options(
    reader: &Reader<'_>,
    allowed: core::ops::RangeInclusive<usize>,
    faults: &mut Vec<Fault>,
) -> Vec<Choice> {
    let mut options: Vec<Choice> = Vec::new();
    for item in reader.member("options", faults).map(|list| list.items(faults)).unwrap_or_default() {
        item.only(&["code", "symbol", "only", "exclusive", "other", "concern"], faults);
        let option = Choice {
            code: code(&item, faults),
            symbol: item.optional("symbol").and_then(|member| member.text(faults)).map(str::to_owned),
            only: item.optional("only").and_then(|member| {
                let only = Presentation::parse(member.text(faults)?).filter(|only| *only == only.words());
                if only.is_none() {
                    faults.push(member.fault("\"only\" is standard or easy"));
                }
                only
            }),
            exclusive: item.flag("exclusive", faults),
            other: item.flag("other", faults),
            concern: item.flag("concern", faults),
        };
        if options.iter().any(|known| known.code == option.code) {
            faults.push(item.fault(["option \"", &option.code, "\" is there twice"].concat()));
        }
        options.push(option);
    }
    if !allowed.contains(&options.len()) {
        let message = [
            "from ",
            &allowed.start().to_string(),
            " to ",
            &allowed.end().to_string(),
            " options are expected",
        ];
        faults.push(reader.fault(message.concat()));
    }
    options
}

fn route(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<Route> {
    reader.only(&["when", "to"], faults);
    let to = reader.text_of("to", faults);
    let when = condition(&reader.member("when", faults)?, faults)?;
    Some(Route { when, to: (to != "end").then_some(to) })
}

fn condition(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Option<Condition> {
    let members = reader.members(faults);
    let [(name, inner)] = members.as_slice() else {
        faults.push(reader.fault("a condition has one member: all, any, not, selected, answered or compare"));
        return None;
    };
    match *name {
        "all" => Some(Condition::All(conditions(inner, faults))),
        "any" => Some(Condition::Any(conditions(inner, faults))),
        "not" => Some(Condition::Not(Box::new(condition(inner, faults)?))),
        "answered" => Some(Condition::Answered(inner.text(faults)?.to_owned())),
        "selected" => {
            let items = inner.items(faults);
            let [question, option] = items.as_slice() else {
                faults.push(inner.fault("[question, option] is expected"));
                return None;
            };
            Some(Condition::Selected(question.text(faults)?.to_owned(), option.text(faults)?.to_owned()))
        }
        "compare" => {
            let items = inner.items(faults);
            let [question, sign, number] = items.as_slice() else {
                faults.push(inner.fault("[question, sign, number] is expected"));
                return None;
            };
            let comparison = match sign.text(faults)? {
                "<" => Comparison::Less,
                "<=" => Comparison::AtMost,
                "=" => Comparison::Equal,
                "!=" => Comparison::Different,
                ">=" => Comparison::AtLeast,
                ">" => Comparison::More,
                _ => {
                    faults.push(sign.fault("a comparison is one of < <= = != >= >"));
                    return None;
                }
            };
            Some(Condition::Compare(question.text(faults)?.to_owned(), comparison, number.int(faults)?))
        }
        _ => {
            faults.push(inner.fault(["\"", name, "\" is not a condition"].concat()));
            None
        }
    }
}

fn conditions(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Vec<Condition> {
    reader.items(faults).iter().filter_map(|item| condition(item, faults)).collect()
}

fn all_texts(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Vec<(Language, Presentation, Texts)> {
    let mut all = Vec::new();
    for (tag, entry) in
        reader.member("texts", faults).map(|member| member.members(faults)).unwrap_or_default()
    {
        let Some(language) = Language::parse_any(tag) else {
            faults.push(entry.fault(["\"", tag, "\" is not a language that is spoken here"].concat()));
            continue;
        };
        entry.only(&["title", "summary", "sections", "questions", "easy"], faults);
        all.push((language, Presentation::Standard, texts(&entry, faults)));
        if let Some(easy) = entry.optional("easy") {
            easy.only(&["title", "summary", "sections", "questions"], faults);
            all.push((language, Presentation::Easy, texts(&easy, faults)));
        }
    }
    all
}

fn texts(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> Texts {
    let questions =
        reader.member("questions", faults).map(|member| member.members(faults)).unwrap_or_default();
    Texts {
        title: reader.text_of("title", faults),
        summary: reader.text_of("summary", faults),
        sections: pairs(reader, "sections", faults),
        questions: questions
            .into_iter()
            .map(|(code, entry)| (code.to_owned(), question_text(&entry, faults)))
            .collect(),
    }
}

fn question_text(reader: &Reader<'_>, faults: &mut Vec<Fault>) -> QuestionText {
    reader.only(&["label", "hint", "short", "options", "low", "high"], faults);
    let maybe = |name: &str, faults: &mut Vec<Fault>| {
        reader.optional(name).and_then(|member| member.text(faults)).map(str::to_owned)
    };
    QuestionText {
        label: reader.text_of("label", faults),
        hint: maybe("hint", faults),
        short: maybe("short", faults),
        options: pairs(reader, "options", faults),
        low: maybe("low", faults),
        high: maybe("high", faults),
    }
}

fn pairs(reader: &Reader<'_>, name: &str, faults: &mut Vec<Fault>) -> Vec<(String, String)> {
    let members = reader.optional(name).map(|member| member.members(faults)).unwrap_or_default();
    members
        .into_iter()
        .filter_map(|(code, entry)| Some((code.to_owned(), entry.text(faults)?.to_owned())))
        .collect()
}

/// Reading what is unfinished: what cannot be understood is left out.
pub(crate) mod lenient {
    use crate::instrument::{Question, QuestionText};
    use crate::json::{Node, Reader};

    /// The structure of a question.
    pub(crate) fn question(node: &Node) -> Question {
        super::question(&Reader::new(node), 0, &mut Vec::new())
    }

    /// The words of a question.
    pub(crate) fn question_text(node: &Node) -> QuestionText {
        super::question_text(&Reader::new(node), &mut Vec::new())
    }
}

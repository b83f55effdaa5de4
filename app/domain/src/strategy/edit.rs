//! Changing one rule of a strategy document, and nothing else in it.

use super::{Counts, Part, Source};
use crate::json::{self, Fault, Node, Reader, Value};

/// A source as it stands in a strategy document.
pub fn encode_source(source: &Source) -> Node {
    let member = |name: &str, node: Node| (name.to_owned(), node);
    let parts = source.parts.iter().map(encode_part).collect();
    map(vec![
        member("instrument", json::text(&source.instrument)),
        member("version", json::number(i64::from(source.version))),
        member("audience", json::text(source.audience.code())),
        member("parts", json::list(parts)),
    ])
}

fn encode_part(part: &Part) -> Node {
    let codes = |codes: &[String]| json::list(codes.iter().map(json::text).collect());
    let mut members = vec![("question".to_owned(), json::text(&part.question))];
    members.push(match &part.counts {
        Counts::Options(options) => ("counts".to_owned(), codes(options)),
        Counts::AtLeast(number) => ("at_least".to_owned(), json::number(*number)),
    });
    if !part.leave_out.is_empty() {
        members.push(("leave_out".to_owned(), codes(&part.leave_out)));
    }
    map(members)
}

fn map(members: Vec<(String, Node)>) -> Node {
    Node { value: Value::Map(members), at: 0 }
}

/// Reads a source by itself.
///
/// # Errors
/// Every fault that it has.
pub fn decode_source(node: &Node) -> Result<Source, Vec<Fault>> {
    let mut faults = Vec::new();
    let source = super::decode::source(&Reader::new(node), &mut faults);
    if faults.is_empty() { Ok(source) } else { Err(faults) }
}

/// Puts the rule by which a measure counts the answers to `source`'s version of its instrument into a
/// document, in place of the one that is there. `false` if the document has no such measure.
pub fn set_source(document: &mut Node, measure: &str, source: &Source) -> bool {
    let Some(sources) = sources_of(document, measure) else { return false };
    let same = |node: &Node| {
        node.get("instrument").and_then(Node::as_text) == Some(source.instrument.as_str())
            && node.get("version").and_then(Node::as_int) == Some(i64::from(source.version))
    };
    let encoded = encode_source(source);
    match sources.iter_mut().find(|node| same(node)) {
        Some(node) => *node = encoded,
        None => sources.push(encoded),
    }
    true
}

fn sources_of<'a>(document: &'a mut Node, measure: &str) -> Option<&'a mut Vec<Node>> {
    let outcomes = items_mut(member_mut(document, "outcomes")?)?;
    let measures = outcomes.iter_mut().filter_map(|outcome| items_mut(member_mut(outcome, "measures")?));
    let found = measures.flatten().find(|node| node.get("code").and_then(Node::as_text) == Some(measure))?;
    let Value::Map(members) = &mut found.value else { return None };
    if !members.iter().any(|(name, _)| name == "sources") {
        members.push(("sources".to_owned(), json::list(Vec::new())));
    }
    items_mut(member_mut(found, "sources")?)
}

fn member_mut<'a>(node: &'a mut Node, name: &str) -> Option<&'a mut Node> {
    match &mut node.value {
        Value::Map(members) => members.iter_mut().find(|(known, _)| known == name).map(|(_, node)| node),
        _ => None,
    }
}

fn items_mut(node: &mut Node) -> Option<&mut Vec<Node>> {
    match &mut node.value {
        Value::List(items) => Some(items),
        _ => None,
    }
}

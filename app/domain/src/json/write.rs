//! Writing JSON text.

use super::{Node, Value};

/// A string value.
pub fn text(text: impl Into<String>) -> Node {
    Node { value: Value::Text(text.into()), at: 0 }
}

/// A whole number.
pub fn number(number: i64) -> Node {
    Node { value: Value::Number(number.to_string()), at: 0 }
}

/// An array.
pub fn list(items: Vec<Node>) -> Node {
    Node { value: Value::List(items), at: 0 }
}

/// An object; the names must differ.
pub fn map<const N: usize>(members: [(&str, Node); N]) -> Node {
    let members = members.into_iter().map(|(name, node)| (name.to_owned(), node)).collect();
    Node { value: Value::Map(members), at: 0 }
}

/// The value as compact JSON. The same value gives the same text, byte for byte, and no `<`
/// stands in it, so that it can be put into an HTML page.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    put(node, &mut out);
    out
}

fn put(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(spelling) => out.push_str(spelling),
        Value::Text(text) => quote(text, out),
        Value::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put(item, out);
            }
            out.push(']');
        }
        Value::Map(members) => {
            out.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                quote(name, out);
                out.push(':');
                put(member, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '<' | '\u{0}'..='\u{1f}' => {
                let code = character as usize;
                out.push_str("\\u00");
                out.push(char::from(HEX[code >> 4]));
                out.push(char::from(HEX[code & 15]));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

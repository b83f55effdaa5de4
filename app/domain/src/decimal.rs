//! Decimal numbers in JSON. They stand apart from [`crate::json`] because the browser needs none.

use crate::json::{Node, Value};

/// The finite number that `node` spells.
pub fn read(node: &Node) -> Option<f64> {
    match &node.value {
        Value::Number(spelling) => spelling.parse().ok().filter(|number: &f64| number.is_finite()),
        _ => None,
    }
}

/// `number` in the shortest spelling that reads back as the same number; not finite is `null`.
pub fn write(number: f64) -> Node {
    let value = if number.is_finite() { Value::Number(number.to_string()) } else { Value::Null };
    Node { value, at: 0 }
}

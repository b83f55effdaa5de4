//! A small JSON reader and writer.
//!
//! The browser must read an instrument without a general serialisation library (that costs
//! 25 KiB), and a linter must say where in a file a fault is. So values remember their place.

mod parse;
mod reader;
mod write;

pub use parse::{ParseError, parse};
pub use reader::{Fault, Reader};
pub use write::{list, map, number, text, write};

/// A JSON value together with where it began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Byte offset of its first character in the source, 0 for values made by a program.
    pub at: usize,
}

/// What a JSON value can be. Numbers keep their spelling: only a few are ever computed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A string, unescaped.
    Text(String),
    /// An array.
    List(Vec<Node>),
    /// An object, members in the order of the source. A repeated name is a parse error.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The member `name` of an object, if this is one and has it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(members) => members.iter().find(|(key, _)| key == name).map(|(_, node)| node),
            _ => None,
        }
    }

    /// The string, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if this is an array.
    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    /// The members, if this is an object.
    pub fn as_map(&self) -> Option<&[(String, Node)]> {
        match &self.value {
            Value::Map(members) => Some(members),
            _ => None,
        }
    }

    /// The whole number, if this is one that fits.
    pub fn as_int(&self) -> Option<i64> {
        match &self.value {
            Value::Number(spelling) => spelling.parse().ok(),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(truth) => Some(truth),
            _ => None,
        }
    }
}

/// The line and column (both from 1, columns in characters) of a byte offset in `source`.
pub fn place(source: &str, at: usize) -> (usize, usize) {
    let mut end = at.min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let before = &source[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
    (line, column)
}

//! Reading a document member by member, collecting every fault with its place.

use super::Node;

/// Something wrong in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: a path such as `outcomes[0].measures[2].unit`.
    pub path: String,
    /// Byte offset in the source, for a line and column.
    pub at: usize,
    /// What, in a sentence for the author of the document.
    pub message: String,
}

/// A value being read, with its path.
#[derive(Clone)]
pub struct Reader<'a> {
    node: &'a Node,
    path: String,
}

impl<'a> Reader<'a> {
    /// Starts at the top of a document.
    pub fn new(node: &'a Node) -> Self {
        Self { node, path: String::new() }
    }

    /// The value itself.
    pub fn node(&self) -> &'a Node {
        self.node
    }

    /// The path so far.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A fault at this place.
    pub fn fault(&self, message: impl Into<String>) -> Fault {
        Fault { path: self.path.clone(), at: self.node.at, message: message.into() }
    }

    /// The member `name`, if it is there and not null.
    pub fn optional(&self, name: &str) -> Option<Reader<'a>> {
        let node = self.node.get(name)?;
        if node.value == super::Value::Null {
            return None;
        }
        let path = if self.path.is_empty() { name.to_owned() } else { [&self.path, ".", name].concat() };
        Some(Reader { node, path })
    }

    /// The member `name`, or a fault.
    pub fn member(&self, name: &str, faults: &mut Vec<Fault>) -> Option<Reader<'a>> {
        let found = self.optional(name);
        if found.is_none() {
            faults.push(self.fault(["\"", name, "\" is missing"].concat()));
        }
        found
    }

    /// The items of an array; a fault and nothing if this is no array.
    pub fn items(&self, faults: &mut Vec<Fault>) -> Vec<Reader<'a>> {
        let Some(items) = self.node.as_list() else {
            faults.push(self.fault("a list is expected here"));
            return Vec::new();
        };
        items
            .iter()
            .enumerate()
            .map(|(index, node)| Reader { node, path: [&self.path, "[", &index.to_string(), "]"].concat() })
            .collect()
    }

    /// The members of an object with their names; a fault and nothing if this is no object.
    pub fn members(&self, faults: &mut Vec<Fault>) -> Vec<(&'a str, Reader<'a>)> {
        let Some(members) = self.node.as_map() else {
            faults.push(self.fault("an object is expected here"));
            return Vec::new();
        };
        members
            .iter()
            .map(|(name, node)| {
                let path = if self.path.is_empty() { name.clone() } else { [&self.path, ".", name].concat() };
                (name.as_str(), Reader { node, path })
            })
            .collect()
    }

    /// This as text, or a fault.
    pub fn text(&self, faults: &mut Vec<Fault>) -> Option<&'a str> {
        let text = self.node.as_text();
        if text.is_none() {
            faults.push(self.fault("text is expected here"));
        }
        text
    }

    /// This as a whole number, or a fault.
    pub fn int(&self, faults: &mut Vec<Fault>) -> Option<i64> {
        let int = self.node.as_int();
        if int.is_none() {
            faults.push(self.fault("a whole number is expected here"));
        }
        int
    }

    /// The text of the member `name`; a fault and an empty string if it is missing or not text.
    pub fn text_of(&self, name: &str, faults: &mut Vec<Fault>) -> String {
        self.member(name, faults).and_then(|member| member.text(faults)).unwrap_or_default().to_owned()
    }

    /// Whether the member `name` is `true`; absent is `false`, anything else is a fault.
    pub fn flag(&self, name: &str, faults: &mut Vec<Fault>) -> bool {
        let Some(member) = self.optional(name) else { return false };
        let truth = member.node.as_bool();
        if truth.is_none() {
            faults.push(member.fault("true or false is expected here"));
        }
        truth.unwrap_or(false)
    }

    /// Reports members that the schema does not know: most often a spelling mistake.
    pub fn only(&self, known: &[&str], faults: &mut Vec<Fault>) {
        for (name, member) in self.members(faults) {
            if name != "$schema" && !known.contains(&name) {
                faults.push(member.fault(["\"", name, "\" is not known here"].concat()));
            }
        }
    }
}

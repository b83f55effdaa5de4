//! What the tests look at in a Fluent file.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;

/// A text.
#[derive(Debug, Default)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// The names of what is put into it, its numbers among them.
    pub variables: BTreeSet<String>,
    /// Where it chooses between plurals.
    pub selectors: Vec<Selector>,
    /// Whether it is text and names of variables, and nothing more.
    pub flat: bool,
    /// Whether there is nothing in it, or nothing in one of its plurals.
    pub empty: bool,
}

/// A choice between plurals.
#[derive(Debug)]
pub struct Selector {
    /// The number that decides.
    pub variable: String,
    /// The plurals.
    pub variants: Vec<String>,
    /// The one with the star.
    pub default: String,
}

/// Reads a file.
///
/// # Errors
/// What is not Fluent in it, or is more than these tests and the code understand.
pub fn read(source: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                if !message.attributes.is_empty() {
                    return Err(format!("{} has attributes", message.id.name));
                }
                let mut read = Message { key: message.id.name.to_owned(), flat: true, ..Message::default() };
                let pattern = message.value.ok_or_else(|| format!("{} has no value", message.id.name))?;
                walk(&pattern, &mut read)?;
                messages.push(read);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => return Err(format!("neither message nor comment: {other:?}")),
        }
    }
    Ok(messages)
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) -> Result<(), String> {
    let blank = |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { value } if value.trim().is_empty());
    message.empty |= pattern.elements.iter().all(blank);
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                message.variables.insert(id.name.to_owned());
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                message.variables.insert(id.name.to_owned());
                message.flat = false;
                message.selectors.push(selector(id.name, variants)?);
                for variant in variants {
                    walk(&variant.value, message)?;
                }
            }
            other => return Err(format!("{}: {other:?} is more than a variable", message.key)),
        }
    }
    Ok(())
}

fn selector(variable: &str, variants: &[Variant<&str>]) -> Result<Selector, String> {
    let name = |variant: &Variant<&str>| match variant.key {
        VariantKey::Identifier { name } => Ok(name.to_owned()),
        VariantKey::NumberLiteral { value } => Err(format!("[{value}] is no plural")),
    };
    let default = variants.iter().find(|variant| variant.default).ok_or("no plural has a star")?;
    Ok(Selector {
        variable: variable.to_owned(),
        variants: variants.iter().map(name).collect::<Result<_, _>>()?,
        default: name(default)?,
    })
}

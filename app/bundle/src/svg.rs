//! Makes a picture smaller without changing how it looks.

use std::fmt::Write;

/// Attributes that only editors read.
const EDITORS: [&str; 6] =
    ["version", "data-name", "class", "xml:space", "enable-background", "sodipodi:docname"];

/// The SVG without comments, declarations, white space between elements, drawing grids, empty groups, and
/// attributes that only editors read. An `id` stays when something in the picture refers to it.
///
/// Meant for pictures made of shapes: a picture with text or a style sheet is returned as it is.
pub fn minify(svg: &str) -> String {
    if ["<text", "<style", "<foreignObject", "<![CDATA["].iter().any(|part| svg.contains(part)) {
        return svg.trim().to_owned();
    }
    let mut out = String::with_capacity(svg.len());
    let mut groups = Groups::default();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        rest = &rest[start..];
        let end = if rest.starts_with("<!--") {
            rest.find("-->").map(|at| at + 3)
        } else {
            rest.find('>').map(|at| at + 1)
        };
        let Some(end) = end else { break };
        let (tag, after) = rest.split_at(end);
        rest = after;
        if !tag.starts_with("<!") && !tag.starts_with("<?") {
            groups.tag(&mut out, &shorten(tag, svg));
        }
    }
    out
}

/// Which of the open groups are written, so that their ends are treated alike.
#[derive(Default)]
struct Groups {
    open: Vec<Group>,
    /// How many elements are open inside a grid, the grid itself included; 0 outside.
    in_grid: usize,
}

enum Group {
    Bare,
    Written { at: usize, inside: usize },
}

impl Groups {
    fn tag(&mut self, out: &mut String, tag: &str) {
        let closes = tag.starts_with("</");
        let alone = tag.ends_with("/>");
        if self.in_grid > 0 || tag.starts_with("<g id=\"grid\"") {
            match (closes, alone) {
                (true, _) => self.in_grid -= 1,
                (false, true) => {}
                (false, false) => self.in_grid += 1,
            }
        } else if tag == "</g>" {
            self.close(out);
        } else if tag.starts_with("<g/") || tag.starts_with("<g ") && alone {
            // An empty group draws nothing.
        } else if tag == "<g>" {
            self.open.push(Group::Bare);
        } else if tag.starts_with("<g ") {
            let at = out.len();
            out.push_str(tag);
            self.open.push(Group::Written { at, inside: out.len() });
        } else {
            out.push_str(tag);
        }
    }

    fn close(&mut self, out: &mut String) {
        match self.open.pop() {
            Some(Group::Written { at, inside }) if out.len() == inside => out.truncate(at),
            Some(Group::Written { .. }) => out.push_str("</g>"),
            Some(Group::Bare) | None => {}
        }
    }
}

/// A tag with single spaces, and without the attributes that do not matter.
fn shorten(tag: &str, whole: &str) -> String {
    let Some(name_end) = tag.find(|letter: char| letter.is_whitespace()) else { return tag.to_owned() };
    let mut out = tag[..name_end].to_owned();
    let mut rest = tag[name_end..].trim_start();
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let Some(quote) = after.chars().next().filter(|mark| matches!(mark, '"' | '\'')) else { break };
        let Some((value, next)) = after[1..].split_once(quote) else { break };
        let name = name.trim();
        if keep(name, value, whole) {
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = write!(out, " {name}={quote}{value}{quote}");
        }
        rest = next.trim_start();
    }
    out.push_str(rest);
    out
}

fn keep(name: &str, value: &str, whole: &str) -> bool {
    match name {
        "id" => {
            value == "grid"
                || whole.contains(&format!("#{value})"))
                || whole.contains(&format!("\"#{value}\""))
        }
        _ => !EDITORS.contains(&name) && !name.starts_with("xmlns:sodipodi"),
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn groups_names_and_spaces_go() {
        let svg = "<?xml version=\"1.0\"?>\n<svg id=\"emoji\" viewBox=\"0 0 72 72\" xmlns=\"http://www.w3.org/2000/svg\">\n  \
                   <!-- made with > a tool -->\n  <g id=\"grid\">\n <g><path d=\"M1 1\"/></g> <g/></g>\n  \
                   <g id=\"color\">\n    <path fill=\"#fff\"\n  d=\"M1,2 c3,4\n 5,6\"/>\n  </g>\n  <g id=\"hair\"/>\n  \
                   <g opacity=\".5\"> </g><g id=\"line\" opacity=\".5\"><circle r=\"1\"/></g>\n</svg>\n";
        assert_eq!(
            minify(svg),
            "<svg viewBox=\"0 0 72 72\" xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"#fff\" \
             d=\"M1,2 c3,4 5,6\"/><g opacity=\".5\"><circle r=\"1\"/></g></svg>"
        );
    }

    #[test]
    fn a_name_that_is_used_stays() {
        let svg = "<svg><clipPath id=\"a\"><path d=\"M0 0\"/></clipPath><g clip-path=\"url(#a)\" id=\"b\"><path/></g></svg>";
        assert_eq!(minify(svg), svg.replace(" id=\"b\"", ""));
    }

    #[test]
    fn text_is_left_alone() {
        let svg = "<svg><text> a </text></svg>";
        assert_eq!(minify(svg), svg);
    }
}

//! Makes the SVG of `ECharts` fit for our pages.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::cache::Key;

/// Parts of an inline style that SVG also knows as attributes. What else `ECharts` writes (cursors, hover
/// effects) is for charts that react.
const PRESENTATION: [&str; 16] = [
    "dominant-baseline",
    "fill",
    "fill-opacity",
    "font-family",
    "font-size",
    "font-style",
    "font-weight",
    "letter-spacing",
    "opacity",
    "paint-order",
    "stroke",
    "stroke-dasharray",
    "stroke-opacity",
    "stroke-width",
    "text-anchor",
    "visibility",
];

/// The elements that a drawing is made of. Others are left out, whatever an option made `ECharts` write.
const ELEMENTS: [&str; 16] = [
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "g",
    "line",
    "linearGradient",
    "path",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "svg",
    "text",
    "tspan",
];

/// Attributes that say nothing in a drawing that does not react.
const IDLE: [&str; 5] = ["baseProfile", "class", "pointer-events", "version", "xmlns:xlink"];

/// A start for the ids of one chart: two charts on one page do not share ids, and the same chart always has
/// the same ones.
pub fn prefix(key: &Key) -> String {
    // DefaultHasher::new has fixed keys, unlike the state of a HashMap.
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    format!("c{:08x}", hasher.finish() & 0xffff_ffff)
}

/// The same picture:
/// - inline styles are attributes, and style sheets, classes and notes for scripts are gone, so that a content
///   security policy without inline styles shows it whole;
/// - ids start with `prefix` in place of a number that counts drawings;
/// - it has a view box and no size, and is hidden from assistive technology.
pub fn tidy(svg: &str, prefix: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        out.push_str(rest[..start].trim_matches('\n'));
        rest = &rest[start..];
        if rest.starts_with("<style") {
            rest = rest.split_once("</style>").map_or("", |(_, after)| after);
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let (tag, after) = rest.split_at(end + 1);
        rest = after;
        match tag.strip_prefix("</").and_then(|name| name.strip_suffix('>')) {
            Some(name) if ELEMENTS.contains(&name) => out.push_str(tag),
            Some(_) => {}
            None => open(&mut out, tag, prefix),
        }
    }
    out
}

/// Writes a start tag. `ECharts` escapes texts but not values, so a value is what stands between two double
/// quotes, and nothing but known elements and harmless attributes is written.
fn open(out: &mut String, tag: &str, prefix: &str) {
    let inner = tag.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/');
    let (name, mut rest) = inner.split_once(' ').unwrap_or((inner, ""));
    if !ELEMENTS.contains(&name) {
        return;
    }
    let root = name == "svg";
    out.push('<');
    out.push_str(name);
    if root {
        out.push_str(" aria-hidden=\"true\" focusable=\"false\"");
    }
    while let Some((attribute, after)) = rest.split_once("=\"") {
        let Some((value, next)) = after.split_once('"') else { break };
        rest = next;
        match attribute.trim() {
            "style" => styled(out, value),
            "width" | "height" if root => {}
            attribute if drops(attribute) => {}
            attribute => write(out, attribute, &named(value, prefix)),
        }
    }
    out.push_str(if tag.ends_with("/>") { "/>" } else { ">" });
}

/// Whether an attribute goes: idle ones, notes for scripts, and anything that could run or load something.
fn drops(attribute: &str) -> bool {
    IDLE.contains(&attribute)
        || attribute.starts_with("ecmeta_")
        || attribute.starts_with("on")
        || attribute.ends_with("href")
        || !attribute.chars().all(|letter| letter.is_ascii_alphanumeric() || "-:".contains(letter))
}

fn styled(out: &mut String, style: &str) {
    for declaration in style.split(';') {
        if let Some((name, value)) = declaration.split_once(':')
            && PRESENTATION.contains(&name.trim())
        {
            write(out, name.trim(), value.trim());
        }
    }
}

fn write(out: &mut String, name: &str, value: &str) {
    for part in [" ", name, "=\"", value, "\""] {
        out.push_str(part);
    }
}

/// A value with the number of the drawing, as in `zr7-c0` or `url(#zr7-g1)`, replaced by the prefix.
fn named(value: &str, prefix: &str) -> String {
    let Some(at) = value.find("zr") else { return value.to_owned() };
    let (before, id) = value.split_at(at);
    let after = id[2..].trim_start_matches(|letter: char| letter.is_ascii_digit());
    if (before.is_empty() || before.ends_with('#')) && after.starts_with('-') && after.len() < id.len() - 2 {
        format!("{before}{prefix}{after}")
    } else {
        value.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn styles_become_attributes() {
        let svg = "<svg width=\"9\" height=\"8\" xmlns=\"x\" version=\"1.1\" baseProfile=\"full\" viewBox=\"0 0 9 8\">\n\
                   <text style=\"font-size:12px;font-family:'Noto Sans',sans-serif;cursor:pointer;\" \
                   fill=\"#333\" class=\"zr0-cls-1\" ecmeta_ssr_type=\"chart\">a &lt; b</text>\n\
                   <style ><![CDATA[\n.zr0-cls-1:hover > a {\ncursor:pointer;\n}\n]]>\n</style>\n</svg>";
        assert_eq!(
            tidy(svg, "p"),
            "<svg aria-hidden=\"true\" focusable=\"false\" xmlns=\"x\" viewBox=\"0 0 9 8\"><text font-size=\"12px\" \
             font-family=\"'Noto Sans',sans-serif\" fill=\"#333\">a &lt; b</text></svg>"
        );
    }

    #[test]
    fn nothing_runs() {
        let svg = "<svg><path fill=\"red\" onload=\"alert(1)\"/><script>alert(1)</script><a href=\"x\"><text x=\"1\" \
                   xlink:href=\"javascript:alert(1)\">yes</text></a><image href=\"/x\"></image></svg>";
        assert_eq!(
            tidy(svg, "p"),
            "<svg aria-hidden=\"true\" focusable=\"false\"><path fill=\"red\"/>alert(1)<text x=\"1\">yes</text></svg>"
        );
    }

    #[test]
    fn ids_do_not_count_drawings() {
        let svg =
            "<g clip-path=\"url(#zr12-c0)\"><clipPath id=\"zr12-c0\"></clipPath><path fill=\"zr-blue\"/></g>";
        assert_eq!(tidy(svg, "p"), svg.replace("zr12", "p"));
    }
}

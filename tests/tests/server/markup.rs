//! Reading pages just as much as the tests need.

/// The contents of every element of this name, in order. Elements of the same name inside each
/// other are not expected.
pub fn contents<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    elements(page, name).into_iter().map(|(_, content)| content).collect()
}

/// Attributes and content of every element of this name.
pub fn elements<'a>(page: &'a str, name: &str) -> Vec<(&'a str, &'a str)> {
    let (open, close) = (format!("<{name}"), format!("</{name}>"));
    let mut found = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find(&open) {
        rest = &rest[start + open.len()..];
        if !rest.starts_with([' ', '>']) {
            continue;
        }
        let Some(end) = rest.find('>') else { break };
        let Some(length) = rest[end..].find(&close) else { continue };
        found.push((&rest[..end], &rest[end + 1..end + length]));
    }
    found
}

/// The values of an attribute, wherever it stands.
pub fn attributes(page: &str, name: &str) -> Vec<String> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).map(|rest| plain(rest.split('"').next().unwrap())).collect()
}

/// The value of a hidden field.
pub fn hidden(page: &str, name: &str) -> Option<String> {
    let field = page
        .split("<input")
        .skip(1)
        .map(|rest| rest.split('>').next().unwrap())
        .find(|field| field.contains("type=\"hidden\"") && field.contains(&format!("name=\"{name}\"")))?;
    attributes(field, "value").pop()
}

/// What stands between tags, entities read, white space and the marks of Fluent left out.
pub fn text(markup: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in markup.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2068}' | '\u{2069}' => {}
            _ if !inside => out.push(character),
            _ => {}
        }
    }
    plain(&out).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

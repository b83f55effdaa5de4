//! Tables as comma-separated values, for spreadsheets.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Signs with which a spreadsheet begins to calculate.
const CALCULATES: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A line. Every cell is in quotes, and what a spreadsheet would calculate is text.
pub fn line<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    [cells.join(","), "\r\n".to_owned()].concat()
}

fn cell(text: &str) -> String {
    let control = text.starts_with(['\t', '\r', '\n']);
    let mark = if control || text.trim_start().starts_with(CALCULATES) { "'" } else { "" };
    ["\"", mark, &text.replace('"', "\"\""), "\""].concat()
}

/// A table as a file to keep. `name` is that of the file: letters, digits, `-` and `.`.
pub fn file(name: &str, lines: &str) -> Response {
    // Without the mark at the beginning, some spreadsheets take the letters for others.
    let mut response = (StatusCode::OK, ["\u{feff}", lines].concat()).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    if let Ok(value) = HeaderValue::try_from(["attachment; filename=\"", name, "\""].concat()) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn nothing_is_calculated_and_nothing_leaves_its_cell() {
        for (text, expected) in [
            ("Ana", "\"Ana\"\r\n"),
            ("a \"b\", c\nd", "\"a \"\"b\"\", c\nd\"\r\n"),
            ("=1+1", "\"'=1+1\"\r\n"),
            ("+44", "\"'+44\"\r\n"),
            ("-1", "\"'-1\"\r\n"),
            ("@SUM(A1)", "\"'@SUM(A1)\"\r\n"),
            (" =1", "\"' =1\"\r\n"),
            ("\t=1", "\"'\t=1\"\r\n"),
            ("\r=1", "\"'\r=1\"\r\n"),
            ("＝1", "\"'＝1\"\r\n"),
            ("", "\"\"\r\n"),
        ] {
            assert_eq!(line([text]), expected);
        }
        assert_eq!(line(["1", "a"]), "\"1\",\"a\"\r\n");
    }
}

//! A response as the rows that are stored, and back.
//!
//! Rows travel between here and the engine as JSON, both ways: one statement then stores the answers
//! of a whole group, and one row brings back a whole response. A row of `answers` is
//! `[question, kind, value]`.

use std::collections::HashMap;
use std::fmt::Write as _;

use heard_domain::answer::{Answer, Answers};
use heard_domain::attachment::Attachment;
use heard_domain::json::{self, Node, Value};
use heard_domain::measure::Tally;
use heard_service::ports::NewResponse;

const CHOSEN: &str = "chosen";
const OTHER: &str = "other";
const NUMBER: &str = "number";
const FILE: &str = "file";
const TEXT: &str = "text";
const SKIPPED: &str = "skipped";
const REFUSED: &str = "refused";

/// How many by wave, subject and cell, in the order of the table that they go to.
pub(crate) type Cells<'a> = Vec<((&'a str, &'a str, &'a str), i64)>;

/// Sums equal tallies, each with its wave. A group of responses has thousands of them, and a few
/// hundred cells.
pub(crate) fn cells<'a>(tallies: impl IntoIterator<Item = (&'a str, &'a Tally)>) -> Cells<'a> {
    let mut sums: HashMap<(&str, &str, &str), i64> = HashMap::new();
    for (wave, Tally { subject, cell }) in tallies {
        *sums.entry((wave, subject, cell)).or_default() += 1;
    }
    let mut cells: Cells = sums.into_iter().collect();
    cells.sort_unstable();
    cells
}

/// A response as one JSON array: its columns in the order that the statements of `responses`
/// read, then the rows of its answers, and whether it raises a concern.
pub(crate) fn encode(response: &NewResponse) -> String {
    json::write(&json::list(vec![
        json::text(hex(response.uuid.as_bytes())),
        json::text(&response.wave),
        json::text(hex(&response.payload)),
        json::text(hex(&response.receipt)),
        json::text(&response.collector),
        json::text(response.language.tag()),
        json::text(response.presentation.code()),
        json::text(response.received.to_string()),
        rows(&response.answers),
        json::number(i64::from(response.concern)),
    ]))
}

fn rows(answers: &Answers) -> Node {
    let mut rows = Vec::with_capacity(answers.len());
    for (question, answer) in answers.iter() {
        let mut push = |kind: &str, value: Node| {
            rows.push(json::list(vec![json::text(question), json::text(kind), value]));
        };
        let nothing = Node { value: Value::Null, at: 0 };
        match answer {
            Answer::Chosen(codes, words) => {
                if codes.is_empty() && words.is_none() {
                    push(CHOSEN, nothing);
                }
                for code in codes {
                    push(CHOSEN, json::text(code));
                }
                if let Some(words) = words {
                    push(OTHER, json::text(words));
                }
            }
            Answer::Number(number) => push(NUMBER, json::number(*number)),
            Answer::Text(text) => push(TEXT, json::text(text)),
            Answer::Attached(attachment) => {
                push(FILE, json::text(attachment.write()));
                if let Some(words) = &attachment.words {
                    push(TEXT, json::text(words));
                }
            }
            Answer::Skipped => push(SKIPPED, nothing),
            Answer::Refused => push(REFUSED, nothing),
        }
    }
    json::list(rows)
}

/// The answers of a JSON array of rows in their order; `None` if it is not what [`encode`] wrote.
pub(crate) fn decode(rows: &str) -> Option<Answers> {
    let mut answers = Answers::default();
    for row in json::parse(rows).ok()?.as_list()? {
        let [question, kind, value] = row.as_list()? else { return None };
        let question = question.as_text()?;
        let answer = match kind.as_text()? {
            CHOSEN => {
                let (mut codes, words) = chosen(&answers, question);
                codes.extend(value.as_text().map(str::to_owned));
                Answer::Chosen(codes, words)
            }
            OTHER => Answer::Chosen(chosen(&answers, question).0, Some(value.as_text()?.to_owned())),
            NUMBER => Answer::Number(value.as_int()?),
            FILE => Answer::Attached(Attachment::read(value.as_text()?, None)?),
            TEXT => {
                let words = value.as_text()?.to_owned();
                match answers.get(question) {
                    Some(Answer::Attached(file)) => {
                        Answer::Attached(Attachment { words: Some(words), ..file.clone() })
                    }
                    _ => Answer::Text(words),
                }
            }
            SKIPPED => Answer::Skipped,
            REFUSED => Answer::Refused,
            _ => return None,
        };
        answers.set(question, answer);
    }
    Some(answers)
}

fn chosen(answers: &Answers, question: &str) -> (Vec<String>, Option<String>) {
    match answers.get(question) {
        Some(Answer::Chosen(codes, words)) => (codes.clone(), words.clone()),
        _ => (Vec::new(), None),
    }
}

/// Counts as a JSON array of `[wave, subject, cell, count]`.
pub(crate) fn encode_cells(cells: &Cells<'_>) -> String {
    let row = |((wave, subject, cell), count): &((&str, &str, &str), i64)| {
        json::list(vec![json::text(*wave), json::text(*subject), json::text(*cell), json::number(*count)])
    };
    json::write(&json::list(cells.iter().map(row).collect()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
        write!(out, "{byte:02x}").expect("a string takes everything");
        out
    })
}

#[cfg(test)]
mod tests {
    use heard_domain::attachment::Medium;

    use super::*;

    fn attached(words: Option<String>) -> Answer {
        let id = "0e37df36-f698-11e6-8dd4-cb9ced3df976".into();
        Answer::Attached(Attachment { medium: Medium::Voice, id, seconds: 42, words })
    }

    fn there_and_back(answers: &Answers) -> Option<Answers> {
        decode(&json::write(&rows(answers)))
    }

    #[test]
    fn every_kind_of_answer_comes_back() {
        let answers: Answers = [
            ("a", Answer::Chosen(vec!["x".into(), "y".into()], Some("\u{0}\"<é😀\n".into()))),
            ("b", Answer::Chosen(vec![], Some(String::new()))),
            ("c", Answer::Chosen(vec![], None)),
            ("d", Answer::Number(i64::MIN)),
            ("e", Answer::Text("chosen".into())),
            ("h", attached(None)),
            ("i", attached(Some("and words".into()))),
            ("f", Answer::Skipped),
            ("g", Answer::Refused),
        ]
        .map(|(code, answer)| (code.to_owned(), answer))
        .into_iter()
        .collect();
        assert_eq!(there_and_back(&answers), Some(answers));
        assert_eq!(there_and_back(&Answers::default()), Some(Answers::default()));
    }

    #[test]
    fn what_nobody_wrote_is_not_read() {
        for rows in
            ["", "{}", "[1]", r#"[["a","chosen"]]"#, r#"[["a","sung","b"]]"#, r#"[["a","number","b"]]"#]
        {
            assert_eq!(decode(rows), None, "{rows}");
        }
    }

    #[test]
    fn equal_tallies_are_summed() {
        let tally = |cell: &str| Tally { subject: "s".into(), cell: cell.into() };
        let tallies = [tally("b"), tally("a"), tally("b")];
        let cells = cells(tallies.iter().map(|tally| ("w", tally)).chain([("v", &tallies[0])]));
        assert_eq!(encode_cells(&cells), r#"[["v","s","b",1],["w","s","a",1],["w","s","b",2]]"#);
    }
}

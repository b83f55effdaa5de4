//! What the public sees: rounded counts of a release, and nothing else.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use heard_domain::answer::Answer;
use heard_domain::submission::Submission;
use jiff::ToSpan as _;

use crate::markup::{contents, elements, text};
use crate::person::{chosen, response, submission, uuid};
use crate::site::{CHILDREN, FAMILIES, POLL, STRATEGY, Site, TODAY};

/// The measures that people are asked about.
fn measures(site: &Site) -> Vec<String> {
    let catalogue = site.services.catalogue();
    let strategy = catalogue.strategy(STRATEGY).unwrap();
    let asked = strategy.measures().filter(|(_, measure)| !measure.sources.is_empty());
    asked.map(|(_, measure)| measure.code.clone()).collect()
}

async fn measure(site: &Site, code: &str) -> String {
    let reply = site.get(&format!("/results/{STRATEGY}/{code}")).await;
    assert_eq!(reply.status, StatusCode::OK);
    reply.text().to_owned()
}

async fn take(site: &Site, number: u32, submission: &Submission) {
    let body = heard_domain::submission::encode(submission);
    site.put(&uuid(number), body).await.receipt();
}

/// Every cell of every table.
fn cells(page: &str) -> Vec<String> {
    elements(page, "td").into_iter().map(|(_, cell)| text(cell)).filter(|cell| !cell.is_empty()).collect()
}

/// A count that may be seen: nobody, a star, or ten and more in steps of five.
fn safe(cell: &str) -> bool {
    cell == "*" || cell.parse().is_ok_and(|count: u64| count == 0 || (count >= 10 && count.is_multiple_of(5)))
}

/// What is no count: a percentage, a range, nothing.
fn other(cell: &str) -> bool {
    let share = |text: &str| {
        text.strip_suffix('%').and_then(|number| number.parse().ok()).is_some_and(|share: u8| share <= 100)
    };
    cell == "–" || share(cell) || cell.split_once(" to ").is_some_and(|(low, high)| share(low) && share(high))
}

fn rounded(count: u64) -> String {
    match count {
        0 => "0".to_owned(),
        1..=7 => "*".to_owned(),
        _ => ((count + 2) / 5 * 5).to_string(),
    }
}

#[tokio::test]
async fn no_table_ever_has_a_small_or_an_exact_count() {
    let site = Site::open().await;
    let mut sent = 0;
    // Each time more people, sometimes few more, sometimes many.
    for (round, more) in [1, 6, 2, 14, 3, 31, 1, 8, 70].into_iter().enumerate() {
        for _ in 0..more {
            take(&site, sent, &response(&site, CHILDREN, sent)).await;
            take(&site, 1000 + sent, &response(&site, FAMILIES, sent)).await;
            sent += 1;
        }
        let day = TODAY.checked_add(i64::try_from(round).unwrap().days()).unwrap();
        site.services.release(day).await.unwrap();
        let mut seen = 0;
        for code in measures(&site) {
            let page = measure(&site, &code).await;
            for cell in cells(&page) {
                seen += 1;
                assert!(safe(&cell) || other(&cell), "{sent} people, {code}: {cell}");
            }
            sentences(&page, &code);
            percentages(&page, &code);
        }
        assert!(seen > 300, "{seen}");
        for address in ["/", "/results"] {
            sentences(site.get(address).await.text(), address);
        }
    }
}

/// "about X of Y people" has safe numbers wherever it stands.
fn sentences(page: &str, place: &str) {
    let page = text(page);
    for piece in page.split("about ").skip(1) {
        let words: Vec<&str> = piece.split(' ').take(4).collect();
        if let [counted, "of", base, _] = words[..] {
            assert!(safe(counted) && safe(base), "{place}: {words:?}");
        }
    }
}

/// Every percentage of a table of answers follows from the counts beside it.
fn percentages(page: &str, code: &str) {
    for asked in page.split("<div class=\"asked\">").skip(1) {
        let rows: Vec<Vec<String>> = contents(asked.split("</table>").next().unwrap(), "tr")
            .into_iter()
            .map(|row| elements(row, "td").into_iter().map(|(_, cell)| text(cell)).collect())
            .filter(|row: &Vec<String>| !row.is_empty())
            .collect();
        // The rest (answered, skipped, …) has no percentages; "answered" is the first of it.
        let base = rows.iter().find(|row| row[1].is_empty()).unwrap()[0].clone();
        for row in rows.iter().filter(|row| !row[1].is_empty() && row[1] != "–") {
            let (count, base): (f64, f64) = (row[0].parse().unwrap(), base.parse().unwrap());
            let share = (100.0 * count / base).round().min(100.0);
            assert_eq!(row[1], format!("{share}%"), "{code}: {row:?} of {base}");
        }
    }
}

#[tokio::test]
async fn the_counts_are_those_of_the_answers_rounded() {
    let site = Site::open().await;
    let mut truth: BTreeMap<String, u64> = BTreeMap::new();
    for number in 0..57 {
        let given = response(&site, CHILDREN, number);
        let key = match given.answers.get("enjoy").unwrap() {
            Answer::Chosen(codes, _) => {
                *truth.entry("Answered".into()).or_default() += 1;
                match codes[0].as_str() {
                    "always" => "Always (counts)",
                    "often" => "Most of the time (counts)",
                    "sometimes" => "Sometimes",
                    _ => "Never",
                }
            }
            Answer::Skipped => "Skipped",
            _ => "Would rather not say",
        };
        *truth.entry(key.to_owned()).or_default() += 1;
        take(&site, number, &given).await;
    }
    site.services.release(TODAY).await.unwrap();
    let page = measure(&site, "enjoy-life").await;
    let asked = page.split("<div class=\"asked\">").nth(1).unwrap();
    let mut shown = BTreeMap::new();
    for row in contents(asked, "tr").into_iter().skip(1) {
        let (_, name) = elements(row, "th")[0];
        shown.insert(text(name), text(elements(row, "td")[0].1));
    }
    assert_eq!(shown.len(), 8, "{shown:?}");
    for (name, count) in &shown {
        assert_eq!(*count, rounded(truth.get(name).copied().unwrap_or_default()), "{name}: {truth:?}");
    }
}

/// People who all answer the first question, in turn.
async fn people(site: &Site, numbers: std::ops::Range<u32>) {
    for number in numbers {
        let code = ["always", "often", "sometimes", "never"][number as usize % 4];
        take(site, number, &submission(site, CHILDREN, [("enjoy", chosen(code))])).await;
    }
}

const HELD: &str = "Some new answers came in, but too few to show safely.";

#[tokio::test]
async fn few_new_people_are_held_back_and_many_are_shown() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    site.services.release(TODAY).await.unwrap();
    let first = measure(&site, "enjoy-life").await;
    assert!(!first.contains(HELD));
    assert!(text(&first).contains("50% – about 20 of 40 people"), "{}", text(&first));
    // Three more: what they said would follow from the difference.
    people(&site, 40..43).await;
    site.services.release(TODAY).await.unwrap();
    let held = measure(&site, "enjoy-life").await;
    assert!(held.contains(HELD));
    assert_eq!(cells(&held), cells(&first));
    // Again and again does not wear it down.
    for number in 43..46 {
        people(&site, number..number + 1).await;
        site.services.release(TODAY).await.unwrap();
        assert_eq!(cells(&measure(&site, "enjoy-life").await), cells(&first));
    }
    // Twenty more are a group by themselves.
    people(&site, 46..66).await;
    site.services.release(TODAY).await.unwrap();
    let shown = measure(&site, "enjoy-life").await;
    assert!(!shown.contains(HELD));
    assert!(text(&shown).contains("of 65 people"), "{}", text(&shown));
}

#[tokio::test]
async fn who_takes_answers_back_is_not_found_out_by_the_next_release() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    let body = heard_domain::submission::encode(&submission(&site, CHILDREN, [("enjoy", chosen("never"))]));
    let words = site.put(&uuid(40), body).await.receipt();
    site.services.release(TODAY).await.unwrap();
    let before = cells(&measure(&site, "enjoy-life").await);
    site.services.withdraw(&words.join(" ")).await.unwrap();
    site.services.release(TODAY).await.unwrap();
    let page = measure(&site, "enjoy-life").await;
    assert!(page.contains(HELD));
    assert_eq!(cells(&page), before);
}

#[tokio::test]
async fn nothing_is_shown_before_the_first_release() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    let page = measure(&site, "enjoy-life").await;
    assert_eq!(cells(&page), [""; 0]);
    assert!(site.get("/results").await.text().contains("Nothing has been published yet"));
    assert!(!text(&page).contains("40"));
}

#[tokio::test]
async fn what_was_released_stays_while_people_answer() {
    let site = Site::open().await;
    people(&site, 0..40).await;
    site.services.release(TODAY).await.unwrap();
    let before = measure(&site, "enjoy-life").await;
    people(&site, 40..80).await;
    assert_eq!(measure(&site, "enjoy-life").await, before);
}

#[tokio::test]
async fn children_and_parents_and_other_questions_are_not_pooled() {
    let site = Site::open().await;
    for number in 0..30 {
        let children = [("feedback", chosen("yes")), ("rating", chosen("good"))];
        take(&site, number, &submission(&site, CHILDREN, children)).await;
        take(&site, 100 + number, &submission(&site, FAMILIES, [("feedback", chosen("no"))])).await;
        take(&site, 200 + number, &submission(&site, POLL, [("rating", chosen("bad"))])).await;
    }
    site.services.release(TODAY).await.unwrap();
    for code in ["told-how-views-used", "support-rating"] {
        let page = text(&measure(&site, code).await);
        assert!(page.contains("100% – about 30 of 30 people"), "{page}");
        assert!(page.contains("0% – about 0 of 30 people"), "{page}");
        assert!(!page.contains("of 60 people"));
    }
}

//! Days of the calendar, as answers: `2026-05-01`.

/// Year, month and day of a written day; `None` if there is no such day between 1900 and 2100.
pub fn parse(text: &str) -> Option<(i64, i64, i64)> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    // Only what is written so comes out the same.
    (write(year, month, day)? == text).then_some((year, month, day))
}

/// The day as it is written, if there is one.
pub fn write(year: i64, month: i64, day: i64) -> Option<String> {
    let two = |number: i64| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    exists(year, month, day).then(|| [&year.to_string(), "-", &two(month), "-", &two(day)].concat())
}

fn exists(year: i64, month: i64, day: i64) -> bool {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    (1900..=2100).contains(&year) && (1..=12).contains(&month) && (1..=last).contains(&day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        assert_eq!(parse("2026-05-01"), Some((2026, 5, 1)));
        assert_eq!(parse("2024-02-29"), Some((2024, 2, 29)));
        for wrong in
            ["2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-4-1", "", "2026-05-+1"]
        {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
        assert_eq!(write(2026, 5, 1).as_deref(), Some("2026-05-01"));
        assert_eq!(write(2000, 2, 29).as_deref(), Some("2000-02-29"));
        assert_eq!(write(2026, 2, 30), None);
    }
}

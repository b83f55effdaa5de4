//! Which part of a file is asked for.

/// What a `Range` header comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// Everything: nothing was asked for, or something that may be ignored.
    Whole,
    /// From this byte up to this one, which is not among them.
    Part(usize, usize),
    /// Nothing of it is there.
    Outside,
}

impl Range {
    /// Reads a header against the length of a file. Several parts at once are answered with
    /// everything, as is allowed.
    pub fn read(header: Option<&str>, length: usize) -> Self {
        let Some((first, last)) = header
            .and_then(|header| header.trim().strip_prefix("bytes="))
            .and_then(|part| part.trim().split_once('-'))
        else {
            return Range::Whole;
        };
        let number = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            // A number too large for us is past every end.
            digits.then(|| text.parse().unwrap_or(usize::MAX))
        };
        match (number(first), number(last)) {
            (Some(first), Some(last)) if first > last => Range::Whole,
            (Some(first), _) if first >= length && (last.is_empty() || number(last).is_some()) => {
                Range::Outside
            }
            (Some(first), Some(last)) => Range::Part(first, last.saturating_add(1).min(length)),
            (Some(first), None) if last.is_empty() => Range::Part(first, length),
            (None, Some(0)) if first.is_empty() => Range::Outside,
            (None, Some(_)) if first.is_empty() && length == 0 => Range::Outside,
            (None, Some(count)) if first.is_empty() => Range::Part(length.saturating_sub(count), length),
            _ => Range::Whole,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Range::{self, Outside, Part, Whole};

    #[test]
    fn parts_are_read_as_browsers_ask_for_them() {
        for (header, expected) in [
            ("bytes=0-", Part(0, 100)),
            ("bytes=0-0", Part(0, 1)),
            ("bytes=10-19", Part(10, 20)),
            ("bytes=90-1000", Part(90, 100)),
            ("bytes=99-", Part(99, 100)),
            ("bytes=-10", Part(90, 100)),
            ("bytes=-1000", Part(0, 100)),
            ("bytes=100-", Outside),
            ("bytes=100-200", Outside),
            ("bytes=99999999999999999999999-", Outside),
            ("bytes=-0", Outside),
            ("bytes=20-10", Whole),
            ("bytes=0-1,5-6", Whole),
            ("bytes=a-b", Whole),
            ("bytes=-", Whole),
            ("bytes", Whole),
            ("lines=0-1", Whole),
        ] {
            assert_eq!(Range::read(Some(header), 100), expected, "{header}");
        }
        assert_eq!(Range::read(None, 100), Whole);
        assert_eq!(Range::read(Some("bytes=0-"), 0), Outside);
        assert_eq!(Range::read(Some("bytes=-5"), 0), Outside);
    }
}

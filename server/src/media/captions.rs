//! Captions: `WebVTT`, read as far as is needed to know that a browser will show them.

/// What is wrong with captions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaptionFault {
    /// Not UTF-8.
    #[error("captions must be text in UTF-8")]
    NotText,
    /// The first line is not `WEBVTT`.
    #[error("captions must begin with a line WEBVTT")]
    NotCaptions,
    /// No line says when something is shown.
    #[error("the captions show nothing")]
    Empty,
    /// A line with `-->` that is not two times, the first one earlier.
    #[error("line {0} of the captions is not a time --> a later time")]
    Time(usize),
}

/// Checks captions; how many there are.
///
/// # Errors
/// What is wrong with them.
pub fn check(bytes: &[u8]) -> Result<usize, CaptionFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| CaptionFault::NotText)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines();
    let first = lines.next().unwrap_or_default();
    if first != "WEBVTT" && !first.starts_with("WEBVTT ") && !first.starts_with("WEBVTT\t") {
        return Err(CaptionFault::NotCaptions);
    }
    let mut cues = 0;
    for (index, line) in lines.enumerate() {
        if let Some((from, rest)) = line.split_once("-->") {
            let to = rest.split_whitespace().next().unwrap_or_default();
            match (milliseconds(from.trim()), milliseconds(to)) {
                (Some(from), Some(to)) if from < to => cues += 1,
                _ => return Err(CaptionFault::Time(index + 2)),
            }
        }
    }
    if cues == 0 { Err(CaptionFault::Empty) } else { Ok(cues) }
}

/// `01:02:03.456` or `02:03.456`.
fn milliseconds(time: &str) -> Option<u64> {
    let (clock, fraction) = time.split_once('.')?;
    let number = |digits: &str, length: usize| {
        let plain = digits.len() >= length && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u64>().ok().filter(|_| plain)
    };
    let parts: Vec<&str> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => (0, minutes, seconds),
        [hours, minutes, seconds] => (number(hours, 2).filter(|hours| *hours < 100_000)?, minutes, seconds),
        _ => return None,
    };
    let below = |digits: &str| number(digits, 2).filter(|number| digits.len() == 2 && *number < 60);
    let fraction = number(fraction, 3).filter(|_| fraction.len() == 3)?;
    Some(((hours * 60 + below(minutes)?) * 60 + below(seconds)?) * 1000 + fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_with_times_are_taken() {
        let captions = "WEBVTT - signed\n\nNOTE hello\n\none\n00:00.000 --> 00:02.500 line:0\nHow are you?\n\n00:00:02.500 --> 01:00:00.000\nBye\n";
        assert_eq!(check(captions.as_bytes()), Ok(2));
        assert_eq!(check("\u{feff}WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi".as_bytes()), Ok(1));
    }

    #[test]
    fn what_shows_nothing_or_never_ends_is_refused() {
        for (captions, fault) in [
            ("", CaptionFault::NotCaptions),
            ("WEBVTTX\n\n00:01.000 --> 00:02.000\nHi", CaptionFault::NotCaptions),
            ("1\n00:00:01,000 --> 00:00:02,000\nSubRip", CaptionFault::NotCaptions),
            ("WEBVTT\n\nHello", CaptionFault::Empty),
            ("WEBVTT\n\n00:02.000 --> 00:02.000\nHi", CaptionFault::Time(3)),
            ("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHi", CaptionFault::Time(3)),
            ("WEBVTT\n\n00:61.000 --> 01:02.000\nHi", CaptionFault::Time(3)),
            ("WEBVTT\n\n99999999999999999999:00:00.000 --> 01:02.000\nHi", CaptionFault::Time(3)),
        ] {
            assert_eq!(check(captions.as_bytes()), Err(fault), "{captions}");
        }
        assert_eq!(check(b"WEBVTT\n\xff"), Err(CaptionFault::NotText));
    }
}

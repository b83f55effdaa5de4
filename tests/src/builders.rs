//! Small pieces of data for tests: a field to gather in, and responses to gather.

use heard_domain::answer::{Answer, Answers};
use heard_domain::disclosure::Raw;
use heard_domain::language::{Language, Presentation};
use heard_domain::measure::Tally;
use heard_service::ports::{
    Collector, Digest, InstrumentVersion, NewResponse, Ports, Privacy, StoreError, StoredResponse, Wave,
};
use jiff::civil::{Date, date};
use uuid::Uuid;

/// The wave that [`response`] belongs to.
pub const WAVE: &str = "spring";

/// Another wave of the same instrument.
pub const OTHER_WAVE: &str = "autumn";

/// The collector of [`response`].
pub const COLLECTOR: &str = "school-link";

/// Another collector.
pub const OTHER_COLLECTOR: &str = "library-poster";

/// The day on which everything in tests happens.
pub const TODAY: Date = date(2026, 5, 1);

/// An instrument version, as the storage sees it.
pub fn version(code: &str, version: u32) -> InstrumentVersion {
    InstrumentVersion {
        code: code.into(),
        version,
        document: format!(r#"{{"code":"{code}","version":{version}}}"#),
    }
}

/// An open wave of version 1 of the instrument `life`.
pub fn wave(code: &str) -> Wave {
    Wave {
        code: code.into(),
        instrument: "life".into(),
        version: 1,
        opens: date(2026, 4, 1),
        closes: date(2026, 6, 30),
        frozen: false,
    }
}

/// An anonymous link to a wave.
pub fn collector(code: &str, wave: &str) -> Collector {
    Collector {
        code: code.into(),
        wave: wave.into(),
        channel: "link".into(),
        area: None,
        setting: None,
        privacy: Privacy::Anonymous,
        paused: false,
    }
}

/// Makes what responses need: the instrument, both waves, both collectors.
///
/// # Errors
/// If the storage fails.
pub async fn lay_out(ports: &Ports) -> Result<(), StoreError> {
    ports.catalogue.publish(&version("life", 1)).await?;
    for code in [WAVE, OTHER_WAVE] {
        ports.catalogue.put_wave(&wave(code)).await?;
    }
    for code in [COLLECTOR, OTHER_COLLECTOR] {
        ports.catalogue.put_collector(&collector(code, WAVE)).await?;
    }
    Ok(())
}

/// The response with this number. Its UUID, payload and receipt follow from the number; so does
/// which of three answers it gives to `enjoy`.
pub fn response(number: u32) -> NewResponse {
    let chosen = ["always", "sometimes", "never"][number as usize % 3];
    NewResponse {
        uuid: uuid(number),
        wave: WAVE.into(),
        collector: COLLECTOR.into(),
        language: Language::ENGLISH,
        presentation: Presentation::Standard,
        received: TODAY,
        payload: digest(b'p', number),
        receipt: digest(b'r', number),
        answers: answers([
            ("enjoy", Answer::Chosen(vec![chosen.into()], None)),
            ("rating", Answer::Number(i64::from(number % 11))),
            ("say", Answer::Text(format!("What number {number} has to say."))),
        ]),
        tallies: vec![tally("enjoy", chosen), tally("enjoy", "base")],
        recordings: Vec::new(),
        concern: false,
        ticket: None,
    }
}

/// Answers in their order.
pub fn answers<const N: usize>(answers: [(&str, Answer); N]) -> Answers {
    answers.into_iter().map(|(code, answer)| (code.to_owned(), answer)).collect()
}

/// One thing to count.
pub fn tally(subject: &str, cell: &str) -> Tally {
    Tally { subject: subject.into(), cell: cell.into() }
}

/// The UUID with this number. Like real ones, they are spread widely.
pub fn uuid(number: u32) -> Uuid {
    Uuid::from_u128(u128::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

/// A digest of a kind and a number.
pub fn digest(kind: u8, number: u32) -> Digest {
    let mut digest = [kind; 32];
    digest[..4].copy_from_slice(&number.to_be_bytes());
    digest
}

/// The counts of a wave as the contract compares them, cells that count nobody left out.
///
/// # Errors
/// If the storage fails.
pub async fn counts(ports: &Ports, wave: &str) -> Result<Vec<(String, String, Raw)>, StoreError> {
    let mut counts = ports.responses.counts(wave).await?;
    counts.retain(|(_, _, count)| *count != Raw::ZERO);
    counts.sort_by(|one, other| (&one.0, &one.1).cmp(&(&other.0, &other.1)));
    Ok(counts)
}

/// What [`counts`] should be.
pub fn expected<const N: usize>(cells: [(&str, &str, u64); N]) -> Vec<(String, String, Raw)> {
    cells.into_iter().map(|(subject, cell, n)| (subject.to_owned(), cell.to_owned(), Raw::new(n))).collect()
}

/// Every response of a wave, read in pages of `limit`.
///
/// # Errors
/// If the storage fails.
pub async fn walk(ports: &Ports, wave: &str, limit: u32) -> Result<Vec<StoredResponse>, StoreError> {
    let mut all = Vec::new();
    let mut after = 0;
    loop {
        let page = ports.responses.page(wave, after, limit).await?;
        let Some((last, _)) = page.last() else { return Ok(all) };
        after = *last;
        all.extend(page.into_iter().map(|(_, response)| response));
    }
}

//! One-time codes: six digits of thirty seconds (RFC 6238), as every authenticator makes them.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;
use jiff::Timestamp;
use totp_rs::{Algorithm, TOTP};

const SECONDS: u64 = 30;
/// Steps before and after now that are taken: clocks go wrong.
const SKEW: i64 = 1;

fn totp(secret: &[u8], account: &str) -> Option<TOTP> {
    let account = account.replace(':', " ");
    TOTP::new(Algorithm::SHA1, 6, 1, SECONDS, secret.to_vec(), Some("Heard".to_owned()), account).ok()
}

/// The step of the clock that a code is of; nothing if it is of none around now. Who keeps the step
/// can refuse the same code a second time.
pub fn step(secret: &[u8], code: &str, now: Timestamp) -> Option<i64> {
    let totp = totp(secret, "account")?;
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let step = now.as_second() / i64::try_from(SECONDS).ok()?;
    (step - SKEW..=step + SKEW).find(|step| {
        let at = u64::try_from(*step).unwrap_or(0) * SECONDS;
        totp.generate(at) == code
    })
}

/// The secret for typing, in groups of four letters.
pub fn words(secret: &[u8]) -> String {
    let letters = totp(secret, "account").map(|totp| totp.get_secret_base32()).unwrap_or_default();
    let groups: Vec<&str> =
        (0..letters.len()).step_by(4).filter_map(|at| letters.get(at..(at + 4).min(letters.len()))).collect();
    groups.join(" ")
}

/// The secret as a picture for authenticators, SVG.
pub fn picture(secret: &[u8], account: &str) -> Option<String> {
    let address = totp(secret, account)?.get_url();
    let code = QRBuilder::new(address).build().ok()?;
    Some(SvgBuilder::default().to_str(&code))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

    use super::*;

    // The test vectors of RFC 6238, appendix B, in their last six digits.
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard() {
        for (second, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            let now = Timestamp::from_second(second).unwrap();
            assert_eq!(step(SECRET, code, now), Some(second / 30));
            assert_eq!(step(SECRET, &format!("{} {}", &code[..3], &code[3..]), now), Some(second / 30));
        }
    }

    #[test]
    fn a_code_is_good_for_a_step_before_and_after() {
        let at = |second| step(SECRET, "287082", Timestamp::from_second(second).unwrap());
        assert_eq!((at(29), at(30), at(89), at(90)), (Some(1), Some(1), Some(1), None));
        assert_eq!(at(59 + 60), None);
        assert_eq!(step(SECRET, "", Timestamp::from_second(59).unwrap()), None);
    }

    #[test]
    fn the_secret_can_be_typed_and_seen() {
        assert_eq!(words(SECRET), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(picture(SECRET, "sam@heard.test").unwrap().contains("<svg"));
    }
}

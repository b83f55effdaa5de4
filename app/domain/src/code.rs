//! One-use codes and short addresses: letters that people read aloud, write down and type.
//!
//! No vowels, so that no code is a word; none of the letters and digits that look like others.

/// The letters of a one-use code.
pub const LETTERS: &[u8; 22] = b"34679CDFGHJKMNPQRTVWXY";
/// Letters of its first part, by which it is found.
pub const SELECTOR: usize = 4;
/// Letters of the rest, of which only a digest is kept: 22^6 of them.
pub const VERIFIER: usize = 6;
/// Letters of a short address.
pub const SHORT: usize = 5;
/// The letters of a short address: sixteen, each read by everybody in the same way.
const EASY: &[u8; 16] = b"bcfghjkmnprtwxyz";

/// A one-use code.
#[derive(Clone, PartialEq, Eq)]
pub struct Code {
    /// Its first part.
    pub selector: String,
    /// The rest: secret.
    pub verifier: String,
}

impl Code {
    /// A code of random bytes; `None` if too few of them can be used without making some letters
    /// likelier than others.
    pub fn new(random: &[u8]) -> Option<Self> {
        let letters = u8::try_from(LETTERS.len()).ok()?;
        let fair = u8::MAX - u8::MAX % letters;
        let mut drawn = random
            .iter()
            .filter(|byte| **byte < fair)
            .map(|byte| char::from(LETTERS[usize::from(byte % letters)]));
        let selector: String = drawn.by_ref().take(SELECTOR).collect();
        let verifier: String = drawn.take(VERIFIER).collect();
        (verifier.len() == VERIFIER).then_some(Self { selector, verifier })
    }

    /// Reads what somebody typed: small letters, spaces and dashes do not matter.
    pub fn read(typed: &str) -> Option<Self> {
        let mut letters = String::with_capacity(SELECTOR + VERIFIER);
        for letter in typed.chars() {
            match letter.to_ascii_uppercase() {
                ' ' | '-' | '–' | '\u{a0}' | '\u{2068}' | '\u{2069}' => {}
                letter if letter.is_ascii() && LETTERS.contains(&(letter as u8)) => letters.push(letter),
                _ => return None,
            }
        }
        if letters.len() != SELECTOR + VERIFIER {
            return None;
        }
        let verifier = letters.split_off(SELECTOR);
        Some(Self { selector: letters, verifier })
    }

    /// The code as it is printed: `XXXX-XXXX-XX`.
    pub fn write(&self) -> String {
        let (middle, end) = self.verifier.split_at(VERIFIER - 2);
        [&self.selector, "-", middle, "-", end].concat()
    }
}

/// A short address of random bytes.
pub fn short(random: &[u8; SHORT]) -> String {
    random.iter().map(|byte| char::from(EASY[usize::from(byte % 16)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = Code { selector: "34CD".into(), verifier: "FGHJKM".into() };
        assert_eq!(code.write(), "34CD-FGHJ-KM");
        for typed in ["34CD-FGHJ-KM", " 34cd fghj km ", "34cdfghjkm", "34CD–FGHJ–KM"] {
            assert!(Code::read(typed) == Some(code.clone()), "{typed}");
        }
        for typed in ["", "34CD-FGHJ", "34CD-FGHJ-KMN", "34CD-FGHJ-KA", "34CD-FGHJ-K0", "34CD-FGHJ-Kü"] {
            assert!(Code::read(typed).is_none(), "{typed}");
        }
    }

    #[test]
    fn random_bytes_make_a_code_that_can_be_read_again() {
        for seed in 0..200_u8 {
            let random: Vec<u8> = (0..32_u8).map(|at| seed.wrapping_mul(31).wrapping_add(at * 7)).collect();
            let code = Code::new(&random).expect("enough bytes can be used");
            assert!(Code::read(&code.write()) == Some(code));
        }
        assert!(Code::new(&[255; 32]).is_none() && Code::new(&[0; 9]).is_none());
    }

    #[test]
    fn short_addresses_have_no_vowels_and_no_look_alikes() {
        for seed in 0..=255_u8 {
            let made = short(&[seed, seed.wrapping_add(90), 3, 200, seed / 2]);
            assert!(
                made.len() == SHORT && !made.contains(['a', 'e', 'i', 'o', 'u', 'l', 'v', 'q', 'd', 's'])
            );
        }
    }
}

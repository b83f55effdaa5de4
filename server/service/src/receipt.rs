//! The words with which a person can withdraw a response, or see later what became of it.
//!
//! They are derived from the response's UUID with a secret key, so that the same response always
//! gets the same words while only a digest of them is stored.

use heard_domain::language::Language;
use heard_domain::plain::plain;
use hmac::{Hmac, Mac};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::ports::Digest;

/// How many words a receipt has: 5 of 256 are 40 bits.
pub const WORDS: usize = 5;

/// The secret from which receipts are derived. Kept in the data folder.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// A key of 32 random bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A digest for `purpose` that nobody without the key can try out. Few answers and few words
    /// have few values: a plain digest of them could be searched through.
    pub fn digest(&self, purpose: &str, bytes: &[u8]) -> Digest {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(bytes);
        mac.finalize().into_bytes().into()
    }
}

/// A receipt, free of any language: five numbers, each the line of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Receipt([u8; WORDS]);

impl Receipt {
    /// The receipt of a response.
    pub fn of(key: &Key, uuid: Uuid) -> Self {
        // No word twice: people who write them down would take that for a slip.
        let mut numbers = [0; WORDS];
        let mut found = 0;
        for byte in key.digest("receipt", uuid.as_bytes()) {
            if found < WORDS && !numbers[..found].contains(&byte) {
                numbers[found] = byte;
                found += 1;
            }
        }
        Self(numbers)
    }

    /// The digest that is stored.
    pub fn digest(self, key: &Key) -> Digest {
        key.digest("stored", &self.0)
    }
}

/// The word lists: 256 words for each language, as they are shown and as they are compared.
#[derive(Clone, Default)]
pub struct Words(Vec<(Language, Vec<(String, String)>)>);

impl Words {
    /// Takes lists of 256 lines each.
    ///
    /// # Errors
    /// The language whose list has another length or a word twice.
    pub fn new(lists: Vec<(Language, String)>) -> Result<Self, Language> {
        let mut all = Vec::new();
        for (language, list) in lists {
            let words: Vec<(String, String)> =
                list.lines().map(str::trim).map(|word| (word.to_owned(), plain(word))).collect();
            let distinct: std::collections::HashSet<&String> = words.iter().map(|(_, plain)| plain).collect();
            if words.len() != 256 || distinct.len() != 256 {
                return Err(language);
            }
            all.push((language, words));
        }
        Ok(Self(all))
    }

    /// The words of a receipt in a language, or in English where it has no list.
    pub fn write(&self, receipt: Receipt, language: Language) -> Vec<String> {
        let list = self.list(language).or_else(|| self.list(Language::ENGLISH));
        let list = list.expect("there is an English list");
        receipt.0.iter().map(|index| list[usize::from(*index)].0.clone()).collect()
    }

    /// The receipt that these words mean, in whichever language they are. Capitals, commas,
    /// hyphens and line breaks do not matter.
    pub fn read(&self, typed: &str) -> Option<Receipt> {
        let typed = plain(typed);
        let words: Vec<&str> = typed.split(' ').collect();
        if words.len() != WORDS {
            return None;
        }
        self.0.iter().find_map(|(_, list)| {
            let mut numbers = [0; WORDS];
            for (number, word) in numbers.iter_mut().zip(&words) {
                *number = u8::try_from(list.iter().position(|(_, plain)| plain == word)?).ok()?;
            }
            Some(Receipt(numbers))
        })
    }

    fn list(&self, language: Language) -> Option<&Vec<(String, String)>> {
        self.0.iter().find(|(known, _)| *known == language).map(|(_, list)| list)
    }
}

/// A SHA-256 digest.
pub fn sha256(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lists() -> Words {
        let list = |start: u32| {
            (0..256)
                .map(|index| char::from_u32(start + index).unwrap().to_string().repeat(3))
                .collect::<Vec<_>>()
                .join("\n")
        };
        Words::new(vec![(Language::ENGLISH, list(0x4e00)), (Language::parse("pl").unwrap(), list(0x5e00))])
            .unwrap()
    }

    #[test]
    fn the_same_response_gets_the_same_words_and_none_twice() {
        let key = Key::new([7; 32]);
        let words = lists();
        for number in 0..500 {
            let receipt = Receipt::of(&key, Uuid::from_u128(number));
            let written = words.write(receipt, Language::ENGLISH);
            assert_eq!(written, words.write(Receipt::of(&key, Uuid::from_u128(number)), Language::ENGLISH));
            let distinct: std::collections::HashSet<_> = written.iter().collect();
            assert_eq!(distinct.len(), WORDS);
            assert!(words.read(&written.join(", ")) == Some(receipt));
        }
    }

    #[test]
    fn words_are_understood_in_any_language() {
        let receipt = Receipt::of(&Key::new([1; 32]), Uuid::from_u128(1));
        let words = lists();
        let polish = words.write(receipt, Language::parse("pl").unwrap());
        assert!(words.read(&polish.join(" ")) == Some(receipt));
        assert!(words.read("one two three four five").is_none());
        assert!(words.read(&polish[..4].join(" ")).is_none());
    }

    #[test]
    fn arabic_spellings_that_keyboards_mix_are_one() {
        assert_eq!(plain("أرنب"), plain("ارنب"));
        assert_eq!(plain("وردة"), plain("ورده"));
    }
}

//! The words with which a person can withdraw a response, or see later what became of it.
//!
//! They are derived from the response's UUID with a secret key, so that the same response always
//! gets the same words while only a digest of them is stored.

use hmac::{Hmac, Mac};
use heard_domain::language::Language;
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
}

/// A receipt, free of any language: five numbers, each the line of a word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Receipt([u8; WORDS]);

impl Receipt {
    /// The receipt of a response.
    pub fn of(key: &Key, uuid: Uuid) -> Self {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key.0).expect("HMAC takes a key of any length");
        mac.update(b"receipt");
        mac.update(uuid.as_bytes());
        let bytes = mac.finalize().into_bytes();
        Self(std::array::from_fn(|index| bytes[index]))
    }

    /// The digest that is stored. Keyed: 40 bits alone could be tried through.
    pub fn digest(self, key: &Key) -> Digest {
        let mut mac = Hmac::<Sha256>::new_from_slice(&key.0).expect("HMAC takes a key of any length");
        mac.update(b"stored");
        mac.update(&self.0);
        mac.finalize().into_bytes().into()
    }
}

/// The word lists: 256 words for each language.
#[derive(Clone, Default)]
pub struct Words(Vec<(Language, Vec<String>)>);

impl Words {
    /// Takes lists of 256 lines each.
    ///
    /// # Errors
    /// The language whose list has another length or a word twice.
    pub fn new(lists: Vec<(Language, String)>) -> Result<Self, Language> {
        let mut all = Vec::new();
        for (language, list) in lists {
            let words: Vec<String> = list.lines().map(|line| plain(line.trim())).collect();
            let distinct: std::collections::HashSet<&String> = words.iter().collect();
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
        receipt.0.iter().map(|index| list[usize::from(*index)].clone()).collect()
    }

    /// The receipt that these words mean, in whichever language they are. Capitals, commas,
    /// hyphens and line breaks do not matter.
    pub fn read(&self, typed: &str) -> Option<Receipt> {
        let words: Vec<String> = typed
            .split(|character: char| !character.is_alphanumeric() && character != '\'' && character != '’')
            .filter(|word| !word.is_empty())
            .map(plain)
            .collect();
        if words.len() != WORDS {
            return None;
        }
        self.0.iter().find_map(|(_, list)| {
            let mut numbers = [0; WORDS];
            for (number, word) in numbers.iter_mut().zip(&words) {
                *number = u8::try_from(list.iter().position(|known| known == word)?).ok()?;
            }
            Some(Receipt(numbers))
        })
    }

    fn list(&self, language: Language) -> Option<&Vec<String>> {
        self.0.iter().find(|(known, _)| *known == language).map(|(_, list)| list)
    }
}

/// A word as it is compared: lower case, one kind of apostrophe, Arabic forms that keyboards mix.
fn plain(word: &str) -> String {
    word.to_lowercase()
        .chars()
        .map(|character| match character {
            '’' => '\'',
            'أ' | 'إ' | 'آ' => 'ا',
            'ى' => 'ي',
            'ة' => 'ه',
            other => other,
        })
        .collect()
}

/// A SHA-256 digest.
pub fn sha256(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

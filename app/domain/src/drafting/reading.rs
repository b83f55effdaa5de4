//! How hard words are to read. Advice for whoever writes them: a figure, and the sentences that make
//! it so.

use crate::language::{Language, Presentation};
use crate::lint::without_placeholders;

/// The most words of a sentence in Easy Read, and otherwise.
const EASY: usize = 15;
const STANDARD: usize = 20;
/// The age that a child of about nine can still read with ease, and one that says a sentence is hard.
const HARD_AGE: u32 = 12;
/// Shorter sentences say too little for a figure.
const COUNTABLE: usize = 6;
/// Short forms that everybody says so.
const SPOKEN: [&str; 4] = ["TV", "OK", "UK", "DVD"];
/// Words that turn a sentence around.
const TURNING: [&str; 19] = [
    "not", "never", "none", "nobody", "nothing", "nowhere", "without", "cannot", "unhappy", "unsafe",
    "unable", "unlikely", "unfair", "unkind", "unwell", "disagree", "dislike", "hardly", "unless",
];

/// Why a sentence is hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hard {
    /// It has so many words.
    Long(usize),
    /// Only people of about this age and above read it with ease.
    Age(u32),
    /// A short form that not everybody knows.
    ShortForm(String),
    /// It turns around twice: "not unhappy".
    TwiceNegative,
}

/// A sentence that is hard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardSentence {
    /// The name of its field, as it was given.
    pub field: String,
    /// The sentence.
    pub sentence: String,
    /// Why.
    pub why: Vec<Hard>,
}

/// What there is to say of some words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The age from which people read them with ease, 5 at least: English alone has a measure for it.
    pub age: Option<u32>,
    /// The sentences that are hard, in their order.
    pub hard: Vec<HardSentence>,
}

/// Reads `fields` (name and words), which are written in this language for this presentation.
pub fn read(fields: &[(&str, &str)], language: Language, presentation: Presentation) -> Reading {
    let english = language == Language::ENGLISH;
    let most = if presentation == Presentation::Easy { EASY } else { STANDARD };
    let (mut words, mut sentences, mut syllables) = (0, 0, 0);
    let mut hard = Vec::new();
    for (field, text) in fields {
        let text = without_placeholders(text);
        for sentence in text.split_inclusive(['.', '!', '?', '\u{61f}', '\u{964}', '\n']) {
            let spoken: Vec<&str> = sentence
                .split_whitespace()
                .map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
                .filter(|word| !word.is_empty())
                .collect();
            if spoken.is_empty() {
                continue;
            }
            let own: usize = spoken.iter().map(|word| parts(word)).sum();
            words += spoken.len();
            sentences += 1;
            syllables += own;
            let mut why = Vec::new();
            if spoken.len() > most {
                why.push(Hard::Long(spoken.len()));
            }
            let age = age(spoken.len(), 1, own);
            if english && spoken.len() >= COUNTABLE && age >= HARD_AGE {
                why.push(Hard::Age(age));
            }
            why.extend(
                spoken.iter().filter(|word| short_form(word)).map(|word| Hard::ShortForm((*word).to_owned())),
            );
            if english && spoken.iter().filter(|word| turning(word)).count() > 1 {
                why.push(Hard::TwiceNegative);
            }
            if !why.is_empty() {
                hard.push(HardSentence {
                    field: (*field).to_owned(),
                    sentence: sentence.trim().to_owned(),
                    why,
                });
            }
        }
    }
    Reading { age: (english && words > 0).then(|| age(words, sentences, syllables)), hard }
}

/// The Flesch-Kincaid grade as an age: a grade is a school year, and the first begins at five.
/// In whole numbers: hundredths, rounded to the nearest.
fn age(words: usize, sentences: usize, syllables: usize) -> u32 {
    let grade = 39 * words / sentences + 1180 * syllables / words;
    u32::try_from((grade + 50).saturating_sub(1559) / 100).unwrap_or(u32::MAX).saturating_add(5).min(25)
}

/// The syllables of an English word, by its vowels: right for most words, near for the others.
fn parts(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count: usize = 0;
    let mut before = false;
    for letter in word.chars() {
        count += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

fn short_form(word: &str) -> bool {
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    letters > 1
        && word.chars().all(|letter| letter.is_uppercase() || letter.is_numeric())
        && !SPOKEN.contains(&word)
}

fn turning(word: &str) -> bool {
    let word = word.to_lowercase().replace('\u{2019}', "'");
    word.ends_with("n't") || TURNING.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(words: &str) -> Reading {
        read(&[("label", words)], Language::ENGLISH, Presentation::Standard)
    }

    #[test]
    fn short_words_are_for_the_young_and_long_ones_are_not() {
        assert!(plain("Do you feel safe at school?").age.unwrap() <= 7);
        let office =
            "To what extent does the multidisciplinary provision adequately facilitate participation?";
        let reading = plain(office);
        assert!(reading.age.unwrap() >= 18);
        assert_eq!(reading.hard[0].sentence, office);
        assert!(matches!(reading.hard[0].why[..], [Hard::Age(_)]));
    }

    #[test]
    fn what_makes_a_sentence_hard_is_said() {
        let reading = plain("Is your EHCP good? I am not unhappy.");
        assert_eq!(reading.hard[0].why, [Hard::ShortForm("EHCP".to_owned())]);
        assert_eq!(reading.hard[1].why, [Hard::TwiceNegative]);
        assert!(plain("Yes, no, or not sure? I'm OK with TV.").hard.is_empty());
        let long = "a a a a a a a a a a a a a a a a.";
        assert!(plain(long).hard.is_empty());
        let easy = read(&[("hint", long)], Language::ENGLISH, Presentation::Easy);
        assert_eq!(easy.hard[0].why, [Hard::Long(16)]);
        assert_eq!(easy.hard[0].field, "hint");
    }

    #[test]
    fn other_languages_have_no_figure() {
        let polish = Language::parse("pl").unwrap();
        assert_eq!(
            read(&[("label", "Czy lubisz szkołę?")], polish, Presentation::Standard),
            Reading::default()
        );
        assert_eq!(plain("").age, None);
        assert_eq!(plain("{name|} …").age, None);
    }
}

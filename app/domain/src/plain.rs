//! Words as they are compared: what people type the same word with on different keyboards is one.

/// Letters that are compared as the first of their group: accents are left out, and so are the
/// differences that keyboards make in Arabic, Urdu and Punjabi.
const SAME: &str = "aàáâäãăąÀÁÂÄÃĂĄ cćčçĆČÇ dďđĎĐ eèéêëęÈÉÊËĘ iìíîïÌÍÎÏ lłŁ nńñŃÑ oòóôöõÒÓÔÖÕ \
    sśșşšŚȘŞŠ tțţȚŢ uùúûüÙÚÛÜ wŵẁẃẅŴẀẂẄ yŷýÿỳŶÝỲ zźżžŹŻŽ гґҐ еёѐ ийѝ ії \
    اأإآٱ يىیئےۓ هةہھۀۂ كک وؤ \u{a02}\u{a70}\u{a01} \u{a32}\u{a33} \u{a38}\u{a36} \u{a16}\u{a59} \u{a17}\u{a5a} \
    \u{a1c}\u{a5b} \u{a2b}\u{a5e}";

/// The words of a text, one space between them and none around: lower case, without punctuation,
/// accents and apostrophes, and without a letter that is repeated ("meee" is "me").
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut last = ' ';
    for letter in text.chars().filter_map(letter) {
        if letter != last {
            out.push(letter);
            last = letter;
        }
    }
    if last == ' ' {
        out.pop();
    }
    out
}

/// What a character is compared as: a space for all that stands between words, `None` for what
/// may be missing within one (apostrophes, vowel signs, joiners, marks of direction).
fn letter(character: char) -> Option<char> {
    let lower = match character {
        'a'..='z' | '0'..='9' => return Some(character),
        'A'..='Z' => return Some(character.to_ascii_lowercase()),
        '\''
        | '’'
        | '‘'
        | 'ʼ'
        | '`'
        | '´'
        | '′'
        | 'ء'
        | '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6ed}'
        | '\u{a3c}'
        | '\u{a71}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{fe0f}' => return None,
        '\0'..='\u{bf}'
        | '×'
        | '÷'
        | '،'
        | '؛'
        | '؟'
        | '٪'..='٭'
        | '۔'
        | '।'
        | '॥'
        | '\u{2000}'..='\u{2e7f}'
        | '\u{3000}'..='\u{303f}'
        | '\u{1f000}'.. => return Some(' '),
        'А'..='Я' => shifted(character, 0x20),
        'Ѐ'..='Џ' => shifted(character, 0x50),
        _ => character,
    };
    let mut first = ' ';
    let mut before = ' ';
    for same in SAME.chars() {
        if before == ' ' {
            first = same;
        }
        if same == lower {
            return Some(first);
        }
        before = same;
    }
    Some(lower)
}

fn shifted(character: char, by: u32) -> char {
    char::from_u32(character as u32 + by).unwrap_or(character)
}

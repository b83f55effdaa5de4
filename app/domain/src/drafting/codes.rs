//! Codes made from words.

/// A code made of words, such as `how_safe` of "How safe?", that `taken` does not have: letters that
/// are not plain become plain ones where that is easy, and a number follows where the code is taken.
/// `otherwise` stands where no letter is left.
pub fn code_from(words: &str, otherwise: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut code = String::new();
    for letter in words.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(letter) if letter.is_ascii_alphabetic() || !code.is_empty() => code.push(letter),
            None if !code.is_empty() && !code.ends_with('_') => code.push('_'),
            Some(_) | None => {}
        }
        if code.len() >= 32 {
            break;
        }
    }
    let code = code.trim_end_matches('_');
    let code = if code.is_empty() { otherwise } else { code };
    if !taken(code) {
        return code.to_owned();
    }
    let mut number = 2_u32;
    loop {
        let numbered = [code, "_", &number.to_string()].concat();
        if !taken(&numbered) {
            return numbered;
        }
        number += 1;
    }
}

fn plain(letter: char) -> Option<char> {
    Some(match letter {
        'a'..='z' | '0'..='9' => letter,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ś' | 'ș' | 'ş' => 's',
        'ț' | 'ţ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ŵ' => 'u',
        'ŷ' | 'ý' | 'ÿ' => 'y',
        'ź' | 'ż' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::code_from;

    #[test]
    fn codes_are_made_of_words_and_never_taken() {
        assert_eq!(code_from("How safe do you feel?", "q", |_| false), "how_safe_do_you_feel");
        assert_eq!(code_from("  3 things – że", "q", |_| false), "things_ze");
        assert_eq!(code_from("مرحبا", "question", |_| false), "question");
        assert_eq!(code_from("Yes", "o", |code| code == "yes" || code == "yes_2"), "yes_3");
    }
}

//! Passwords: argon2id with the parameters that OWASP names (19 MiB, two passes, one lane).

use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use heard_service::ports::{ProofError, Weakness};

/// Characters at least.
const SHORTEST: usize = 15;
/// Characters at most: hashing a book would hold everybody up.
const LONGEST: usize = 200;
/// What zxcvbn must say: 3 is "safely unguessable". Its lists are of passwords that were stolen.
const STRONG: u8 = 3;

/// The hash that is worked on where there is no account, so that an answer takes as long. It is of
/// no password that anybody has.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn argon2() -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::default())
}

/// The hash of a password, with a salt of its own.
pub fn hash(password: &str) -> Result<String, ProofError> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| ProofError::Failed)?;
    let salt = SaltString::encode_b64(&salt).map_err(|_| ProofError::Failed)?;
    let hash = argon2().hash_password(password.as_bytes(), &salt).map_err(|_| ProofError::Failed)?;
    Ok(hash.to_string())
}

/// Whether a password has this hash. Without one it never has, after the same work.
pub fn verify(password: &str, hash: Option<&str>) -> Result<bool, ProofError> {
    let parsed = PasswordHash::new(hash.unwrap_or(NOBODY)).map_err(|_| ProofError::Failed)?;
    let fits = argon2().verify_password(password.as_bytes(), &parsed).is_ok();
    Ok(fits && hash.is_some())
}

/// What is wrong with a password for somebody of whom these words are known, and who works at a place
/// with these names. `breached` tells whether it was stolen before.
pub fn weakness(password: &str, about: &[String], breached: impl FnOnce(&str) -> bool) -> Option<Weakness> {
    let characters = password.chars().count();
    if characters < SHORTEST {
        return Some(Weakness::Short(SHORTEST));
    }
    if characters > LONGEST {
        return Some(Weakness::Long(LONGEST));
    }
    let own: Vec<&str> =
        about.iter().flat_map(|words| words.split(|one: char| !one.is_alphanumeric())).collect();
    let mut rest = password.to_lowercase();
    for word in own.iter().map(|word| word.to_lowercase()).filter(|word| word.chars().count() >= 4) {
        rest = rest.replace(&word, "");
    }
    // What is left without the names of the person and the place must still be something.
    if rest.chars().count() * 2 < characters {
        return Some(Weakness::About);
    }
    if breached(password) {
        return Some(Weakness::Breached);
    }
    let whole = about.iter().map(String::as_str);
    let inputs: Vec<&str> = whole.chain(own).chain(["heard", "password"]).collect();
    let score = u8::from(zxcvbn::zxcvbn(password, &inputs).score());
    (score < STRONG).then_some(Weakness::Known)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

    use super::*;

    #[test]
    fn a_password_fits_its_hash_alone() {
        let one = hash("correct horse battery staple").unwrap();
        assert!(one.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert_ne!(one, hash("correct horse battery staple").unwrap());
        assert!(verify("correct horse battery staple", Some(&one)).unwrap());
        assert!(!verify("correct horse battery stapler", Some(&one)).unwrap());
        assert!(!verify("anything", None).unwrap());
    }

    #[test]
    fn weak_ones_are_told_apart() {
        let weakness = |password: &str, about: &[&str]| {
            let about: Vec<String> = about.iter().map(|words| (*words).to_owned()).collect();
            super::weakness(password, &about, |password| password == "eight otters cross the wye")
        };
        assert_eq!(weakness("tooshort", &[]), Some(Weakness::Short(SHORTEST)));
        assert_eq!(weakness(&"é".repeat(201), &[]), Some(Weakness::Long(LONGEST)));
        assert_eq!(weakness("passwordpassword", &[]), Some(Weakness::Known));
        assert_eq!(weakness("aaaaaaaaaaaaaaaa", &[]), Some(Weakness::Known));
        let own = ["Samantha Winterbottom", "samantha@herefordshire.gov.uk"];
        assert_eq!(weakness("samanthawinterbottom", &own), Some(Weakness::About));
        assert_eq!(weakness("herefordshire2026", &own), Some(Weakness::About));
        let place = ["Marden & Lugwardine SEND Partnership", "Marden Vale"];
        assert_eq!(weakness("Lugwardine-SEND-2026", &place), Some(Weakness::About));
        assert_eq!(weakness("eight otters cross the wye", &own), Some(Weakness::Breached));
        assert_eq!(weakness("seven otters cross the lugg", &own), None);
    }
}

//! The second step of coming in with a password: a one-time code, or a recovery code.

use jiff::Timestamp;

use super::SignInError;
use crate::Services;
use crate::drafts::Token;
use crate::ports::{MostTries, StoreError, Tried};
use crate::receipt::sha256;
use crate::staff::{Staff, program_did};

/// How many recovery codes there are, and of how many letters each is.
const RECOVERY: usize = 10;
const RECOVERY_LETTERS: usize = 12;
/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// What the state of a conversation between password and code says.
pub(super) const SECOND: &str = "second";

/// How many codes may be tried. Three of a million are right at any moment: whoever knows a password finds
/// one in a hundred tries once in three thousand accounts.
pub const MOST_TRIES: MostTries = MostTries { conversation: 5, person: 100 };

impl Services {
    /// Who is between the two steps of coming in with a password.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn between_steps(&self, token: &Token, now: Timestamp) -> Result<Option<i64>, StoreError> {
        let found = self.ports.ceremonies.get(sha256(&token.bytes()), now).await?;
        Ok(found.filter(|(_, state)| state == SECOND).and_then(|(person, _)| person))
    }

    /// The second step: a one-time code, or a recovery code. The token of the session.
    ///
    /// # Errors
    /// [`SignInError::Code`] (it can be tried again), [`SignInError::Many`], [`SignInError::Closed`],
    /// [`SignInError::Over`], or if something fails.
    pub async fn try_code(
        &self,
        token: &Token,
        code: &str,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<Token, SignInError> {
        let digest = sha256(&token.bytes());
        if self.between_steps(token, now).await?.is_none() {
            return Err(SignInError::Over);
        }
        let passwords = &self.ports.passwords;
        let (person, left) = match passwords.count_try(digest, MOST_TRIES, now).await? {
            Tried::May { person, left } => (person, left),
            Tried::Over => return Err(SignInError::Over),
            Tried::Closed => return Err(SignInError::Closed),
        };
        let codes = passwords.codes(person).await?.ok_or(SignInError::Over)?;
        let secret = self.proofs.open(&codes.sealed).ok_or(SignInError::Failed)?;
        let right = if let Some(step) = self.proofs.step(&secret, code, now) {
            passwords.use_step(person, step).await?
        } else {
            let member = self.ports.people.get(person).await?.ok_or(SignInError::Over)?;
            let entry = Staff::from(member).did(now, "account.recovery", person.to_string(), "");
            passwords.use_recovery(person, recovery_digest(person, code), entry).await?
        };
        if right {
            self.ports.ceremonies.take(digest, now).await?.ok_or(SignInError::Over)?;
            return Ok(self.begin_session(person, random, "password", now).await?);
        }
        if left > 0 {
            return Err(SignInError::Code);
        }
        // Somebody knows the password and not the codes: that is for people to look at.
        self.ports.audit.add(program_did(now, "session.refuse", person.to_string(), "")).await?;
        Err(SignInError::Many)
    }
}

/// New recovery codes.
pub(super) fn recovery_codes(random: impl Fn() -> [u8; 32]) -> Vec<String> {
    (0..RECOVERY).map(|_| recovery_code(random())).collect()
}

/// A recovery code: three groups of four letters.
fn recovery_code(random: [u8; 32]) -> String {
    let letters =
        random.iter().take(RECOVERY_LETTERS).map(|byte| char::from(LETTERS[usize::from(byte & 31)]));
    let letters: Vec<char> = letters.collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What is kept of a recovery code: 60 random bits need no slow hash.
pub(super) fn recovery_digest(person: i64, code: &str) -> [u8; 32] {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    sha256([&person.to_be_bytes(), code.to_ascii_uppercase().as_bytes()].concat().as_slice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recovery_codes_can_be_typed_in_any_way() {
        let code = recovery_code([5; 32]);
        assert_eq!(code, "FFFF-FFFF-FFFF");
        assert_eq!(recovery_digest(1, &code), recovery_digest(1, " ffff ffff-ffff"));
        assert_ne!(recovery_digest(1, &code), recovery_digest(2, &code));
    }
}

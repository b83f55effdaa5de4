//! Making a way in with a password, and the first step of coming in with it.

use jiff::Timestamp;

use super::codes::{SECOND, recovery_codes, recovery_digest};
use super::{CEREMONY, SignInError};
use crate::Services;
use crate::drafts::Token;
use crate::ports::{PasswordWay, StaffMember, StoredCodes, UsedUp};
use crate::receipt::sha256;
use crate::staff::Staff;

/// What the state of a conversation about a new way in begins with; the sealed secret follows.
const SECRET: &str = "secret:";

/// A new secret for one-time codes, to be shown once.
pub struct NewSecret {
    /// For typing.
    pub words: String,
    /// For a camera, SVG.
    pub picture: String,
}

impl Services {
    /// Begins a way in with a password for somebody: the token of the conversation.
    ///
    /// # Errors
    /// If the storage or a library fails.
    pub async fn begin_password(
        &self,
        person: i64,
        random: [[u8; 32]; 2],
        now: Timestamp,
    ) -> Result<Token, SignInError> {
        let sealed = self.proofs.seal(&self.proofs.new_secret(random[0]))?;
        let token = Token::new(random[1]);
        let state = [SECRET, &hex(&sealed)].concat();
        let ceremonies = &self.ports.ceremonies;
        ceremonies.put(sha256(&token.bytes()), Some(person), &state, now + CEREMONY).await?;
        Ok(token)
    }

    /// The secret of a way in that was begun, to show it. It stays the same until the conversation ends.
    ///
    /// # Errors
    /// [`SignInError::Over`], or if the storage fails.
    pub async fn password_secret(
        &self,
        token: &Token,
        person: &StaffMember,
        now: Timestamp,
    ) -> Result<NewSecret, SignInError> {
        let secret = self.begun_secret(token, person.id, now).await?;
        Ok(NewSecret {
            words: self.proofs.secret_in_words(&secret),
            picture: self.proofs.secret_as_picture(&secret, &person.email).ok_or(SignInError::Failed)?,
        })
    }

    async fn begun_secret(&self, token: &Token, person: i64, now: Timestamp) -> Result<Vec<u8>, SignInError> {
        let found = self.ports.ceremonies.get(sha256(&token.bytes()), now).await?;
        let (Some(known), state) = found.ok_or(SignInError::Over)? else { return Err(SignInError::Over) };
        let sealed = state.strip_prefix(SECRET).filter(|_| known == person).ok_or(SignInError::Over)?;
        unhex(sealed).and_then(|sealed| self.proofs.open(&sealed)).ok_or(SignInError::Failed)
    }

    /// Makes the way in that was begun, and uses up the link that led to it: the recovery codes, to be
    /// shown once.
    ///
    /// # Errors
    /// What is wrong with the password or the code; nothing is kept then, and it can be tried again.
    #[allow(clippy::too_many_arguments, reason = "each is what a form says, or the moment")]
    pub async fn finish_password(
        &self,
        token: &Token,
        person: &StaffMember,
        password: &str,
        code: &str,
        random: impl Fn() -> [u8; 32],
        link: Option<&Token>,
        now: Timestamp,
    ) -> Result<Vec<String>, SignInError> {
        let secret = self.begun_secret(token, person.id, now).await?;
        let about = vec![person.name.clone(), person.email.clone()];
        if let Some(weakness) = self.proofs.weakness(password.to_owned(), about).await {
            return Err(SignInError::Weak(weakness));
        }
        let step = self.proofs.step(&secret, code, now).ok_or(SignInError::Code)?;
        let hash = self.proofs.hash(password.to_owned()).await?;
        let recovery = recovery_codes(random);
        let way = PasswordWay {
            hash,
            codes: StoredCodes { sealed: self.proofs.seal(&secret)?, step },
            recovery: recovery.iter().map(|code| recovery_digest(person.id, code)).collect(),
        };
        let link = link.map(|link| sha256(&link.bytes()));
        let used = UsedUp { ceremony: sha256(&token.bytes()), link };
        let entry = Staff::from(person.clone()).did(now, "account.password", person.id.to_string(), "");
        // Of two who press at once, one makes it.
        let made = self.ports.passwords.set(person.id, way, used, now, entry).await?;
        if made { Ok(recovery) } else { Err(SignInError::Over) }
    }

    /// The first step of coming in with a password. The answer takes as long, and is the same, whether
    /// there is such an account or not.
    ///
    /// # Errors
    /// [`SignInError::Refused`], or if something fails.
    pub async fn try_password(
        &self,
        email: &str,
        password: &str,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<Token, SignInError> {
        let found = self.ports.passwords.of_address(&email.trim().to_lowercase()).await?;
        let (person, hash) = found.unzip();
        let fits = self.proofs.verify(password.to_owned(), hash).await?;
        let person = person.filter(|_| fits).ok_or(SignInError::Refused)?;
        let token = Token::new(random);
        let digest = sha256(&token.bytes());
        self.ports.ceremonies.put(digest, Some(person), SECOND, now + CEREMONY).await?;
        Ok(token)
    }

    /// What a browser keeps in which the person with this address came in by password: it need not wait for
    /// what strangers type. It proves nothing else.
    pub fn browser_mark(&self, email: &str) -> String {
        Token::new(self.key.digest("browser", email.trim().to_lowercase().as_bytes())).write()
    }

    /// Whether a browser keeps the mark of this address.
    pub fn knows_browser(&self, email: &str, mark: &str) -> bool {
        // Digests are compared, so that the time that it takes says nothing about the mark.
        sha256(self.browser_mark(email).as_bytes()) == sha256(mark.as_bytes())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_written_and_read_again() {
        assert_eq!(unhex(&hex(&[0, 7, 255])), Some(vec![0, 7, 255]));
        assert_eq!(unhex("0x"), None);
    }
}

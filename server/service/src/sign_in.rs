//! Making a way in, and coming in by it.
//!
//! There are two ways: a passkey, or a password together with one-time codes. A session begins only
//! when one of them is whole, and always under a new token.

use jiff::{SignedDuration, Timestamp};

use crate::Services;
use crate::drafts::Token;
use crate::ports::{
    PasswordWay, ProofError, RelyingParty, StaffMember, StoreError, StoredCodes, StoredPasskey, Weakness,
};
use crate::receipt::sha256;
use crate::staff::{Grant, Role, Staff};

/// How long a conversation with a browser may take.
const CEREMONY: SignedDuration = SignedDuration::from_mins(15);
/// How many recovery codes there are, and of how many letters each is.
const RECOVERY: usize = 10;
const RECOVERY_LETTERS: usize = 12;
/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// What the state of a conversation between password and code says.
const SECOND: &str = "second";
/// What the state of a conversation about a new way in begins with; the sealed secret follows.
const SECRET: &str = "secret:";

/// Why nobody came in, or no way in was made.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The proof was not right. It is not said what of it.
    #[error("the proof was refused")]
    Refused,
    /// The password is not good enough.
    #[error("the password is weak")]
    Weak(Weakness),
    /// The one-time code is not one of now.
    #[error("the code is not right")]
    Code,
    /// Another account has this address.
    #[error("the address is taken")]
    Taken,
    /// The conversation or the link is over.
    #[error("it took too long")]
    Over,
    /// A library failed.
    #[error("a proof could not be made")]
    Failed,
    /// The storage.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<ProofError> for SignInError {
    fn from(error: ProofError) -> Self {
        match error {
            ProofError::Refused => Self::Refused,
            ProofError::Failed => Self::Failed,
        }
    }
}

/// A new secret for one-time codes, to be shown once.
pub struct NewSecret {
    /// For typing.
    pub words: String,
    /// For a camera, SVG.
    pub picture: String,
}

impl Services {
    /// Whom a one-time link is for.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn invited(&self, link: &Token, now: Timestamp) -> Result<Option<StaffMember>, StoreError> {
        match self.link_of(link, now).await? {
            None => Ok(None),
            Some(person) => Ok(self.ports.people.get(person).await?.filter(|member| member.active)),
        }
    }

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
        let credentials = &self.ports.credentials;
        credentials.put_ceremony(sha256(&token.bytes()), Some(person), &state, now + CEREMONY).await?;
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
        let found = self.ports.credentials.ceremony(sha256(&token.bytes()), now).await?;
        let (Some(known), state) = found.ok_or(SignInError::Over)? else { return Err(SignInError::Over) };
        let sealed = state.strip_prefix(SECRET).filter(|_| known == person).ok_or(SignInError::Over)?;
        unhex(sealed).and_then(|sealed| self.proofs.open(&sealed)).ok_or(SignInError::Failed)
    }

    /// Uses up the link by which somebody came to make a way in, if there is one.
    async fn use_up(&self, link: Option<&Token>, now: Timestamp) -> Result<(), SignInError> {
        match link {
            None => Ok(()),
            Some(link) => self.use_link(link, now).await?.map(|_| ()).ok_or(SignInError::Over),
        }
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
        if let Some(weakness) = self.proofs.weakness(password, &[&person.name, &person.email]) {
            return Err(SignInError::Weak(weakness));
        }
        let step = self.proofs.step(&secret, code, now).ok_or(SignInError::Code)?;
        let hash = self.proofs.hash(password.to_owned()).await?;
        let recovery: Vec<String> = (0..RECOVERY).map(|_| recovery_code(random())).collect();
        let way = PasswordWay {
            hash,
            codes: StoredCodes { sealed: self.proofs.seal(&secret)?, step },
            recovery: recovery.iter().map(|code| recovery_digest(person.id, code)).collect(),
        };
        let digest = sha256(&token.bytes());
        // Of two who press at once, one makes it.
        self.ports.credentials.take_ceremony(digest, now).await?.ok_or(SignInError::Over)?;
        self.use_up(link, now).await?;
        let entry = Staff::from(person.clone()).did(now, "account.password", person.id.to_string(), "");
        self.ports.credentials.set_password_way(person.id, way, entry).await?;
        Ok(recovery)
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
        let member = self.ports.people.by_email(&email.trim().to_lowercase()).await?;
        let member = member.filter(|member| member.active);
        let hash = match &member {
            Some(member) => self.ports.credentials.password(member.id).await?,
            None => None,
        };
        let fits = self.proofs.verify(password.to_owned(), hash).await?;
        let member = member.filter(|_| fits).ok_or(SignInError::Refused)?;
        let token = Token::new(random);
        let digest = sha256(&token.bytes());
        self.ports.credentials.put_ceremony(digest, Some(member.id), SECOND, now + CEREMONY).await?;
        Ok(token)
    }

    /// Who is between the two steps of coming in with a password.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn between_steps(&self, token: &Token, now: Timestamp) -> Result<Option<i64>, StoreError> {
        let found = self.ports.credentials.ceremony(sha256(&token.bytes()), now).await?;
        Ok(found.filter(|(_, state)| state == SECOND).and_then(|(person, _)| person))
    }

    /// The second step: a one-time code, or a recovery code. The token of the session.
    ///
    /// # Errors
    /// [`SignInError::Code`] (it can be tried again), [`SignInError::Over`], or if something fails.
    pub async fn try_code(
        &self,
        token: &Token,
        code: &str,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<Token, SignInError> {
        let digest = sha256(&token.bytes());
        let credentials = &self.ports.credentials;
        let found = credentials.ceremony(digest, now).await?.filter(|(_, state)| state == SECOND);
        let Some((Some(person), _)) = found else { return Err(SignInError::Over) };
        let codes = credentials.codes(person).await?.ok_or(SignInError::Over)?;
        let secret = self.proofs.open(&codes.sealed).ok_or(SignInError::Failed)?;
        let right = if let Some(step) = self.proofs.step(&secret, code, now) {
            credentials.use_step(person, step).await?
        } else {
            let member = self.ports.people.get(person).await?.ok_or(SignInError::Over)?;
            let entry = Staff::from(member).did(now, "account.recovery", person.to_string(), "");
            credentials.use_recovery(person, recovery_digest(person, code), entry).await?
        };
        if !right {
            return Err(SignInError::Code);
        }
        credentials.take_ceremony(digest, now).await?.ok_or(SignInError::Over)?;
        Ok(self.begin_session(person, random, "password", now).await?)
    }

    /// Begins making a passkey for somebody: what the browser is given, and the token of the
    /// conversation.
    ///
    /// # Errors
    /// If something fails.
    pub async fn begin_passkey(
        &self,
        site: &RelyingParty,
        person: &StaffMember,
        random: [[u8; 32]; 2],
        now: Timestamp,
    ) -> Result<(String, Token), SignInError> {
        let new = uuid::Builder::from_random_bytes(half(random[0])).into_uuid();
        let credentials = &self.ports.credentials;
        let handle = credentials.handle(person.id, new).await?;
        let known: Vec<String> =
            credentials.passkeys(person.id).await?.into_iter().map(|passkey| passkey.document).collect();
        let ceremony = self.proofs.begin_registration(site, handle, &person.name, &known)?;
        let token = Token::new(random[1]);
        let digest = sha256(&token.bytes());
        credentials.put_ceremony(digest, Some(person.id), &ceremony.state, now + CEREMONY).await?;
        Ok((ceremony.options, token))
    }

    /// Ends making a passkey, and uses up the link that led to it.
    ///
    /// # Errors
    /// See [`SignInError`].
    #[allow(clippy::too_many_arguments, reason = "each is what a form says, or the moment")]
    pub async fn finish_passkey(
        &self,
        site: &RelyingParty,
        token: &Token,
        person: &StaffMember,
        response: &str,
        name: &str,
        link: Option<&Token>,
        now: Timestamp,
    ) -> Result<(), SignInError> {
        let found = self.ports.credentials.take_ceremony(sha256(&token.bytes()), now).await?;
        let (known, state) = found.ok_or(SignInError::Over)?;
        if known != Some(person.id) {
            return Err(SignInError::Over);
        }
        let made = self.proofs.finish_registration(site, &state, response)?;
        self.use_up(link, now).await?;
        let passkey = StoredPasskey { id: made.id, name: name.to_owned(), document: made.document };
        let entry = Staff::from(person.clone()).did(now, "account.passkey", person.id.to_string(), "");
        let added = self.ports.credentials.add_passkey(person.id, &passkey, entry).await?;
        if added { Ok(()) } else { Err(SignInError::Refused) }
    }

    /// Begins coming in with a passkey: what the browser is given, and the token of the conversation.
    ///
    /// # Errors
    /// If something fails.
    pub async fn begin_passkey_sign_in(
        &self,
        site: &RelyingParty,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<(String, Token), SignInError> {
        let ceremony = self.proofs.begin_sign_in(site)?;
        let token = Token::new(random);
        let digest = sha256(&token.bytes());
        self.ports.credentials.put_ceremony(digest, None, &ceremony.state, now + CEREMONY).await?;
        Ok((ceremony.options, token))
    }

    /// Ends coming in with a passkey: the token of the session.
    ///
    /// # Errors
    /// See [`SignInError`].
    pub async fn finish_passkey_sign_in(
        &self,
        site: &RelyingParty,
        token: &Token,
        response: &str,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<Token, SignInError> {
        let credentials = &self.ports.credentials;
        let (_, state) =
            credentials.take_ceremony(sha256(&token.bytes()), now).await?.ok_or(SignInError::Over)?;
        let (handle, id) = self.proofs.identify(site, response)?;
        let person = credentials.by_handle(handle).await?.ok_or(SignInError::Refused)?;
        let passkeys = credentials.passkeys(person).await?;
        let passkey = passkeys.iter().find(|passkey| passkey.id == id).ok_or(SignInError::Refused)?;
        let document = self.proofs.finish_sign_in(site, &state, response, &passkey.document)?;
        let member = self.ports.people.get(person).await?.filter(|member| member.active);
        member.ok_or(SignInError::Refused)?;
        credentials.update_passkey(&id, &document).await?;
        Ok(self.begin_session(person, random, "passkey", now).await?)
    }

    /// Sets what an invited person is called, and the address where it may be set.
    ///
    /// # Errors
    /// [`SignInError::Taken`], or if the storage fails.
    pub async fn rename_staff(
        &self,
        person: &StaffMember,
        email: &str,
        name: &str,
        now: Timestamp,
    ) -> Result<(), SignInError> {
        let entry = Staff::from(person.clone()).did(now, "person.rename", person.id.to_string(), "");
        let email = email.trim().to_lowercase();
        let renamed = self.ports.credentials.rename(person.id, &email, name.trim(), entry).await?;
        if renamed { Ok(()) } else { Err(SignInError::Taken) }
    }

    /// Sets what somebody may do and whether they may come in. `false`, and nothing changes, if nobody
    /// would be left who runs the place.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn set_grants(
        &self,
        person: i64,
        active: bool,
        grants: &[Grant],
        by: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let runs = |grants: &[Grant]| {
            grants.iter().any(|grant| grant.role == Role::Administrator && grant.area.is_none())
        };
        let others = self.ports.people.all().await?;
        let other = others.iter().any(|member| member.id != person && member.active && runs(&member.grants));
        let stays = other || (active && runs(grants));
        if !stays {
            return Ok(false);
        }
        let codes: Vec<&str> = grants.iter().map(|grant| grant.role.code()).collect();
        let detail = if active { codes.join(", ") } else { "may not come in".to_owned() };
        let entry = by.did(now, "person.roles", person.to_string(), detail);
        self.ports.people.set_grants(person, active, grants, entry).await?;
        Ok(true)
    }

    /// Takes away sessions, links and conversations that are over.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn purge_staff(&self, now: Timestamp) -> Result<(), StoreError> {
        let people = &self.ports.people;
        people.purge_sessions(now - crate::staff::LONGEST, now - crate::staff::IDLE).await?;
        self.ports.credentials.purge(now).await
    }
}

fn half(random: [u8; 32]) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&random[..16]);
    bytes
}

/// A recovery code: three groups of four letters.
fn recovery_code(random: [u8; 32]) -> String {
    let letters =
        random.iter().take(RECOVERY_LETTERS).map(|byte| char::from(LETTERS[usize::from(byte & 31)]));
    let letters: Vec<char> = letters.collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// What is kept of a recovery code: 60 random bits need no slow hash.
fn recovery_digest(person: i64, code: &str) -> [u8; 32] {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    sha256([&person.to_be_bytes(), code.to_ascii_uppercase().as_bytes()].concat().as_slice())
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
    fn recovery_codes_can_be_typed_in_any_way() {
        let code = recovery_code([5; 32]);
        assert_eq!(code, "FFFF-FFFF-FFFF");
        assert_eq!(recovery_digest(1, &code), recovery_digest(1, " ffff ffff-ffff"));
        assert_ne!(recovery_digest(1, &code), recovery_digest(2, &code));
        assert_eq!(unhex(&hex(&[0, 7, 255])), Some(vec![0, 7, 255]));
    }
}

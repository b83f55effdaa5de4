//! Single sign-on with the issuer that the organisation chose.
//!
//! A sign-on is known by a token that only the browser has; state, nonce and verifier are made of it, so
//! that nothing is stored before somebody has proven who they are. Accounts are never made: who comes is
//! found by the address that the issuer vouches for, once, and by the issuer's own name for them from
//! then on.

use jiff::{SignedDuration, Timestamp};

use crate::Services;
use crate::drafts::Token;
use crate::ports::{Came, Identity, Issuer, IssuerError, Secrets, StoreError};
use crate::receipt::sha256;
use crate::staff::program_did;

/// How long somebody may take at the issuer.
pub const LASTS: SignedDuration = SignedDuration::from_mins(15);

/// A sign-on that began.
pub struct Begun {
    /// Where the browser goes.
    pub address: String,
    /// What the browser must bring back, in a cookie.
    pub kept: String,
}

/// Why somebody did not come in by single sign-on.
#[derive(Debug, thiserror::Error)]
pub enum SignOnError {
    /// There is no issuer.
    #[error("no issuer is set")]
    None,
    /// It was not begun in this browser, took too long, was finished before, or what came back is wrong.
    #[error("this sign-on cannot be finished")]
    Stale,
    /// Nobody here is who the issuer says that they are.
    #[error("nobody here has this account")]
    Unknown,
    /// The issuer does not answer.
    #[error(transparent)]
    Issuer(IssuerError),
    /// The storage failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<IssuerError> for SignOnError {
    fn from(error: IssuerError) -> Self {
        match error {
            IssuerError::Wrong(_) => {
                tracing::warn!(%error, "a sign-on was refused");
                Self::Stale
            }
            IssuerError::Failed(_) => Self::Issuer(error),
        }
    }
}

/// What belongs to the token of a sign-on that began at this second.
fn secrets(token: &Token, began: i64) -> Secrets {
    let made = |what: &str| {
        let parts = [what.as_bytes(), &token.bytes(), &began.to_be_bytes()].concat();
        Token::new(sha256(&parts)).write()
    };
    Secrets { state: made("state"), nonce: made("nonce"), verifier: made("verifier") }
}

/// Reads what the browser kept: the token, and the second at which it began.
fn read(kept: &str) -> Option<(Token, i64)> {
    let (token, began) = kept.split_once('.')?;
    Some((Token::read(token)?, began.parse().ok()?))
}

impl Services {
    /// What the issuer of single sign-on is called; `None` if there is none.
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref().map(Issuer::name)
    }

    /// Begins a sign-on. Nothing is stored.
    ///
    /// # Errors
    /// If there is no issuer, or it does not answer.
    pub async fn begin_sign_on(&self, random: [u8; 32], now: Timestamp) -> Result<Begun, SignOnError> {
        let issuer = self.issuer.as_deref().ok_or(SignOnError::None)?;
        let (token, began) = (Token::new(random), now.as_second());
        let address = issuer.begin(&secrets(&token, began)).await?;
        let kept = [token.write(), ".".to_owned(), began.to_string()].concat();
        Ok(Begun { address, kept })
    }

    /// Finishes a sign-on: the token of a session that begins. `kept` is what the browser had, and
    /// `random` makes the session.
    ///
    /// # Errors
    /// See [`SignOnError`]. Nobody comes in then.
    pub async fn finish_sign_on(
        &self,
        kept: &str,
        came: &Came,
        random: [u8; 32],
        now: Timestamp,
    ) -> Result<Token, SignOnError> {
        let issuer = self.issuer.as_deref().ok_or(SignOnError::None)?;
        let (token, began) = read(kept).ok_or(SignOnError::Stale)?;
        let age = now.as_second().saturating_sub(began);
        let secrets = secrets(&token, began);
        // Digests are compared, so that the time that it takes says nothing about the state.
        let ours = sha256(secrets.state.as_bytes()) == sha256(came.state.as_bytes());
        if !ours || !(0..=LASTS.as_secs()).contains(&age) || came.code.is_empty() {
            return Err(SignOnError::Stale);
        }
        let identity = issuer.finish(&secrets, came).await?;
        if !self.ports.sign_ons.use_up(sha256(&token.bytes()), now).await? {
            return Err(SignOnError::Stale);
        }
        let Some(person) = self.person_of(&identity, now).await? else {
            // Who it was stays with the issuer.
            self.ports.audit.add(program_did(now, "sign-on.refuse", "", "")).await?;
            return Err(SignOnError::Unknown);
        };
        Ok(self.begin_session(person, random, "single sign-on", now).await?)
    }

    /// The active person that somebody is.
    async fn person_of(&self, identity: &Identity, now: Timestamp) -> Result<Option<i64>, StoreError> {
        let (people, sign_ons) = (&self.ports.people, &self.ports.sign_ons);
        if let Some(person) = sign_ons.find(&identity.issuer, &identity.subject).await? {
            return Ok(people.get(person).await?.filter(|member| member.active).map(|member| member.id));
        }
        let Some(email) = &identity.email else { return Ok(None) };
        let member = people.by_email(&email.trim().to_lowercase()).await?;
        let Some(member) = member.filter(|member| member.active) else { return Ok(None) };
        let mut entry = program_did(now, "sign-on.bind", member.id.to_string(), "");
        entry.person = Some(member.id);
        let bound = sign_ons.bind(&identity.issuer, &identity.subject, member.id, entry).await?;
        Ok(bound.then_some(member.id))
    }

    /// Forgets which account at the issuer somebody is: the next one with their address is theirs.
    /// `false` if none was known.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn forget_sign_on(&self, person: i64, now: Timestamp) -> Result<bool, StoreError> {
        let entry = program_did(now, "sign-on.forget", person.to_string(), "");
        self.ports.sign_ons.forget(person, entry).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_browser_kept_is_read_again_and_nothing_else() {
        let token = Token::new([7; 32]);
        let kept = [token.write(), ".12".to_owned()].concat();
        let (read_token, began) = read(&kept).unwrap();
        assert!(read_token == token && began == 12);
        for wrong in ["", ".", "12", "7.12", &token.write(), &[token.write(), ".x".to_owned()].concat()] {
            assert!(read(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn secrets_differ_from_each_other_and_with_what_they_are_made_of() {
        let all = [(1, 1), (1, 2), (2, 1)].map(|(byte, began)| {
            let made = secrets(&Token::new([byte; 32]), began);
            [made.state, made.nonce, made.verifier]
        });
        let all: std::collections::BTreeSet<String> = all.into_iter().flatten().collect();
        assert_eq!(all.len(), 9);
        assert!(all.iter().all(|made| made.len() == 64));
    }
}

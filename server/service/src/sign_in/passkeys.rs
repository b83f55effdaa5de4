//! Making a passkey, and coming in with it.

use jiff::Timestamp;

use super::{CEREMONY, SignInError};
use crate::Services;
use crate::drafts::Token;
use crate::ports::{Added, RelyingParty, StaffMember, StoredPasskey};
use crate::receipt::sha256;
use crate::staff::Staff;

impl Services {
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
        let passkeys = &self.ports.passkeys;
        let handle = passkeys.handle(person.id, new).await?;
        let known: Vec<String> =
            passkeys.of(person.id).await?.into_iter().map(|passkey| passkey.document).collect();
        let ceremony = self.proofs.begin_registration(site, handle, &person.name, &known)?;
        let token = Token::new(random[1]);
        let digest = sha256(&token.bytes());
        self.ports.ceremonies.put(digest, Some(person.id), &ceremony.state, now + CEREMONY).await?;
        Ok((ceremony.options, token))
    }

    /// Ends making a passkey, and uses up the link that led to it. The conversation is over whatever
    /// becomes of it; the link is used up by a passkey that is stored, and by no other.
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
        let found = self.ports.ceremonies.take(sha256(&token.bytes()), now).await?;
        let (known, state) = found.ok_or(SignInError::Over)?;
        if known != Some(person.id) {
            return Err(SignInError::Over);
        }
        let made = self.proofs.finish_registration(site, &state, response)?;
        let passkey = StoredPasskey { id: made.id, name: name.to_owned(), document: made.document };
        let entry = Staff::from(person.clone()).did(now, "account.passkey", person.id.to_string(), "");
        let link = link.map(|link| sha256(&link.bytes()));
        match self.ports.passkeys.add(person.id, &passkey, link, now, entry).await? {
            Added::Yes => Ok(()),
            Added::Known => Err(SignInError::Refused),
            Added::Over => Err(SignInError::Over),
        }
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
        self.ports.ceremonies.put(digest, None, &ceremony.state, now + CEREMONY).await?;
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
        let passkeys = &self.ports.passkeys;
        let (_, state) =
            self.ports.ceremonies.take(sha256(&token.bytes()), now).await?.ok_or(SignInError::Over)?;
        let (handle, id) = self.proofs.identify(site, response)?;
        let person = passkeys.by_handle(handle).await?.ok_or(SignInError::Refused)?;
        let known = passkeys.of(person).await?;
        let passkey = known.iter().find(|passkey| passkey.id == id).ok_or(SignInError::Refused)?;
        let document = self.proofs.finish_sign_in(site, &state, response, &passkey.document)?;
        let member = self.ports.people.get(person).await?.filter(|member| member.active);
        member.ok_or(SignInError::Refused)?;
        passkeys.update(&id, &document).await?;
        Ok(self.begin_session(person, random, "passkey", now).await?)
    }
}

fn half(random: [u8; 32]) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&random[..16]);
    bytes
}

//! Adding people, inviting them, changing what they may do.

use jiff::{SignedDuration, Timestamp};

use super::{Grant, Staff, program_did};
use crate::Services;
use crate::drafts::Token;
use crate::ports::{StaffMember, StoreError};
use crate::receipt::sha256;

/// How long a one-time link can be used.
pub const LINK: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Services {
    /// Adds somebody with these grants; their number. `None` if the address is taken.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn add_staff(
        &self,
        email: &str,
        name: &str,
        grants: &[Grant],
        by: Option<&Staff>,
        now: Timestamp,
    ) -> Result<Option<i64>, StoreError> {
        let detail = grants.iter().map(|grant| grant.role.code()).collect::<Vec<_>>().join(", ");
        let entry = match by {
            Some(staff) => staff.did(now, "person.add", name, detail),
            None => program_did(now, "person.add", name, detail),
        };
        self.ports.people.add(&email.trim().to_lowercase(), name.trim(), grants, entry).await
    }

    /// Makes a one-time link for somebody: its token. It can be used for [`LINK`], once.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn staff_link(
        &self,
        person: i64,
        random: [u8; 32],
        by: Option<&Staff>,
        now: Timestamp,
    ) -> Result<Token, StoreError> {
        let token = Token::new(random);
        let object = person.to_string();
        let entry = match by {
            Some(staff) => staff.did(now, "person.link", object, ""),
            None => program_did(now, "person.link", object, ""),
        };
        self.ports.people.put_link(sha256(&token.bytes()), person, now + LINK, entry).await?;
        Ok(token)
    }

    /// Whom a one-time link is for, if it can still be used. Looking uses nothing up.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn invited(&self, link: &Token, now: Timestamp) -> Result<Option<StaffMember>, StoreError> {
        match self.ports.people.link(sha256(&link.bytes()), now).await? {
            None => Ok(None),
            Some(person) => Ok(self.ports.people.get(person).await?.filter(|member| member.active)),
        }
    }

    /// Sets what an invited person is called, and the address where it may be set. `false` if another
    /// account has this address.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn rename_staff(
        &self,
        person: &StaffMember,
        email: &str,
        name: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let entry = Staff::from(person.clone()).did(now, "person.rename", person.id.to_string(), "");
        self.ports.people.rename(person.id, &email.trim().to_lowercase(), name.trim(), entry).await
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
        let codes: Vec<&str> = grants.iter().map(|grant| grant.role.code()).collect();
        let detail = if active { codes.join(", ") } else { "may not come in".to_owned() };
        let entry = by.did(now, "person.roles", person.to_string(), detail);
        self.ports.people.set_grants(person, active, grants, entry).await
    }
}

//! Who works with Heard, what each role may do, and sessions.
//!
//! A session is known by a token that only the browser has; the storage knows its digest. It ends
//! after [`IDLE`] without a sign of life, after [`LONGEST`] in any case, and when the person's
//! roles change.

mod permission;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

pub use permission::{Action, Role};

use crate::Services;
use crate::drafts::Token;
use crate::ports::{AuditEntry, StaffMember, StoreError};
use crate::receipt::sha256;

/// How long a session lives without a sign of life.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// How long a session lives at most.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// How long a one-time link can be used.
pub const LINK: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A session seen again within this time is not written down again.
const SEEN: SignedDuration = SignedDuration::from_secs(60);

/// A role, everywhere or in one area.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Code of the area that it is limited to; `None` for everywhere.
    pub area: Option<String>,
}

/// Somebody who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Number of the person.
    pub id: i64,
    /// What they are called.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they may do, and where.
    pub grants: Vec<Grant>,
}

/// Where something may be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Areas {
    /// Everywhere.
    All,
    /// In these areas; nowhere if there is none.
    Some(BTreeSet<String>),
}

impl Areas {
    /// Whether something that belongs to `area` is within. What belongs to no area is only within
    /// everywhere.
    pub fn has(&self, area: Option<&str>) -> bool {
        match self {
            Self::All => true,
            Self::Some(areas) => area.is_some_and(|area| areas.contains(area)),
        }
    }
}

impl Staff {
    /// Whether this may be done anywhere.
    pub fn may(&self, action: Action) -> bool {
        self.grants.iter().any(|grant| grant.role.may(action))
    }

    /// Where this may be done.
    pub fn areas(&self, action: Action) -> Areas {
        let mut areas = BTreeSet::new();
        for grant in self.grants.iter().filter(|grant| grant.role.may(action)) {
            match &grant.area {
                None => return Areas::All,
                Some(area) => areas.insert(area.clone()),
            };
        }
        Areas::Some(areas)
    }

    /// Whether this may be done to something that belongs to `area`.
    pub fn may_in(&self, action: Action, area: Option<&str>) -> bool {
        self.areas(action).has(area)
    }

    /// An entry of the audit log: this person did `action` to `object`.
    pub fn did(
        &self,
        now: Timestamp,
        action: &'static str,
        object: impl Into<String>,
        detail: impl Into<String>,
    ) -> AuditEntry {
        AuditEntry { at: now, person: Some(self.id), action, object: object.into(), detail: detail.into() }
    }
}

impl From<StaffMember> for Staff {
    fn from(member: StaffMember) -> Self {
        Self { id: member.id, name: member.name, email: member.email, grants: member.grants }
    }
}

/// An entry of the audit log for what no signed-in person did: the program, or somebody at the
/// command line.
pub fn program_did(
    now: Timestamp,
    action: &'static str,
    object: impl Into<String>,
    detail: impl Into<String>,
) -> AuditEntry {
    AuditEntry { at: now, person: None, action, object: object.into(), detail: detail.into() }
}

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

    /// Who a one-time link is for, if it can still be used. Looking uses nothing up.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn link_of(&self, token: &Token, now: Timestamp) -> Result<Option<i64>, StoreError> {
        self.ports.people.link(sha256(&token.bytes()), now).await
    }

    /// Uses a one-time link up; who it was for.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn use_link(&self, token: &Token, now: Timestamp) -> Result<Option<i64>, StoreError> {
        self.ports.people.use_link(sha256(&token.bytes()), now).await
    }

    /// Begins a session of somebody who has proven who they are: its token, always a new one.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn begin_session(
        &self,
        person: i64,
        random: [u8; 32],
        how: &str,
        now: Timestamp,
    ) -> Result<Token, StoreError> {
        let token = Token::new(random);
        let entry = AuditEntry {
            at: now,
            person: Some(person),
            action: "session.begin",
            object: person.to_string(),
            detail: how.to_owned(),
        };
        self.ports.people.begin_session(sha256(&token.bytes()), person, now, entry).await?;
        Ok(token)
    }

    /// Who is signed in with this token.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn staff(&self, token: &Token, now: Timestamp) -> Result<Option<Staff>, StoreError> {
        let digest = sha256(&token.bytes());
        let Some(session) = self.ports.people.session(digest).await? else { return Ok(None) };
        let idle = now.duration_since(session.seen);
        if idle > IDLE || now.duration_since(session.began) > LONGEST {
            return Ok(None);
        }
        let Some(member) = self.ports.people.get(session.person).await? else { return Ok(None) };
        if !member.active {
            return Ok(None);
        }
        if idle > SEEN {
            self.ports.people.see_session(digest, now).await?;
        }
        Ok(Some(member.into()))
    }

    /// Ends a session. `false` if there was none.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn end_session(
        &self,
        token: &Token,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let entry = staff.did(now, "session.end", staff.id.to_string(), "");
        self.ports.people.end_session(sha256(&token.bytes()), entry).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(grants: &[(Role, Option<&str>)]) -> Staff {
        let grants =
            grants.iter().map(|(role, area)| Grant { role: *role, area: area.map(str::to_owned) }).collect();
        Staff { id: 1, name: String::new(), email: String::new(), grants }
    }

    #[test]
    fn nobody_may_anything_without_a_role() {
        let nobody = staff(&[]);
        for action in Action::ALL {
            assert!(
                !nobody.may(action) && !nobody.may_in(action, None) && !nobody.may_in(action, Some("north"))
            );
        }
    }

    #[test]
    fn an_area_limits_a_role_and_the_widest_grant_counts() {
        let north = staff(&[(Role::Engagement, Some("north"))]);
        assert!(north.may(Action::CollectorEdit));
        assert!(north.may_in(Action::CollectorEdit, Some("north")));
        assert!(!north.may_in(Action::CollectorEdit, Some("south")));
        assert!(!north.may_in(Action::CollectorEdit, None));
        let both = staff(&[(Role::Engagement, Some("north")), (Role::Engagement, None)]);
        assert!(both.may_in(Action::CollectorEdit, Some("south")));
        let mixed = staff(&[(Role::Engagement, Some("north")), (Role::Board, None)]);
        assert!(!mixed.may_in(Action::CollectorEdit, Some("south")));
    }
}

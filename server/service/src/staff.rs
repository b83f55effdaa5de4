//! Who works with Heard, what each role may do, and sessions.
//!
//! Adding and changing people is in `people`, sessions are in `sessions`.

mod people;
mod permission;
mod sessions;

use std::collections::BTreeSet;

use jiff::Timestamp;

pub use people::LINK;
pub use permission::{Action, Role};
pub use sessions::{IDLE, LONGEST, OpenSession};

use crate::ports::{AuditEntry, StaffMember};

/// A role, everywhere or in one area.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// Code of the area that it is limited to; `None` for everywhere.
    pub area: Option<String>,
}

impl Grant {
    /// Whether who has it runs the place: is administrator everywhere. Somebody must be.
    pub fn runs_the_place(&self) -> bool {
        self.role == Role::Administrator && self.area.is_none()
    }
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

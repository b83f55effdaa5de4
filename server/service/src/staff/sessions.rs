//! Sessions. One is known by a token that only the browser has; the storage knows its digest. It ends after
//! [`IDLE`] without a sign of life, after [`LONGEST`] in any case, and when the person's roles change.

use jiff::{SignedDuration, Timestamp};

use super::Staff;
use crate::Services;
use crate::drafts::Token;
use crate::ports::{AuditEntry, Digest, StoreError, StoredSession};
use crate::receipt::sha256;

/// How long a session lives without a sign of life.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// How long a session lives at most.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);
/// A session seen again within this time is not written down again.
const SEEN: SignedDuration = SignedDuration::from_secs(60);

/// A session that somebody has, as it can be shown: with its name nobody comes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSession {
    /// A name for it, 16 hexadecimal digits.
    pub name: String,
    /// When it began.
    pub began: Timestamp,
    /// When it was last seen, to the minute.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub this: bool,
}

fn lives(session: &StoredSession, now: Timestamp) -> bool {
    now.duration_since(session.seen) <= IDLE && now.duration_since(session.began) <= LONGEST
}

impl Services {
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
        self.ports.sessions.begin(sha256(&token.bytes()), person, now, entry).await?;
        Ok(token)
    }

    /// Who is signed in with this token.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn staff(&self, token: &Token, now: Timestamp) -> Result<Option<Staff>, StoreError> {
        let digest = sha256(&token.bytes());
        let session = self.ports.sessions.get(digest).await?.filter(|session| lives(session, now));
        let Some(session) = session else { return Ok(None) };
        let member = self.ports.people.get(session.person).await?.filter(|member| member.active);
        let Some(member) = member else { return Ok(None) };
        if now.duration_since(session.seen) > SEEN {
            self.ports.sessions.see(digest, now).await?;
        }
        Ok(Some(member.into()))
    }

    /// Ends the session of this token. `false` if there was none.
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
        self.ports.sessions.end(sha256(&token.bytes()), entry).await
    }

    fn session_name(&self, token: &Digest) -> String {
        Token::new(self.key.digest("session", token)).write()[..16].to_owned()
    }

    /// The sessions that somebody has: the one that asks, whose token is `this`, before the others, and
    /// those by when they were last seen.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn open_sessions(
        &self,
        person: i64,
        this: Option<&Token>,
        now: Timestamp,
    ) -> Result<Vec<OpenSession>, StoreError> {
        let this = this.map(|token| sha256(&token.bytes()));
        let mut stored = self.ports.sessions.of(person).await?;
        stored.retain(|session| lives(session, now));
        let shown = |session: StoredSession| OpenSession {
            name: self.session_name(&session.token),
            began: session.began,
            seen: session.seen,
            this: this == Some(session.token),
        };
        let mut all: Vec<OpenSession> = stored.into_iter().map(shown).collect();
        all.sort_by_key(|session| !session.this);
        Ok(all)
    }

    /// Ends the one of somebody's own sessions that has this name. `false` if they have none.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn end_named_session(
        &self,
        name: &str,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let own = self.ports.sessions.of(staff.id).await?;
        let Some(found) = own.iter().find(|session| self.session_name(&session.token) == name) else {
            return Ok(false);
        };
        let entry = staff.did(now, "session.end-one", staff.id.to_string(), "");
        self.ports.sessions.end(found.token, entry).await
    }

    /// Ends somebody's own sessions but the one of this token; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn end_other_sessions(
        &self,
        keep: &Token,
        staff: &Staff,
        now: Timestamp,
    ) -> Result<u64, StoreError> {
        let entry = staff.did(now, "session.end-others", staff.id.to_string(), "");
        self.ports.sessions.end_all(staff.id, Some(sha256(&keep.bytes())), entry).await
    }

    /// Ends all sessions of a person; how many.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn end_sessions_of(&self, person: i64, by: &Staff, now: Timestamp) -> Result<u64, StoreError> {
        let entry = by.did(now, "session.end-all", person.to_string(), "");
        self.ports.sessions.end_all(person, None, entry).await
    }

    /// Takes away sessions, links and conversations that are over.
    ///
    /// # Errors
    /// If the storage fails.
    pub async fn purge_staff(&self, now: Timestamp) -> Result<(), StoreError> {
        self.ports.sessions.purge(now - LONGEST, now - IDLE).await?;
        self.ports.people.purge_links(now).await?;
        self.ports.ceremonies.purge(now).await
    }
}

//! Staff, and the one-time links by which they make a way in.

use async_trait::async_trait;
use heard_service::ports::{AuditEntry, Digest, People, StaffMember, StoreError};
use heard_service::staff::{Grant, Role};
use jiff::Timestamp;
use sqlx::SqliteConnection;
use sqlx::sqlite::SqlitePool;

use crate::audit::append;
use crate::fault::{Fault, failed};
use crate::writer::Queue;

pub(crate) struct SqlitePeople {
    queue: Queue,
    readers: SqlitePool,
}

impl SqlitePeople {
    pub fn new(queue: Queue, readers: SqlitePool) -> Self {
        Self { queue, readers }
    }

    async fn grants(&self, person: i64) -> Result<Vec<Grant>, StoreError> {
        let rows = sqlx::query!("SELECT role, area FROM grants WHERE person = ? ORDER BY role, area", person)
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        rows.into_iter().map(|row| grant(&row.role, row.area)).collect()
    }

    async fn member(&self, id: i64) -> Result<Option<StaffMember>, StoreError> {
        let row = sqlx::query!("SELECT id, email, name, active FROM staff WHERE id = ?", id)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)?;
        let Some(row) = row else { return Ok(None) };
        let grants = self.grants(row.id).await?;
        Ok(Some(StaffMember {
            id: row.id,
            email: row.email,
            name: row.name,
            active: row.active != 0,
            grants,
        }))
    }
}

#[async_trait]
impl People for SqlitePeople {
    async fn add(
        &self,
        email: &str,
        name: &str,
        grants: &[Grant],
        audit: AuditEntry,
    ) -> Result<Option<i64>, StoreError> {
        let (email, name, grants) = (email.to_owned(), name.to_owned(), grants.to_vec());
        self.queue
            .run(|connection| {
                Box::pin(async move {
                    let added = sqlx::query_scalar!(
                        "INSERT INTO staff (email, name) VALUES (?, ?) ON CONFLICT (email) DO NOTHING RETURNING id",
                        email,
                        name
                    )
                    .fetch_optional(&mut *connection)
                    .await?;
                    let Some(id) = added else { return Ok(None) };
                    put_grants(connection, id, &grants).await?;
                    append(connection, &audit).await?;
                    Ok(Some(id))
                })
            })
            .await
    }

    async fn get(&self, id: i64) -> Result<Option<StaffMember>, StoreError> {
        self.member(id).await
    }

    async fn by_email(&self, email: &str) -> Result<Option<StaffMember>, StoreError> {
        let id = sqlx::query_scalar!("SELECT id FROM staff WHERE email = ?", email)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)?;
        match id {
            None => Ok(None),
            Some(id) => self.member(id).await,
        }
    }

    async fn all(&self) -> Result<Vec<StaffMember>, StoreError> {
        let ids = sqlx::query_scalar!("SELECT id FROM staff ORDER BY name, id")
            .fetch_all(&self.readers)
            .await
            .map_err(failed)?;
        let mut all = Vec::with_capacity(ids.len());
        for id in ids {
            all.extend(self.member(id).await?);
        }
        Ok(all)
    }

    async fn set_grants(
        &self,
        id: i64,
        active: bool,
        grants: &[Grant],
        audit: AuditEntry,
    ) -> Result<bool, StoreError> {
        let grants = grants.to_vec();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let runs = active && grants.iter().any(Grant::runs_the_place);
                    if !runs && !others_run_the_place(connection, id).await? {
                        return Ok(false);
                    }
                    sqlx::query!("UPDATE staff SET active = ? WHERE id = ?", active, id)
                        .execute(&mut *connection)
                        .await?;
                    sqlx::query!("DELETE FROM grants WHERE person = ?", id).execute(&mut *connection).await?;
                    put_grants(connection, id, &grants).await?;
                    sqlx::query!("DELETE FROM sessions WHERE person = ?", id)
                        .execute(&mut *connection)
                        .await?;
                    append(connection, &audit).await?;
                    Ok(true)
                })
            })
            .await
    }

    async fn rename(&self, id: i64, email: &str, name: &str, audit: AuditEntry) -> Result<bool, StoreError> {
        let (email, name) = (email.to_owned(), name.to_owned());
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let renamed = sqlx::query!(
                        "UPDATE OR IGNORE staff SET email = ?, name = ? WHERE id = ?",
                        email,
                        name,
                        id
                    )
                    .execute(&mut *connection)
                    .await?
                    .rows_affected()
                        > 0;
                    if renamed {
                        append(connection, &audit).await?;
                    }
                    Ok(renamed)
                })
            })
            .await
    }

    async fn put_link(
        &self,
        token: Digest,
        person: i64,
        expires: Timestamp,
        audit: AuditEntry,
    ) -> Result<(), StoreError> {
        let expires = expires.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    let token = token.as_slice();
                    sqlx::query!("DELETE FROM links WHERE person = ?", person)
                        .execute(&mut *connection)
                        .await?;
                    sqlx::query!(
                        "INSERT INTO links (token, person, expires) VALUES (?, ?, ?)",
                        token,
                        person,
                        expires
                    )
                    .execute(&mut *connection)
                    .await?;
                    append(connection, &audit).await?;
                    Ok(())
                })
            })
            .await
    }

    async fn link(&self, token: Digest, now: Timestamp) -> Result<Option<i64>, StoreError> {
        let (token, now) = (token.as_slice(), now.as_second());
        sqlx::query_scalar!("SELECT person FROM links WHERE token = ? AND expires > ?", token, now)
            .fetch_optional(&self.readers)
            .await
            .map_err(failed)
    }

    async fn purge_links(&self, now: Timestamp) -> Result<(), StoreError> {
        let now = now.as_second();
        self.queue
            .run(move |connection| {
                Box::pin(async move {
                    sqlx::query!("DELETE FROM links WHERE expires <= ?", now).execute(connection).await?;
                    Ok(())
                })
            })
            .await
    }
}

/// Uses up the link by which somebody came to make a way in, if they came by one, and ends their sessions
/// then. `false`, and nothing changes, if it is over or not theirs.
pub(crate) async fn use_link(
    connection: &mut SqliteConnection,
    link: Option<Digest>,
    person: i64,
    now: Timestamp,
) -> Result<bool, Fault> {
    let Some(link) = link else { return Ok(true) };
    let (token, now) = (link.as_slice(), now.as_second());
    let used =
        sqlx::query!("DELETE FROM links WHERE token = ? AND person = ? AND expires > ?", token, person, now)
            .execute(&mut *connection)
            .await?
            .rows_affected()
            > 0;
    if used {
        sqlx::query!("DELETE FROM sessions WHERE person = ?", person).execute(connection).await?;
    }
    Ok(used)
}

/// Whether an active person other than this one runs the place.
async fn others_run_the_place(connection: &mut SqliteConnection, id: i64) -> Result<bool, Fault> {
    let rows = sqlx::query!(
        "SELECT role, area FROM grants JOIN staff ON staff.id = person WHERE active AND person <> ?",
        id
    )
    .fetch_all(connection)
    .await?;
    for row in rows {
        if grant(&row.role, row.area)?.runs_the_place() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn grant(role: &str, area: String) -> Result<Grant, StoreError> {
    let role = Role::parse(role).ok_or(StoreError::Inconsistent { table: "grants", column: "role" })?;
    Ok(Grant { role, area: Some(area).filter(|area| !area.is_empty()) })
}

async fn put_grants(connection: &mut SqliteConnection, id: i64, grants: &[Grant]) -> Result<(), Fault> {
    for grant in grants {
        let (role, area) = (grant.role.code(), grant.area.as_deref().unwrap_or_default());
        sqlx::query!(
            "INSERT INTO grants (person, role, area) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            role,
            area
        )
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

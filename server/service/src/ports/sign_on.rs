//! Single sign-on: the issuer that tells who somebody is, and what is kept of that.

use async_trait::async_trait;
use jiff::Timestamp;

use super::{AuditEntry, Digest, StoreError};

/// What only the browser that began a sign-on and this server know: each 64 hexadecimal digits.
#[derive(Clone)]
pub struct Secrets {
    /// Goes to the issuer and comes back with the browser.
    pub state: String,
    /// Comes back inside what the issuer signs.
    pub nonce: String,
    /// Proves to the issuer that who fetches the answer is who asked.
    pub verifier: String,
}

/// What a browser brought back from the issuer.
#[derive(Clone, Debug, Default)]
pub struct Came {
    /// The state, as it came.
    pub state: String,
    /// With this the answer is fetched. Empty if the issuer refused.
    pub code: String,
    /// The issuer's address, if the answer says it.
    pub issuer: Option<String>,
}

/// Who somebody is to the issuer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The issuer's address.
    pub issuer: String,
    /// What the issuer calls them, for good.
    pub subject: String,
    /// Their e-mail address, if the issuer says that it is theirs.
    pub email: Option<String>,
}

/// Why an issuer did not tell who somebody is.
#[derive(Debug, thiserror::Error)]
pub enum IssuerError {
    /// It does not answer, or not as it should.
    #[error("the issuer of single sign-on failed")]
    Failed(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// What came back is not an answer to what was asked.
    #[error("what came back from single sign-on is not right: {0}")]
    Wrong(String),
}

/// Who tells who somebody is.
#[async_trait]
pub trait Issuer: Send + Sync {
    /// What staff call it: it stands on the button.
    fn name(&self) -> &str;

    /// Where a browser goes to be told who somebody is.
    async fn begin(&self, secrets: &Secrets) -> Result<String, IssuerError>;

    /// Who came back. The state was compared already.
    async fn finish(&self, secrets: &Secrets, came: &Came) -> Result<Identity, IssuerError>;
}

/// What is kept of single sign-on.
#[async_trait]
pub trait SignOns: Send + Sync {
    /// Which person a subject of an issuer is.
    async fn find(&self, issuer: &str, subject: &str) -> Result<Option<i64>, StoreError>;

    /// Remembers that a subject of an issuer is this person. `false`, and nothing changes, if the
    /// subject is somebody's or the person has a subject of this issuer.
    async fn bind(
        &self,
        issuer: &str,
        subject: &str,
        person: i64,
        audit: AuditEntry,
    ) -> Result<bool, StoreError>;

    /// Forgets which subjects a person is. `false` if there was none.
    async fn forget(&self, person: i64, audit: AuditEntry) -> Result<bool, StoreError>;

    /// Uses a sign-on up, known by a digest. `false` if it was used. It is remembered for an hour.
    async fn use_up(&self, token: Digest, now: Timestamp) -> Result<bool, StoreError>;
}

//! Making a way in, and coming in by it.
//!
//! There are two ways: a passkey (`passkeys`), or a password (`passwords`) together with one-time codes
//! (`codes`). A session begins only when one of them is whole, and always under a new token.

mod codes;
mod passkeys;
mod passwords;

use jiff::SignedDuration;

pub use codes::MOST_TRIES;
pub use passwords::NewSecret;

use crate::ports::{ProofError, StoreError, Weakness};

/// How long a conversation with a browser may take.
const CEREMONY: SignedDuration = SignedDuration::from_mins(15);

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
    /// As many codes were wrong as may be in one conversation: it begins anew.
    #[error("too many codes were wrong")]
    Many,
    /// As many codes of this person were wrong as may be at all: their password is closed.
    #[error("the password is closed")]
    Closed,
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

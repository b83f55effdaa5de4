//! The proofs of a service to which none were given: nothing is ever proven.

use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use crate::ports::{Ceremony, NewPasskey, ProofError, Proofs, RelyingParty, Weakness};

/// Proves nothing.
pub(crate) struct NoProofs;

#[async_trait]
impl Proofs for NoProofs {
    async fn hash(&self, _: String) -> Result<String, ProofError> {
        Err(ProofError::Failed)
    }

    async fn verify(&self, _: String, _: Option<String>) -> Result<bool, ProofError> {
        Ok(false)
    }

    async fn weakness(&self, _: String, _: Vec<String>) -> Option<Weakness> {
        Some(Weakness::Known)
    }

    fn new_secret(&self, _: [u8; 32]) -> Vec<u8> {
        Vec::new()
    }

    fn seal(&self, _: &[u8]) -> Result<Vec<u8>, ProofError> {
        Err(ProofError::Failed)
    }

    fn open(&self, _: &[u8]) -> Option<Vec<u8>> {
        None
    }

    fn step(&self, _: &[u8], _: &str, _: Timestamp) -> Option<i64> {
        None
    }

    fn secret_in_words(&self, _: &[u8]) -> String {
        String::new()
    }

    fn secret_as_picture(&self, _: &[u8], _: &str) -> Option<String> {
        None
    }

    fn begin_registration(
        &self,
        _: &RelyingParty,
        _: Uuid,
        _: &str,
        _: &[String],
    ) -> Result<Ceremony, ProofError> {
        Err(ProofError::Failed)
    }

    fn finish_registration(&self, _: &RelyingParty, _: &str, _: &str) -> Result<NewPasskey, ProofError> {
        Err(ProofError::Failed)
    }

    fn begin_sign_in(&self, _: &RelyingParty) -> Result<Ceremony, ProofError> {
        Err(ProofError::Failed)
    }

    fn identify(&self, _: &RelyingParty, _: &str) -> Result<(Uuid, String), ProofError> {
        Err(ProofError::Refused)
    }

    fn finish_sign_in(&self, _: &RelyingParty, _: &str, _: &str, _: &str) -> Result<String, ProofError> {
        Err(ProofError::Refused)
    }
}

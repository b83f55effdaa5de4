//! Secrets of one-time codes at rest.

use chacha20poly1305::aead::{AeadInPlace as _, KeyInit as _};
use chacha20poly1305::{Key, Tag, XChaCha20Poly1305, XNonce};
use heard_service::ports::ProofError;

const NONCE: usize = 24;
const TAG: usize = 16;
/// What is sealed here cannot be taken for something that is sealed elsewhere.
const WHAT: &[u8] = b"one-time codes";

pub struct Seal(XChaCha20Poly1305);

impl Seal {
    pub fn new(key: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(Key::from_slice(&key)))
    }

    /// Nonce, what is sealed, tag.
    pub fn seal(&self, secret: &[u8]) -> Result<Vec<u8>, ProofError> {
        let mut out = vec![0; NONCE];
        getrandom::fill(&mut out).map_err(|_| ProofError::Failed)?;
        out.extend_from_slice(secret);
        let (nonce, bytes) = out.split_at_mut(NONCE);
        let tag = self
            .0
            .encrypt_in_place_detached(XNonce::from_slice(nonce), WHAT, bytes)
            .map_err(|_| ProofError::Failed)?;
        out.extend_from_slice(&tag);
        Ok(out)
    }

    /// What was sealed; nothing if it was changed.
    pub fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let end = sealed.len().checked_sub(TAG).filter(|end| *end >= NONCE)?;
        let mut bytes = sealed[NONCE..end].to_vec();
        let nonce = XNonce::from_slice(&sealed[..NONCE]);
        let tag = Tag::from_slice(&sealed[end..]);
        self.0.decrypt_in_place_detached(nonce, WHAT, &mut bytes, tag).ok()?;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_alone() {
        let seal = Seal::new([7; 32]);
        let sealed = seal.seal(b"secret").unwrap();
        assert_eq!(seal.open(&sealed).unwrap(), b"secret");
        assert!(Seal::new([8; 32]).open(&sealed).is_none());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(seal.open(&changed).is_none());
        }
        assert!(seal.open(&[]).is_none());
    }
}

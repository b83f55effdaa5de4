//! Sealing and opening, and names.

use chacha20poly1305::aead::{AeadInPlace as _, KeyInit as _};
use chacha20poly1305::{Key, Tag, XChaCha20Poly1305, XNonce};

use crate::KEY;

/// How the first version of a sealed object begins.
const MARK: &[u8; 4] = b"HRD1";
const NONCE: usize = 24;
const TAG: usize = 16;
const HEAD: usize = MARK.len() + NONCE;

/// The operating system gave no random bytes, or there were too many bytes to seal.
#[derive(Debug, thiserror::Error)]
#[error("bytes could not be sealed")]
pub(crate) struct NotSealed;

pub(crate) struct Sealer(XChaCha20Poly1305);

impl Sealer {
    pub fn new(key: [u8; KEY]) -> Self {
        Self(XChaCha20Poly1305::new(Key::from_slice(&key)))
    }

    /// Seals bytes under a name: a mark, the nonce, what is sealed, and the tag.
    pub fn seal(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, NotSealed> {
        let nonce = random::<NONCE>()?;
        let mut out = Vec::with_capacity(HEAD + bytes.len() + TAG);
        out.extend_from_slice(MARK);
        out.extend_from_slice(&nonce);
        out.extend_from_slice(bytes);
        let tag = self
            .0
            .encrypt_in_place_detached(XNonce::from_slice(&nonce), name.as_bytes(), &mut out[HEAD..])
            .map_err(|_| NotSealed)?;
        out.extend_from_slice(&tag);
        Ok(out)
    }

    /// Opens what was sealed under this name; nothing if it was changed, or sealed otherwise.
    pub fn open(&self, name: &str, mut sealed: Vec<u8>) -> Option<Vec<u8>> {
        let end = sealed.len().checked_sub(TAG).filter(|end| *end >= HEAD)?;
        let tag = Tag::clone_from_slice(&sealed[end..]);
        sealed.truncate(end);
        let (head, bytes) = sealed.split_at_mut(HEAD);
        let nonce = XNonce::from_slice(head.strip_prefix(MARK)?);
        self.0.decrypt_in_place_detached(nonce, name.as_bytes(), bytes, &tag).ok()?;
        sealed.drain(..HEAD);
        Some(sealed)
    }
}

/// A name that nobody can guess and that says nothing.
pub(crate) fn name() -> Result<String, NotSealed> {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).expect("a half byte is a digit");
    Ok(random::<16>()?.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}

fn random<const N: usize>() -> Result<[u8; N], NotSealed> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| NotSealed)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where something is not as it must be")]

    use super::*;

    #[test]
    fn only_what_was_sealed_under_this_name_and_key_is_opened() {
        let sealer = Sealer::new([1; KEY]);
        for length in [0, 1, 1000] {
            let bytes = vec![7; length];
            let sealed = sealer.seal("a", &bytes).unwrap();
            assert_eq!(sealer.open("a", sealed.clone()), Some(bytes));
            assert_eq!(sealer.open("b", sealed.clone()), None);
            assert_eq!(Sealer::new([2; KEY]).open("a", sealed.clone()), None);
            for at in 0..sealed.len() {
                let mut changed = sealed.clone();
                changed[at] ^= 1;
                assert_eq!(sealer.open("a", changed), None);
                assert_eq!(sealer.open("a", sealed[..at].to_vec()), None);
            }
        }
    }

    #[test]
    fn the_same_is_sealed_otherwise_each_time() {
        let sealer = Sealer::new([1; KEY]);
        assert_ne!(sealer.seal("a", b"same").unwrap(), sealer.seal("a", b"same").unwrap());
        assert_ne!(name().unwrap(), name().unwrap());
        assert_eq!(name().unwrap().len(), 32);
    }
}

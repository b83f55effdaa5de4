//! Remembers the results of slow steps by the content of their inputs.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::failure::Failure;
use crate::files;

/// Results in a folder, named by step and by the hash of everything that went in.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    used: Vec<PathBuf>,
}

impl Cache {
    /// A cache in `folder`, which need not exist yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, used: Vec::new() }
    }

    /// The `N` results of a step: from an earlier run with the same `inputs`, or from `make`.
    /// `step` is a file name; every input that can change a result must be among `inputs`, the options of
    /// the tool too.
    ///
    /// # Errors
    /// Whatever `make` returns, and [`Failure::File`] when a result cannot be kept.
    pub fn step<const N: usize>(
        &mut self,
        step: &str,
        inputs: &[&[u8]],
        make: impl FnOnce() -> Result<[Vec<u8>; N], Failure>,
    ) -> Result<[Vec<u8>; N], Failure> {
        let key = key(inputs);
        let paths: [PathBuf; N] = std::array::from_fn(|at| self.folder.join(format!("{step}-{key}.{at}")));
        self.used.extend(paths.iter().cloned());
        if paths.iter().all(|path| path.is_file()) {
            let mut kept = std::array::from_fn(|_| Vec::new());
            for (result, path) in kept.iter_mut().zip(&paths) {
                *result = files::read(path, "run this again")?;
            }
            return Ok(kept);
        }
        let fresh = make()?;
        for (path, bytes) in paths.iter().zip(&fresh) {
            files::write(path, bytes)?;
        }
        Ok(fresh)
    }

    /// Forgets every result that this run did not use.
    ///
    /// # Errors
    /// [`Failure::File`] when a file cannot be removed.
    pub fn sweep(&self) -> Result<(), Failure> {
        files::sweep(&self.folder, &self.used)
    }
}

/// Each input is preceded by its length, so that bytes cannot move from one input to the next unnoticed.
fn key(inputs: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for input in inputs {
        hash.update((input.len() as u64).to_le_bytes());
        hash.update(input);
    }
    hash.finalize()[..10].iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}

#[cfg(test)]
mod tests {
    use super::{Cache, key};

    #[test]
    fn a_step_runs_once_for_the_same_inputs() {
        let folder = std::env::temp_dir().join(format!("heard-bundle-cache-{}", std::process::id()));
        let mut runs = 0;
        for input in ["a", "a", "b"] {
            let mut cache = Cache::new(folder.clone());
            let [result] = cache
                .step("upper", &[input.as_bytes()], || {
                    runs += 1;
                    Ok([input.to_uppercase().into_bytes()])
                })
                .unwrap();
            assert_eq!(result, input.to_uppercase().into_bytes());
            cache.sweep().unwrap();
        }
        assert_eq!(runs, 2);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn inputs_do_not_run_together() {
        assert_ne!(key(&[b"ab", b"c"]), key(&[b"a", b"bc"]));
    }
}

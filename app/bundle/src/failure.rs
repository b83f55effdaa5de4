//! Why a build of the assets stopped.

use std::path::PathBuf;

/// A reason to stop, in words for the person at the keyboard.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The program was called without a command that it knows.
    #[error("say what to make: `heard-bundle site` or `heard-bundle budgets`")]
    Usage,
    /// The program was started from another folder.
    #[error("run this from the top folder of the checkout (no app/package.json here)")]
    Elsewhere,
    /// A file that an earlier step or a person must provide is not there.
    #[error("{} is missing: {remedy}", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
        /// What brings it back.
        remedy: String,
    },
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file does not hold what it should.
    #[error("{}: {problem}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        problem: String,
    },
    /// A tool ended with an error.
    #[error("{tool} failed:\n{output}")]
    Tool {
        /// The name of the tool.
        tool: String,
        /// What it printed.
        output: String,
    },
    /// A style sheet names an asset that is not made.
    #[error("{style} uses url({address}), but no such asset exists")]
    UnknownAddress {
        /// The logical name of the style sheet.
        style: String,
        /// The address as written.
        address: String,
    },
    /// A size is over its limit.
    #[error("over budget: {0}")]
    OverBudget(String),
}

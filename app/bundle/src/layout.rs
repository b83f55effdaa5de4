//! Where things lie in the checkout.

use std::path::PathBuf;

use crate::failure::Failure;

/// The folders that the build reads and writes.
#[derive(Debug)]
pub struct Layout {
    root: PathBuf,
}

impl Layout {
    /// The checkout around the current folder.
    ///
    /// # Errors
    /// [`Failure::Elsewhere`] when the current folder is not its top.
    pub fn here() -> Result<Self, Failure> {
        let root = PathBuf::from(".");
        if root.join("app/package.json").is_file() { Ok(Self { root }) } else { Err(Failure::Elsewhere) }
    }

    /// What npm installed.
    pub fn modules(&self) -> PathBuf {
        self.root.join("app/node_modules")
    }

    /// The lock file of npm: its text stands for the versions of every tool and package.
    pub fn lock(&self) -> PathBuf {
        self.root.join("app/package-lock.json")
    }

    /// Our own scripts, marks, faces and icons.
    pub fn public(&self) -> PathBuf {
        self.root.join("app/public")
    }

    /// The script that draws charts on the server.
    pub fn charts(&self) -> PathBuf {
        self.root.join("app/charts")
    }

    /// Our style sheets.
    pub fn style(&self) -> PathBuf {
        self.root.join("style")
    }

    /// The instruments that come with the product.
    pub fn instruments(&self) -> PathBuf {
        self.root.join("server/shipped/instruments")
    }

    /// The respondents' WebAssembly, as the compiler left it.
    pub fn wasm(&self) -> PathBuf {
        self.root.join("target/wasm32-unknown-unknown/wasm-release/heard_respond.wasm")
    }

    /// Everything that the server gives to browsers.
    pub fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    /// Scripts that the server runs itself.
    pub fn engine(&self) -> PathBuf {
        self.root.join("target/engine")
    }

    /// Fonts that the server prints with.
    pub fn print(&self) -> PathBuf {
        self.root.join("target/print")
    }

    /// Results of slow steps.
    pub fn cache(&self) -> PathBuf {
        self.root.join("target/bundle")
    }
}

//! Runs the tools that npm installed.

use std::ffi::OsStr;
use std::process::Command;

use crate::failure::Failure;
use crate::layout::Layout;

/// The oldest browsers that get scripts and styles: the first ones with cascade layers. Older ones still get
/// the plain pages.
pub const BROWSERS: &str = "--target=chrome99,firefox97,safari15.4";

/// Runs a tool of `app/node_modules/.bin` and returns what it wrote to standard output.
///
/// # Errors
/// [`Failure::Missing`] when npm has not installed it, [`Failure::Tool`] when it fails.
pub fn run<A: AsRef<OsStr>>(layout: &Layout, tool: &str, arguments: &[A]) -> Result<Vec<u8>, Failure> {
    let path = layout.modules().join(".bin").join(tool);
    if !path.exists() {
        return Err(Failure::Missing { path, remedy: "run `npm ci` in app/".to_owned() });
    }
    let output = Command::new(&path)
        .args(arguments)
        .output()
        .map_err(|source| Failure::File { path: path.clone(), source })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let mut said = String::from_utf8_lossy(&output.stderr).into_owned();
    said.push_str(&String::from_utf8_lossy(&output.stdout));
    Err(Failure::Tool { tool: tool.to_owned(), output: said })
}

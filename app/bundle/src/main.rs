//! Builds the served assets.
fn main() {}

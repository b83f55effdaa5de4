//! Builds again when a migration is added: the compiler alone sees only those that it knew.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
}

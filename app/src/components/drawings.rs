//! Our own drawings, put into pages as they are.

/// The ear in the speech bubble.
pub const MARK: &str = include_str!("../../public/mark.svg");
/// The friendly face.
pub const FACE: &str = include_str!("../../public/faces/2.svg");
/// The ear, and people talking to it.
pub const HELLO: &str = include_str!("../../public/hello.svg");

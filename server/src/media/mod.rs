//! Recorded clips and signed videos of questions: what is taken, and where it lies. They are
//! public, like the questions: nothing in them is somebody's answer.

mod captions;
mod content;
mod shelf;

pub use captions::CaptionFault;
pub use content::{Content, Refused};
pub use shelf::{Shelf, ShelfError};

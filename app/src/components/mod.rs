//! Pieces that several pages share.

pub mod chrome;
pub mod drawings;
pub mod kind;
pub mod rag;
pub mod scan;

//! `/changes`: what changed because of what people said, and its feed.

mod entry;
mod feed;
mod page;

pub use entry::short;
pub use feed::feed;
pub use page::page;

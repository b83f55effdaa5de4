//! respond:journey

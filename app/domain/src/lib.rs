//! domain:rules

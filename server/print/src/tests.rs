//! What every print must hold.

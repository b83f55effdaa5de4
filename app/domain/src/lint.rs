//! Faults of an instrument that its author should know.

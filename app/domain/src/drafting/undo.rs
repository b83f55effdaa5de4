//! Going back through the revisions of a part.

/// Which revision an undo brings back, as an index into `bodies` (every revision, oldest first);
/// `None` if there is nothing to undo.
///
/// An undo is saved as a new revision, so that nothing is lost. Going back twice must lead to the
/// revision before the one that the first undo brought back, not to what was undone: so a revision
/// that is like the one before the last takes both away.
pub fn undone(bodies: &[&str]) -> Option<usize> {
    let mut path: Vec<usize> = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        match path.as_slice() {
            [.., before, _] if bodies[*before] == *body => {
                path.pop();
            }
            _ => path.push(index),
        }
    }
    path.len().checked_sub(2).map(|before| path[before])
}

#[cfg(test)]
mod tests {
    use super::undone;

    #[test]
    fn undoing_twice_goes_back_twice() {
        assert_eq!(undone(&[]), None);
        assert_eq!(undone(&["a"]), None);
        assert_eq!(undone(&["a", "b", "c"]), Some(1));
        assert_eq!(undone(&["a", "b", "c", "b"]), Some(0));
        assert_eq!(undone(&["a", "b", "c", "b", "a"]), None);
        assert_eq!(undone(&["a", "b", "c", "b", "d"]), Some(1));
    }
}

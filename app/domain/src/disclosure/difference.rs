//! Small groups that follow by subtraction.

use super::{FEW, Raw};

/// Why a figure is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// It differs from an earlier figure by so few people that the difference describes them.
    SmallChange,
    /// What is left of a group without its subgroup is too small to be shown by itself.
    SmallRemainder,
    /// What is left of a group without its subgroup said all the same.
    UnanimousRemainder,
    /// The cells do not belong together: another number of them, or a subgroup that is larger
    /// than its group.
    NotComparable,
}

/// A group that follows by subtraction must have this many people in every cell that is not
/// empty: nobody looked at it before it was published, so the stricter threshold holds.
const REMAINDER: u64 = 10;

/// Compares two counts of the same wave and subject, cell by cell in the same order; the base is
/// one of the cells. An earlier 9 of 14 and a later 10 of 15 tell what one more person said.
///
/// # Errors
/// [`Refusal::SmallChange`] if a cell differs by 1 to 7 people, [`Refusal::NotComparable`] if
/// the number of cells differs.
pub fn differencing(earlier: &[Raw], later: &[Raw]) -> Result<(), Refusal> {
    if earlier.len() != later.len() {
        return Err(Refusal::NotComparable);
    }
    let small = |(one, two): (&Raw, &Raw)| (1..=FEW).contains(&one.0.abs_diff(two.0));
    if earlier.iter().zip(later).any(small) { Err(Refusal::SmallChange) } else { Ok(()) }
}

/// Compares a group with one of its subgroups, cell by cell in the same order, the cells dividing
/// the base among them (those who count, those who do not). Publishing both publishes the rest:
/// if all minus mainstream leaves 9 of 19, then 9 people in special schools are described.
///
/// # Errors
/// [`Refusal::SmallRemainder`] if a cell of the rest has 1 to 9 people,
/// [`Refusal::UnanimousRemainder`] if all of the rest are in one cell, and
/// [`Refusal::NotComparable`] if the cells are no group and subgroup.
pub fn remainder(group: &[Raw], subgroup: &[Raw]) -> Result<(), Refusal> {
    if group.len() != subgroup.len() {
        return Err(Refusal::NotComparable);
    }
    let rest: Option<Vec<u64>> =
        group.iter().zip(subgroup).map(|(all, some)| all.0.checked_sub(some.0)).collect();
    let rest = rest.ok_or(Refusal::NotComparable)?;
    if rest.iter().any(|count| (1..REMAINDER).contains(count)) {
        return Err(Refusal::SmallRemainder);
    }
    if rest.len() > 1 && rest.iter().filter(|count| **count > 0).count() == 1 {
        return Err(Refusal::UnanimousRemainder);
    }
    Ok(())
}

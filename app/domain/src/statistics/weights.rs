//! Weighting to known margins. Weighted figures stand beside the unweighted ones, never instead.

use super::float;

/// Which known group each person is in, and how large the groups really are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Margin<'a> {
    /// For each person, the index of their group in `shares`.
    pub groups: &'a [usize],
    /// The share of each group in the population, 0 to 1; together 1.
    pub shares: &'a [f64],
}

/// How many people of a plain random sample would say as much: `(sum w)^2 / sum w^2`. 0 if there
/// are no weights.
///
/// Source: L. Kish, *Survey Sampling* (1965), chapter 11.
pub fn effective_n(weights: &[f64]) -> f64 {
    let sum: f64 = weights.iter().sum();
    let squares: f64 = weights.iter().map(|weight| weight * weight).sum();
    if squares > 0.0 { sum * sum / squares } else { 0.0 }
}

/// The weighted share of those who count, 0 to 1. `None` if the weights sum to nothing.
pub fn weighted_share(counts: &[bool], weights: &[f64]) -> Option<f64> {
    let whole: f64 = weights.iter().sum();
    let part: f64 = counts.iter().zip(weights).filter(|(counts, _)| **counts).map(|(_, weight)| weight).sum();
    (whole > 0.0).then(|| part / whole)
}

/// The weight of each person that makes the sample's groups as large as the population's: the
/// share of the group in the population over its share in the sample. The mean weight is 1.
/// `None` if someone is in an unknown group, or a group of the population has nobody in the
/// sample: groups have to be merged then.
///
/// Source: D. Holt and T. M. F. Smith, *Post stratification*, Journal of the Royal Statistical
/// Society A 142 (1979), 33-46.
pub fn post_stratify(margin: Margin<'_>) -> Option<Vec<f64>> {
    let mut weights = vec![1.0; margin.groups.len()];
    fit(margin, &mut weights)?;
    Some(weights)
}

/// The weight of each person that fits several margins at once, by fitting one after the other
/// until all hold to 1e-6. The mean weight is 1. `None` if a margin cannot be fitted alone, names
/// another number of people, or 200 rounds do not suffice.
///
/// Source: W. E. Deming and F. F. Stephan, *On a least squares adjustment of a sampled frequency
/// table when the expected marginal totals are known*, Annals of Mathematical Statistics 11
/// (1940), 427-444.
pub fn rake(margins: &[Margin<'_>]) -> Option<Vec<f64>> {
    let people = margins.first()?.groups.len();
    if margins.iter().any(|margin| margin.groups.len() != people) {
        return None;
    }
    let mut weights = vec![1.0; people];
    for _ in 0..200 {
        let mut worst: f64 = 0.0;
        for margin in margins {
            worst = worst.max(fit(*margin, &mut weights)?);
        }
        if worst < 1e-6 {
            return Some(weights);
        }
    }
    None
}

/// Fits one margin, and returns how far the weights were from it: the largest relative change.
fn fit(margin: Margin<'_>, weights: &mut [f64]) -> Option<f64> {
    let mut held = vec![0.0; margin.shares.len()];
    for (group, weight) in margin.groups.iter().zip(weights.iter()) {
        *held.get_mut(*group)? += weight;
    }
    let whole = float(margin.groups.len() as u64);
    let mut factors = Vec::with_capacity(held.len());
    for (held, share) in held.iter().zip(margin.shares) {
        let wanted = share * whole;
        if *held > 0.0 {
            factors.push(wanted / held);
        } else if wanted > 0.0 {
            return None;
        } else {
            factors.push(1.0);
        }
    }
    for (group, weight) in margin.groups.iter().zip(weights.iter_mut()) {
        *weight *= factors[*group];
    }
    Some(factors.iter().map(|factor| (factor - 1.0).abs()).fold(0.0, f64::max))
}

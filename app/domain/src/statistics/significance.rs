//! Whether two shares differ by more than chance.

use super::{Share, float, two_sided};

/// The outcome of [`pooled_z`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PooledZ {
    /// The test statistic; above 0 if the later share is higher.
    pub z: f64,
    /// The two-sided probability of a difference at least as large by chance.
    pub p: f64,
}

/// The two-sided test of two independent shares with a pooled estimate, without continuity
/// correction. `None` if a base is empty. Two shares that are both 0, or both 1, do not differ:
/// z is 0 and p is 1. For bases of at least 30; below, use [`fisher`].
///
/// Source: J. L. Fleiss, B. Levin and M. C. Paik, *Statistical Methods for Rates and
/// Proportions*, 3rd edition (2003), chapter 3.
pub fn pooled_z(earlier: Share, later: Share) -> Option<PooledZ> {
    let (p1, p2) = (earlier.value()?, later.value()?);
    let (base1, base2) = (float(earlier.base), float(later.base));
    let pooled = (float(earlier.n) + float(later.n)) / (base1 + base2);
    let variance = pooled * (1.0 - pooled) * (1.0 / base1 + 1.0 / base2);
    let z = if variance > 0.0 { (p2 - p1) / variance.sqrt() } else { 0.0 };
    Some(PooledZ { z, p: two_sided(z) })
}

/// Fisher's exact test of two shares, two-sided: the probability, given both margins, of all
/// tables that are no more likely than the one at hand. 1 if a base is empty.
///
/// Source: R. A. Fisher, *Statistical Methods for Research Workers*, 5th edition (1934), 21.02; the
/// two-sided rule is that of A. Agresti, *Categorical Data Analysis*, 2nd edition (2002), 3.5.1.
pub fn fisher(earlier: Share, later: Share) -> f64 {
    let counted = earlier.n + later.n;
    let all = earlier.base + later.base;
    let logs = log_factorials(all);
    let at = |n: u64| logs[usize::try_from(n).expect("the table of logarithms is as long as memory")];
    let choose = |n: u64, k: u64| at(n) - at(k) - at(n - k);
    let likelihood =
        |n: u64| (choose(earlier.base, n) + choose(later.base, counted - n) - choose(all, counted)).exp();
    let lowest = counted.saturating_sub(later.base);
    let highest = counted.min(earlier.base);
    // Tables that are equally likely on paper must not be told apart by rounding.
    let limit = likelihood(earlier.n) * (1.0 + 1e-7);
    let sum: f64 = (lowest..=highest).map(likelihood).filter(|each| *each <= limit).sum();
    sum.min(1.0)
}

/// ln 0!, ln 1!, ... ln n!.
fn log_factorials(n: u64) -> Vec<f64> {
    let mut sum = 0.0;
    let mut logs = vec![0.0];
    for factor in 1..=n {
        sum += float(factor).ln();
        logs.push(sum);
    }
    logs
}

/// Adjusts the probabilities of several tests that are read together, so that the chance of any
/// false alarm among them stays below the level. In the order in which they came.
///
/// Source: S. Holm, *A simple sequentially rejective multiple test procedure*, Scandinavian
/// Journal of Statistics 6 (1979), 65-70.
pub fn holm(probabilities: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..probabilities.len()).collect();
    order.sort_by(|one, two| probabilities[*one].total_cmp(&probabilities[*two]));
    let mut adjusted = vec![0.0; probabilities.len()];
    let mut largest: f64 = 0.0;
    let mut remaining = float(probabilities.len() as u64);
    for index in order {
        largest = largest.max((remaining * probabilities[index]).min(1.0));
        adjusted[index] = largest;
        remaining -= 1.0;
    }
    adjusted
}

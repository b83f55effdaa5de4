//! The tail of the normal distribution.

use core::f64::consts::{PI, SQRT_2};

/// The probability that a standard normal value is at least as far from 0 as `z`, on either side.
/// Relative error below 1e-12.
///
/// Source: P(|Z| >= z) = erfc(|z| / sqrt 2). M. Abramowitz and I. A. Stegun, *Handbook of
/// Mathematical Functions*, 7.1.6 (series, near 0) and 7.1.14 (continued fraction, in the tail).
pub fn two_sided(z: f64) -> f64 {
    let x = z.abs() / SQRT_2;
    if x < 2.0 { 1.0 - erf_series(x) } else { erfc_fraction(x) }
}

/// erf x = 2/sqrt(pi) exp(-x^2) sum of 2^n x^(2n+1) / (1 3 5 ... (2n+1)).
fn erf_series(x: f64) -> f64 {
    let mut term = x;
    let mut sum = x;
    let mut odd = 1.0;
    while term > sum * 1e-17 {
        odd += 2.0;
        term *= 2.0 * x * x / odd;
        sum += term;
    }
    2.0 / PI.sqrt() * (-x * x).exp() * sum
}

/// sqrt(pi) exp(x^2) erfc x = 1/(x+) (1/2)/(x+) 1/(x+) (3/2)/(x+) ..., from its far end.
fn erfc_fraction(x: f64) -> f64 {
    let mut tail = x;
    for step in (1..=120).rev() {
        tail = x + f64::from(step) / 2.0 / tail;
    }
    (-x * x).exp() / (PI.sqrt() * tail)
}

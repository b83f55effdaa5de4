//! Limits on what travels to a respondent's phone, in exact bytes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::failure::Failure;
use crate::layout::Layout;
use crate::manifest;

/// A limit on the brotli bytes of some assets together.
struct Budget {
    what: &'static str,
    assets: &'static [&'static str],
    limit: u64,
}

/// The respondents' WebAssembly loads after the first question can be answered, on slow phones too.
const BUDGETS: [Budget; 1] = [Budget {
    what: "WebAssembly of the journey and its script",
    assets: &["respond.wasm", "respond.js"],
    limit: 90 * 1024,
}];

/// Prints each size beside its limit.
///
/// # Errors
/// [`Failure::OverBudget`] for the first size over its limit, [`Failure::Missing`] when nothing was built.
pub fn check(layout: &Layout) -> Result<(), Failure> {
    let entries = manifest::read(&layout.site().join("manifest.json"))?;
    for budget in &BUDGETS {
        let bytes = size(&entries, budget.assets);
        let line = format!("{}: {bytes} of {} bytes as brotli", budget.what, budget.limit);
        println!("  {line}");
        match bytes {
            0 => return Err(Failure::OverBudget(format!("{} was not built", budget.what))),
            _ if bytes > budget.limit => return Err(Failure::OverBudget(line)),
            _ => {}
        }
    }
    Ok(())
}

/// 0 when one of the assets is not in the manifest.
fn size(entries: &BTreeMap<String, Value>, assets: &[&str]) -> u64 {
    let sizes: Option<Vec<u64>> =
        assets.iter().map(|name| entries.get(*name).and_then(|entry| entry["brotli"].as_u64())).collect();
    sizes.map_or(0, |sizes| sizes.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::size;
    use serde_json::json;

    #[test]
    fn sizes_add_up_and_a_missing_one_counts_as_nothing() {
        let entries = [("a".to_owned(), json!({"brotli": 3})), ("b".to_owned(), json!({"brotli": 4}))]
            .into_iter()
            .collect();
        assert_eq!(size(&entries, &["a", "b"]), 7);
        assert_eq!(size(&entries, &["a", "c"]), 0);
    }
}

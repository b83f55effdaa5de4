//! What was measured, beside its anchor and its target.

/// Lines of figures.
#[derive(Default)]
pub struct Table(Vec<[String; 5]>);

impl Table {
    /// Something of which more is better, as a share of its anchor.
    pub fn at_least(&mut self, what: &str, ours: f64, anchor: f64, unit: &str, least: f64) {
        let ratio = ours / anchor;
        self.add(
            what,
            show(ours, unit),
            show(anchor, unit),
            format!("{ratio:.2} (≥ {least})"),
            ratio >= least,
        );
    }

    /// Something of which less is better, as a multiple of its anchor.
    pub fn at_most(&mut self, what: &str, ours: f64, anchor: f64, unit: &str, most: f64) {
        let ratio = ours / anchor;
        self.add(what, show(ours, unit), show(anchor, unit), format!("{ratio:.2} (≤ {most})"), ratio <= most);
    }

    /// Something that must stay below a limit, whatever the machine.
    pub fn below(&mut self, what: &str, ours: f64, unit: &str, most: f64) {
        self.add(what, show(ours, unit), String::new(), format!("(≤ {})", show(most, unit)), ours <= most);
    }

    /// Bytes that must stay below a limit.
    pub fn size(&mut self, what: &str, bytes: u64, most: u64) {
        let show = |bytes: u64| format!("{:.1} MB", bytes as f64 / 1e6);
        self.add(what, show(bytes), String::new(), format!("(≤ {})", show(most)), bytes <= most);
    }

    /// Something to know.
    pub fn note(&mut self, what: &str, ours: f64, anchor: Option<f64>, unit: &str) {
        let beside = anchor.map(|anchor| show(anchor, unit)).unwrap_or_default();
        let ratio = anchor.map(|anchor| format!("{:.2}", ours / anchor)).unwrap_or_default();
        self.0.push([what.to_owned(), show(ours, unit), beside, ratio, String::new()]);
    }

    fn add(&mut self, what: &str, ours: String, anchor: String, ratio: String, met: bool) {
        let verdict = if met { "met" } else { "MISSED" };
        self.0.push([what.to_owned(), ours, anchor, ratio, verdict.to_owned()]);
    }

    /// Prints it.
    pub fn print(&self) {
        let heads = ["", "measured", "anchor", "ratio (target)", ""].map(str::to_owned);
        let lines: Vec<&[String; 5]> = std::iter::once(&heads).chain(&self.0).collect();
        let width =
            |column: usize| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or_default();
        let widths: [usize; 5] = std::array::from_fn(width);
        println!();
        for line in lines {
            let [what, ours, anchor, ratio, verdict] = line;
            println!(
                "{what:<0$}  {ours:>1$}  {anchor:>2$}  {ratio:>3$}  {verdict}",
                widths[0], widths[1], widths[2], widths[3]
            );
        }
    }
}

fn show(value: f64, unit: &str) -> String {
    let digits = match value {
        ..10.0 => 2,
        10.0..100.0 => 1,
        _ => 0,
    };
    format!("{value:.digits$} {unit}")
}

/// The middle one of some figures.
pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

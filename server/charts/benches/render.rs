//! Milliseconds to start the engine and to draw a chart that is not kept yet.

use std::time::Instant;

use heard_charts::ChartEngine;
use serde_json::json;

const CHARTS: u32 = 100;

fn main() {
    let start = Instant::now();
    let engine = ChartEngine::start().expect("`make site` builds the chart script");
    println!("chart engine start: {:.0} ms", start.elapsed().as_secs_f64() * 1000.0);
    let rows: Vec<u32> = (1..=12).collect();
    let option = json!({
        "xAxis": {"type": "value"},
        "yAxis": {"type": "category", "data": rows},
        "series": [{"type": "bar", "data": rows, "label": {"show": true}}],
    })
    .to_string();
    let start = Instant::now();
    let mut bytes = 0;
    for width in 600..600 + CHARTS {
        bytes += engine.render(option.clone(), width, 360).expect("the option is sound").len();
    }
    let each = start.elapsed().as_secs_f64() * 1000.0 / f64::from(CHARTS);
    println!("bar chart of 12 rows: {each:.1} ms, {} bytes", bytes / CHARTS as usize);
}

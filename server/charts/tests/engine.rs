//! The engine with the real script: run `make site` first.

use heard_charts::{ChartEngine, ChartError};
use serde_json::{Value, json};

fn engine() -> ChartEngine {
    ChartEngine::start().expect("`make site` builds the chart script")
}

fn bars() -> Value {
    json!({
        "xAxis": {"type": "value", "max": 100},
        "yAxis": {"type": "category", "data": ["I feel <safe>", "أشعر بالأمان"]},
        "series": [
            {"type": "bar", "data": [72, 58], "label": {"show": true, "formatter": "{c} %"},
             "markLine": {"symbol": "none", "data": [{"xAxis": 75}]}},
            {"type": "custom", "renderItem": "interval", "encode": {"x": [1, 2], "y": 0},
             "data": [[0, 64, 79], [1, 49, 67]]},
        ],
    })
}

fn lines() -> Value {
    json!({
        "xAxis": {"type": "category", "data": ["2024", "2025", "2026"]},
        "yAxis": {"type": "value"},
        "series": [{"type": "line", "data": [41, 47, 52]}, {"type": "scatter", "data": [40, 45, 55]}],
    })
}

#[test]
fn a_chart_has_its_words_and_no_inline_style() {
    let svg = engine().render(bars().to_string(), 640, 240).unwrap();
    assert!(svg.starts_with("<svg aria-hidden=\"true\" focusable=\"false\" "), "{svg}");
    assert!(svg.contains("viewBox=\"0 0 640 240\""), "{svg}");
    assert!(svg.contains("I feel &lt;safe&gt;"), "{svg}");
    assert!(svg.contains("أشعر بالأمان"), "{svg}");
    assert!(svg.contains(">72 %</text>"), "{svg}");
    assert!(svg.contains("font-size=\"12px\""), "{svg}");
    let root = svg.split_once('>').unwrap().0;
    assert!(!root.contains(" width=") && !root.contains(" height="), "{root}");
    for unwanted in ["style=", "<style", "class=", "ecmeta_", "zr0", "<script", "NaN"] {
        assert!(!svg.contains(unwanted), "{unwanted} in {svg}");
    }
}

#[test]
fn an_option_cannot_write_markup() {
    let mut option = bars();
    option["series"][0]["itemStyle"] =
        json!({"color": "red\" onload=\"alert(1)\"><script>alert(2)</script>"});
    option["series"][0]["label"]["fontFamily"] = json!("x\" onclick=\"alert(3)");
    let svg = engine().render(option.to_string(), 640, 240).unwrap();
    for unwanted in ["<script", " onload=", " onclick="] {
        assert!(!svg.contains(unwanted), "{unwanted} in {svg}");
    }
}

#[test]
fn the_interval_lies_between_its_ends() {
    let whiskers = |option: &Value| {
        let svg = engine().render(option.to_string(), 640, 240).unwrap();
        svg.matches("stroke-width=\"2\"").count()
    };
    let mut without = bars();
    without["series"].as_array_mut().unwrap().pop();
    assert_eq!(whiskers(&bars()) - whiskers(&without), 6, "a line and two caps for each of two rows");
}

#[test]
fn the_same_option_gives_the_same_bytes() {
    let first = engine();
    let bars_first = first.render(bars().to_string(), 640, 240).unwrap();
    let second = engine();
    second.render(lines().to_string(), 640, 240).unwrap();
    assert_eq!(second.render(bars().to_string(), 640, 240).unwrap(), bars_first);
    assert_eq!(first.render(bars().to_string(), 640, 240).unwrap(), bars_first);
    assert_ne!(first.render(bars().to_string(), 320, 240).unwrap(), bars_first);
}

#[test]
fn a_bad_option_does_not_stop_the_engine() {
    let engine = engine();
    for bad in ["{", "null", "{\"series\": [{\"type\": \"custom\", \"renderItem\": \"alert\"}]}"] {
        let error = engine.render(bad.to_owned(), 640, 240).unwrap_err();
        assert!(matches!(error, ChartError::Option(_)), "{error}");
    }
    assert_eq!(
        engine.render(bars().to_string(), 0, 240).unwrap_err(),
        ChartError::Size { width: 0, height: 240 }
    );
    assert!(engine.render(bars().to_string(), 640, 240).is_ok());
}

#[tokio::test]
async fn many_can_wait_at_once() {
    let engine = engine();
    let drawings: Vec<_> = (300..308)
        .map(|width| {
            let engine = engine.clone();
            tokio::spawn(async move { engine.draw(lines().to_string(), width, 200).await })
        })
        .collect();
    for drawing in drawings {
        assert!(drawing.await.unwrap().unwrap().contains("2026"));
    }
}

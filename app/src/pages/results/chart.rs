//! The chart of a measure: one bar for each round, its likely range, and the target.

use charming::Chart;
use charming::component::{Axis, Grid};
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, ItemStyle, Label, LabelPosition, LineStyle, LineStyleType,
    MarkLine, MarkLineData, MarkLineVariant, SplitLine, Symbol,
};
use charming::series::{Bar, Custom};
use serde_json::{Value, json};

use super::finding::{Group, whole};
use crate::i18n::Speech;
use crate::state::Charts;

/// Stand-ins for colours of the theme: the drawing gets the reader's own.
const COLOURS: [(&str, &str); 4] = [
    ("#010101", "var(--tint)"),
    ("#020202", "var(--ink)"),
    ("#030303", "var(--deep)"),
    ("#040404", "var(--line)"),
];
const BAR: &str = "#010101";
const INK: &str = "#020202";
const EDGE: &str = "#030303";
const AXIS: &str = "#040404";

/// Widths in pixels: for a phone, and for more room.
const WIDTHS: [(u32, &str); 2] = [(290, "narrow"), (640, "wide")];
/// Height of one bar with its label.
const BAR_HEIGHT: u32 = 66;

/// The chart at both widths, ready to be put into a page; empty if there is nothing to draw or the
/// engine failed (the table says the same).
pub async fn draw(charts: &dyn Charts, speech: Speech<'_>, group: &Group<'_>, target: Option<f64>) -> String {
    let rounds: Vec<(String, f64, f64, f64)> = group
        .figures
        .iter()
        .filter_map(|figure| {
            let interval = figure.interval?;
            Some((speech.month(&figure.wave.opens), figure.percent?.round(), interval.low, interval.high))
        })
        .collect();
    if rounds.is_empty() {
        return String::new();
    }
    let rtl = speech.language.direction() == "rtl";
    let target_label =
        target.map(|target| (target, speech.with("chart-target", &[("value", &whole(target))])));
    let option = option(&rounds, target_label.as_ref(), rtl).to_string();
    let bars = u32::try_from(rounds.len()).unwrap_or(1);
    let mut out = String::new();
    for (width, class) in WIDTHS {
        if let Some(svg) = charts.svg(option.clone(), width, 64 + BAR_HEIGHT * bars).await {
            out.push_str(&svg.replacen("<svg", &["<svg class=\"", class, "\""].concat(), 1));
        }
    }
    COLOURS.iter().fold(out, |svg, (stand_in, colour)| svg.replace(stand_in, colour))
}

/// The option of the chart, as `ECharts` wants it.
fn option(rounds: &[(String, f64, f64, f64)], target: Option<&(f64, String)>, rtl: bool) -> Value {
    let names: Vec<String> = rounds.iter().map(|(name, ..)| name.clone()).collect();
    let values: Vec<f64> = rounds.iter().map(|(_, percent, ..)| *percent).collect();
    let mut bar = Bar::new()
        .bar_width(22)
        .item_style(ItemStyle::new().color(BAR).border_color(EDGE).border_width(2))
        .label(
            Label::new()
                .show(true)
                .position(LabelPosition::InsideLeft)
                .color(INK)
                .font_size(16)
                .formatter("{b}: {c}%"),
        )
        .data(values);
    if let Some((value, label)) = target {
        let mark = MarkLineData::new()
            .x_axis(*value)
            .label(Label::new().show(true).formatter(label.as_str()).color(INK).font_size(16));
        bar = bar.mark_line(
            MarkLine::new()
                .symbol(vec![Symbol::None])
                .line_style(LineStyle::new().color(INK).width(3).type_(LineStyleType::Dashed))
                .data(vec![MarkLineVariant::Simple(mark)]),
        );
    }
    let chart = Chart::new()
        .grid(Grid::new().left(12).right(12).top(34).bottom(34))
        .x_axis(
            Axis::new()
                .type_(AxisType::Value)
                .min(0)
                .max(100)
                .interval(50)
                .inverse(rtl)
                .axis_label(AxisLabel::new().color(INK).font_size(16).formatter("{value}%"))
                .split_line(SplitLine::new().line_style(LineStyle::new().color(AXIS))),
        )
        .y_axis(
            Axis::new()
                .type_(AxisType::Category)
                .inverse(true)
                .data(names)
                .axis_label(AxisLabel::new().show(false))
                .axis_tick(AxisTick::new().show(false))
                .axis_line(AxisLine::new().show(false)),
        )
        .series(bar)
        .series(Custom::new().item_style(ItemStyle::new().color(INK)));
    let mut option = serde_json::to_value(&chart).unwrap_or_default();
    // What charming has no words for: a label above its bar, an axis from the right, a whisker.
    // The start of a text is on the right where it is written from the right.
    let side = if rtl { "100%" } else { "0%" };
    option["series"][0]["label"]["position"] = json!([side, -22]);
    option["series"][0]["label"]["align"] = json!("left");
    if rtl {
        option["yAxis"]["position"] = json!("right");
    }
    let intervals: Vec<Value> =
        rounds.iter().enumerate().map(|(index, (_, _, low, high))| json!([index, low, high])).collect();
    option["series"][1] = json!({
        "type": "custom", "renderItem": "interval", "encode": {"y": 0, "x": [1, 2]},
        "itemStyle": {"color": INK}, "data": intervals, "z": 5,
    });
    option
}

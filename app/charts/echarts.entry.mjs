// What the server's own JavaScript engine needs to draw a chart. No browser ever loads this.
import "./shims.mjs";
import { init, use } from "echarts/core";
import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { interval } from "./interval.mjs";

use([
  BarChart,
  CustomChart,
  GridComponent,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TitleComponent,
]);

// An option is JSON and so holds no functions: a custom series names one of these instead.
const drawings = { interval };

/**
 * Draws one chart.
 *
 * @param {string} json the ECharts option; `renderItem` of a custom series is the name of a drawing
 * @param {number} width in pixels
 * @param {number} height in pixels
 * @returns {string} the SVG
 */
export function draw(json, width, height) {
  const option = JSON.parse(json);
  option.animation = false;
  for (const series of [option.series ?? []].flat()) {
    if (series.type === "custom") {
      series.renderItem = drawings[series.renderItem];
      if (!series.renderItem) throw new Error("a custom series needs the name of a drawing as renderItem");
    }
  }
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

// The whisker of a confidence interval.

/** Half the length of the caps, in pixels. */
const CAP = 5;

/**
 * Draws `[category, low, high]` as a line with two caps. It lies flat when the series encodes two dimensions
 * as x, and stands when it encodes two as y.
 */
export function interval(params, api) {
  const flat = params.encode.x.length === 2;
  const category = api.value(0);
  const [from, to] = [api.value(1), api.value(2)].map((value) =>
    api.coord(flat ? [value, category] : [category, value]),
  );
  const line = (x1, y1, x2, y2) => ({
    type: "line",
    shape: { x1, y1, x2, y2 },
    style: { fill: null, stroke: api.visual("color"), lineWidth: 2 },
  });
  const caps = [from, to].map(([x, y]) =>
    flat ? line(x, y - CAP, x, y + CAP) : line(x - CAP, y, x + CAP, y),
  );
  return { type: "group", children: [line(...from, ...to), ...caps] };
}

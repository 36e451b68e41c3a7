import { expect, test } from "vitest";
import { lossValley } from "../../../../../lib/lessons/05-batch-gradient-descent/figures/lossValley.js";
import { figures } from "../../../../../lib/lessons/05-batch-gradient-descent/words/figures.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.lossValley;

const bowl = (steepness: number) => (x: number, y: number) => x * x + steepness * y * y;

test("a panel for each scale of the features", () => {
  const figure = lossValley([
    { features: "raw", loss: bowl(100), x: [-1, 1], y: [-1, 1] },
    { features: "standardized", loss: bowl(2), x: [-3, 3], y: [-3, 3] },
  ]);
  const [raw, standardized] = panels(drawn(figure));
  expect(raw.textContent).toContain(text.heading.raw);
  expect(standardized.textContent).toContain(text.heading.standardized);
  expect(axisLabel(raw, "x")).toBe(text.x.raw);
  expect(axisLabel(standardized, "y")).toBe(text.y.standardized);
  expect(raw.querySelectorAll('[aria-label="contour"] path').length).toBeGreaterThan(3);
  expect(figure.description).toContain(
    text.steepness({ heading: text.heading.raw, alongX: "1", alongY: "100" }),
  );
});

test("a dot at the lowest point, even of a narrow valley", () => {
  const valley = (x: number, y: number) => 1e4 * (y + 0.2 * x) ** 2 + (x - 0.5) ** 2;
  const slice = { features: "raw", loss: valley, x: [-1, 1], y: [-1, 1] } as const;
  const [panel] = panels(drawn(lossValley([slice])));
  const [dot] = panel.querySelectorAll('[aria-label="dot"] circle');
  const at = (name: string) => Number(dot?.getAttribute(name));
  const [left, size] = [48, 245];
  expect(at("cx")).toBeCloseTo(left + 0.75 * size, 0);
  const bottom = Number(panel.getAttribute("height")) - 40;
  expect(at("cy")).toBeCloseTo(bottom - 0.45 * size, 0);
});

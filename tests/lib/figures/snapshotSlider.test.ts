import { expect, test } from "vitest";
import { sliderText } from "../../../lib/figures/interactive.js";
import { snapshotSlider } from "../../../lib/figures/snapshotSlider.js";

test("goes through the places of the snapshots, and says their updates", () => {
  const slider = snapshotSlider(
    "update",
    [0, 1, 10, 100].map((update) => ({ update })),
  );
  expect([slider.min, slider.max, slider.step]).toEqual([0, 3, 1]);
  expect([0, 1, 2, 3].map((value) => sliderText(slider, value))).toEqual(["0", "1", "10", "100"]);
});

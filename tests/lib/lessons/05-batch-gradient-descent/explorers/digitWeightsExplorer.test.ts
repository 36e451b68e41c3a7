import { expect, test } from "vitest";
import { digitWeightsExplorer } from "../../../../../lib/lessons/05-batch-gradient-descent/explorers/digitWeightsExplorer.js";
import { explorers } from "../../../../../lib/lessons/05-batch-gradient-descent/words/explorers.js";
import { weightSnapshots } from "../../explorerData.js";

test("says what the snapshot says", () => {
  expect(digitWeightsExplorer.say({ ...weightSnapshots, snapshot: 2 })).toBe(
    explorers.digitWeightsExplorer.reading({
      update: 10,
      loss: "1.3",
      percent: "60",
      largest: "10",
    }),
  );
});

test("the slider says updates, not numbers of snapshots", () => {
  const [slider] = digitWeightsExplorer.controls({ ...weightSnapshots, snapshot: 0 });
  expect(slider && "say" in slider ? slider.say?.(2) : undefined).toBe("10");
});

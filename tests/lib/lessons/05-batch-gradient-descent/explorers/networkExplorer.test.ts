import { expect, test } from "vitest";
import {
  answerGrid,
  networkExplorer,
} from "../../../../../lib/lessons/05-batch-gradient-descent/explorers/networkExplorer.js";
import { explorers } from "../../../../../lib/lessons/05-batch-gradient-descent/words/explorers.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";
import { networkSnapshots as given } from "../../explorerData.js";

test("says what the snapshot says", () => {
  expect(networkExplorer.say({ ...given, snapshot: 1 })).toBe(
    explorers.networkExplorer.reading({
      update: 2,
      loss: formatNumber(given.losses[2]),
      right: given.samples.sampleCount,
      count: given.samples.sampleCount,
    }),
  );
});

test("the slider says updates, and each has its own regions", () => {
  const [slider] = networkExplorer.controls({ ...given, snapshot: 0 });
  expect(slider && "say" in slider ? slider.say?.(1) : undefined).toBe("2");
  const drawn = [0, 1].map((snapshot) => networkExplorer.draw({ ...given, snapshot }).description);
  expect(drawn[0]).not.toBe(drawn[1]);
});

test("a page carries fewer than 3,000 answers per moment", () => {
  expect(answerGrid(given.samples).sampleCount).toBe(2700);
});

import { expect, test } from "vitest";
import { entropy, klDivergence } from "../../../../../lib/crossEntropy.js";
import { entropyExplorer } from "../../../../../lib/lessons/04-cross-entropy/explorers/entropyExplorer.js";
import { explorers } from "../../../../../lib/lessons/04-cross-entropy/words/explorers.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

const { reading } = explorers.entropyExplorer;

test("the parts are lib's", () => {
  const [truth, model] = [
    [0.3, 0.7],
    [0.6, 0.4],
  ];
  const [still, added] = [entropy(truth), klDivergence(truth, model)];
  expect(entropyExplorer.say({ q: 0.7, p: 0.4 })).toBe(
    reading({
      truth: "0.7",
      predicted: "0.4",
      entropy: formatNumber(still),
      divergence: formatNumber(added),
      sum: formatNumber(still + added),
    }),
  );
});

test("the divergence is 0 where p = q", () => {
  const sum = formatNumber(entropy([0.3, 0.7]));
  expect(entropyExplorer.say({ q: 0.7, p: 0.7 })).toBe(
    reading({ truth: "0.7", predicted: "0.7", entropy: sum, divergence: "0", sum }),
  );
});

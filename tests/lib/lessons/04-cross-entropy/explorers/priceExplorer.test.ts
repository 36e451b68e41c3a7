import { expect, test } from "vitest";
import { priceExplorer } from "../../../../../lib/lessons/04-cross-entropy/explorers/priceExplorer.js";
import { explorers } from "../../../../../lib/lessons/04-cross-entropy/words/explorers.js";
import { formatNumber } from "../../../../../lib/words/formatNumber.js";

test("−log p, its slope, and p − y", () => {
  expect(priceExplorer.say({ p: 0.25 })).toBe(
    explorers.priceExplorer.reading({
      probability: "0.25",
      loss: formatNumber(Math.log(4)),
      slope: "−4",
      own: "−0.75",
      others: "0.75",
    }),
  );
  expect(priceExplorer.handle?.at({ p: 0.25 })[1]).toBeCloseTo(Math.log(4), 12);
});

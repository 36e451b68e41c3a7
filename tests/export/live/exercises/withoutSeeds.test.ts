import { expect, test } from "vitest";
import { withoutSeeds } from "../../../../export/live/exercises/withoutSeeds.js";

test("a seed is left out wherever a message has one, and nothing else", () => {
  const seed = { messageId: "remarks.seed", parameters: { seed: 655_735 } };
  const both = (second: object) => ({
    checks: [{ message: { messageId: "remarks.both", parameters: { first: Number.NaN, second } } }],
  });
  expect(withoutSeeds(both(seed))).toEqual(both({ messageId: "remarks.randomCase" }));
});

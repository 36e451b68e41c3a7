import { expect, test } from "vitest";
import {
  shadesOf,
  weightsOf,
} from "../../../../../lib/lessons/05-batch-gradient-descent/figures/weightShades.js";

test("shades keep weights to a twentieth of the largest", () => {
  const weights = Float64Array.from({ length: 100 }, (_, k) => Math.sin(k) * 3);
  const back = weightsOf(shadesOf(weights));
  const { largest } = shadesOf(weights);
  back.forEach((weight, k) => {
    expect(Math.abs(weight - weights[k])).toBeLessThanOrEqual(largest / 20 + 1e-12);
  });
  expect(shadesOf(new Float64Array(3))).toEqual({ largest: 0, shades: "3" });
});

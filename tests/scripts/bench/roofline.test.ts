import { expect, test } from "vitest";
import { leastMilliseconds } from "../../../scripts/bench/roofline.js";

const counts = { sampleCount: 1000, featureCount: 50, classCount: 10 };
const inFloat64 = { ...counts, dtype: "float64" } as const;

test("the products bound it where memory is fast", () => {
  // 2·1000·50·10 products, a million a millisecond.
  const limits = { multiplyAdds: 1e9, bytes: 1e12 };
  expect(leastMilliseconds(inFloat64, limits)).toBeCloseTo(1, 12);
  expect(leastMilliseconds({ ...counts, dtype: "float32" }, limits)).toBeCloseTo(0.5, 12);
});

test("the features' way from memory bounds it where the products are fast", () => {
  const limits = { multiplyAdds: 1e12, bytes: 1e8 };
  expect(leastMilliseconds(inFloat64, limits)).toBeCloseTo(4, 12);
  expect(leastMilliseconds({ ...counts, dtype: "float32" }, limits)).toBeCloseTo(2, 12);
});

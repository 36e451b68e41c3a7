import { expect, test } from "vitest";
import { digitSide, loadDigits } from "../../../lib/data/digits.js";

const digits = loadDigits();

test("all 10,000 pictures of the package are there", () => {
  expect(digits).toMatchObject({ sampleCount: 10_000, featureCount: 784, classCount: 10 });
  expect(digits.features).toHaveLength(10_000 * digitSide ** 2);
  expect(digits.labels).toHaveLength(10_000);
});

test("ink lies between 0 and 1, and no picture is blank", () => {
  expect(digits.features.every((ink) => ink >= 0 && ink <= 1)).toBe(true);
  for (let sample = 0; sample < digits.sampleCount; sample++) {
    const picture = digits.features.subarray(sample * 784, (sample + 1) * 784);
    expect(Math.max(...picture)).toBeGreaterThan(0.5);
  }
});

test("every class from 0 to 9 has the package's number of pictures", () => {
  const counts = new Array<number>(10).fill(0);
  for (const label of digits.labels) counts[label] = (counts[label] ?? Number.NaN) + 1;
  expect(counts).toEqual([1001, 1127, 991, 1032, 980, 863, 1014, 1070, 944, 978]);
});

import { describe } from "vitest";
import {
  combineSums,
  meanGradient,
  meanLoss,
  meanOfSum,
  sumWithCount,
} from "../../../lib/batch.js";
import { refusals, untyped } from "../refusals.js";

const nan = Number.NaN;

describe("bad values", () => {
  refusals([
    [
      "meanLoss requires losses to be an array of at least one number, got an empty array",
      () => meanLoss([]),
    ],
    ["meanLoss requires losses[1] to be a finite number, got NaN", () => meanLoss([1, nan])],
    [
      "meanGradient requires gradients to be an array of at least one element, got an empty array",
      () => meanGradient([]),
    ],
    [
      "meanGradient requires gradients to be an array of at least one element, got undefined",
      () => meanGradient(untyped<number[][]>(undefined)),
    ],
    [
      "meanGradient requires gradients[0] to be an array of at least one number, got an empty array",
      () => meanGradient([[]]),
    ],
    [
      "meanGradient requires gradients[0] to be an array of at least one number, got 1",
      () => meanGradient(untyped<number[][]>([1, 2])),
    ],
    [
      "meanGradient requires gradients[1] to be an array of length 2, got an array of length 1",
      () => meanGradient([[1, 2], [3]]),
    ],
    [
      "meanGradient requires gradients[1][0] to be a finite number, got NaN",
      () => meanGradient([[1], [nan]]),
    ],
    [
      "sumWithCount requires values to be an array of at least one element, got an empty array",
      () => sumWithCount([]),
    ],
    [
      "sumWithCount requires values[1] to be a finite number, got NaN",
      () => sumWithCount([1, nan]),
    ],
    [
      "sumWithCount requires values[1] to be a finite number, got an array of length 1",
      () => sumWithCount(untyped<number[]>([1, [2]])),
    ],
    [
      "sumWithCount requires values[1] to be an array of length 1, got 2",
      () => sumWithCount(untyped<number[][]>([[1], 2])),
    ],
    [
      "combineSums requires shards to be an array of at least one element, got an empty array",
      () => combineSums([]),
    ],
    [
      "combineSums requires shards[1].sum to be an array of length 1, got an array of length 2",
      () =>
        combineSums([
          { sum: [1], count: 1 },
          { sum: [1, 2], count: 1 },
        ]),
    ],
    [
      "combineSums requires shards[0].sum to be a finite number, got NaN",
      () => combineSums([{ sum: nan, count: 1 }]),
    ],
    [
      "combineSums requires shards[0].count to be an integer, 0 or more, got -1",
      () => combineSums([{ sum: 1, count: -1 }]),
    ],
    [
      "meanOfSum requires count to be an integer, 1 or more, got 0",
      () => meanOfSum({ sum: 0, count: 0 }),
    ],
    [
      "meanOfSum requires sum to be a finite number, got NaN",
      () => meanOfSum({ sum: nan, count: 1 }),
    ],
    [
      "meanOfSum requires sum[0] to be a finite number, got NaN",
      () => meanOfSum({ sum: [nan], count: 1 }),
    ],
  ]);
});

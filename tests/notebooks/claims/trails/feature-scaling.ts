import { eigs, multiply, transpose } from "mathjs";
import { loadDigits } from "../../../../lib/data/digits.js";
import { loadPenguins } from "../../../../lib/data/penguins.js";
import { meanFeatures } from "../../../../lib/data/rows.js";
import { splitSamples } from "../../../../lib/data/samples.js";
import { standardize } from "../../../../lib/data/standardize.js";
import { lossesOf } from "../../../../lib/lessons/05-batch-gradient-descent/figures/lossesOf.js";
import type { Claim } from "../../numbers/account.js";

const penguins = loadPenguins(["Beak Length (mm)", "Flipper Length (mm)"]);
const { scaling } = standardize(penguins);
const [beak = 0, flipper = 0] = scaling.mean;
const [, spread = 0] = scaling.scale;
const hundreds = (value: number) => Math.round(value / 100) * 100;
/** By how much centring lessens the mean square of the flippers. */
const shrinkage = (flipper ** 2 + spread ** 2) / spread ** 2;

/** The condition number of X̃ᵀX̃, where each row is a penguin's measurements less some offset, and 1. */
function conditionNumber(offsets: readonly [number, number]): number {
  const { features, sampleCount } = penguins;
  const rows = Array.from({ length: sampleCount }, (_, i) => [
    (features[2 * i] ?? 0) - offsets[0],
    (features[2 * i + 1] ?? 0) - offsets[1],
    1,
  ]);
  const values = [eigs(multiply(transpose(rows), rows)).values].flat().map(Number);
  return Math.max(...values) / Math.min(...values);
}

/** Whether 20 updates on centred pixels come as low as 100 of the lesson. */
function digitsAreFaster(): boolean {
  const { train } = splitSamples(loadDigits(), 8000, 1);
  const scaling = { mean: meanFeatures(train), scale: new Float64Array(784).fill(1) };
  const [fast = 0] = lossesOf(standardize(train, scaling).dataset, 3, 20).slice(-1);
  const [slow = 0] = lossesOf(train, 0.5, 100).slice(-1);
  return Math.abs(fast - slow) < 0.02;
}

export const claims: readonly Claim[] = [
  { says: "A beak is about 44 mm long", numbers: () => [beak] },
  { says: "a flipper about 200 mm", numbers: () => [hundreds(flipper)] },
  { says: "The flipper's 200 mm enter", numbers: () => [hundreds(flipper)] },
  { says: "201² is far larger than 14²", numbers: () => [flipper, spread] },
  { says: "about 200 times smaller\n", numbers: () => [hundreds(shrinkage)] },
  {
    says: "The values do shrink from about 200 to about 14, by a factor of 14",
    numbers: () => [hundreds(flipper), spread, flipper / spread],
  },
  { says: "falls from 201² + 14² to 14²", numbers: () => [flipper, spread, spread] },
  { says: "every flipper is about 200 mm long", numbers: () => [hundreds(flipper)] },
  { says: "Subtracting it divides $\\lambda$ by about 200", numbers: () => [hundreds(shrinkage)] },
  { says: "a second factor of about 200", numbers: () => [hundreds(spread ** 2)] },
  {
    says: "divides $\\kappa$ by about 40,000",
    numbers: () => [
      Math.round(conditionNumber([0, 0]) / conditionNumber([beak, flipper]) / 10_000) * 10_000,
    ],
  },
  {
    says: "After 20 updates it is where the lesson's run was after 100",
    numbers: () => [20, 100],
    holds: digitsAreFaster,
  },
];

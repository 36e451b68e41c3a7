import { eigs, multiply, transpose } from "mathjs";
import { loadDigits } from "../../../lib/data/digits.js";
import { loadPenguins } from "../../../lib/data/penguins.js";
import { standardize } from "../../../lib/data/standardize.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  zeroParameters,
} from "../../../lib/softmaxRegression.js";
import type { Claim } from "../numbers/account.js";

const penguins = loadPenguins(["Beak Length (mm)", "Flipper Length (mm)"]);
const { scaling, dataset: standardized } = standardize(penguins);
const [beak = 0, flipper = 0] = scaling.mean;
const [, spread = 0] = scaling.scale;
const hundreds = (value: number) => Math.round(value / 100) * 100;
/** By how much centring lessens the mean square of the flippers. */
const shrinkage = (flipper ** 2 + spread ** 2) / spread ** 2;
const side = Math.sqrt(loadDigits().featureCount);

/** The loss of the standardised penguins after some updates from zero. */
function lossAfter(updates: number, learningRate: number): number {
  const zero = zeroParameters(3, 2);
  const trained = batchGradientDescent(standardized, zero, { learningRate, updates });
  return batchLossAndGradient(standardized, trained).loss;
}

/** The bound of η at the start, 2 / λ, where λ is the largest eigenvalue of X̃ᵀX̃ / N, over M. */
function boundAtTheStart(): number {
  const { features, sampleCount, featureCount, classCount } = penguins;
  const rows = Array.from({ length: sampleCount }, (_, i) => [
    1,
    ...features.slice(i * featureCount, (i + 1) * featureCount),
  ]);
  const { values } = eigs(multiply(transpose(rows), rows));
  return 2 / (Math.max(...[values].flat().map(Number)) / sampleCount / classCount);
}

export const claims: readonly Claim[] = [
  { says: "Each of the 41 points", numbers: () => [40 + 1] },
  { says: "$28 \\times 28$ pixels", numbers: () => [side, side] },
  { says: "The sum of 342 penguins", numbers: () => [penguins.sampleCount] },
  { says: "The step is 342 times as long", numbers: () => [penguins.sampleCount] },
  { says: "The gradient is 342 times as long", numbers: () => [penguins.sampleCount] },
  { says: "A step 342 times too long", numbers: () => [penguins.sampleCount] },
  { says: "The beak is about 44 mm long", numbers: () => [beak] },
  { says: "with which 100 updates are far too few", fact: "how many updates the figure makes" },
  {
    says: "With 0.01, a hundred updates get about as far as one update with 1.",
    numbers: () => [0.01, 1],
    holds: () => Math.abs(lossAfter(100, 0.01) - lossAfter(1, 1)) < 0.1,
  },
  {
    says: "From 31.6 on, the first update lands above $\\log 3$. With 17.8 it does not",
    numbers: () => [10 ** 1.5, penguins.classCount, 10 ** 1.25],
    holds: () => lossAfter(1, 10 ** 1.5) > Math.log(3) && lossAfter(1, 10 ** 1.25) < Math.log(3),
  },
  { says: "201² is far above 14²", numbers: () => [flipper, spread] },
  {
    says: "The values shrink from about 200 to about 14, some 14 times",
    numbers: () => [hundreds(flipper), spread, flipper / spread],
  },
  {
    says: "falls from 201² + 14² to 14²",
    numbers: () => [flipper, spread, spread],
  },
  { says: "it is about 0.00014, computed in the next part", numbers: () => [boundAtTheStart()] },
  { says: "the limit of 0.00014", numbers: () => [boundAtTheStart()] },
  { says: "the first loss is 4.6", fact: "an example" },
  {
    says: "$\\log 10$, about 2.3. But 4.6 is $\\log 100$",
    numbers: () => [10, Math.log(10), Math.log(100), 100],
  },
  { says: "gave 201 mm and 14 mm", numbers: () => [flipper, spread] },
  { says: "the flipper about 200 mm", numbers: () => [hundreds(flipper)] },
  { says: "The flipper's 200 mm enter", numbers: () => [hundreds(flipper)] },
  { says: "about 200 times smaller\n", numbers: () => [hundreds(shrinkage)] },
  { says: "all flippers are about 200 mm long", numbers: () => [hundreds(flipper)] },
  { says: "shrinks $\\lambda$ by a factor of about 200", numbers: () => [hundreds(shrinkage)] },
  {
    says: "removes a second factor of about 200",
    numbers: () => [hundreds(spread ** 2)],
  },
  {
    says: "the model has 100 outputs instead of 10",
    numbers: () => [Math.round(Math.exp(4.6) / 100) * 100, 10],
  },
  { says: "Its values shrink by 1000", numbers: () => [1000] },
  { says: "shrinks by $1000^2$", numbers: () => [1000] },
  { says: "shrinks the curvature by a factor of about 200", numbers: () => [hundreds(shrinkage)] },
];

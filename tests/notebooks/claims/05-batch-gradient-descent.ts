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
const { dataset: standardized } = standardize(penguins);
const digits = loadDigits();
const side = Math.sqrt(digits.featureCount);

/** The loss of the standardised penguins after some updates from zero, and the length of its gradient. */
function after(updates: number): { loss: number; slope: number } {
  const trained = batchGradientDescent(standardized, zeroParameters(3, 2), {
    learningRate: 1,
    updates,
  });
  const { loss, weightsGradient, biasesGradient } = batchLossAndGradient(standardized, trained);
  return { loss, slope: Math.hypot(...weightsGradient, ...biasesGradient) };
}

const start = after(0);
const late = after(1000);

export const claims: readonly Claim[] = [
  {
    says: "the norm of the gradient is about 900 times smaller than at the start",
    numbers: () => [Math.round(start.slope / late.slope / 100) * 100],
  },
  {
    says: "another 9,000 would lower the loss by only 0.0002",
    numbers: () => [9000, late.loss - after(10_000).loss],
  },
  { says: "pictures of $28\\times 28$ pixels", numbers: () => [side, side] },
  {
    says: "The other 2,000 are the **test set**",
    numbers: () => [digits.sampleCount - 8000],
  },
  { says: "The other 99 updates", numbers: () => [100 - 1] },
  { says: "The sum of the 342 gradients", numbers: () => [penguins.sampleCount] },
  { says: "but the step is 342 times as long", numbers: () => [penguins.sampleCount] },
  { says: "the first loss is 4.6", fact: "an example" },
  {
    says: "$\\log 10$, about 2.3. But 4.6 is $\\log 100$: perhaps there are 100 outputs",
    numbers: () => [10, Math.log(10), Math.log(100), 100, Math.round(Math.exp(4.6) / 100) * 100],
  },
];

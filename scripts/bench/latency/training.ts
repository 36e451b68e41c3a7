import { median } from "d3-array";
import { loadDigits } from "../../../lib/data/digits.js";
import { batchGradientDescent, zeroParameters } from "../../../lib/softmaxRegression.js";
import type { LatencyPart } from "../latency.js";
import { text } from "../words/words.js";

/** 100 updates of batch gradient descent on the 10,000 digits, with and without a progress display. */
export const part: LatencyPart = {
  title: text.latency.training.title,
  async measure() {
    const digits = loadDigits();
    const train = (onUpdate?: () => void) => {
      const start = performance.now();
      const options = { learningRate: 0.5, updates: 100, onUpdate };
      batchGradientDescent(digits, zeroParameters(10, 784), options);
      return performance.now() - start;
    };
    train();
    const silent: number[] = [];
    const told: number[] = [];
    for (let round = 0; round < 5; round++) {
      silent.push(train());
      told.push(train(() => {}));
    }
    return {
      "in the fastest form": {
        "without progress, ms": median(silent) ?? Number.NaN,
        "with progress, ms": median(told) ?? Number.NaN,
      },
    };
  },
};

import { countOperations } from "../../../solutions/06-cost/count-operations.js";
import type { Trials } from "../trials.js";

type Count = typeof countOperations;
const halves = (half: number) => ({ forward: half, backward: half, total: 2 * half });
const changed =
  (change: (count: number) => number): Count =>
  (N, d, M) => {
    const { forward, backward, total } = countOperations(N, d, M);
    return { forward: change(forward), backward: change(backward), total: change(total) };
  };

export const trials: Trials<Count> = {
  nearMisses: [
    { reason: "unsigned 32-bit integers", answer: changed((count) => count >>> 0) },
    {
      reason: "signed 32-bit integers in the total alone",
      answer: (N, d, M) => ({ ...countOperations(N, d, M), total: (4 * N * d * M) | 0 }),
    },
    {
      reason: "Math.imul in the product",
      answer: (N, d, M) => halves(2 * Math.imul(Math.imul(N, d), M)),
    },
    { reason: "32-bit floats", answer: changed(Math.fround) },
    { reason: "six significant digits", answer: changed((count) => Number(count.toPrecision(6))) },
    { reason: "12 significant digits", answer: changed((count) => Number(count.toPrecision(12))) },
    { reason: "at most a billion", answer: changed((count) => Math.min(1e9, count)) },
    { reason: "at most 2³²", answer: changed((count) => Math.min(2 ** 32, count)) },
    {
      reason: "two classes counted as one logit",
      answer: (N, d, M) =>
        M === 2 && d % 2 === 1 ? countOperations(N, d, 1) : countOperations(N, d, M),
    },
    {
      reason: "no operations for one class alone, which is certain",
      answer: (N, d, M) => (M === 1 && N > 1 ? halves(0) : countOperations(N, d, M)),
    },
    {
      reason: "no addition where there is one feature alone",
      answer: (N, d, M) => (d === 1 && N > 1 ? halves(N * M) : countOperations(N, d, M)),
    },
    {
      reason: "a single sample has no backward pass",
      answer: (N, d, M) =>
        N === 1 && d > 2
          ? { forward: 2 * d * M, backward: 0, total: 2 * d * M }
          : countOperations(N, d, M),
    },
    {
      reason: "beyond a million samples the biases are counted",
      answer: (N, d, M) => (N > 1e6 ? halves(2 * N * (d + 1) * M) : countOperations(N, d, M)),
    },
  ],
  rightAnswers: [
    {
      reason: "big integers turned into numbers",
      answer: (N, d, M) => halves(Number(2n * BigInt(N) * BigInt(d) * BigInt(M))),
    },
    {
      reason: "a product by reduce, from the right",
      answer: (N, d, M) => {
        const products = [N, d, M].reduceRight((product, size) => product * size, 1);
        const [forward, backward] = [products + products, products + products];
        return { total: forward + backward, backward, forward };
      },
    },
    {
      reason: "multiplications and additions counted apart, class by class",
      answer: (N, d, M) => {
        let [multiplications, additions] = [0, 0];
        for (let m = 0; m < M; m++) {
          multiplications += N * d;
          additions += N * d;
        }
        return halves(multiplications + additions);
      },
    },
    {
      reason: "forward with d − 1 additions and one of the bias",
      answer: (N, d, M) => {
        const forward = N * M * (d + (d - 1) + 1);
        const backward = N * (M * d + M * d);
        return { forward, backward, total: forward + backward };
      },
    },
  ],
};

// What everyInput.test.ts calls the functions of lib with.

/** Two samples of two features. */
export const dataset = () => ({
  features: Float64Array.of(1, 2, 3, 4),
  labels: Int32Array.of(0, 1),
  sampleCount: 2,
  featureCount: 2,
  classCount: 2,
});
export const parameters = () => ({ weights: new Float64Array(4), biases: new Float64Array(2) });
const report = (shard: number) => ({
  shard,
  count: 2,
  lossSum: 1,
  weightsSum: Float64Array.of(1, 2),
  biasesSum: Float64Array.of(3),
});
const square = (theta: number) => theta ** 2;
const slopes = (theta: number[] | number) => Array.from([theta].flat(), (value) => 2 * value);
const firstOf = (theta: number[] | number) => [theta].flat()[0];

/** A call of each function that works. */
export const goodCalls: Readonly<Record<string, readonly (() => unknown[])[]>> = {
  addReports: [() => [[report(1), report(1)]]],
  batchGradientDescent: [
    () => [dataset(), parameters(), { learningRate: 0.1, updates: 2, onUpdate: () => {} }],
  ],
  batchLossAndGradient: [() => [dataset(), parameters(), { form: "typed", threads: 1 }]],
  centralDifference: [() => [square, 1, 0.1]],
  combineReports: [() => [[report(1), report(0)], 2]],
  combineSums: [
    () => [
      [
        { sum: 1, count: 1 },
        { sum: 2, count: 2 },
      ],
    ],
    () => [
      [
        { sum: [1, 2], count: 1 },
        { sum: [3, 4], count: 2 },
      ],
    ],
  ],
  convergenceRegime: [() => [0.1, 2]],
  crossEntropy: [() => [[1, 2], 0]],
  crossEntropyGradient: [() => [[1, 2], 0]],
  entropy: [() => [[0.5, 0.5]]],
  fitAmdahl: [
    () => [
      [1, 2],
      [4, 3],
    ],
  ],
  fitPowerLaw: [
    () => [
      [1, 2],
      [3, 4],
    ],
  ],
  forwardDifference: [() => [square, 1, 0.1]],
  gradientDescent: [
    () => [square, 1, { learningRate: 0.1, steps: 2, onStep: () => {} }],
    () => [slopes, [1, 2], { learningRate: 0.1, steps: 2 }],
  ],
  gradientDescentStep: [() => [1, 2, 0.1], () => [[1, 2], [3, 4], 0.1]],
  klDivergence: [
    () => [
      [0.5, 0.5],
      [0.25, 0.75],
    ],
  ],
  logSoftmax: [() => [[1, 2]]],
  logSumExp: [() => [[1, 2]]],
  meanGradient: [
    () => [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  meanLoss: [() => [[1, 2]]],
  meanOfSum: [() => [{ sum: 1, count: 2 }], () => [{ sum: [1, 2], count: 2 }]],
  negativeLogLikelihood: [() => [[0.5, 0.5], 0]],
  numericalBlocks: [() => [({ b }: { b: number[] }) => b[0], { b: [1] }]],
  numericalGradient: [() => [square, 1, 0.1], () => [firstOf, [1, 2]]],
  perplexity: [() => [1]],
  predict: [() => [dataset(), parameters()]],
  quadratic: [() => [1, 2]],
  quadraticGradient: [() => [1, 2]],
  quadraticTrajectory: [() => [1, 0.1, 2, 2]],
  relativeError: [
    () => [1, 2],
    () => [
      [1, 2],
      [3, 4],
    ],
  ],
  reportShard: [() => [1, dataset(), parameters()]],
  softmax: [() => [[1, 2], 1]],
  sumWithCount: [
    () => [[1, 2]],
    () => [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ],
  zeroParameters: [() => [2, 2]],
};

/** Made anew for each call, so that none can spoil another's. */
export const wrongValues = (): unknown[] => [
  1n,
  "1",
  "",
  null,
  undefined,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  1e308,
  Symbol("one"),
  [],
  [1, 2],
  [
    [1, 2],
    [3, 4],
  ],
  [1n, 2n],
  [null, undefined],
  new Array(2),
  Float32Array.of(1, 2, 3, 4),
  Float32Array.of(1, 2),
  BigInt64Array.of(0n, 1n),
  BigInt64Array.of(0n, 1n, 2n, 3n),
  new DataView(new ArrayBuffer(32)),
  { length: 2, 0: 1, 1: 2 },
  {},
  { sum: Number.NaN, count: 1 },
  new Map([[0, 1]]),
  new Set([1, 2]),
  Promise.resolve(1),
  () => Number.NaN,
  () => undefined,
  () => 1n,
  () => [1],
  () => ({ length: 2 }),
];

import { sampleRange, shuffleSamples } from "../../../data/samples.js";
import { standardize } from "../../../data/standardize.js";
import type { Interactive } from "../../../figures/interactive.js";
import { memoizeLast } from "../../../figures/memoizeLast.js";
import {
  batchGradientDescent,
  batchLossAndGradient,
  type Dataset,
  type Parameters,
  zeroParameters,
} from "../../../softmaxRegression.js";
import { formatNumber } from "../../../words/formatNumber.js";
import { examplesSeen, type Race, type Runner, standings } from "../figures/examplesSeen.js";
import { explorers } from "../words/explorers.js";

const text = explorers.raceExplorer;

type State = {
  readonly epochs: number;
  readonly batchSize: string;
  readonly rateExponent: number;
};

export type RaceData = { readonly samples: Dataset };

const lastEpoch = 10;
const marksPerEpoch = 10;

/** Where a training stands after each tenth of a pass over the data. */
function run(samples: Dataset, batchSize: number, rateExponent: number): Runner {
  const { dataset } = standardize(samples);
  const N = dataset.sampleCount;
  const learningRate = 10 ** rateExponent;
  let theta: Parameters = zeroParameters(dataset.classCount, dataset.featureCount);
  let [examples, updates] = [0, 0];
  const moments: Runner["moments"][number][] = [];
  for (let mark = 0; mark <= lastEpoch * marksPerEpoch; mark++) {
    const seen = (mark * N) / marksPerEpoch;
    while (examples < lastEpoch * N) {
      const start = examples % N;
      const end = Math.min(start + batchSize, N);
      if (examples + end - start > seen) break;
      const batch = sampleRange(shuffled(dataset, Math.floor(examples / N)), start, end);
      theta = batchGradientDescent(batch, theta, { learningRate, updates: 1 });
      examples += end - start;
      updates += 1;
    }
    moments.push({ examples: seen, updates, loss: batchLossAndGradient(dataset, theta).loss });
  }
  return { batchSize, moments };
}

const shuffled = memoizeLast(shuffleSamples);
const runFull = memoizeLast(run);
const runMini = memoizeLast(run);

function raceOf({ samples, epochs, batchSize, rateExponent }: State & RaceData): Race {
  const { sampleCount, classCount } = samples;
  return {
    sampleCount,
    classCount,
    runners: [
      runFull(samples, sampleCount, rateExponent),
      runMini(samples, Number(batchSize), rateExponent),
    ],
    now: Math.round(epochs * marksPerEpoch),
  };
}

/**
 * Two trainings that have seen equally many examples, one with the full batch, one with mini-batches.
 *
 * @see notebooks/06-cost.ipynb
 */
export const raceExplorer: Interactive<State, RaceData> = {
  name: "raceExplorer",
  initial: { epochs: 3, batchSize: "16", rateExponent: -0.5 },
  controls: () => [
    {
      field: "epochs",
      label: text.epochs,
      min: 0,
      max: lastEpoch,
      step: 1 / marksPerEpoch,
      playable: true,
    },
    {
      field: "batchSize",
      label: text.batchSize,
      options: ["1", "4", "16", "64"].map((value) => ({ value, label: value })),
    },
    {
      field: "rateExponent",
      label: text.learningRate,
      min: -2,
      max: 0.5,
      step: 0.25,
      say: (exponent) => formatNumber(10 ** exponent),
    },
  ],
  draw: (given) => examplesSeen(raceOf(given)),
  say: (given) => standings(raceOf(given)),
};

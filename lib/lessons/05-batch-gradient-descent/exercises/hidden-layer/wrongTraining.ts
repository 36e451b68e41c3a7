import {
  type Network,
  type Sample,
  type Training,
  trainNetwork,
} from "../../../../../solutions/05-batch-gradient-descent/hidden-layer.js";
import type { Mistake } from "../../../../exercises/mistake.js";

type Train = typeof trainNetwork;

const mapped = ({ V, c, W, b }: Network, change: (value: number) => number): Network => ({
  V: V.map((row) => row.map(change)),
  c: c.map(change),
  W: W.map((row) => row.map(change)),
  b: b.map(change),
});

/** A result that is changed at the end. */
const but =
  (
    change: (right: Training, start: Network, samples: readonly Sample[]) => Partial<Training>,
  ): Train =>
  (start, samples, rate, updates) => {
    const right = trainNetwork(start, samples, rate, updates);
    return { ...right, ...change(right, start, samples) };
  };

/** Other values of the learning rate. */
const withRate =
  (change: (rate: number, count: number, updates: number) => number): Train =>
  (start, samples, rate, updates) =>
    trainNetwork(start, samples, change(rate, samples.length, updates), updates);

/** One update after another, each with what came before it. */
const stepwise =
  (
    next: (network: Network, update: number, start: Network) => { from: Network; rate: number },
  ): Train =>
  (start, samples, learningRate, updates) => {
    let network: Network = start;
    const losses: number[] = [];
    for (let update = 0; update < updates; update++) {
      losses.push(...trainNetwork(network, samples, 0, 1).losses);
      const { from, rate } = next(network, update, start);
      const { losses: _, ...after } = trainNetwork(from, samples, rate * learningRate, 1);
      network = after;
    }
    return { ...structuredClone(network), losses };
  };

/** What is wrong with the loop rather than with a pass. */
export const wrongTraining: readonly Mistake<Train>[] = [
  { id: "uphill", answer: withRate((rate) => -rate) },
  { id: "sumInsteadOfMean", answer: withRate((rate, count) => rate * count) },
  { id: "dividedByNTwice", answer: withRate((rate, count) => rate / count) },
  { id: "noLearningRate", answer: withRate(() => 1) },
  { id: "learningRateSquared", answer: withRate((rate) => rate * rate) },
  {
    id: "startFromZero",
    answer: (start, ...rest) =>
      trainNetwork(
        mapped(start, () => 0),
        ...rest,
      ),
  },
  { id: "eachStepFromStart", answer: stepwise((_, __, start) => ({ from: start, rate: 1 })) },
  { id: "rateThatShrinks", answer: stepwise((from, update) => ({ from, rate: 1 / (update + 1) })) },
  {
    id: "oneUpdateTooFew",
    answer: (start, samples, rate, updates) =>
      trainNetwork(start, samples, rate, Math.max(0, updates - 1)),
  },
  {
    id: "oneUpdateTooMany",
    answer: (start, samples, rate, updates) => trainNetwork(start, samples, rate, updates + 1),
  },
  { id: "oneUpdateOnly", answer: (start, samples, rate) => trainNetwork(start, samples, rate, 1) },
  {
    id: "firstSampleAlone",
    answer: (start, samples, ...rest) => trainNetwork(start, samples.slice(0, 1), ...rest),
  },
  {
    id: "lastSampleAlone",
    answer: (start, samples, ...rest) => trainNetwork(start, samples.slice(-1), ...rest),
  },
  {
    id: "neverMoved",
    answer: but((_, { V, c, W, b }) => structuredClone({ V, c, W, b })),
  },
  {
    id: "lossesAfterUpdates",
    answer: (start, samples, rate, updates) => {
      const { losses } = trainNetwork(start, samples, rate, updates + 1);
      return { ...trainNetwork(start, samples, rate, updates), losses: losses.slice(1) };
    },
  },
  {
    id: "lossTooMany",
    answer: (start, samples, rate, updates) => ({
      ...trainNetwork(start, samples, rate, updates),
      losses: trainNetwork(start, samples, rate, updates + 1).losses,
    }),
  },
  { id: "onlyLastLoss", answer: but(({ losses }) => ({ losses: losses.slice(-1) })) },
  { id: "noLosses", answer: but(() => ({ losses: [] })) },
  {
    id: "summedLosses",
    answer: but(({ losses }, _, { length }) => ({ losses: losses.map((loss) => loss * length) })),
  },
  {
    id: "lossesInBits",
    answer: but(({ losses }) => ({ losses: losses.map((l) => l / Math.LN2) })),
  },
  {
    id: "startMoved",
    answer: (start, ...rest) => {
      const right = trainNetwork(start, ...rest);
      const blocks = [...start.V, start.c, ...start.W, start.b];
      [...right.V, right.c, ...right.W, right.b].forEach((row, k) => {
        blocks[k].splice(0, row.length, ...row);
      });
      return right;
    },
  },
];

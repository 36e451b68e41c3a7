import { training } from "../../../lib/lessons/05-batch-gradient-descent/exercises/hidden-layer/faultyNetwork.js";
import {
  type Network,
  type Training,
  trainNetwork,
} from "../../../solutions/05-batch-gradient-descent/hidden-layer.js";
import { lossOf, trainedForward } from "../networkReference.js";
import type { Trials } from "../trials.js";

type Train = typeof trainNetwork;

const each = <Kind extends Network>(network: Kind, change: (value: number) => number): Kind => ({
  ...network,
  V: network.V.map((row) => row.map(change)),
  c: network.c.map(change),
  W: network.W.map((row) => row.map(change)),
  b: network.b.map(change),
});
const withResult =
  (change: (right: Training) => Training): Train =>
  (...args) =>
    change(trainNetwork(...args));
const withRate =
  (change: (rate: number) => number): Train =>
  (start, samples, rate, updates) =>
    trainNetwork(start, samples, change(rate), updates);
const withUpdates =
  (change: (updates: number) => number): Train =>
  (start, samples, rate, updates) =>
    trainNetwork(start, samples, rate, change(updates));
const clip = (limit: number) => (value: number) => Math.max(-limit, Math.min(limit, value));
const decimals = (count: number) => (value: number) => Number(value.toFixed(count));

/** Training with one-sided differences. */
const oneSided: Train = (start, samples, rate, updates) => {
  let network = each(start, (value) => value);
  const losses: number[] = [];
  const step = 1e-7;
  for (let update = 0; update < updates; update++) {
    const at = network;
    const loss = lossOf(at, samples);
    losses.push(loss);
    const places = { seen: 0 };
    network = each(at, (value) => {
      const place = places.seen++;
      const ahead = { seen: 0 };
      const beside = each(at, (other) => (ahead.seen++ === place ? other + step : other));
      return value - (rate * (lossOf(beside, samples) - loss)) / step;
    });
  }
  return { V: network.V, c: network.c, W: network.W, b: network.b, losses };
};

export const trials: Trials<Train> = {
  nearMisses: [
    { reason: "one-sided differences in the place of the chain rule", answer: oneSided },
    {
      reason: "parameters with 6 decimals",
      answer: withResult((right) => each(right, decimals(6))),
    },
    {
      reason: "parameters in 32-bit floats",
      answer: withResult((right) => each(right, Math.fround)),
    },
    {
      reason: "losses with 6 decimals",
      answer: withResult((right) => ({ ...right, losses: right.losses.map(decimals(6)) })),
    },
    {
      reason: "tanh in 32-bit floats",
      answer: training({ bend: (z) => Math.fround(Math.tanh(z)) }),
    },
    {
      reason: "units that never quite saturate",
      answer: training({ bend: (z) => clip(0.99)(Math.tanh(z)) }),
    },
    {
      reason: "a slope of at least 0.01, so that no unit stands still",
      answer: training({ slopeOfBend: (a) => Math.max(0.01, 1 - a * a) }),
    },
    { reason: "a learning rate of at most 10", answer: withRate((rate) => Math.min(10, rate)) },
    { reason: "a learning rate of 0 becomes 0.01", answer: withRate((rate) => rate || 0.01) },
    { reason: "at most 100 updates", answer: withUpdates((updates) => Math.min(100, updates)) },
    { reason: "at least one update", answer: withUpdates((updates) => Math.max(1, updates)) },
    { reason: "parameters clipped at ±5", answer: withResult((right) => each(right, clip(5))) },
    {
      reason: "the parameters with the least loss in the place of the last ones",
      answer: (start, samples, rate, updates) => {
        const { losses } = trainNetwork(start, samples, rate, updates + 1);
        const best = losses.indexOf(Math.min(...losses));
        return { ...trainNetwork(start, samples, rate, best), losses: losses.slice(0, updates) };
      },
    },
    {
      reason: "only the first two features",
      answer: (start, samples, ...rest) => {
        const { V, ...after } = trainNetwork(
          start,
          samples.map(({ x, label }) => ({ x: x.map((v, j) => (j < 2 ? v : 0)), label })),
          ...rest,
        );
        return { V, ...after };
      },
    },
  ],
  rightAnswers: [
    { reason: "derivatives carried forward, one parameter at a time", answer: trainedForward },
    {
      reason: "the slope of tanh from its other formula",
      answer: training({ slopeOfBend: (a) => (1 - a) * (1 + a) }),
    },
    {
      reason: "recursion over the halves of the updates",
      answer: function descend(start, samples, rate, updates): Training {
        if (updates <= 1) return trainNetwork(start, samples, rate, updates);
        const before = descend(start, samples, rate, updates >> 1);
        const after = descend(before, samples, rate, updates - (updates >> 1));
        return { ...after, losses: [...before.losses, ...after.losses] };
      },
    },
  ],
};

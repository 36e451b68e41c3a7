import {
  type Network,
  type Sample,
  trainNetwork,
} from "../../../../../solutions/05-batch-gradient-descent/hidden-layer.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { training } from "./faultyNetwork.js";
import { wrongTraining } from "./wrongTraining.js";

const pair: Sample[] = [
  { x: [1, 2], label: 0 },
  { x: [-0.5, 0.3], label: 2 },
];
const network: Network = {
  V: [
    [0.5, -0.3],
    [0.2, 0.8],
    [-0.4, 0.1],
  ],
  c: [0.1, -0.2, 0.3],
  W: [
    [1, -1, 0.5],
    [0.5, 2, -0.2],
    [-0.5, 0.3, 0.7],
  ],
  b: [0.2, -0.1, 0.4],
};
const three: Sample[] = [
  { x: [0.7], label: 1 },
  { x: [-1.2], label: 0 },
  { x: [2], label: 1 },
];
const small: Network = {
  V: [[0.6], [-0.9]],
  c: [-0.3, 0.2],
  W: [
    [0.4, -0.7],
    [-0.6, 0.8],
  ],
  b: [0.1, -0.3],
};

const square = (a: number) => a * a;
const logistic = (z: number) => 1 / (1 + Math.exp(-z));

export const catalogue: MistakeCatalogue<typeof trainNetwork> = {
  solution: trainNetwork,
  probes: [
    [network, pair, 0.5, 1],
    [small, three, 0.3, 2],
    [small, pair.map(({ x, label }) => ({ x: [x[0]], label: label && 1 })), 1, 3],
  ],
  follows: { losses: ["V", "c", "W", "b"] },
  mistakes: [
    { id: "noSlopeOfBend", answer: training({ slopeOfBend: () => 1 }) },
    { id: "slopeAtActivation", answer: training({ slopeOfBend: (a) => 1 - square(Math.tanh(a)) }) },
    { id: "slopeWithoutSquare", answer: training({ slopeOfBend: (a) => 1 - a }) },
    { id: "slopeOfLogistic", answer: training({ slopeOfBend: (a) => a * (1 - a) }) },
    { id: "slopePlusSquare", answer: training({ slopeOfBend: (a) => 1 + square(a) }) },
    { id: "slopeOfRelu", answer: training({ slopeOfBend: (a) => Number(a > 0) }) },
    {
      id: "logisticInsteadOfTanh",
      answer: training({ bend: logistic, slopeOfBend: (a) => a * (1 - a) }),
    },
    {
      id: "reluInsteadOfTanh",
      answer: training({ bend: (z) => Math.max(0, z), slopeOfBend: (a) => Number(a > 0) }),
    },
    { id: "noBend", answer: training({ bend: (z) => z, slopeOfBend: () => 1 }) },
    { id: "bendWithoutItsSlope", answer: training({ bend: logistic }) },
    { id: "biasOutsideBend", answer: training({ biasOutsideBend: true }) },
    { id: "bendOnLogitsToo", answer: training({ bendLogits: true }) },
    { id: "hiddenBiasLeftOut", answer: training({ hiddenBias: 0 }) },
    { id: "lastBiasLeftOut", answer: training({ lastBias: 0 }) },
    { id: "errorWithoutLabel", answer: training({ error: ({ p }) => p }) },
    {
      id: "logitsInsteadOfProbabilities",
      answer: training({ error: ({ h, y }) => h.map((v, m) => v - y[m]) }),
    },
    {
      id: "errorOfLabelAlone",
      answer: training({ error: ({ p, y }) => p.map((v, m) => (v - y[m]) * y[m]) }),
    },
    {
      id: "backThroughLabelAlone",
      answer: training({ back: (W, e, k, label) => W[label][k] * e[label] }),
    },
    {
      id: "backThroughColumns",
      answer: training({
        back: (W, e, k) => W[Math.min(k, W.length - 1)].reduce((s, w, m) => s + w * (e[m] ?? 0), 0),
      }),
    },
    {
      id: "lastLayerFromInput",
      answer: training({ intoLast: ({ x, a }) => a.map((_, k) => x[k % x.length]) }),
    },
    { id: "lastLayerBeforeBend", answer: training({ intoLast: ({ z }) => z }) },
    {
      id: "firstLayerFromActivations",
      answer: training({ intoFirst: ({ x, a }) => x.map((_, j) => a[j % a.length]) }),
    },
    { id: "hiddenLayerUphill", answer: training({ rates: { V: -1, c: -1 } }) },
    { id: "lastLayerUphill", answer: training({ rates: { W: -1, b: -1 } }) },
    { id: "firstWeightsNeverMoved", answer: training({ rates: { V: 0 } }) },
    { id: "hiddenBiasNeverMoved", answer: training({ rates: { c: 0 } }) },
    { id: "lastWeightsNeverMoved", answer: training({ rates: { W: 0 } }) },
    { id: "lastBiasNeverMoved", answer: training({ rates: { b: 0 } }) },
    { id: "biasesNeverMoved", answer: training({ rates: { b: 0, c: 0 } }) },
    { id: "onlyLastLayerLearns", answer: training({ rates: { V: 0, c: 0 } }) },
    { id: "onlyHiddenLayerLearns", answer: training({ rates: { W: 0, b: 0 } }) },
    { id: "lastLayerMovedFirst", answer: training({ order: "lastLayerFirst" }) },
    { id: "oneSampleAtATime", answer: training({ order: "sampleBySample" }) },
    ...wrongTraining,
  ],
};

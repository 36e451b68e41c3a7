import { maxIndex, sum } from "d3-array";
import { logitsGradient } from "../../../../../solutions/04-cross-entropy/logits-gradient.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { logSoftmax, softmax } from "../../../../softmax.js";
import { rareMistakes } from "./rareMistakes.js";

const probabilities = (logits: readonly number[]) => softmax([...logits]);
const oneHot = (logits: readonly number[], label: number) =>
  logits.map((_, j) => (j === label ? 1 : 0));
const minus = (a: readonly number[], b: readonly number[]) => a.map((value, j) => value - b[j]);

export const catalogue: MistakeCatalogue<typeof logitsGradient> = {
  solution: logitsGradient,
  probes: [
    [[1, 3, 2], 0],
    [[1, 3, 2], 2],
    [[0.5, -1], 1],
    [[0, 0, 1, 2], 1],
  ],
  extremes: [
    [[1000, 0], 1],
    [[-1000, -1000], 0],
  ],
  mistakes: [
    {
      id: "slopeOfSigmoid",
      answer: (logits, label) =>
        softmax([...logits]).map((p, j) => (j === label ? -1 : 1) * p * (1 - p)),
    },
    {
      id: "yMinusP",
      answer: (logits, label) => minus(oneHot(logits, label), probabilities(logits)),
    },
    {
      id: "probabilitiesAlone",
      answer: probabilities,
    },
    {
      id: "oneAddedAtLabel",
      answer: (logits, label) =>
        minus(
          probabilities(logits),
          oneHot(logits, label).map((y) => -y),
        ),
    },
    {
      id: "oneSubtractedEverywhere",
      answer: (logits) => probabilities(logits).map((p) => p - 1),
    },
    {
      id: "classesCountedFromOne",
      answer: (logits, label) => minus(probabilities(logits), oneHot(logits, label - 1)),
    },
    {
      id: "onlyLabelsSlope",
      answer: (logits, label) =>
        oneHot(logits, label).map((y, j) => y * (probabilities(logits)[j] - 1)),
    },
    {
      id: "labelsSlopeLeftOut",
      answer: (logits, label) => probabilities(logits).map((p, j) => (j === label ? 0 : p)),
    },
    {
      id: "logitsMinusOneHot",
      answer: (logits, label) => minus(logits, oneHot(logits, label)),
    },
    {
      id: "logProbabilitiesMinusOneHot",
      answer: (logits, label) => minus(logSoftmax([...logits]), oneHot(logits, label)),
    },
    {
      id: "slopeWithRespectToProbability",
      answer: (logits, label) => oneHot(logits, label).map((y, j) => -y / probabilities(logits)[j]),
    },
    {
      id: "factorPOneMinusP",
      answer: (logits, label) => {
        const p = probabilities(logits);
        return minus(p, oneHot(logits, label)).map((error, j) => error * p[j] * (1 - p[j]));
      },
    },
    {
      id: "factorOfTwo",
      answer: (logits, label) => logitsGradient(logits, label).map((slope) => 2 * slope),
    },
    {
      id: "dividedByNumberOfClasses",
      answer: (logits, label) =>
        logitsGradient(logits, label).map((slope) => slope / logits.length),
    },
    {
      id: "mostProbableClassAsLabel",
      answer: (logits) => minus(probabilities(logits), oneHot(logits, maxIndex(logits))),
    },
    {
      id: "exponentialsWithoutShift",
      answer: (logits, label) => {
        const terms = logits.map(Math.exp);
        return minus(
          terms.map((term) => term / sum(terms)),
          oneHot(logits, label),
        );
      },
    },
    {
      id: "inputChanged",
      answer: (logits, label) => {
        const slopes = logitsGradient(logits, label);
        (logits as number[])[label] -= 1;
        return slopes;
      },
    },
    ...rareMistakes,
  ],
};

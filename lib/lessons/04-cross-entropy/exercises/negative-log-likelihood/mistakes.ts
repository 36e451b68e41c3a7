import { max, sum } from "d3-array";
import { negativeLogLikelihood } from "../../../../../solutions/04-cross-entropy/negative-log-likelihood.js";
import { crossEntropy } from "../../../../crossEntropy.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: MistakeCatalogue<typeof negativeLogLikelihood> = {
  solution: negativeLogLikelihood,
  probes: [
    [[0.5, 0.2, 0.3], 0],
    [[0.5, 0.2, 0.3], 1],
    [[0.1, 0.1, 0.6, 0.2], 2],
    [[0.3, 0.7], 1],
  ],
  extremes: [
    [[1, 0], 1],
    [[1e-20, 1], 0],
    [[0, 1], 1],
  ],
  mistakes: [
    {
      id: "noMinusSign",
      answer: (probabilities, label) => Math.log(probabilities[label]),
    },
    {
      id: "bitsInsteadOfNats",
      answer: (probabilities, label) => -Math.log2(probabilities[label]),
    },
    {
      id: "logarithmToBase10",
      answer: (probabilities, label) => -Math.log10(probabilities[label]),
    },
    {
      id: "classesCountedFromOne",
      answer: (probabilities, label) => -Math.log(probabilities[label - 1]),
    },
    {
      id: "classAfterLabel",
      answer: (probabilities, label) => -Math.log(probabilities[label + 1]),
    },
    {
      id: "summedOverAllClasses",
      answer: (probabilities) => -sum(probabilities, Math.log),
    },
    {
      id: "weightedByProbability",
      answer: (probabilities, label) => -probabilities[label] * Math.log(probabilities[label]),
    },
    {
      id: "entropyOfPrediction",
      answer: (probabilities) => -sum(probabilities, (p) => p * Math.log(p)),
    },
    {
      id: "oneMinusPInsteadOfMinusLogP",
      answer: (probabilities, label) => 1 - probabilities[label],
    },
    {
      id: "logarithmOfOneMinusP",
      answer: (probabilities, label) => -Math.log(1 - probabilities[label]),
    },
    {
      id: "oneOverPWithoutLogarithm",
      answer: (probabilities, label) => 1 / probabilities[label],
    },
    {
      id: "mostProbableClass",
      answer: (probabilities) => -Math.log(max(probabilities) ?? 0),
    },
    {
      id: "probabilitiesTakenForLogits",
      answer: (probabilities, label) => crossEntropy([...probabilities], label),
    },
    {
      id: "dividedByNumberOfClasses",
      answer: (probabilities, label) => -Math.log(probabilities[label]) / probabilities.length,
    },
    ...rareMistakes,
  ],
};

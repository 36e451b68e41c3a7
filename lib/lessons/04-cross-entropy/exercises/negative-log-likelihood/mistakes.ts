import { max, sum } from "d3-array";
import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { negativeLogLikelihood } from "../../../../../solutions/04-cross-entropy/negative-log-likelihood.js";
import { crossEntropy } from "../../../../crossEntropy.js";
import { rareMistakes } from "./rareMistakes.js";

export const catalogue: Catalogue<typeof negativeLogLikelihood> = {
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
      name: "no minus sign",
      explanation: "The logarithm of a probability is negative; the loss is minus that.",
      answer: (probabilities, label) => Math.log(probabilities[label]),
    },
    {
      name: "bits instead of nats",
      explanation:
        "The loss is in bits, as from Math.log2; nats need the natural logarithm, Math.log.",
      answer: (probabilities, label) => -Math.log2(probabilities[label]),
    },
    {
      name: "logarithm to base 10",
      explanation: "The logarithm has base 10; nats need the natural logarithm, Math.log.",
      answer: (probabilities, label) => -Math.log10(probabilities[label]),
    },
    {
      name: "classes counted from 1",
      explanation: "The label is taken as a count from 1; the first class has index 0.",
      answer: (probabilities, label) => -Math.log(probabilities[label - 1]),
    },
    {
      name: "the class after the label",
      explanation: "The probability is that of the next class; use probabilities[label].",
      answer: (probabilities, label) => -Math.log(probabilities[label + 1]),
    },
    {
      name: "summed over all classes",
      explanation:
        "The logarithms of all classes are summed; only the true class's probability counts.",
      answer: (probabilities) => -sum(probabilities, Math.log),
    },
    {
      name: "weighted by the probability",
      explanation:
        "The logarithm is multiplied by the probability itself; the true class has weight 1.",
      answer: (probabilities, label) => -probabilities[label] * Math.log(probabilities[label]),
    },
    {
      name: "the entropy of the prediction",
      explanation:
        "This is the entropy of the probabilities, which doesn't depend on the label; use the label.",
      answer: (probabilities) => -sum(probabilities, (p) => p * Math.log(p)),
    },
    {
      name: "1 − p instead of −log p",
      explanation: "The loss returned is 1 − p; take the negative logarithm of p.",
      answer: (probabilities, label) => 1 - probabilities[label],
    },
    {
      name: "the logarithm of 1 − p",
      explanation: "The logarithm is that of being wrong, 1 − p; take it of p.",
      answer: (probabilities, label) => -Math.log(1 - probabilities[label]),
    },
    {
      name: "1/p without a logarithm",
      explanation: "1/p is returned; the loss is its logarithm.",
      answer: (probabilities, label) => 1 / probabilities[label],
    },
    {
      name: "the most probable class",
      explanation: "The largest probability is used whatever the label is; use the true class's.",
      answer: (probabilities) => -Math.log(max(probabilities) ?? 0),
    },
    {
      name: "probabilities taken for logits",
      explanation:
        "Softmax is applied to what are probabilities already; take the logarithm directly.",
      answer: (probabilities, label) => crossEntropy([...probabilities], label),
    },
    {
      name: "divided by the number of classes",
      explanation: "The loss is divided by the number of classes; one sample has one loss.",
      answer: (probabilities, label) => -Math.log(probabilities[label]) / probabilities.length,
    },
    ...rareMistakes,
  ],
};

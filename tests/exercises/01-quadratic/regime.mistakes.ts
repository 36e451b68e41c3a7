import { regime } from "../../../solutions/01-quadratic/regime.js";
import type { Catalogue } from "../catalogue.js";

export const catalogue: Catalogue<typeof regime> = {
  solution: regime,
  probes: [
    ...[0, 0.2, 0.25, 0.5, 0.75, 1, 1.25].map((rate): [number] => [rate]),
    ...[0, 0.0625, 0.125, 0.2, 0.25, 0.5].map((rate): [number, number] => [rate, 8]),
    ...[0.5, 1.5, 2, 3, 4, 5].map((rate): [number, number] => [rate, 0.5]),
  ],
  mistakes: [
    {
      name: "curvature ignored",
      explanation: "The borders are those of θ², whatever the curvature; put the curvature in.",
      answer: (learningRate) => regime(learningRate),
    },
    {
      name: "an extra factor of 2",
      explanation: "The factor used is 1 − 2·η·curvature; the slope of ½·curvature·θ² has no 2.",
      answer: (learningRate, curvature = 2) => regime(2 * learningRate, curvature),
    },
    {
      name: "divided by the curvature",
      explanation: "The learning rate is divided by the curvature; each update multiplies them.",
      answer: (learningRate, curvature = 2) => regime(learningRate / curvature, 1),
    },
    {
      name: "every overshoot called divergent",
      explanation: "Changing sides is not yet divergence; while |1 − η·curvature| < 1 it shrinks.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "oscillating" || name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      name: "the two-cycle called oscillating",
      explanation: "At a factor of exactly −1 nothing shrinks: that is the two-cycle.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" ? "oscillating" : name;
      },
    },
    {
      name: "the two-cycle called divergent",
      explanation: "At a factor of exactly −1 nothing grows: that is the two-cycle.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      name: "one step called monotone",
      explanation: "At a factor of exactly 0 the first update reaches the minimum: one-step.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "one-step" ? "monotone" : name;
      },
    },
    {
      name: "one step called oscillating",
      explanation: "At a factor of exactly 0 no update changes sides: that is one-step.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "one-step" ? "oscillating" : name;
      },
    },
    {
      name: "a rate of 0 called monotone",
      explanation: "With a learning rate of 0 nothing moves: that is stalled.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "stalled" ? "monotone" : name;
      },
    },
    {
      name: "oscillating and divergent exchanged",
      explanation: "Oscillating is the regime that still shrinks; divergent is the one that grows.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "oscillating") return "divergent";
        return name === "divergent" ? "oscillating" : name;
      },
    },
    {
      name: "the sign of the factor ignored",
      explanation: "Only the size of the factor is used; a negative one means oscillating.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "oscillating" ? "monotone" : name;
      },
    },
    {
      name: "the learning rate compared with 1 and 2",
      explanation: "It is the product η·curvature that has its borders at 1 and 2, not η alone.",
      answer: (learningRate) => regime(learningRate, 1),
    },
  ],
};

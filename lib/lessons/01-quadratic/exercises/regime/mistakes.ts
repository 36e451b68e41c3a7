import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { type Regime, regime } from "../../../../../solutions/01-quadratic/regime.js";

/** The right names, but for one in the place of another. */
const calling =
  (right: Regime, wrong: Regime) =>
  (learningRate: number, curvature?: number): Regime => {
    const name = regime(learningRate, curvature);
    return name === right ? wrong : name;
  };
const exchanging =
  (first: Regime, second: Regime) =>
  (learningRate: number, curvature?: number): Regime => {
    const name = regime(learningRate, curvature);
    if (name === first) return second;
    return name === second ? first : name;
  };

/** The regime of a product that counts as 1 or 2 when it is close. */
function near(product: number, tolerance: number): Regime {
  const border = [1, 2].find((value) => Math.abs(product - value) < tolerance);
  return regime(border ?? product, 1);
}

export const catalogue: Catalogue<typeof regime> = {
  solution: regime,
  probes: [
    ...[0, 0.2, 0.25, 0.5, 0.75, 1, 1.25].map((rate): [number] => [rate]),
    ...[0, 0.0625, 0.125, 0.2, 0.25, 0.5].map((rate): [number, number] => [rate, 8]),
    ...[0.5, 1.5, 2, 3, 4, 5].map((rate): [number, number] => [rate, 0.5]),
  ],
  extremes: [
    [1 - 1e-5, 1],
    [1 + 1e-10, 1],
    [2 - 1e-10, 1],
    [2 + 1e-5, 1],
    [1e-7, 0.5],
  ],
  mistakes: [
    {
      name: "every negative factor oscillating",
      explanation:
        "Every factor below 0 counts as oscillating: test −1 and what lies below it first.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" || name === "divergent" ? "oscillating" : name;
      },
    },
    {
      name: "a factor of size 1 divergent",
      explanation: "A factor of 1 or −1 counts as divergent; these are stalled and two-cycle.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" || name === "stalled" ? "divergent" : name;
      },
    },
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
    {
      name: "one-step called monotone and two-cycle oscillating",
      explanation: "At exactly 1 and 2 the product has regimes of its own: one-step and two-cycle.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "one-step") return "monotone";
        return name === "two-cycle" ? "oscillating" : name;
      },
    },
    {
      name: "one-step called oscillating and two-cycle divergent",
      explanation: "At exactly 1 and 2 the product has regimes of its own: one-step and two-cycle.",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "one-step") return "oscillating";
        return name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      name: "no default curvature",
      explanation:
        "Without a curvature the result is wrong: keep the default, curvature = 2, as in the stub.",
      answer: (learningRate, ...given: [number?]) =>
        given.length === 0 ? "divergent" : regime(learningRate, ...given),
    },
    {
      name: "a default curvature of 1",
      explanation: "Without a curvature it counts as 1; the default is 2, which makes J(θ) = θ².",
      answer: (learningRate, ...given: [number?]) => regime(learningRate, given[0] ?? 1),
    },
    {
      name: "monotone and oscillating exchanged",
      explanation: "The names monotone and oscillating are exchanged.",
      answer: exchanging("monotone", "oscillating"),
    },
    {
      name: "one-step and two-cycle exchanged",
      explanation: "The names one-step and two-cycle are exchanged.",
      answer: exchanging("one-step", "two-cycle"),
    },
    {
      name: "two-cycle and divergent exchanged",
      explanation: "The names two-cycle and divergent are exchanged.",
      answer: exchanging("two-cycle", "divergent"),
    },
    {
      name: "stalled and one-step exchanged",
      explanation: "The names stalled and one-step are exchanged.",
      answer: exchanging("stalled", "one-step"),
    },
    {
      name: "stalled and two-cycle exchanged",
      explanation: "The names stalled and two-cycle are exchanged.",
      answer: exchanging("stalled", "two-cycle"),
    },
    {
      name: "stalled called one-step",
      explanation:
        "With a learning rate of 0 nothing moves: that is stalled; one-step needs a factor of 0.",
      answer: calling("stalled", "one-step"),
    },
    {
      name: "oscillating called two-cycle",
      explanation:
        "A path that changes sides and still shrinks is oscillating; the two-cycle keeps its size.",
      answer: calling("oscillating", "two-cycle"),
    },
    {
      name: "divergent called oscillating",
      explanation: "Once the factor is beyond −1, θ grows at each update: that is divergent.",
      answer: calling("divergent", "oscillating"),
    },
    {
      name: "divergent called two-cycle",
      explanation:
        "Only a factor of exactly −1 makes a two-cycle; beyond it θ grows: that is divergent.",
      answer: calling("divergent", "two-cycle"),
    },
    {
      name: "borders with a tolerance",
      explanation: "A product that is only close to 1 or 2 counts as equal; compare exactly.",
      answer: (learningRate, curvature = 2) => near(learningRate * curvature, 1e-4),
    },
    {
      name: "borders with a small tolerance",
      explanation: "A product that is only close to 1 or 2 counts as equal; compare exactly.",
      answer: (learningRate, curvature = 2) => near(learningRate * curvature, 1e-8),
    },
  ],
};

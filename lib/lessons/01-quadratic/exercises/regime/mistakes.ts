import { type Regime, regime } from "../../../../../solutions/01-quadratic/regime.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

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

export const catalogue: MistakeCatalogue<typeof regime> = {
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
      id: "everyNegativeFactorOscillating",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" || name === "divergent" ? "oscillating" : name;
      },
    },
    {
      id: "factorOfSizeOneDivergent",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" || name === "stalled" ? "divergent" : name;
      },
    },
    {
      id: "curvatureIgnored",
      answer: (learningRate) => regime(learningRate),
    },
    {
      id: "extraFactorOfTwo",
      answer: (learningRate, curvature = 2) => regime(2 * learningRate, curvature),
    },
    {
      id: "dividedByCurvature",
      answer: (learningRate, curvature = 2) => regime(learningRate / curvature, 1),
    },
    {
      id: "everyOvershootCalledDivergent",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "oscillating" || name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      id: "twoCycleCalledOscillating",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" ? "oscillating" : name;
      },
    },
    {
      id: "twoCycleCalledDivergent",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      id: "oneStepCalledMonotone",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "one-step" ? "monotone" : name;
      },
    },
    {
      id: "oneStepCalledOscillating",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "one-step" ? "oscillating" : name;
      },
    },
    {
      id: "rateOfZeroCalledMonotone",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "stalled" ? "monotone" : name;
      },
    },
    {
      id: "oscillatingAndDivergentSwapped",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "oscillating") return "divergent";
        return name === "divergent" ? "oscillating" : name;
      },
    },
    {
      id: "signOfFactorIgnored",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        return name === "oscillating" ? "monotone" : name;
      },
    },
    {
      id: "learningRateComparedWithOneAndTwo",
      answer: (learningRate) => regime(learningRate, 1),
    },
    {
      id: "oneStepCalledMonotoneAndTwoCycleOscillating",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "one-step") return "monotone";
        return name === "two-cycle" ? "oscillating" : name;
      },
    },
    {
      id: "oneStepCalledOscillatingAndTwoCycleDivergent",
      answer: (learningRate, curvature) => {
        const name = regime(learningRate, curvature);
        if (name === "one-step") return "oscillating";
        return name === "two-cycle" ? "divergent" : name;
      },
    },
    {
      id: "noDefaultCurvature",
      answer: (learningRate, ...given: [number?]) =>
        given.length === 0 ? "divergent" : regime(learningRate, ...given),
    },
    {
      id: "defaultCurvatureOfOne",
      answer: (learningRate, ...given: [number?]) => regime(learningRate, given[0] ?? 1),
    },
    {
      id: "monotoneAndOscillatingSwapped",
      answer: exchanging("monotone", "oscillating"),
    },
    {
      id: "oneStepAndTwoCycleSwapped",
      answer: exchanging("one-step", "two-cycle"),
    },
    {
      id: "twoCycleAndDivergentSwapped",
      answer: exchanging("two-cycle", "divergent"),
    },
    {
      id: "stalledAndOneStepSwapped",
      answer: exchanging("stalled", "one-step"),
    },
    {
      id: "stalledAndTwoCycleSwapped",
      answer: exchanging("stalled", "two-cycle"),
    },
    {
      id: "stalledCalledOneStep",
      answer: calling("stalled", "one-step"),
    },
    {
      id: "oscillatingCalledTwoCycle",
      answer: calling("oscillating", "two-cycle"),
    },
    {
      id: "divergentCalledOscillating",
      answer: calling("divergent", "oscillating"),
    },
    {
      id: "divergentCalledTwoCycle",
      answer: calling("divergent", "two-cycle"),
    },
    {
      id: "bordersWithTolerance",
      answer: (learningRate, curvature = 2) => near(learningRate * curvature, 1e-4),
    },
    {
      id: "bordersWithSmallTolerance",
      answer: (learningRate, curvature = 2) => near(learningRate * curvature, 1e-8),
    },
  ],
};

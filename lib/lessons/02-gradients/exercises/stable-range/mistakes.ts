import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { stableRange } from "../../../../../solutions/02-gradients/stable-range.js";

export const catalogue: Catalogue<typeof stableRange> = {
  solution: stableRange,
  probes: [[2], [4], [0.5], [10], [0], [-2]],
  extremes: [[1e-7], [-1e-7]],
  mistakes: [
    {
      name: "the bound of one step",
      explanation:
        "1/curvature is where one step is enough; the path still shrinks up to 2/curvature.",
      answer: (curvature) => (curvature > 0 ? [0, 1 / curvature] : [0, 0]),
    },
    {
      name: "the bound of θ² for every curvature",
      explanation: "0 to 1 is the range for a curvature of 2; a steeper valley has a smaller one.",
      answer: (curvature) => (curvature > 0 ? [0, 1] : [0, 0]),
    },
    {
      name: "curvature/2",
      explanation: "The quotient is upside down; the steeper the valley, the smaller the range.",
      answer: (curvature) => (curvature > 0 ? [0, curvature / 2] : [0, 0]),
    },
    {
      name: "2·curvature",
      explanation: "The range grows with the curvature; solve 1 − η·curvature = −1 for η.",
      answer: (curvature) => (curvature > 0 ? [0, 2 * curvature] : [0, 0]),
    },
    {
      name: "4/curvature",
      explanation:
        "The range is twice as wide as it should be; at 2/curvature θ already jumps as far as it was.",
      answer: (curvature) => (curvature > 0 ? [0, 4 / curvature] : [0, 0]),
    },
    {
      name: "a hill treated like a valley",
      explanation: "With a curvature of 0 or less nothing converges: the range is empty, [0, 0].",
      answer: (curvature) => [0, 2 / curvature],
    },
    {
      name: "the sign of the curvature ignored",
      explanation:
        "On a hill every learning rate above 0 leads away from 0: the range is empty, [0, 0].",
      answer: (curvature) => (curvature === 0 ? [0, 0] : [0, 2 / Math.abs(curvature)]),
    },
    {
      name: "no bound on a hill",
      explanation: "On a hill or flat ground no learning rate converges, so none is in the range.",
      answer: (curvature) => [0, curvature > 0 ? 2 / curvature : Number.POSITIVE_INFINITY],
    },
    {
      name: "high before low",
      explanation: "The two ends are exchanged: the lower one comes first.",
      answer: (curvature) => (curvature > 0 ? [2 / curvature, 0] : [0, 0]),
    },
    {
      name: "only the oscillating part",
      explanation:
        "The range begins at 1/curvature; below that the path converges too, without overshooting.",
      answer: (curvature) => (curvature > 0 ? [1 / curvature, 2 / curvature] : [0, 0]),
    },
    {
      name: "negative learning rates included",
      explanation: "A negative learning rate climbs; the range begins at 0.",
      answer: (curvature) => (curvature > 0 ? [-2 / curvature, 2 / curvature] : [0, 0]),
    },
    {
      name: "flat ground treated like a valley",
      explanation:
        "With a curvature of 0 there is no slope and θ never moves: the range is empty, [0, 0].",
      answer: (curvature) => (curvature >= 0 ? [0, 2 / curvature] : [0, 0]),
    },
    {
      name: "a range of negative rates on a hill",
      explanation:
        "On a hill a negative rate would lead to 0, but rates are above 0: the range is empty, [0, 0].",
      answer: (curvature) =>
        curvature === 0 ? [0, 0] : curvature > 0 ? [0, 2 / curvature] : [2 / curvature, 0],
    },
    {
      name: "the product instead of the rate",
      explanation:
        "0 and 2 are the borders of η·curvature; divide them by the curvature to get those of η.",
      answer: (curvature) => (curvature > 0 ? [0, 2] : [0, 0]),
    },
    {
      name: "the square of the curvature",
      explanation: "The curvature enters twice; solve 1 − η·curvature = −1 for η.",
      answer: (curvature) => (curvature > 0 ? [0, 2 / curvature ** 2] : [0, 0]),
    },
    {
      name: "NaN on a hill",
      explanation: "On a hill or flat ground the result is NaN; the range is empty there, [0, 0].",
      answer: (curvature) => (curvature > 0 ? [0, 2 / curvature] : [Number.NaN, Number.NaN]),
    },
    {
      name: "an empty list on a hill",
      explanation: "On a hill or flat ground the list is empty; the empty range is written [0, 0].",
      answer: (curvature) =>
        curvature > 0 ? [0, 2 / curvature] : ([] as unknown as [number, number]),
    },
    {
      name: "only one number",
      explanation: "Only the upper end is returned; return both ends, [low, high].",
      answer: (curvature) => (curvature > 0 ? 2 / curvature : 0) as unknown as [number, number],
    },
    {
      name: "rates below 0",
      explanation:
        "The range lies below 0; a learning rate is above 0, so it is the other side: [0, 2/curvature].",
      answer: (curvature) => (curvature > 0 ? [-2 / curvature, 0] : [0, 0]),
    },
  ],
};

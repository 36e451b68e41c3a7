import { numericalGradient } from "../../../solutions/02-gradients/numerical-gradient.js";
import type { Catalogue } from "../catalogue.js";

/** theta with something added to coordinate i. */
function moved(theta: readonly number[], i: number, by: number): number[] {
  return theta.map((value, j) => (j === i ? value + by : value));
}

export const catalogue: Catalogue<typeof numericalGradient> = {
  solution: numericalGradient,
  probes: [
    [([x, y]) => x ** 3 + x * y * y, [1, 2], 0.1],
    [([x, y, z]) => x * y * z + z * z, [2, 3, 5], 0.5],
    [([x]) => Math.exp(x), [0.3], 0.25],
  ],
  mistakes: [
    {
      name: "forward difference",
      explanation:
        "It looks forward only, which is off by about h; look a distance h to both sides.",
      answer: (f, theta, h) => theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / h),
    },
    {
      name: "backward difference",
      explanation:
        "It looks backward only, which is off by about h; look a distance h to both sides.",
      answer: (f, theta, h) => theta.map((_, i) => (f([...theta]) - f(moved(theta, i, -h))) / h),
    },
    {
      name: "divided by h instead of 2h",
      explanation: "The slopes are twice too large; the two points are 2h apart.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => 2 * slope),
    },
    {
      name: "h missing in the quotient",
      explanation: "The difference is divided by 2 only; divide it by the distance 2h.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * h),
    },
    {
      name: "the difference not divided",
      explanation: "The difference of f is returned; a slope is the difference divided by 2h.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * 2 * h),
    },
    {
      name: "divided by 2, then multiplied by h",
      explanation: "`difference / 2 * h` multiplies by h: put 2 * h in parentheses.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * h * h),
    },
    {
      name: "all coordinates moved together",
      explanation: "All coordinates move at once; move one of them and leave the others alone.",
      answer: (f, theta, h) => {
        const ahead = theta.map((value) => value + h);
        const behind = theta.map((value) => value - h);
        return theta.map(() => (f(ahead) - f(behind)) / (2 * h));
      },
    },
    {
      name: "a coordinate not put back",
      explanation:
        "A coordinate stays moved while the next one is measured; put it back, or copy anew.",
      answer: (f, theta, h) => {
        const point = [...theta];
        return point.map((_, i) => {
          point[i] += h;
          const ahead = f(point);
          point[i] -= 2 * h;
          return (ahead - f(point)) / (2 * h);
        });
      },
    },
    {
      name: "theta changed",
      explanation: "The caller's theta is moved and not put back; work on a copy of it.",
      answer: (f, theta, h) => {
        const point = theta as number[];
        const before = [...point];
        point.forEach((_, i) => {
          point[i] -= h;
        });
        return numericalGradient(f, before, h);
      },
    },
    {
      name: "the signs the other way round",
      explanation: "The signs are turned round: it is f ahead minus f behind.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => -slope),
    },
    {
      name: "a step of its own",
      explanation: "It uses a small step of its own; use the h that is given.",
      tolerance: 1e-4,
      answer: (f, theta) => numericalGradient(f, theta, 1e-5),
    },
    {
      name: "half of h to each side",
      explanation: "It looks h/2 to each side; the task says h to each side, so 2h apart.",
      answer: (f, theta, h) => numericalGradient(f, theta, h / 2),
    },
    {
      name: "only the first coordinate",
      explanation:
        "Only the first partial derivative is returned; there is one for each coordinate.",
      answer: (f, theta, h) => numericalGradient(f, theta, h).slice(0, 1),
    },
  ],
};

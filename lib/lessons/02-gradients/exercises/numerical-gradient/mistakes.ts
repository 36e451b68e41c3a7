import type { Catalogue } from "../../../../../grader/diagnosis/catalogue.js";
import { numericalGradient } from "../../../../../solutions/02-gradients/numerical-gradient.js";

/** theta with something added to coordinate i. */
function moved(theta: readonly number[], i: number, by: number): number[] {
  return theta.map((value, j) => (j === i ? value + by : value));
}

export const catalogue: Catalogue<typeof numericalGradient> = {
  solution: numericalGradient,
  probes: [
    [([x, y]) => x ** 3 + x * y * y, [1, 2], 0.1],
    [([x, y, z]) => x * y * z + z * z, [3, 2, 5], 0.5],
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
      explanation: "The signs are reversed: it is f ahead minus f behind.",
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
    {
      name: "the point itself forgotten",
      explanation:
        "f is looked at near 0 and not near θ: move from θ, and leave the other coordinates there.",
      answer: (f, theta, h) =>
        numericalGradient(
          f,
          theta.map(() => 0),
          h,
        ),
    },
    {
      name: "the other coordinates set to 0",
      explanation: "The coordinates that do not move are 0; they should keep their values in θ.",
      answer: (f, theta, h) =>
        theta.map((value, i) => {
          const only = theta.map((_, j) => (j === i ? value : 0));
          return numericalGradient(f, only, h)[i];
        }),
    },
    {
      name: "a relative step",
      explanation: "The step is h times the coordinate; it should be h itself.",
      answer: (f, theta, h) => theta.map((value, i) => numericalGradient(f, theta, h * value)[i]),
    },
    {
      name: "a relative step, divided by 2h",
      explanation: "The coordinate is multiplied by 1 ± h; add and subtract h instead.",
      answer: (f, theta, h) =>
        theta.map((value, i) => numericalGradient(f, theta, h * value)[i] * value),
    },
    {
      name: "a forward difference over 2h",
      explanation: "It looks forward only and divides by 2h; the other point should be h behind.",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / (2 * h)),
    },
    {
      name: "a backward difference over 2h",
      explanation: "It looks backward only and divides by 2h; the other point should be h ahead.",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f([...theta]) - f(moved(theta, i, -h))) / (2 * h)),
    },
    {
      name: "two steps ahead",
      explanation: "It looks ahead by 2h and not behind; look a distance h to each side.",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, 2 * h)) - f([...theta])) / (2 * h)),
    },
    {
      name: "a step back of h from the point ahead",
      explanation:
        "After the step ahead it goes back by h only, to θ itself; the point behind is 2h away.",
      sameAs: "a forward difference over 2h",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / (2 * h)),
    },
    {
      name: "a sum of the two values",
      explanation: "The values of f are added; a slope needs their difference.",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) + f(moved(theta, i, -h))) / (2 * h)),
    },
    {
      name: "the second difference",
      explanation:
        "It computes a curvature; the slope is the difference of two values, divided by 2h.",
      answer: (f, theta, h) =>
        theta.map(
          (_, i) => (f(moved(theta, i, h)) - 2 * f([...theta]) + f(moved(theta, i, -h))) / (h * h),
        ),
    },
    {
      name: "values instead of slopes",
      explanation:
        "The list holds values of f; a slope is the difference of two values, divided by 2h.",
      answer: (f, theta, h) => theta.map((_, i) => f(moved(theta, i, h))),
    },
    {
      name: "the first coordinate moved each time",
      explanation:
        "The same coordinate moves for every entry; move the one that the entry belongs to.",
      answer: (f, theta, h) => theta.map(() => numericalGradient(f, theta, h)[0]),
    },
    {
      name: "h of twice the size",
      explanation: "It looks 2h to each side; the task says h.",
      answer: (f, theta, h) => numericalGradient(f, theta, 2 * h),
    },
    {
      name: "a coordinate left behind",
      explanation: "A coordinate stays moved by −h for all later ones; put it back, or copy anew.",
      sameAs: "a coordinate not put back",
      answer: (f, theta, h) => {
        const point = [...theta];
        return point.map((value, i) => {
          point[i] = value + h;
          const ahead = f(point);
          point[i] = value - h;
          return (ahead - f(point)) / (2 * h);
        });
      },
    },
    {
      name: "a coordinate left ahead",
      explanation: "A coordinate stays moved by h for all later ones; put it back, or copy anew.",
      answer: (f, theta, h) => {
        const point = [...theta];
        return point.map((value, i) => {
          point[i] = value - h;
          const behind = f(point);
          point[i] = value + h;
          return (f(point) - behind) / (2 * h);
        });
      },
    },
    {
      name: "a forward difference, not put back",
      explanation:
        "It looks forward only, and each coordinate stays moved: look to both sides, from fresh copies.",
      answer: (f, theta, h) => {
        const point = [...theta];
        return theta.map((_, i) => {
          const before = f(point);
          point[i] += h;
          return (f(point) - before) / h;
        });
      },
    },
    {
      name: "the coordinate replaced by h",
      explanation: "The coordinate is set to h and −h; add h to it, and subtract h from it.",
      answer: (f, theta, h) =>
        theta.map((value, i) => numericalGradient(f, moved(theta, i, -value), h)[i]),
    },
  ],
};

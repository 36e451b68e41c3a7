import { numericalGradient } from "../../../../../solutions/02-gradients/numerical-gradient.js";
import type { MistakeCatalogue } from "../../../../exercises/mistake.js";

/** theta with something added to coordinate i. */
function moved(theta: readonly number[], i: number, by: number): number[] {
  return theta.map((value, j) => (j === i ? value + by : value));
}

export const catalogue: MistakeCatalogue<typeof numericalGradient> = {
  solution: numericalGradient,
  probes: [
    [([x, y]) => x ** 3 + x * y * y, [1, 2], 0.1],
    [([x, y, z]) => x * y * z + z * z, [3, 2, 5], 0.5],
    [([x]) => Math.exp(x), [0.3], 0.25],
  ],
  mistakes: [
    {
      id: "forwardDifference",
      answer: (f, theta, h) => theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / h),
    },
    {
      id: "backwardDifference",
      answer: (f, theta, h) => theta.map((_, i) => (f([...theta]) - f(moved(theta, i, -h))) / h),
    },
    {
      id: "dividedByHInsteadOf2h",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => 2 * slope),
    },
    {
      id: "hMissingInQuotient",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * h),
    },
    {
      id: "differenceNotDivided",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * 2 * h),
    },
    {
      id: "dividedByTwoThenMultipliedByH",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => slope * h * h),
    },
    {
      id: "allCoordinatesMovedTogether",
      answer: (f, theta, h) => {
        const ahead = theta.map((value) => value + h);
        const behind = theta.map((value) => value - h);
        return theta.map(() => (f(ahead) - f(behind)) / (2 * h));
      },
    },
    {
      id: "coordinateNotPutBack",
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
      id: "thetaChanged",
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
      id: "signsOtherWayRound",
      answer: (f, theta, h) => numericalGradient(f, theta, h).map((slope) => -slope),
    },
    {
      id: "stepOfItsOwn",
      tolerance: 1e-4,
      answer: (f, theta) => numericalGradient(f, theta, 1e-5),
    },
    {
      id: "halfOfHToEachSide",
      answer: (f, theta, h) => numericalGradient(f, theta, h / 2),
    },
    {
      id: "onlyFirstCoordinate",
      answer: (f, theta, h) => numericalGradient(f, theta, h).slice(0, 1),
    },
    {
      id: "pointItselfForgotten",
      answer: (f, theta, h) =>
        numericalGradient(
          f,
          theta.map(() => 0),
          h,
        ),
    },
    {
      id: "otherCoordinatesSetToZero",
      answer: (f, theta, h) =>
        theta.map((value, i) => {
          const only = theta.map((_, j) => (j === i ? value : 0));
          return numericalGradient(f, only, h)[i];
        }),
    },
    {
      id: "relativeStep",
      answer: (f, theta, h) => theta.map((value, i) => numericalGradient(f, theta, h * value)[i]),
    },
    {
      id: "relativeStepDividedBy2h",
      answer: (f, theta, h) =>
        theta.map((value, i) => numericalGradient(f, theta, h * value)[i] * value),
    },
    {
      id: "forwardDifferenceOver2h",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / (2 * h)),
    },
    {
      id: "backwardDifferenceOver2h",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f([...theta]) - f(moved(theta, i, -h))) / (2 * h)),
    },
    {
      id: "twoStepsAhead",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, 2 * h)) - f([...theta])) / (2 * h)),
    },
    {
      id: "stepBackOfHFromPointAhead",
      sameAs: "forwardDifferenceOver2h",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) - f([...theta])) / (2 * h)),
    },
    {
      id: "sumOfTwoValues",
      answer: (f, theta, h) =>
        theta.map((_, i) => (f(moved(theta, i, h)) + f(moved(theta, i, -h))) / (2 * h)),
    },
    {
      id: "secondDifference",
      answer: (f, theta, h) =>
        theta.map(
          (_, i) => (f(moved(theta, i, h)) - 2 * f([...theta]) + f(moved(theta, i, -h))) / (h * h),
        ),
    },
    {
      id: "valuesInsteadOfSlopes",
      answer: (f, theta, h) => theta.map((_, i) => f(moved(theta, i, h))),
    },
    {
      id: "firstCoordinateMovedEachTime",
      answer: (f, theta, h) => theta.map(() => numericalGradient(f, theta, h)[0]),
    },
    {
      id: "hOfTwiceSize",
      answer: (f, theta, h) => numericalGradient(f, theta, 2 * h),
    },
    {
      id: "coordinateLeftBehind",
      sameAs: "coordinateNotPutBack",
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
      id: "coordinateLeftAhead",
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
      id: "forwardDifferenceNotPutBack",
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
      id: "coordinateReplacedByH",
      answer: (f, theta, h) =>
        theta.map((value, i) => numericalGradient(f, moved(theta, i, -value), h)[i]),
    },
  ],
};

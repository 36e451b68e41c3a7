import { numericalGradient } from "../../../solutions/02-gradients/numerical-gradient.js";
import type { Trials } from "../trials.js";

type F = (theta: number[]) => number;
type Theta = readonly number[];

/** One partial derivative with a step of its own for each coordinate. */
const partial = (f: F, theta: Theta, i: number, h: number) => numericalGradient(f, theta, h)[i];
const withStep =
  (stepOf: (h: number, value: number) => number) => (f: F, theta: Theta, h: number) =>
    theta.map((value, i) => partial(f, theta, i, stepOf(h, value)));
const afterwards = (change: (slope: number) => number) => (f: F, theta: Theta, h: number) =>
  numericalGradient(f, theta, h).map(change);

export const trials: Trials<typeof numericalGradient> = {
  nearMisses: [
    {
      reason: "coordinates found by their value, so that equal ones move together",
      answer: (f, theta, h) =>
        theta.map((value) => {
          const moved = (by: number) =>
            theta.map((other) => (other === value ? other + by : other));
          return (f(moved(h)) - f(moved(-h))) / (2 * h);
        }),
    },
    {
      reason: "coordinates found by indexOf, so that of equal ones the first moves",
      answer: (f, theta, h) => theta.map((value) => partial(f, theta, theta.indexOf(value), h)),
    },
    { reason: "an h of at least 0.01", answer: withStep((h) => Math.max(h, 0.01)) },
    { reason: "an h of at most 0.5", answer: withStep((h) => Math.min(h, 0.5)) },
    {
      reason: "an h that grows with large coordinates",
      answer: withStep((h, value) => h * Math.max(1, Math.abs(value) / 10)),
    },
    {
      reason: "an h that is 1e-5 where a coordinate is 0",
      answer: withStep((h, value) => (value === 0 ? 1e-5 : h)),
    },
    {
      reason: "a forward difference where a coordinate is 0",
      answer: (f, theta, h) =>
        theta.map((value, i) => {
          const ahead = theta.map((other, j) => (j === i ? h : other));
          return value === 0 ? (f(ahead) - f([...theta])) / h : partial(f, theta, i, h);
        }),
    },
    {
      reason: "only the first three coordinates",
      answer: (f, theta, h) =>
        numericalGradient(f, theta, h).map((slope, i) => (i < 3 ? slope : 0)),
    },
    { reason: "six decimals", answer: afterwards((slope) => Number(slope.toFixed(6))) },
    { reason: "32-bit numbers", answer: afterwards(Math.fround) },
    {
      reason: "slopes below 1e-6 taken for 0",
      answer: afterwards((slope) => (Math.abs(slope) < 1e-6 ? 0 : slope)),
    },
    {
      reason: "slopes cut off at ±1000",
      answer: afterwards((slope) => Math.max(-1000, Math.min(1000, slope))),
    },
    {
      reason: "the sizes of negative coordinates",
      answer: (f, theta, h) => numericalGradient(f, theta.map(Math.abs), h),
    },
    {
      reason: "coordinates rounded to 6 decimals",
      answer: (f, theta, h) =>
        numericalGradient(
          f,
          theta.map((value) => Number(value.toFixed(6))),
          h,
        ),
    },
  ],
  rightAnswers: [
    {
      reason: "one copy that is put back",
      answer: (f, theta, h) => {
        const [point, gradient] = [[...theta], [] as number[]];
        for (let i = 0; i < point.length; i++) {
          point[i] = theta[i] + h;
          const ahead = f(point);
          point[i] = theta[i] - h;
          gradient.push((ahead - f(point)) / h / 2);
          point[i] = theta[i];
        }
        return gradient;
      },
    },
    {
      reason: "unit vectors",
      answer: (f, theta, h) => {
        const unit = (i: number) => theta.map((_, j) => Number(i === j));
        const at = (e: readonly number[], by: number) =>
          f(theta.map((value, j) => value + by * e[j]));
        return theta.map((_, i) => (at(unit(i), h) - at(unit(i), -h)) / (2 * h));
      },
    },
    {
      reason: "the mean of the forward and the backward difference",
      answer: (f, theta, h) =>
        theta.map((_, i) => {
          const at = (by: number) => f(theta.map((other, j) => other + (j === i ? by : 0)));
          return ((at(h) - at(0)) / h + (at(0) - at(-h)) / h) / 2;
        }),
    },
    {
      reason: "slices around the coordinate, and a sum of two halves",
      answer: (f, theta, h) =>
        theta.map((value, i) => {
          const at = (moved: number) => f([...theta.slice(0, i), moved, ...theta.slice(i + 1)]);
          return (0.5 / h) * at(value + h) - (0.5 / h) * at(value - h);
        }),
    },
  ],
};

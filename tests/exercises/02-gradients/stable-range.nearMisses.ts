import { stableRange } from "../../../solutions/02-gradients/stable-range.js";
import type { Trials } from "../trials.js";

type Range = [low: number, high: number];

const high =
  (change: (high: number) => number) =>
  (curvature: number): Range => [0, change(stableRange(curvature)[1])];

export const trials: Trials<typeof stableRange> = {
  nearMisses: [
    ...[1e-5, 1e-9, 1e-12, 1e-300].map((flat) => ({
      reason: `a curvature below ${flat} taken for flat`,
      answer: (curvature: number): Range => (curvature < flat ? [0, 0] : [0, 2 / curvature]),
    })),
    ...[1e-6, 1e-9].map((flat) => ({
      reason: `a hill taken for a valley down to a curvature of −${flat}`,
      answer: (curvature: number): Range =>
        curvature !== 0 && curvature > -2 * flat
          ? [0, 2 / Math.abs(curvature)]
          : stableRange(curvature),
    })),
    ...[100, 1e6, 1e9].map((most) => ({
      reason: `an upper end of at most ${most}`,
      answer: high((value) => Math.min(value, most)),
    })),
    ...[1e-12, 1e-9].map((small) => ({
      reason: `${small} added to the curvature`,
      answer: (curvature: number): Range => (curvature > 0 ? [0, 2 / (curvature + small)] : [0, 0]),
    })),
    { reason: "six decimals", answer: high((value) => Number(value.toFixed(6))) },
    { reason: "ten digits", answer: high((value) => Number(value.toPrecision(10))) },
    { reason: "32-bit numbers", answer: high(Math.fround) },
    {
      reason: "a curvature above 1e6 taken for too steep",
      answer: (curvature) => (curvature > 1e6 ? [0, 0] : stableRange(curvature)),
    },
    {
      reason: "a curvature of −0 taken for a valley",
      answer: (curvature) =>
        Object.is(curvature, -0) ? [0, Number.POSITIVE_INFINITY] : stableRange(curvature),
    },
    {
      reason: "hills beyond −100 forgotten",
      answer: (curvature) => (curvature < -100 ? [0, 2 / -curvature] : stableRange(curvature)),
    },
  ],
  rightAnswers: [
    {
      reason: "a case for each kind of ground",
      answer: (curvature) => {
        if (curvature < 0) return [0, 0];
        if (curvature === 0) return [0, 0];
        return [0, (1 / curvature) * 2];
      },
    },
    {
      reason: "bounds of the maximum",
      answer: (curvature) => [0, curvature > 0 ? 2 * curvature ** -1 : 0],
    },
    {
      reason: "an upper end that is at least 0",
      answer: (curvature) => [0, curvature === 0 ? 0 : Math.max(0, 2 / curvature)],
    },
    {
      reason: "the range where each of both bounds holds",
      answer: (curvature) => {
        const bounds = [0, 2 / (curvature || Number.NEGATIVE_INFINITY)].sort((a, b) => a - b);
        return curvature > 0 ? [bounds[0], bounds[1]] : [0, 0];
      },
    },
  ],
};

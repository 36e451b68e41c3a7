import { step } from "../../../solutions/01-quadratic/step.js";
import type { Trials } from "../trials.js";

const loss = (theta: number) => theta * theta;
const cut = (value: number, bound: number) => Math.max(-bound, Math.min(bound, value));

export const trials: Trials<typeof step> = {
  nearMisses: [
    { reason: "six decimals", answer: (theta, rate) => Number(step(theta, rate).toFixed(6)) },
    { reason: "eight digits", answer: (theta, rate) => Number(step(theta, rate).toPrecision(8)) },
    { reason: "32-bit numbers", answer: (theta, rate) => Math.fround(step(theta, rate)) },
    {
      reason: "the slope by a difference quotient",
      answer: (theta, rate) => theta - (rate * (loss(theta + 1e-6) - loss(theta - 1e-6))) / 2e-6,
    },
    {
      reason: "the slope by a forward difference with a tiny step",
      answer: (theta, rate) => theta - (rate * (loss(theta + 1e-8) - loss(theta))) / 1e-8,
    },
    ...[100, 1000, 1e6].map((bound) => ({
      reason: `the slope cut off at ±${bound}`,
      answer: (theta: number, rate: number) => theta - rate * cut(2 * theta, bound),
    })),
    ...[1, 10].map((most) => ({
      reason: `a learning rate of at most ${most}`,
      answer: (theta: number, rate: number) => step(theta, Math.min(rate, most)),
    })),
    ...[1e-6, 1e-9, 1e-12].map((small) => ({
      reason: `a θ below ${small} in size taken for the minimum`,
      answer: (theta: number, rate: number) => (Math.abs(theta) < small ? 0 : step(theta, rate)),
    })),
    {
      reason: "a rate of 0 taken for a missing one",
      answer: (theta, rate) => step(theta, rate || 0.1),
    },
    {
      reason: "a tiny rate raised to 0.001",
      answer: (theta, rate) => step(theta, rate === 0 ? 0 : Math.max(rate, 0.001)),
    },
    {
      reason: "whole numbers for large θ",
      answer: (theta, rate) =>
        Math.abs(theta) > 1000 ? Math.round(step(theta, rate)) : step(theta, rate),
    },
  ],
  rightAnswers: [
    { reason: "θ times a factor", answer: (theta, rate) => theta * (1 - 2 * rate) },
    { reason: "θ + θ for the slope", answer: (theta, rate) => theta - rate * (theta + theta) },
    { reason: "the change added", answer: (theta, rate) => -2 * rate * theta + theta },
    {
      reason: "in two halves",
      answer: (theta, rate) => {
        let next = theta;
        for (let half = 0; half < 2; half++) next -= rate * theta;
        return next;
      },
    },
  ],
};

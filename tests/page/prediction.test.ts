import { expect, test } from "vitest";
import { type Estimate, judge, readings } from "../../lib/page/prediction.js";

const rate: Estimate = {
  question: "Which η lands in one step?",
  answer: 0.5,
  tolerance: 0.001,
  right: "1 − 2η = 0.",
  typical: [{ answer: 1, feedback: "That jumps to the other side." }],
  otherwise: "Set 1 − 2η to 0.",
};

test("an estimate is right within its tolerance, and typical slips have their own feedback", () => {
  expect(judge(rate, 0.5009)).toEqual({ right: true, feedback: "1 − 2η = 0." });
  expect(judge(rate, 1)).toEqual({ right: false, feedback: "That jumps to the other side." });
  expect(judge(rate, 0.4)).toEqual({ right: false, feedback: "Set 1 − 2η to 0." });
});

test("each choice has its feedback", () => {
  const options = [
    { answer: "up", feedback: "The sign was lost." },
    { answer: "down", feedback: "Against the slope.", right: true },
  ] as const;
  const prediction = { question: "Which way?", options };
  expect(judge(prediction, 0)).toEqual({ right: false, feedback: "The sign was lost." });
  expect(judge(prediction, 1)).toEqual({ right: true, feedback: "Against the slope." });
});

test.each([
  ["0.5", [0.5]],
  [" 0,5 ", [0.5]],
  ["0,125", [0.125]],
  ["15700", [15700]],
  ["15,700", [15.7, 15700]],
  ["15 700", [15700]],
  ["1,234,567", [1234567]],
  ["−3", [-3]],
  ["1/4", [0.25]],
  ["1e-3", [0.001]],
  ["10⁻³", []],
  ["", []],
  ["1/2/3", []],
  ["half", []],
])("reads %o as %o", (text, numbers) => {
  expect(readings(text)).toEqual(numbers);
});

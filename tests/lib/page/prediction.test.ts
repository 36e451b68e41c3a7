import { afterEach, expect, test } from "vitest";
import { parseNumbers } from "../../../lib/page/parseNumbers.js";
import { choice, type Estimate, estimate, judge } from "../../../lib/page/prediction.js";
import { catalogue } from "../../../lib/words/catalogue.js";
import { speak } from "../../../lib/words/language.js";

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

const words = catalogue({
  en: {
    way: {
      question: "Which way?",
      options: {
        up: { answer: "up", feedback: "The sign was lost." },
        down: { answer: "down", feedback: "Against the slope." },
      },
    },
    rate: {
      question: "Which η?",
      right: "It lands.",
      typical: { doubled: "It jumps.", halved: "It falls short." },
      otherwise: "Set 1 − 2η to 0.",
    },
  },
  zh: {
    way: {
      question: "哪边？",
      options: {
        down: { answer: "下", feedback: "逆着斜率。" },
        up: { answer: "上", feedback: "丢了符号。" },
      },
    },
    rate: {
      question: "哪个 η？",
      right: "一步到底。",
      typical: { doubled: "跳过去了。", halved: "没走到。" },
      otherwise: "令 1 − 2η 为 0。",
    },
  },
} as const);
const way = choice(words.way, { right: "down" });
const landing = estimate(words.rate, {
  answer: 0.5,
  tolerance: 0.001,
  typical: { halved: 0.25, doubled: 1 },
});

afterEach(() => {
  speak(undefined);
});

test("a choice of a catalogue has the right option by its key", () => {
  expect(JSON.parse(JSON.stringify(way))).toEqual({
    question: "Which way?",
    options: [
      { answer: "up", feedback: "The sign was lost." },
      { answer: "down", right: true, feedback: "Against the slope." },
    ],
  });
});

test("an estimate of a catalogue has the numbers of its slips beside their words", () => {
  expect(JSON.parse(JSON.stringify(landing))).toEqual({
    question: "Which η?",
    answer: 0.5,
    tolerance: 0.001,
    right: "It lands.",
    typical: [
      { answer: 1, feedback: "It jumps." },
      { answer: 0.25, feedback: "It falls short." },
    ],
    otherwise: "Set 1 − 2η to 0.",
  });
});

test("a prediction speaks the language of the moment, its options in the English order", () => {
  speak("zh");
  expect(way.options.map(({ answer }) => answer)).toEqual(["上", "下"]);
  expect(judge(way, 1)).toEqual({ right: true, feedback: "逆着斜率。" });
  expect(judge(landing, 1)).toEqual({ right: false, feedback: "跳过去了。" });
});

// The compiler proves these: a line of `@ts-expect-error` without an error is an error. None of it is called.
const wrongKeys = () => [
  // @ts-expect-error no such option
  choice(words.way, { right: "left" }),
  // @ts-expect-error a slip without its number
  estimate(words.rate, { answer: 0.5, tolerance: 0, typical: { doubled: 1 } }),
  // @ts-expect-error a number without its slip
  estimate(words.rate, { answer: 0.5, tolerance: 0, typical: { doubled: 1, halved: 0, x: 0 } }),
];

test("what the compiler refuses is still a function", () => {
  expect(wrongKeys).toBeTypeOf("function");
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
  ["10⁻³", [0.001]],
  ["15.700", [15.7, 15700]],
  ["15'700", [15700]],
  ["15’700", [15700]],
  ["15\u2009700", [15700]],
  ["15\u202f700", [15700]],
  ["1.234.567", [1234567]],
  ["1.234.567,5", [1234567.5]],
  ["15,700.25", [15700.25]],
  ["1'234.5", [1234.5]],
  ["１５", [15]],
  ["０．５", [0.5]],
  ["–5", [-5]],
  ["−5", [-5]],
  ["—5", [-5]],
  ["1,5", [1.5]],
  ["+2", [2]],
  [".5", [0.5]],
  ["1e3", [1000]],
  ["1E-3", [0.001]],
  ["10^3", [1000]],
  ["10^-3", [0.001]],
  ["10**3", [1000]],
  ["2·10^3", [2000]],
  ["2 × 10⁻³", [0.002]],
  ["-2^2", [-4]],
  ["½", [0.5]],
  ["−½", [-0.5]],
  ["1½", [1.5]],
  ["1 1/2", [1.5]],
  ["50 %", [0.5, 50]],
  ["50%", [0.5, 50]],
  ["５０％", [0.5, 50]],
  ["x = 3", [3]],
  ["θ₁ = −3", [-3]],
  ["η=0.5", [0.5]],
  ["about 3", [3]],
  ["≈ 0.69", [0.69]],
  ["约 3", [3]],
  ["0.69 nats", [0.69]],
  ["12 34", []],
  ["1,23,4", []],
  ["0.1.2", []],
  ["0x10", []],
  ["1/0", []],
  ["-", []],
  ["%", []],
  ["Infinity", []],
  ["", []],
  ["1/2/3", []],
  ["half", []],
])("reads %o as %o", (text, numbers) => {
  expect(parseNumbers(text)).toEqual(numbers);
});

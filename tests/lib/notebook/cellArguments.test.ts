// What cells hand over by mistake: one sentence each, in the words of the function that was called.
import { beforeEach, expect, test, vi } from "vitest";
import { learningRateExplorer } from "../../../lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
import { landscape } from "../../../lib/lessons/01-quadratic/figures/landscape.js";
import { ask } from "../../../lib/notebook/ask.js";
import { check } from "../../../lib/notebook/check.js";
import { interact } from "../../../lib/notebook/interact.js";
import { show } from "../../../lib/notebook/show.js";
import { refusals, untyped } from "../refusals.js";

const shown = vi.hoisted(() => [] as string[]);
vi.mock("tslab", () => {
  const html = (text: string) => shown.push(text);
  return { display: { html }, newDisplay: () => ({ html }) };
});
beforeEach(() => {
  shown.length = 0;
});

const figure = landscape({ loss: (theta) => theta ** 2, from: -1, to: 1 });
const prediction = { question: "Which way?", options: [] };

const ofFigure =
  "show requires figure to be a figure, such as parabolaDescent({ theta0: 1, learningRate: 0.1, steps: 10 }), got ";
const ofInteractive =
  "interact requires figure to be a figure that moves, such as learningRateExplorer, got ";
const ofPrediction =
  "ask requires prediction to be one of the lesson's predictions, such as predictions.secondPoint, got ";
const ofId =
  'check requires id to be the path of an exercise in quotation marks, such as "03-softmax/softmax", got ';

refusals([
  [`${ofFigure}undefined`, () => show(untyped(undefined))],
  [`${ofFigure}3`, () => show(untyped(3))],
  [`${ofFigure}null`, () => show(untyped(null))],
  [`${ofFigure}an array of length 1`, () => show(untyped([figure]))],
  [`${ofFigure}an object`, () => show(untyped({ title: "Mine" }))],
  [`${ofFigure}a function (landscape({ … }) makes the figure)`, () => show(untyped(landscape))],
  [
    `${ofFigure}a figure that moves (write interact(learningRateExplorer))`,
    () => show(untyped(learningRateExplorer)),
  ],
  [`${ofInteractive}undefined`, () => interact(untyped<typeof learningRateExplorer>(undefined))],
  [
    `${ofInteractive}"learningRateExplorer"`,
    () => interact(untyped<typeof learningRateExplorer>("learningRateExplorer")),
  ],
  [
    `${ofInteractive}a figure that stands still (write show(…))`,
    () => interact(untyped<typeof learningRateExplorer>(figure)),
  ],
  [`${ofPrediction}"typo"`, () => ask(untyped("typo"))],
  [`${ofPrediction}undefined`, () => ask(untyped(undefined))],
  [`${ofPrediction}an object`, () => ask(untyped({ question: "Which way?" }))],
  [`${ofId}3`, () => check(untyped(3))],
  [`${ofId}undefined`, () => check(untyped(undefined))],
  [`${ofId}""`, () => check("")],
  [`${ofId}an array (check one exercise at a time)`, () => check(untyped(["03-softmax/softmax"]))],
  [`${ofId}a function`, () => check(untyped(Math.abs))],
]);

test("nothing was shown for any of them, and what is right is shown", () => {
  expect(() => show(untyped(3))).toThrow(RangeError);
  expect(shown).toEqual([]);
  show(figure);
  ask(prediction);
  interact(learningRateExplorer);
  expect(shown).toHaveLength(3);
});

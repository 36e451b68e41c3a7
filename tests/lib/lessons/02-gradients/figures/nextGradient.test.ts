import { expect, test } from "vitest";
import { nextGradient } from "../../../../../lib/lessons/02-gradients/figures/nextGradient.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { clauses } from "../../../../../lib/words/locale.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.nextGradient;

const parabola = {
  loss: (theta: number) => theta ** 2,
  gradientOf: (theta: number) => 2 * theta,
  theta0: 2,
  steps: 2,
  from: -2.5,
  to: 2.5,
};

test("the points on the loss with their tangents, and on the gradient", () => {
  const figure = nextGradient({ ...parabola, learningRate: 0.25 });
  const [loss, gradient] = panels(drawn(figure));
  if (loss === undefined || gradient === undefined) throw new Error("two panels");
  expect(countMarks(loss, "dot")).toBe(3);
  expect(loss.querySelectorAll(`[aria-label="link"] path`)).toHaveLength(3);
  expect(gradient.querySelectorAll(`[aria-label="dot"] circle`)).toHaveLength(3);
  expect(axisLabel(loss, "y")).toBe(text.loss);
  expect(axisLabel(gradient, "y")).toBe(text.gradient);
  expect(gradient.textContent).toContain(text.gradientAt({ step: "₁" }));
  const visits = [
    text.visit({ theta: "2", gradient: "4" }),
    text.visit({ theta: "1", gradient: "2" }),
    text.visit({ theta: "0.5", gradient: "1" }),
  ];
  expect(figure.description).toBe(
    text.description({ learningRate: "0.25", visits: clauses(visits) }),
  );
});

test("a learning rate that jumps across the valley names gradients of both signs", () => {
  const figure = nextGradient({ ...parabola, learningRate: 0.9 });
  drawn(figure);
  expect(figure.description).toContain(text.visit({ theta: "−1.6", gradient: "−3.2" }));
});

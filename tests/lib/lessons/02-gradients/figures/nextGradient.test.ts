import { expect, test } from "vitest";
import { nextGradient } from "../../../../../lib/lessons/02-gradients/figures/nextGradient.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

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
  expect(axisLabel(loss, "y")).toBe("loss J(θ)");
  expect(axisLabel(gradient, "y")).toBe("gradient ∇J(θ)");
  expect(gradient.textContent).toContain("∇J(θ₁)");
  expect(figure.description).toContain(
    "θ = 2 has gradient 4; θ = 1 has gradient 2; θ = 0.5 has gradient 1",
  );
});

test("a learning rate that jumps across the valley names gradients of both signs", () => {
  const figure = nextGradient({ ...parabola, learningRate: 0.9 });
  drawn(figure);
  expect(figure.description).toContain("θ = −1.6 has gradient −3.2");
});

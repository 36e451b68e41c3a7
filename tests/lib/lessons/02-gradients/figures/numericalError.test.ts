import { expect, test } from "vitest";
import { numericalError } from "../../../../../lib/lessons/02-gradients/figures/numericalError.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { axisLabel, drawn, panels } from "../../../figures/drawn.js";

const text = figures.numericalError;

const truncation = (h: number) => h ** 2;
const rounding = (h: number) => 1e-16 / h;
const at = (errors: readonly number[]) =>
  errors.map((error, k) => ({ h: 10 ** (-2 * k - 2), error }));

test("names the best h of each difference", () => {
  const figure = numericalError({
    forward: at([1e-2, 1e-4, 1e-6, 1e-8]),
    central: at([1e-4, 1e-8, 1e-10, 1e-8]),
    truncation,
    rounding,
  });
  const [panel] = panels(drawn(figure));
  if (panel === undefined) throw new Error("one panel");
  expect(axisLabel(panel, "x")).toBe(text.h);
  expect(figure.description).toBe(
    text.description({
      forwardH: "10⁻⁸",
      forwardError: "10⁻⁸",
      centralH: "10⁻⁶",
      centralError: "10⁻¹⁰",
    }),
  );
});

test("an error of exactly 0 has no place on a log scale", () => {
  const figure = numericalError({
    forward: at([1e-2, 1e-4]),
    central: at([1e-4, 0]),
    truncation,
    rounding,
  });
  drawn(figure);
  expect(figure.description).toBe(
    text.description({
      forwardH: "10⁻⁴",
      forwardError: "0.0001",
      centralH: "0.01",
      centralError: "0.0001",
    }),
  );
});

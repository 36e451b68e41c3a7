import { expect, test } from "vitest";
import { softmaxSteps } from "../../../../../lib/lessons/03-softmax/figures/softmaxSteps.js";
import { softmax } from "../../../../../lib/softmax.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const labels = ["Adelie", "Chinstrap", "Gentoo"];
const logits = [2, -1, 1];
const probabilities = softmax(logits);

test("three stages side by side", () => {
  const figure = softmaxSteps({
    labels,
    logits,
    exponentials: logits.map(Math.exp),
    probabilities,
  });
  expect(panels(drawn(figure)).map((panel) => countMarks(panel, "bar"))).toEqual([3, 3, 3]);
  expect(figure.description).toContain("Adelie: 2, then 7.39, then 0.705");
  expect(drawn(figure).textContent).toContain("Divide by 10.5");
});

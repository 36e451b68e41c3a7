import { expect, test } from "vitest";
import { softmaxSteps } from "../../../../../lib/lessons/03-softmax/figures/softmaxSteps.js";
import { figures } from "../../../../../lib/lessons/03-softmax/words/figures.js";
import { softmax } from "../../../../../lib/softmax.js";
import { countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.softmaxSteps;
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
  expect(figure.description).toContain(
    text.class({ label: "Adelie", logit: "2", exponential: "7.39", probability: "0.705" }),
  );
  expect(drawn(figure).textContent).toContain(text.probabilitiesHeading({ sum: "10.5" }));
});

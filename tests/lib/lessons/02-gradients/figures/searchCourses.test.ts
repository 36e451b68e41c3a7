import { expect, test } from "vitest";
import { searchCourses } from "../../../../../lib/lessons/02-gradients/figures/searchCourses.js";
import { figures } from "../../../../../lib/lessons/02-gradients/words/figures.js";
import { clauses } from "../../../../../lib/words/locale.js";
import { axisLabel, countMarks, drawn, panels } from "../../../figures/drawn.js";

const text = figures.searchCourses;

test("a line per search with its name at the end, and both ends in words", () => {
  const figure = searchCourses([
    { method: "random", parameterCount: 20, losses: [1, 0.8, 0.75] },
    { method: "descent", parameterCount: 2000, losses: [1, 0.1, 0.01] },
  ]);
  const names = [
    text.methods.random({ parameterCount: 20 }),
    text.methods.descent({ parameterCount: 2000 }),
  ];
  const [panel] = panels(drawn(figure));
  expect(countMarks(panel, "line")).toBe(2);
  expect(axisLabel(panel, "y")).toBe(text.loss);
  for (const name of names) expect(panel.textContent).toContain(name);
  expect(figure.description).toBe(
    text.description({
      courses: clauses([
        text.course({ name: names[0], first: "1", last: "0.75" }),
        text.course({ name: names[1], first: "1", last: "0.01" }),
      ]),
    }),
  );
});

import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";

import type { ExerciseProgress, ExerciseStatus } from "../../../../grader/protocol/results.js";
import { courseProgressHtml } from "../../../../lib/notebook/views/courseProgressView.js";

function exercise(name: string, status: ExerciseStatus, points: number): ExerciseProgress {
  const place = { notebook: "03-softmax", section: "A section" };
  return { id: `03-softmax/${name}`, title: `The ${name}`, ...place, status, points, maxPoints: 4 };
}

const quadratic = { lesson: "01-quadratic", title: "The quadratic" };
const softmax = { lesson: "03-softmax", title: "Softmax" };
const half = [exercise("sum", "passed", 4), exercise("shift", "partial", 1)];

function render(...lessons: Parameters<typeof courseProgressHtml>[0]) {
  const { body } = new JSDOM(courseProgressHtml(lessons)).window.document;
  const links = [...body.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  return { body, links, text: body.textContent ?? "" };
}

describe("the progress of the course", () => {
  test("shows what is being graded, and the lessons that are graded already", () => {
    const { text, body } = render({ ...softmax, exercises: half }, quadratic);
    expect(body.querySelector("[role=status]")?.textContent).toBe("Grading 01-quadratic …");
    expect(text).toContain("5 of 8");
    expect(text).not.toContain("Next");
  });

  test("shows points and exercises, each with its name for who cannot see the sign", () => {
    const { text, body } = render({ ...softmax, exercises: half });
    expect(text).toContain("5 of 8 points, 1 of 2 exercises");
    expect(body.querySelector("progress")?.getAttribute("value")).toBe("5");
    const signs = [...body.querySelectorAll("li a[aria-label]")];
    expect(signs.map((sign) => sign.getAttribute("aria-label"))).toEqual([
      "The sum: passed",
      "The shift: partly passed",
    ]);
  });

  test("leads to the first exercise that is not passed, and to the section that explains it", () => {
    const { text, links } = render({ ...softmax, exercises: half });
    expect(text).toContain("Next: The shift");
    expect(links.slice(-2)).toEqual([
      "../exercises/03-softmax/shift.ts",
      "03-softmax.ipynb#A-section",
    ]);
  });

  test("leads to the trail that asks for an exercise", () => {
    const sum = { ...exercise("sum", "todo", 0), notebook: "trails/precision" };
    const { links } = render({ ...softmax, exercises: [sum] });
    expect(links.slice(-2)).toEqual([
      "../exercises/03-softmax/sum.ts",
      "trails/precision.ipynb#A-section",
    ]);
  });

  test("has a word for who has solved everything", () => {
    const { text } = render({ ...softmax, exercises: [exercise("sum", "passed", 4)] });
    expect(text).toContain("You have solved every exercise.");
  });
});

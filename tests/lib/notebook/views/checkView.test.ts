import { sum } from "d3-array";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";

import type { CheckResult, CheckView } from "../../../../grader/protocol/results.js";
import { checkHtml, gradingHtml } from "../../../../lib/notebook/views/checkView.js";
import { html } from "../../../../lib/notebook/views/html.js";

const passed: CheckResult<string> = {
  name: "sums to 1",
  status: "passed",
  points: 2,
  maxPoints: 2,
};
const failed: CheckResult<string> = {
  name: "large logits",
  status: "failed",
  points: 0,
  maxPoints: 3,
  message: "softmax([1000, 0]): got [NaN, 0], expected [1, 0]",
};

function view(checks: readonly CheckResult<string>[], printed = ""): CheckView {
  const points = sum(checks, (check) => check.points);
  const status = checks.every((check) => check.status === "passed") ? "passed" : "partial";
  const result = {
    id: "03-softmax/softmax",
    lesson: "03-softmax",
    status,
    points,
    maxPoints: 5,
    checks,
  } as const;
  const hints = ["a question", "an idea", "almost the code"];
  const solution = "export const softmax = <T>(h: T[]) => h && h;\n";
  return { kind: "graded", title: "Softmax", result, printed, hints, solution };
}

function render(view: CheckView) {
  const { body } = new JSDOM(checkHtml(view)).window.document;
  const summaries = [...body.querySelectorAll("summary")].map(({ textContent }) => textContent);
  return { body, text: body.textContent ?? "", summaries };
}

describe("the result of a check", () => {
  test("shows the points, every check with its result, got and expected", () => {
    const { body, text } = render(view([passed, failed]));
    expect(text).toContain("Softmax · 2 of 5 points · partly passed");
    expect([...body.querySelectorAll("li")].map(({ textContent }) => textContent)).toEqual([
      "✓sums to 1 · passed · 2 of 2",
      `✗large logits · failed · 0 of 3${failed.message}`,
    ]);
  });

  test("tells the mistake once, at the first check that it explains", () => {
    const diagnosis = { mistake: "no shift", explanation: "Subtract the largest logit." };
    const { body } = render(view([passed, { ...failed, diagnosis }, { ...failed, diagnosis }]));
    const told = [...body.querySelectorAll("li")].map((item) => item.querySelector("p"));
    expect(told.map((paragraph) => paragraph?.textContent)).toEqual([
      undefined,
      "Diagnosis: no shift. Subtract the largest logit.",
      undefined,
    ]);
  });

  test("opens one hint inside the other, and the solution after the last", () => {
    const { body, summaries } = render(view([failed]));
    expect(summaries).toEqual([
      "Hint 1 of 3",
      "Hint 2 of 3",
      "Hint 3 of 3",
      "The official solution",
    ]);
    expect(body.querySelectorAll("section > details")).toHaveLength(1);
    const codeOf = (depth: number) =>
      body.querySelector(`section ${"> details ".repeat(depth)}> pre`)?.textContent;
    expect([1, 2, 3, 4].map(codeOf)).toEqual([
      undefined,
      undefined,
      "almost the code",
      "export const softmax = <T>(h: T[]) => h && h;",
    ]);
    expect(body.querySelector("[open]")).toBeNull();
  });

  test("offers the solution, and no hints, once all has passed", () => {
    const { text, summaries } = render(view([passed]));
    expect(summaries).toEqual(["The official solution"]);
    expect(text).toContain("export const softmax = <T>(h: T[]) => h && h;");
    expect(text).toContain("well done");
    expect(render(view([failed])).text).not.toContain("well done");
  });

  test("shows what the answer printed", () => {
    const { text, summaries } = render(view([failed], "logits [1000, 0]"));
    expect(summaries[0]).toBe("What your code printed");
    expect(text).toContain("logits [1000, 0]");
  });

  test("says once what keeps a whole file from running, with the line of code", () => {
    const message = 'step.ts:2:13: Unexpected "*"\n  2 │   return 1 +* 2;\n    ╵             ^';
    const same = { ...failed, message };
    const { body } = render(view([same, same]));
    const told = [...body.querySelectorAll("li pre")].map(({ textContent }) => textContent);
    expect(told).toEqual([message]);
  });

  test("gives no text of the student's the power of an element or a script", () => {
    const attack = `<img src=x onerror="alert(1)"><script>alert(1)</script>`;
    const { body, text } = render(view([{ ...failed, name: attack, message: attack }], attack));
    expect(body.querySelector("img, script")).toBeNull();
    expect(text.split(attack)).toHaveLength(4);
    expect(render({ kind: "problem", message: attack }).body.querySelector("img")).toBeNull();
    expect(gradingHtml(attack)).not.toContain("<img");
  });

  test("leaves the colour of text to the theme", () => {
    const page = checkHtml(view([passed, failed], "text"));
    for (const style of page.match(/style="[^"]*"/g) ?? []) {
      // Only the signs are coloured, and they are hidden from screen readers, which hear the word.
      if (/[^-]color: #/.test(style)) expect(page).toContain(`aria-hidden="true" ${style}`);
    }
  });
});

test("html escapes everything but html", () => {
  const part = html`<b>${'"<&>"'}</b>`;
  expect(html`${part}${[part, part]}${undefined}${1}`.html).toBe(
    `${"<b>&quot;&lt;&amp;&gt;&quot;</b>".repeat(3)}1`,
  );
});

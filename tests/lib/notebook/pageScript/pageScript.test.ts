// The script that a page gets, run in jsdom: requests before it, after it, and in a second notebook.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { codes } from "../../../../lib/batchKernel/webAssembly.js";
import { pageScript } from "../../../../lib/notebook/pageScript/pageScript.js";
import { requestHtml } from "../../../../lib/notebook/pageScript/requestHtml.js";
import { predictionHtml } from "../../../../lib/notebook/views/predictionView.js";

const prediction = {
  question: "Which way?",
  options: [
    { answer: "it's \\ up", feedback: "</script><b>no</b>" },
    { answer: "down", feedback: "Yes.", right: true },
  ],
} as const;
const script = pageScript();
const place = (carries: boolean) =>
  requestHtml(predictionHtml(prediction), "prediction", prediction, script, carries);

function answersIn(...places: string[]): (string | null)[] {
  const { window } = new JSDOM(places.join(""), { runScripts: "dangerously" });
  return Array.from(window.document.querySelectorAll("form"), (form) => {
    if (form.hidden) return null;
    form.querySelector("input")?.click();
    form.requestSubmit();
    return form.parentElement?.querySelector(".course-feedback")?.textContent ?? "";
  });
}

const answered = "Not quite. </script><b>no</b>";

test("the script serves requests wherever it lies among them", () => {
  expect(answersIn(place(true), place(false))).toEqual([answered, answered]);
  expect(answersIn(place(false), place(true))).toEqual([answered, answered]);
  expect(answersIn(place(true), place(true))).toEqual([answered, answered]);
});

test("without the script nothing changes", () => {
  expect(answersIn(place(false))).toEqual([null]);
});

// It speaks every language, because notebooks in two of them may share a browser.
test("the script is small enough to travel in every page, and needs no eval", () => {
  expect(Buffer.byteLength(script.code)).toBeLessThan(460_000);
  expect(script.code).not.toContain(codes.wide64.slice(0, 100)); // It could not run there.
  expect(script.code).not.toMatch(/\beval\(|new Function|<\/script/);
});

test("a number that can be read in two ways is shown as it was read", () => {
  const estimate = {
    question: "How many?",
    answer: 15_700,
    tolerance: 1,
    right: "Yes.",
    typical: [],
    otherwise: "No.",
  };
  const page = requestHtml(predictionHtml(estimate), "prediction", estimate, script, true);
  const { window } = new JSDOM(page, { runScripts: "dangerously" });
  const answered = (text: string) => {
    const [field, form] = ["input", "form"].map((name) => window.document.querySelector(name));
    (field as HTMLInputElement).value = text;
    (form as HTMLFormElement).requestSubmit();
    return window.document.querySelector(".course-feedback")?.textContent;
  };
  expect(answered("15700")).toBe("Right. Yes.");
  expect(answered("15.700")).toBe("Right. (Your number was read as 15,700.) Yes.");
  expect(answered("16.700")).toBe("Not quite. (Your number was read as 16.7.) No.");
  expect(answered("half")).toBe("Write a number first, such as 0.5.");
});

// What a page holds before its script runs, and without one.
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import type { Interactive } from "../../../../lib/figures/interactive.js";
import { learningRateExplorer } from "../../../../lib/lessons/01-quadratic/explorers/learningRateExplorer.js";
import { interactiveHtml } from "../../../../lib/notebook/views/interactiveView.js";
import { predictionHtml } from "../../../../lib/notebook/views/predictionView.js";

const { document } = new JSDOM("").window;

function elementOf(html: string): HTMLElement {
  const element = document.createElement("div");
  element.innerHTML = html;
  return element;
}

test("a figure shows its first state, with its controls named but at rest", () => {
  const state = { ...learningRateExplorer.initial, learningRate: 0.3 };
  const element = elementOf(interactiveHtml(learningRateExplorer, state, document));
  expect(element.querySelectorAll("[role=img] .course-wide svg")).toHaveLength(2);
  expect(element.querySelectorAll("[role=img] .course-narrow svg")).toHaveLength(2);
  expect(element.querySelectorAll("svg [aria-label]")).toHaveLength(0);
  expect(element.querySelector(".course-line")?.textContent).toBe(learningRateExplorer.say(state));
  const sliders = Array.from(element.querySelectorAll<HTMLInputElement>("input[type=range]"));
  expect(sliders).toHaveLength(2);
  for (const slider of sliders) {
    expect(slider.disabled).toBe(true);
    expect(slider.getAttribute("aria-label")).toMatch(/^(learning rate η|steps)$/);
  }
  expect(sliders[0]?.value).toBe("0.3");
  expect(sliders[0]?.getAttribute("aria-valuetext")).toBe("0.3");
});

test("a choice is a list with its value chosen", () => {
  const figure: Interactive<{ readonly kind: string }> = {
    name: "kinds",
    initial: { kind: "b" },
    controls: () => [
      {
        field: "kind",
        label: "kind",
        options: ["a", "b"].map((value) => ({ value, label: `<${value}>` })),
      },
    ],
    draw: () => ({ title: "Kinds", description: "Nothing is drawn.", panels: [] }),
    say: ({ kind }) => kind,
  };
  const select = elementOf(interactiveHtml(figure, figure.initial, document)).querySelector(
    "select",
  );
  expect(select?.value).toBe("b");
  expect(select?.textContent).toBe("<a><b>");
});

test("a prediction has its form hidden, and every feedback unfolds", () => {
  const choice = {
    question: "Which way is 1 < 2?",
    options: [
      { answer: "up", feedback: "The sign was lost." },
      { answer: "down", feedback: "Against the slope.", right: true },
    ],
  } as const;
  const element = elementOf(predictionHtml(choice));
  expect(element.querySelector("form")?.hidden).toBe(true);
  expect(element.querySelector("legend")?.textContent).toBe(choice.question);
  expect(element.querySelectorAll("input[type=radio]")).toHaveLength(2);
  const answers = Array.from(element.querySelectorAll("details"), ({ textContent }) => textContent);
  expect(answers).toEqual(["upNot quite. The sign was lost.", "downRight. Against the slope."]);
});

test("an estimate has a field for a number; its answer and the typical slips unfold", () => {
  const element = elementOf(
    predictionHtml({
      question: "Which η?",
      answer: 0.5,
      tolerance: 0.001,
      right: "Half.",
      typical: [{ answer: -1, feedback: "Uphill." }],
      otherwise: "Set 1 − 2η to 0.",
    }),
  );
  // The keys of an iPhone for decimals have neither a minus nor a slash.
  expect(element.querySelector("form input")?.hasAttribute("inputmode")).toBe(false);
  const answers = Array.from(element.querySelectorAll("details"), ({ textContent }) => textContent);
  expect(answers).toEqual(["The answerHalf.", "Why not −1?Uphill."]);
});

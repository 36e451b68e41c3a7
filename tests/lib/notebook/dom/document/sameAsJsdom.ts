import { JSDOM } from "jsdom";
import { expect } from "vitest";
import { document as ours } from "../../../../../lib/notebook/dom/document.js";

const { document: jsdom } = new JSDOM("").window;

/** Demands that what is drawn in the course's document is the same, byte for byte, as what jsdom draws. */
export function expectSameAsJsdom(draw: (document: Document) => string): void {
  const expected = draw(jsdom);
  expect(expected).toMatch(/^<(figure|svg|div)\b/);
  expect(draw(ours)).toBe(expected);
}

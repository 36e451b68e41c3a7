import { plot } from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { namesAbove } from "../../../../lib/figures/marks/namesAbove.js";

const { document } = new JSDOM("").window;

/** How far right a text is moved, by itself and by the group that it stands in. */
function placeOf(text: Element): number {
  const moves = [text, text.parentElement].map((element) =>
    Number(/translate\(([-\d.]+)/.exec(element?.getAttribute("transform") ?? "")?.[1] ?? 0),
  );
  return moves.reduce((sum, move) => sum + move);
}

test("each name in its colour, in order, and none upon another", () => {
  const names = ["forward", "central", "exact"];
  const colors = ["#d9622b", "#3d7fd6", "#238b57"];
  const marks = namesAbove(names.map((label, i) => ({ label, color: colors[i] ?? "" })));
  const texts = [...plot({ document, marks }).querySelectorAll("text")];
  expect(texts.map((text) => text.textContent)).toEqual(names);
  expect(texts.map((text) => text.parentElement?.getAttribute("fill"))).toEqual(colors);
  const [first = 0, second = 0, third = 0] = texts.map(placeOf);
  expect(second - first).toBeGreaterThan(7 * "central".length);
  expect(third - second).toBeGreaterThan(7 * "exact".length);
});

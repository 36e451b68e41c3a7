import { beforeEach, expect, test, vi } from "vitest";
import { showProgress } from "../../../lib/notebook/showProgress.js";
import { cellWords } from "../../../lib/notebook/words/cells.js";

const shown: string[] = [];
vi.mock("tslab", () => ({
  newDisplay: () => ({ html: (content: string) => shown.push(content) }),
}));
beforeEach(() => {
  shown.length = 0;
});

/** What the display says last, without its elements. */
const line = () =>
  shown
    .at(-1)
    ?.replace(/<[^>]*>/g, "")
    .trim();

test("what is counted and measured is called by the course's words, with three digits", () => {
  const { labels, measures } = cellWords.progress;
  showProgress("update", 100).report(100, { loss: 0.123456, accuracy: 0.9 });
  expect(line()).toBe(
    `${labels.update} 100 of 100 · ${measures.loss} 0.123 · ${measures.accuracy} 0.9`,
  );
  expect(shown.at(-1)).toContain(`aria-label="${labels.update}"`);
});

test("what the words don't have is called as the cell calls it", () => {
  showProgress("round & round", 2).report(2, { norm: 1 });
  expect(line()).toBe("round &amp; round 2 of 2 · norm 1");
});

test("a loop may report as often as it likes: the end is always shown", () => {
  const progress = showProgress("update", 1000);
  for (let update = 0; update <= 1000; update++) progress.report(update);
  expect(shown.length).toBeLessThan(1000);
  expect(line()).toBe("update 1000 of 1000");
});

import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Draft, keepResult, keptResult } from "../../../../export/live/store/answers.js";
import type { ExerciseResult } from "../../../../grader/protocol/results.js";

let window: JSDOM["window"];
beforeEach(() => {
  window = new JSDOM("", { url: "https://course.example" }).window;
  vi.stubGlobal("window", window);
  vi.stubGlobal("localStorage", window.localStorage);
  vi.stubGlobal("DOMException", window.DOMException);
});

const key = "answer:03-softmax/softmax";
const entry = "gradient-descent:answer:03-softmax/softmax";

test("what is written is there for the next page", () => {
  expect(new Draft(key, "stub").write("mine")).toBe("kept");
  expect(new Draft(key, "stub").text).toBe("mine");
});

test("a newer stub takes the place of the older one, but not of what was written", () => {
  new Draft(key, "stub").write("stub");
  expect(new Draft(key, "newer stub").text).toBe("newer stub");
  new Draft(key, "stub").write("mine");
  expect(new Draft(key, "newer stub").text).toBe("mine");
});

test("a text that was replaced can be brought back, however often it was replaced since", () => {
  const draft = new Draft(key, "stub");
  draft.write("precious");
  draft.reset();
  expect(draft.text).toBe("stub");
  draft.replace("from a file");
  expect(new Draft(key, "stub").before).toBe("precious");
  draft.bringBack();
  expect([draft.text, draft.before]).toEqual(["precious", "from a file"]);
});

test("another tab's version is followed, and the one from here can be brought back", () => {
  const draft = new Draft(key, "stub");
  draft.write("here");
  const changed = vi.fn();
  draft.follow(changed);
  const newValue = JSON.stringify({ text: "there", of: "stub" });
  window.localStorage.setItem(entry, newValue);
  window.dispatchEvent(new window.StorageEvent("storage", { key: entry, newValue }));
  expect(changed).toHaveBeenCalledOnce();
  expect([draft.text, draft.before]).toEqual(["there", "here"]);
  // Each keystroke there is an event of its own.
  const next = JSON.stringify({ text: "there!", of: "stub" });
  window.localStorage.setItem(entry, next);
  window.dispatchEvent(new window.StorageEvent("storage", { key: entry, newValue: next }));
  expect([draft.text, draft.before]).toEqual(["there!", "here"]);
});

describe("a storage that is not as it should be", () => {
  test.each(["{{{", "null", "7", '"text"', '{"text":7}', "[]"])("%s counts as nothing", (value) => {
    window.localStorage.setItem(entry, value);
    expect(new Draft(key, "stub").text).toBe("stub");
  });

  test("loses no text for an odd neighbour", () => {
    window.localStorage.setItem(entry, '{"text":"mine","of":{"toString":1}}');
    expect(new Draft(key, "stub").text).toBe("mine");
  });

  test("that is full or missing is told, and the text stays in the page", () => {
    const draft = new Draft(key, "stub");
    vi.stubGlobal("localStorage", {
      setItem() {
        throw new window.DOMException("full", "QuotaExceededError");
      },
    });
    expect(draft.write("mine")).toBe("full");
    vi.stubGlobal("localStorage", undefined);
    expect(draft.write("mine too")).toBe("nowhere");
    expect(draft.text).toBe("mine too");
  });

  test.each([
    '{"status":"constructor","points":5,"maxPoints":5}',
    '{"status":"passed","points":999,"maxPoints":5}',
    '{"status":"passed"}',
  ])("%s is no result", (value) => {
    window.localStorage.setItem("gradient-descent:result:a/b", value);
    expect(keptResult("a/b")).toBeUndefined();
  });
});

test("a result is kept without its messages", () => {
  const result: ExerciseResult = {
    id: "a/b",
    lesson: "a",
    status: "partial",
    points: 2,
    maxPoints: 5,
    checks: [],
  };
  keepResult(result);
  expect(keptResult("a/b")).toEqual({ status: "partial", points: 2, maxPoints: 5 });
});

import { JSDOM } from "jsdom";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Draft } from "../../../../export/live/store/answers.js";

let window: JSDOM["window"];
beforeEach(() => {
  window = new JSDOM("", { url: "https://course.example" }).window;
  vi.stubGlobal("window", window);
  vi.stubGlobal("document", window.document);
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

test("what another tab has written is there to bring back when a file takes its place", () => {
  const draft = new Draft(key, "stub");
  draft.follow(() => {});
  for (const text of ["t", "there"]) {
    const newValue = JSON.stringify({ text, of: "stub" });
    window.localStorage.setItem(entry, newValue);
    window.dispatchEvent(new window.StorageEvent("storage", { key: entry, newValue }));
    expect(draft.before).toBeUndefined();
  }
  draft.replace("from a file");
  expect([draft.text, draft.before]).toEqual(["from a file", "there"]);
});

describe("several files in a row", () => {
  const afterTwoFiles = () => {
    new Draft(key, "stub").write("mine");
    new Draft(key, "stub").replace("first file");
    const draft = new Draft(key, "stub");
    draft.replace("second file");
    return draft;
  };

  test("leave the student's own version to bring back", () => {
    const draft = afterTwoFiles();
    expect(draft.before).toBe("mine");
    draft.bringBack();
    draft.replace("third file");
    expect(draft.before).toBe("mine");
    draft.bringBack();
    draft.bringBack();
    draft.replace("fourth file");
    expect(draft.before).toBe("mine");
  });

  test("of which somebody has written in one, leave that one", () => {
    const draft = afterTwoFiles();
    draft.write("second file, and mine");
    draft.replace("third file");
    expect(draft.before).toBe("second file, and mine");
  });
});

test("line ends of another system are no change", () => {
  const draft = new Draft(key, "a\nb\n");
  draft.replace("a\r\nb\r\n");
  expect(draft.isChanged).toBe(false);
});

describe("a page that comes back from the browser's cache", () => {
  const comeBack = () =>
    window.dispatchEvent(new window.PageTransitionEvent("pageshow", { persisted: true }));

  test("takes up what was written meanwhile, and its own version can be brought back", () => {
    const draft = new Draft(key, "stub");
    draft.write("one");
    const changed = vi.fn();
    draft.follow(changed);
    comeBack();
    expect(changed).not.toHaveBeenCalled();
    window.localStorage.setItem(entry, JSON.stringify({ text: "two, much work", of: "stub" }));
    comeBack();
    expect(changed).toHaveBeenCalledOnce();
    expect([draft.text, draft.before]).toEqual(["two, much work", "one"]);
  });

  test("keeps what it could not store", () => {
    const draft = new Draft(key, "stub");
    draft.write("one");
    draft.follow(() => {});
    vi.spyOn(window.Storage.prototype, "setItem").mockImplementationOnce(() => {
      throw new window.DOMException("full", "QuotaExceededError");
    });
    draft.write("one and more");
    comeBack();
    expect(draft.text).toBe("one and more");
  });
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
});

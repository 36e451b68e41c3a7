import { afterEach, expect, test, vi } from "vitest";
import { findPython } from "../../../../lib/node/install/findPython.mjs";
import { inRoot } from "../../../../lib/node/paths.mjs";
import { text } from "../../../../lib/node/words/words.mjs";

afterEach(() => vi.unstubAllEnvs());

/** A machine with these interpreters, each answering as a real one does. */
const machine = (answers: Record<string, string>) => (command: string) => answers[command];

test("takes the first Python that is new enough, past an older one", () => {
  vi.stubEnv("PYTHON", "");
  const ask = machine({
    python3: "3.8\nvenv\n",
    python: "3.9\nvenv\n",
    "python3.12": "3.12\nvenv\n",
    py: "3.12\nvenv\n",
  });
  expect(findPython(ask).version).toBe("3.12");
});

test("takes the Python that PYTHON names and no other", () => {
  vi.stubEnv("PYTHON", "mine");
  const ask = machine({ mine: "3.13\nvenv\n", python3: "3.11\nvenv\n", python: "3.11\nvenv\n" });
  expect(findPython(ask)).toEqual({ command: "mine", args: [], version: "3.13" });
});

test("says where to get Python when there is none", () => {
  expect(() => findPython(() => undefined)).toThrow(text.python.noneFound({ needed: "3.10" }));
});

test("names the Python that is too old", () => {
  vi.stubEnv("PYTHON", "mine");
  expect(() => findPython(machine({ mine: "3.8\nvenv\n" }))).toThrow(
    text.python.tooOld({
      needed: "3.10",
      found: text.python.olderOne({ command: "mine", version: "3.8" }),
    }),
  );
});

test("names what PYTHON is set to where that is no Python", () => {
  for (const command of [process.execPath, inRoot("nowhere"), inRoot()]) {
    vi.stubEnv("PYTHON", command);
    expect(() => findPython()).toThrow(text.python.namedIsNone({ command, needed: "3.10" }));
  }
});

test("says how to add the venv module where a distribution left it out", () => {
  vi.stubEnv("PYTHON", "mine");
  expect(() => findPython(machine({ mine: "3.11\nno venv\n" }))).toThrow(
    text.python.withoutVenv({
      found: text.python.oneWithoutVenv({ command: "mine", version: "3.11" }),
    }),
  );
});

test("finds the Python of this machine", () => {
  expect(findPython().version).toMatch(/^3\.\d+$/);
});

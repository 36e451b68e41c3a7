import { afterEach, expect, test, vi } from "vitest";
import { findPython } from "../../../lib/node/install/findPython.mjs";
import { inRoot } from "../../../lib/node/paths.mjs";

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
  expect(() => findPython(() => undefined)).toThrow(
    "JupyterLab needs Python 3.10 or newer, and none was found. Install it from https://www.python.org/downloads/, or set the variable PYTHON to its path, and run the same command again.",
  );
});

test("names the Python that is too old", () => {
  vi.stubEnv("PYTHON", "mine");
  expect(() => findPython(machine({ mine: "3.8\nvenv\n" }))).toThrow(
    "only an older one was found (mine is 3.8)",
  );
});

test("names what PYTHON is set to where that is no Python", () => {
  vi.stubEnv("PYTHON", process.execPath);
  expect(() => findPython()).toThrow(
    `The variable PYTHON names "${process.execPath}", which is not`,
  );
  vi.stubEnv("PYTHON", inRoot("nowhere"));
  expect(() => findPython()).toThrow("which is not a Python that runs here");
  vi.stubEnv("PYTHON", inRoot());
  expect(() => findPython()).toThrow("which is not a Python that runs here");
});

test("says how to add the venv module where a distribution left it out", () => {
  vi.stubEnv("PYTHON", "mine");
  expect(() => findPython(machine({ mine: "3.11\nno venv\n" }))).toThrow(
    "Python is here, mine (3.11), but without its venv module",
  );
});

test("finds the Python of this machine", () => {
  expect(findPython().version).toMatch(/^3\.\d+$/);
});

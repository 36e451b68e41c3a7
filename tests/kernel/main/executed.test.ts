// Other programs, Jupyter's nbconvert and papermill, execute notebooks in the kernel.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { venvPython } from "../../../lib/node/paths.mjs";
import { makeCourse } from "../../export/course.js";

const course = makeCourse();
const place = (name: string) => path.join(course.notebooks, `${name}.ipynb`);
const out = (name: string) => path.join(course.folder, `${name}-executed.ipynb`);

const programs: Readonly<Record<string, (name: string) => string[]>> = {
  nbconvert: (name) => [
    "nbconvert",
    "--execute",
    "--to",
    "notebook",
    "--output",
    out(name),
    place(name),
  ],
  papermill: (name) => ["papermill", "--no-progress-bar", place(name), out(name)],
};

type Fault = {
  readonly cells: readonly string[];
  /** The cell, the error and where it came from. */
  readonly says: readonly RegExp[];
};

const faults: Readonly<Record<string, Fault>> = {
  "an error at run time": {
    cells: [
      "const loss = 3;",
      'function fail(): never {\n  throw new RangeError("no such row");\n}\nfail();',
    ],
    says: [
      /RangeError: no such row/,
      /> 2 \| {3}throw new RangeError/,
      /at fail \(cell \[2\]:2:9\)/,
    ],
  },
  "an error of types": {
    cells: ["const loss = 3;", "const twice = loss * 2;\nconst text: string = twice;"],
    says: [/not assignable to type 'string'/, /cell \[2\]/, /2:7/],
  },
  "a promise that fails unnoticed": {
    cells: ["const loss = 3;", 'Promise.reject(new RangeError("no such row"));', "1"],
    says: [/RangeError: no such row/, /cell \[2\]/],
  },
  "a promise that fails after its cell": {
    cells: [
      "const loss = 3;",
      'void (async () => {\n  await new Promise((done) => setTimeout(done, 300));\n  throw new RangeError("no such row");\n})();',
      "await new Promise((done) => setTimeout(done, 1000));",
    ],
    says: [/RangeError: no such row/, /cell \[2\]/],
  },
  "an error of an earlier cell's interval": {
    cells: [
      "const loss = 3;",
      'setInterval(() => {\n  throw new RangeError("no such row");\n}, 200);',
      "await new Promise((done) => setTimeout(done, 1000));",
    ],
    says: [/RangeError: no such row/, /cell \[2\]/],
  },
};

function run(program: string, name: string) {
  const args = programs[program]?.(name) ?? [];
  const { status, stdout, stderr } = spawnSync(venvPython, ["-m", ...args], {
    encoding: "utf8",
    env: { ...jupyterEnvironment(), PYTHONWARNINGS: "ignore" },
  });
  return { status, said: stripVTControlCharacters(stdout + stderr) };
}

beforeAll(() => {
  const write = (name: string, cells: readonly string[]) =>
    course.write(
      name,
      cells.map((ts, index) => ({ id: `c${index}`, ts })),
    );
  for (const [name, { cells }] of Object.entries(faults)) write(name, cells);
  write("a warning", ['console.error("careful");', "1 + 1"]);
  write("a table", ['import { table } from "./lib/notebook.js";\ntable([{ theta: 1 / 3 }]);']);
});
afterAll(() => course.remove());

describe.each(Object.keys(programs))("%s", (program) => {
  test.each(Object.entries(faults))("ends with status 1 for %s, and says where", (name, {
    says,
  }) => {
    const { status, said } = run(program, name);
    expect(status, said).toBe(1);
    for (const words of says) expect(said).toMatch(words);
  });

  test("takes a warning for an output", () => {
    const { status, said } = run(program, "a warning");
    expect(status, said).toBe(0);
  });
});

test("a table is one output in two forms, of which a program takes the one that it can show", () => {
  const { status, said } = run("nbconvert", "a table");
  expect(status, said).toBe(0);
  const { cells } = JSON.parse(readFileSync(out("a table"), "utf8")) as {
    cells: { outputs: { data: Record<string, string | string[]> }[] }[];
  };
  const outputs = cells[0]?.outputs ?? [];
  expect(outputs).toHaveLength(1);
  const forms = outputs[0]?.data ?? {};
  expect(Object.keys(forms).sort()).toEqual(["text/html", "text/plain"]);
  expect([forms["text/plain"] ?? ""].flat().join("")).toBe("θ\n0.3333");
});

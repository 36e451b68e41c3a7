import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { text } from "../../../grader/class/words/words.js";
import { places } from "../../../grader/node/exercises/exercises.js";
import { run } from "../commandLine.js";
import { fill, temporaryFolder } from "./folder.js";
import { type Row, readTable } from "./table.js";

const secret = 4711.25;
const step = "01-quadratic/step";
const gradient = "02-gradients/numerical-gradient";

/** The teacher's own checks, with a helper beside them; only an answer that knows the secret passes the second. */
const checks = {
  [`private/${step}.test.ts`]: `
    import { expect, test } from "vitest";
    import { answer } from "../answer.js";
    import { near } from "../near.js";
    import { secret } from "../secret.js";
    const { step } =
      answer<typeof import("../../../solutions/01-quadratic/step.js")>("01-quadratic/step");
    test("a far point", { meta: { points: 4 } }, () => {
      expect(step(1000, 0.25)).toEqual(near(500));
    });
    test("the secret", { meta: { points: 1 } }, () => {
      expect(step(1, 0.1)).toBe(secret);
    });`,
  [`private/${gradient}.test.ts`]: `
    import { expect, test } from "vitest";
    import { answer } from "../answer.js";
    const { numericalGradient } =
      answer<typeof import("../../../solutions/02-gradients/numerical-gradient.js")>("02-gradients/numerical-gradient");
    test("the secret", { meta: { points: 1 } }, () => {
      expect(numericalGradient(([x]) => x * ${secret}, [0], 0)).toEqual([${secret}]);
    });`,
  "private/secret.ts": `export const secret = ${secret};`,
};

const solution = (id: string) => readFileSync(places.solution(id), "utf8");

/** Answers that look for the secret, keyed by what they try; FILE is the path of the private checks. */
const thieves: Readonly<Record<string, string>> = {
  "imports by path": `import "FILE"; export { secret as step } from "FOLDER/secret.js";`,
  "imports by relative path": `export { secret as step } from "RELATIVE/secret.js";`,
  "reads by process": `export const step = () =>
    globalThis["process"].getBuiltinModule("fs").readFileSync("FILE", "utf8").match(/[0-9.]{7}/)[0];`,
  "requires the file system": `const load = eval("require"); export const step = () => load("fs").readFileSync("FILE");`,
  "imports at run time": `let found; const load = new Function("name", "return import(name)");
    load("node:fs").then((fs) => { found = fs.readFileSync("FILE", "utf8"); }, () => {});
    export const step = () => Number(/[0-9.]{7}/.exec(found)[0]);`,
  "looks at who calls": `export function step() {
    const seen = String(step.caller) + new Error().stack;
    return Number(/4711[0-9.]*/.exec(seen)[0]);
  }`,
};

const thiefOfFunctions = `export function numericalGradient(f) {
  const seen = [f, f.constructor, f.caller, f.prototype].map((x) => { try { return String(x); } catch { return ""; } });
  try { f({ get 0() { throw new Error("show me your stack"); } }); } catch (error) { seen.push(error.stack); }
  return [Number(/4711[0-9.]*/.exec(seen.join())?.[0])];
}`;

let folder = "";
let remove = () => {};
let rows = new Map<string, Row>();
let output = "";

function grade(...more: string[]) {
  const inFolder = (name: string) => path.join(folder, name);
  const options = ["--submissions", inFolder("class"), "--private", inFolder("private")];
  return run("grade", step, gradient, ...options, "--csv", inFolder("grades.csv"), ...more);
}

beforeAll(() => {
  ({ folder, remove } = temporaryFolder(checks));
  const own = path.join(folder, "private");
  // As deep as the folder in which a run works.
  const work = path.join(folder, "grades.graded", "work", "run", "exercises", "01-quadratic");
  const placed = (text: string) =>
    text
      .replaceAll("FILE", path.join(own, `${step}.test.ts`))
      .replaceAll("FOLDER", own)
      .replaceAll("RELATIVE", path.relative(work, own))
      .replaceAll("\\", "/");
  fill(folder, {
    [`class/good/${step}.ts`]: solution(step),
    [`class/good/${gradient}.ts`]: solution(gradient),
    [`class/asks a function/${gradient}.ts`]: thiefOfFunctions,
  });
  for (const [name, text] of Object.entries(thieves)) {
    fill(folder, { [`class/${name}/${step}.ts`]: placed(text) });
  }
  const { status, stdout, stderr } = grade();
  output = stdout + stderr;
  expect(status, stderr).toBe(0);
  const table = readTable(path.join(folder, "grades.csv"));
  rows = new Map(table.map((row) => [row.name ?? "", row]));
});
afterAll(() => remove());

describe("private checks", () => {
  test("are counted separately, check by check", () => {
    expect(rows.get("good")).toMatchObject({
      points: "7",
      maxPoints: "7",
      "private points": "4",
      "private maxPoints": "6",
      [`private ${step} points`]: "4",
      [`private ${step}: a far point`]: "4",
      [`private ${step}: the secret`]: "0",
    });
  });

  test("that the official solution fails are named", () => {
    expect(output).toMatch(/"the secret"/);
  });

  test.each([
    ...Object.keys(thieves),
    "asks a function",
  ])("stay hidden from an answer that %s", (name) => {
    expect(rows.get(name)).toMatchObject({ points: "0", "private points": "0" });
  });

  test("never show in the table or the summary", () => {
    const csv = readFileSync(path.join(folder, "grades.csv"), "utf8");
    const summary = readFileSync(path.join(folder, "grades.summary.md"), "utf8");
    expect(csv + summary + output).not.toContain(String(secret));
  });
});

describe("one sentence and status 1", () => {
  const refusal = (...args: string[]) => {
    const { status, stderr } = run("grade", ...args);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    return stderr;
  };
  const inFolder = (name: string) => path.join(folder, name);
  const both = () => [step, "--submissions", inFolder("class"), "--csv", inFolder("x.csv")];

  test("for private checks that cannot be run", () => {
    const broken = temporaryFolder({ [`${step}.test.ts`]: "import { no } from './nowhere.js';" });
    expect(refusal(...both(), "--private", broken.folder)).toContain("step.test.ts");
    broken.remove();
  });

  test("for private checks of no exercise, for none, and for those among the submissions", () => {
    const other = temporaryFolder({ "01-quadratic/stpe.test.ts": "" });
    expect(refusal(...both(), "--private", other.folder)).toContain(
      text.options.unknownChecks({ file: path.join("01-quadratic", "stpe.test.ts") }),
    );
    other.remove();
    const none = temporaryFolder();
    expect(refusal(...both(), "--private", none.folder)).toContain(
      text.options.noPrivateChecks({ folder: none.folder }),
    );
    none.remove();
    expect(refusal(...both(), "--private", inFolder("class"))).toContain(
      text.options.privateInside,
    );
  });

  test("for options that are missing or do not go together", () => {
    expect(refusal("--submissions", inFolder("class"))).toContain(text.options.needsCsv);
    expect(refusal("--csv", "x.csv")).toContain(text.options.needsSubmissions);
    expect(refusal("--submissions", "nowhere", "--csv", "x.csv")).toContain(
      text.options.noFolder({ folder: "nowhere" }),
    );
    expect(refusal(...both(), "--json")).toContain(text.options.notTogether({ option: "json" }));
  });
});

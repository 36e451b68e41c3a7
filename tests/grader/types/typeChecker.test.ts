import { afterAll, describe, expect, test } from "vitest";
import { codeFrame } from "../../../grader/core/code/codeFrame.js";
import { allIds, root } from "../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../grader/node/grader.js";
import { details } from "../../../grader/node/terminalReport.js";
import { TypeChecker } from "../../../grader/types/typeChecker.js";
import { tell } from "../../../grader/words/tell.js";
import { toldResult } from "../../../grader/words/toldResult.js";
import { answersFolder, writeAnswer } from "../answers.js";

const grader = new Grader();
const checker = new TypeChecker();
afterAll(() => Promise.all([grader.close(), checker.close()]));

const id = "01-quadratic/step";

async function grade(answer: string) {
  const { folder, remove } = answersFolder({ [id]: answer });
  const graded = await grader.grade(folder, id);
  remove();
  return { result: toldResult(graded.result), shown: details(graded, (_, text) => text) };
}

async function errorsIn(answer: string, types = checker, name = id) {
  const { folder, remove } = answersFolder({ [name]: answer });
  const errors = await types.errors(folder, name);
  remove();
  return errors.map(({ line, column, message }) => `${line}:${column} ${tell(message)}`);
}

describe("a type error", () => {
  test("costs no points where the checks pass, and is shown with line, column and the line of code", async () => {
    const { result, shown } = await grade(
      "export function step(theta: number, learningRate: number): string {\n  return theta - learningRate * 2 * theta;\n}\n",
    );
    expect(result).toMatchObject({ status: "passed", points: 2 });
    expect(result.typeErrors).toEqual([
      {
        line: 2,
        column: 3,
        message: "Type 'number' is not assignable to type 'string'.",
        frame: `  2 │   return theta - learningRate * 2 * theta;\n    ╵   ^^^^^^`,
      },
    ]);
    expect(shown).toContain("step.ts:2:3: Type 'number' is not assignable to type 'string'.\n");
    expect(shown).not.toMatch(/\n\s+at |node_modules/);
  });

  test("stands beside what the checks say about a wrong answer", async () => {
    const { result } = await grade(
      'export const step = (theta: number, learningRate: number): number => "uphill";\n',
    );
    expect(result.checks[0]?.message).toMatch(/got "uphill", expected/);
    expect(result.typeErrors?.[0]?.message).toMatch(/'string' is not assignable to type 'number'/);
  });

  test("is left out beside a syntax error, and a stub has none", async () => {
    expect((await grade("export const step = ;")).result.typeErrors).toBeUndefined();
    const stub = await grader.grade(`${root}/exercises/.stubs`, id);
    expect(stub.result.typeErrors).toBeUndefined();
  });
});

describe("the types of an answer", () => {
  test.each(["solutions", "exercises/.stubs"])("%s: all are right", async (folder) => {
    for (const each of allIds()) {
      expect(await checker.errors(`${root}/${folder}`, each), each).toEqual([]);
    }
  });

  test("know lib/, mathjs, the answer's own folder and what a browser's console has, nothing else", async () => {
    expect(
      await errorsIn(`import { softmax } from "../../lib/softmax.js";
import { derivative } from "mathjs";
console.log(softmax([1]), derivative("x", "x"), performance.now());
export const step = (theta: number): Float64Array => Float64Array.of(theta);
`),
    ).toEqual([]);
    expect(await errorsIn("export const step = () => process.exit(document.title);\n")).toEqual([
      expect.stringMatching(/^1:27 Cannot find name 'process'/),
      expect.stringMatching(/^1:40 Cannot find name 'document'/),
    ]);
  });

  test("are checked with all that the language declares where an answer needs it", async () => {
    const step = (type: string, value: string) => `export const step: ${type} = ${value};\n`;
    expect(await errorsIn(step("Date", "new Date(0)"))).toEqual([]);
    expect(await errorsIn(step("Float32Array", "Float32Array.of(1)"))).toEqual([]);
    expect(await errorsIn(step("string", "(1.5).toLocaleString('de')"))).toEqual([]);
    expect(await errorsIn(step("number", "new Date(0)"))).toEqual([
      "1:14 Type 'Date' is not assignable to type 'number'.",
    ]);
    // The suggested name may be one that hardly anybody uses.
    expect(await errorsIn(step("Uint8Aray", "1"))).toEqual([
      "1:20 Cannot find name 'Uint8Aray'. Did you mean 'Uint8Array'?",
    ]);
    expect(await errorsIn(step("number[]", "[3, 1].toSorted()"))).toEqual([]);
  });

  test("see a helper that was written after it was missing", async () => {
    const { folder, remove } = answersFolder({
      [id]: 'import { one } from "./one.js";\nexport const step: number = one;\n',
    });
    expect(await checker.errors(folder, id)).toHaveLength(1);
    writeAnswer(folder, "01-quadratic/one", "export const one = 1;\n");
    expect(await checker.errors(folder, id)).toEqual([]);
    remove();
  });

  test("are those of the file as it is now", async () => {
    const { folder, remove } = answersFolder({ [id]: "export const step: string = 1;\n" });
    expect(await checker.errors(folder, id)).toHaveLength(1);
    const other = answersFolder({ [id]: 'export const step: string = "1";\n' });
    expect(await checker.errors(other.folder, id)).toEqual([]);
    expect(await checker.errors(folder, id)).toHaveLength(1);
    remove();
    other.remove();
  });

  test("that compute without end are given up on, and the next answer is still checked", async () => {
    const impatient = new TypeChecker(3000);
    // Ten thousand tuples, each grown one by one to 900 elements.
    const endless = `
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type Sum<A extends unknown[], B extends unknown[]> = [...A, ...B];
type Loop<N, A extends unknown[] = []> = A["length"] extends N ? A : Loop<N, Sum<A, [Digit]>>;
type Every<A, B> = A extends Digit ? (B extends Digit ? Loop<900, [A, B]> | Every<A, [B]> : Loop<901, [A, B]>) : never;
export const step: { [K in \`\${Digit}\${Digit}\${Digit}\${Digit}\`]: Every<Digit, K>["length"] } = {};
`;
    expect(await errorsIn(endless, impatient)).toEqual([]);
    expect(await errorsIn("export const step: string = 1;\n", impatient)).toHaveLength(1);
    await impatient.close();
  });
});

test("of a line that is too long the frame shows the part that is meant", () => {
  const lineText = `${"x".repeat(500)}!${"y".repeat(500)}`;
  const [code = "", mark = ""] = codeFrame({ line: 7, column: 500, length: 1, lineText }).split(
    "\n",
  );
  expect(code.length).toBeLessThan(120);
  expect(code[mark.indexOf("^")]).toBe("!");
});

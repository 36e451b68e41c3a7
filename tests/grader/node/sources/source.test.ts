import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Bundler } from "../../../../grader/node/bundle/bundler.js";
import { places, root } from "../../../../grader/node/exercises/exercises.js";
import { Grader } from "../../../../grader/node/grader.js";
import { isStub } from "../../../../grader/node/sources/stubs.js";
import { TypeChecker } from "../../../../grader/types/typeChecker.js";
import { tell } from "../../../../grader/words/tell.js";
import { toldResult } from "../../../../grader/words/toldResult.js";
import { text } from "../../../../grader/words/words.js";
import { answersFolder } from "../../answers.js";
import { descendants } from "../../processes.js";
import { saying, some } from "../../saying.js";

const { source } = text;

const grader = new Grader();
const bundler = new Bundler();
const types = new TypeChecker();
afterAll(() => Promise.all([grader.close(), bundler.dispose(), types.close()]));

const id = "01-quadratic/step";
const other = "01-quadratic/descend";
const right = "export const step = (theta: number, rate: number) => theta * (1 - 2 * rate);\n";
const posix = process.platform !== "win32";

type Place = { folder: string; file: string; helper: string };

/** The message about an answer that `put` has put into a folder. Afterwards the reader must still work. */
async function messageOf(put: (place: Place) => void | Promise<void>): Promise<string> {
  const { folder, remove } = answersFolder({ [other]: readFileSync(places.solution(other)) });
  const file = path.join(folder, `${id}.ts`);
  await put({ folder, file, helper: path.join(path.dirname(file), "helper.ts") });
  const answer = await bundler.answer(folder, id);
  expect(isStub(folder, id)).toBe(false);
  await types.errors(folder, id);
  expect(await types.errors(folder, other)).toEqual([]);
  expect(await bundler.answer(folder, other)).toHaveProperty("code");
  remove();
  return "message" in answer ? tell(answer.message) : "";
}

/** An answer that is more than one file. */
const importing = (specifier: string) => `import { helper } from "${specifier}";
export const step = (theta: number, rate: number) => theta * (1 - 2 * rate) + 0 * helper;\n`;

/** A complaint about what the first line of step.ts imports. */
const complaint = (...complaints: string[]) =>
  saying(
    ...complaints.map((complaint) =>
      text.syntax.complaint({ place: "step.ts:1:24", complaint, frame: some }),
    ),
  );

const notImported = complaint(
  text.imports.refused({ specifier: some }),
  text.imports.ofSolution({ specifier: some }),
  text.imports.noHelper({ specifier: some }),
);

function pipe(file: string): void {
  expect(spawnSync("mkfifo", [file]).status).toBe(0);
}

describe("what is not source code gets one sentence:", () => {
  test("a folder", async () => {
    const put = ({ file }: Place) => void mkdirSync(file);
    expect(await messageOf(put)).toBe(source.folder({ file: "step.ts" }));
  });

  test.runIf(posix)("a pipe", async () => {
    expect(await messageOf(({ file }) => pipe(file))).toBe(source.noFile({ file: "step.ts" }));
  });

  test.runIf(posix)("a pipe that is imported", async () => {
    const message = await messageOf(({ file, helper }) => {
      pipe(helper);
      writeFileSync(file, importing("./helper.js"));
    });
    expect(message).toMatch(complaint(source.noFile({ file: "helper.ts" })));
  });

  test.runIf(posix)("a socket", async () => {
    const server = createServer();
    const message = await messageOf(
      ({ file }) => new Promise<void>((listening) => server.listen(file, listening)),
    );
    server.close();
    expect(message).toBe(source.noFile({ file: "step.ts" }));
  });

  test.runIf(posix).each(["/dev/zero", "/dev/random", "/etc/passwd"])(
    "a link to %s",
    async (to) => {
      const message = await messageOf(({ file }) => symlinkSync(to, file));
      expect(message).toBe(source.outside({ file: "step.ts" }));
    },
  );

  test.runIf(posix)("a link that leads nowhere, or to itself", async () => {
    for (const to of ["nowhere.ts", "step.ts"]) {
      const message = await messageOf(({ file }) => symlinkSync(to, file));
      expect(message).toBe(source.deadLink({ file: "step.ts" }));
    }
  });

  // Root can read files that nobody may read.
  test.runIf(posix && process.getuid?.() !== 0)("a file that may not be read", async () => {
    const message = await messageOf(({ file }) => {
      writeFileSync(file, right);
      chmodSync(file, 0);
    });
    expect(message).toBe(source.unreadable({ file: "step.ts" }));
  });

  test.each<[string, string | Uint8Array, "tooBig" | "tooDeep" | "notText"]>([
    ["400,000 brackets", `${right}${"(".repeat(400_000)}`, "tooBig"],
    ["40,000 brackets", `${right}${"(".repeat(40_000)}`, "tooDeep"],
    ["10 MB", `${right}//${"x".repeat(10_000_000)}`, "tooBig"],
    ["one line of 900 kB", `${right}//${"x".repeat(900_000)}`, "tooBig"],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${right}`, "utf16le")), "notText"],
    ["UTF-16 without a mark", new Uint8Array(Buffer.from(right, "utf16le")), "notText"],
  ])("%s", async (_, code, says) => {
    const message = await messageOf(({ file }) => writeFileSync(file, code));
    expect(message).toBe(source[says]({ file: "step.ts" }));
    const helped = await messageOf(({ file, helper }) => {
      writeFileSync(helper, code);
      writeFileSync(file, importing("./helper.js"));
    });
    expect(helped).toMatch(complaint(source[says]({ file: "helper.ts" })));
  });

  test.skipIf(process.platform === "win32")(
    "but a source may name a source map, which nobody reads",
    async () => {
      const answer = `export const step = (theta: number, eta: number) => theta - eta * 2 * theta;
//# sourceMappingURL=/dev/zero\n`;
      const { folder, remove } = answersFolder({ [id]: answer });
      expect((await grader.grade(folder, id)).result.status).toBe("passed");
      remove();
    },
  );

  test("a chain of 10,000 files", async () => {
    const message = await messageOf(({ file }) => {
      const link = (i: number) => path.join(path.dirname(file), `helper${i}.ts`);
      writeFileSync(file, importing("./helper0.js"));
      for (let i = 0; i < 10_000; i++) {
        writeFileSync(link(i), `export { helper } from "./helper${i + 1}.js";\n`);
      }
    });
    expect(message).toMatch(/imports more than 100 files of your own/);
  });

  test("nothing but arrows, which would keep esbuild busy for minutes", async () => {
    const arrows = `export const step = ${"a=>".repeat(33_000)}1;\n`;
    const { folder, remove } = answersFolder({
      [id]: arrows,
      [other]: readFileSync(places.solution(other)),
    });
    const [first, second] = await Promise.all([
      grader.grade(folder, id),
      grader.grade(folder, other),
    ]);
    expect(toldResult(first.result).checks[0]?.message).toBe(
      source.tooIntricate({ file: "step.ts" }),
    );
    expect(second.result.status).toBe("passed");
    remove();
  });
});

test("a file that is missing or not source code costs its own exercise, and the others are graded", async () => {
  const descend = readFileSync(places.solution(other));
  const { folder, remove } = answersFolder({ [id]: "", [other]: descend, "01-quadratic/a": "" });
  mkdirSync(path.join(folder, "01-quadratic", "regime.ts"));
  const told: string[] = [];
  const ids = [id, other, "01-quadratic/regime", "01-quadratic/steps-to-tolerance"];
  await grader.gradeAll(folder, ids, ({ result }) => {
    told.push(`${result.status} ${toldResult(result).checks[0]?.message ?? ""}`);
  });
  expect(told).toEqual([
    `error ${text.answer.noExports({ file: "step.ts", name: "step" })}`,
    "passed ",
    `error ${source.folder({ file: "regime.ts" })}`,
    `error ${source.missing({ file: path.join(folder, "01-quadratic", "steps-to-tolerance.ts") })}`,
  ]);
  remove();
});

test.runIf(posix)(
  "esbuild is started again when it has died, and what it was doing is done",
  async () => {
    const { folder, remove } = answersFolder({
      [id]: right,
      [other]: readFileSync(places.solution(other)),
    });
    const both = () => Promise.all([id, other].map((each) => bundler.answer(folder, each)));
    for (const answer of await both()) expect(answer).toHaveProperty("code");
    killEsbuild();
    for (const answer of await both()) expect(answer).toHaveProperty("code");
    const running = both();
    killEsbuild();
    for (const answer of await running) expect(answer).toHaveProperty("code");
    expect(await bundler.checks("02-gradients/stable-range")).toContain("stableRange");
    remove();
  },
);

/** Those that this process has started. */
function killEsbuild(): void {
  const running = descendants(process.pid).filter((pid) => {
    const { stdout } = spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" });
    return stdout.includes("esbuild");
  });
  expect(running.length).toBeGreaterThan(0);
  for (const pid of running) process.kill(pid, "SIGKILL");
}

test("a byte order mark is not part of an answer", async () => {
  const { folder, remove } = answersFolder({ [id]: `\uFEFF${right}` });
  expect((await grader.grade(folder, id)).result.status).toBe("passed");
  remove();
});

describe.runIf(posix)("no link leads to somebody else's files", () => {
  const solutions = path.join(root, "solutions");
  const outside = saying(source.outside({ file: some }));

  test("that of the answer, or of its folder", async () => {
    const solution = path.join(solutions, `${id}.ts`);
    expect(await messageOf(({ file }) => symlinkSync(solution, file))).toMatch(outside);
    const { folder, remove } = answersFolder({ "03-softmax/softmax": "" });
    symlinkSync(path.join(solutions, "01-quadratic"), path.join(folder, "01-quadratic"));
    const result = toldResult((await grader.grade(folder, id)).result);
    expect(result).toMatchObject({
      points: 0,
      checks: [{ message: expect.stringMatching(outside) }, {}],
    });
    remove();
  });

  test("that of all answers, if it leads to the solutions", async () => {
    const { folder, remove } = answersFolder({ [id]: right });
    const link = path.join(path.dirname(folder), "link");
    symlinkSync(folder, link);
    expect((await grader.grade(link, id)).result.status).toBe("passed");
    rmSync(link);
    symlinkSync(solutions, link);
    const result = toldResult((await grader.grade(link, id)).result);
    expect(result.checks[0]?.message).toMatch(outside);
    remove();
  });

  test.each([
    "./helper.js",
    "./helper",
    "./helper.ts",
    "./helper/step.js",
  ])("that of a helper: %s", async (specifier) => {
    const isFolder = specifier.includes("/step");
    const target = path.join(solutions, isFolder ? "01-quadratic" : `${id}.ts`);
    const message = await messageOf(({ file, helper }) => {
      symlinkSync(target, isFolder ? helper.replace(/\.ts$/, "") : helper);
      writeFileSync(file, importing(specifier));
    });
    expect(message).toMatch(complaint(source.outside({ file: some })));
  });
});

describe("what an answer is made of lies in its own folder", () => {
  test.each([
    "main",
    "exports",
    "imports",
    "browser",
  ])("whatever %s in a package.json says", async (field) => {
    const target = path.relative("/x/y", path.join(root, "solutions", `${id}.ts`));
    const map = {
      main: target,
      exports: `./${target}`,
      imports: { "#h": target },
      browser: { "./helper.ts": target },
    };
    for (const specifier of ["./helper.js", "#h", "./package", "."]) {
      const message = await messageOf(({ file }) => {
        const described = { name: "p", [field]: Reflect.get(map, field) };
        writeFileSync(path.join(path.dirname(file), "package.json"), JSON.stringify(described));
        writeFileSync(file, importing(specifier));
      });
      expect(message).toMatch(notImported);
    }
  });

  test.each([
    "../02-gradients/helper.js",
    "../../../other/exercises/01-quadratic/step.js",
    "./helper.json",
    "./helper.css",
    "./helper.wasm",
    "./helper.txt",
    "./helper.ts?y",
    "./helper.ts#y",
    "..\\\\..\\\\solutions\\\\01-quadratic\\\\step.ts",
    "../../LIB/quadratic.js",
    "file:///etc/passwd",
    "data:text/javascript,export const helper = 1",
    "https://example.org/helper.js",
  ])("%s", async (specifier) => {
    const message = await messageOf(({ folder, file }) => {
      mkdirSync(path.join(folder, "02-gradients"));
      const beside = path.join(path.dirname(file), "helper");
      for (const ending of ["json", "css", "wasm", "txt"])
        writeFileSync(`${beside}.${ending}`, "1");
      writeFileSync(path.join(folder, "02-gradients", "helper.ts"), "export const helper = 1;\n");
      writeFileSync(file, importing(specifier));
    });
    expect(message).toMatch(notImported);
  });

  test.each([
    'import("./" + theta)',
    "import(`../../../$" + "{theta}`)",
    'require("../../../../../../" + theta)',
    'requ\\u0069re("../../../../../../" + theta)',
    'import/**/("../../" + theta)',
    'import("./helper" + theta + ".js")',
  ])("a name is not put together: %s", async (call) => {
    const answer = `export const step = (theta: number): any => ${call};\n`;
    expect(await messageOf(({ file }) => writeFileSync(file, answer))).toMatch(
      saying(text.imports.computed),
    );
  });

  test("in which helpers, and folders of them, are found as TypeScript finds them", async () => {
    for (const specifier of ["./a.js", "./a", "./a.ts", "./b/b.js", "./b", "./c.js"]) {
      const { folder, remove } = answersFolder({
        [id]: importing(specifier),
        "01-quadratic/a": "export const helper = 1;\n",
        "01-quadratic/b/b": "export const helper = 1;\n",
        "01-quadratic/b/index": 'export * from "./b.js";\n',
      });
      writeFileSync(path.join(folder, "01-quadratic", "c.js"), "export const helper = 1;\n");
      const result = toldResult((await grader.grade(folder, id)).result);
      expect({ specifier, status: result.status }).toEqual({ specifier, status: "passed" });
      remove();
    }
  });
});

test("types are not looked for in files that an answer merely refers to", async () => {
  const answer = `/// <reference path="/dev/zero" />\n${right}export const wrong: string = 1;\n`;
  const { folder, remove } = answersFolder({ [id]: answer });
  const told = (await types.errors(folder, id)).map(({ message }) => tell(message));
  expect(told.at(-1)).toMatch(/'number' is not assignable to type 'string'/);
  remove();
});

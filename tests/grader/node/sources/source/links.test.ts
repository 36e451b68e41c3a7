import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../../../grader/node/exercises/exercises.js";
import { toldResult } from "../../../../../grader/words/toldResult.js";
import { text } from "../../../../../grader/words/words.js";
import { answersFolder } from "../../../answers.js";
import { saying, some } from "../../../saying.js";
import { complaint, grader, id, importing, messageOf, posix, right } from "./sources.js";

const { source } = text;

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

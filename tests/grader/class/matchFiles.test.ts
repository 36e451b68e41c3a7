import { describe, expect, test } from "vitest";
import { matchFiles } from "../../../grader/class/matchFiles.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";

const ids = allIds();
const found = (...paths: string[]) => Object.fromEntries(matchFiles(paths, ids).files);

describe("an answer is found", () => {
  test.each([
    ["in the folder of its lesson", "01-quadratic/step.ts"],
    ["in exercises/", "exercises/01-quadratic/step.ts"],
    ["in a repository", "gradient-descent-course-main/exercises/01-quadratic/step.ts"],
    ["in folders of other names, in other alphabets", "作业 1/final (2)/01-quadratic/step.ts"],
    ["unpacked one folder too deep", "01-quadratic/01-quadratic/step.ts"],
    ["from a system that does not tell A from a", "Exercises/01-Quadratic/Step.ts"],
    ["from a system that writes backslashes", "exercises\\01-quadratic\\step.ts"],
    ["in a zip file inside a folder", "homework.zip/exercises/01-quadratic/step.ts"],
    ["without a folder", "step.ts"],
  ])("%s", (_, path) => {
    expect(found(path)).toEqual({ "01-quadratic/step.ts": path });
  });

  test("with the files that it imports from its folder, and no others", () => {
    const shape = found(
      ...["repo/exercises/03-softmax/softmax.ts", "repo/exercises/03-softmax/shift.ts"],
      ...["repo/exercises/03-softmax/notes.md", "repo/exercises/helpers.ts", "repo/index.ts"],
    );
    expect(Object.keys(shape).sort()).toEqual(["03-softmax/shift.ts", "03-softmax/softmax.ts"]);
  });

  test("where exercises/ is, then in the higher folder, if there are several", () => {
    const [old, copy, right] = ["01-quadratic", "a/b/01-quadratic", "a/b/c/exercises/01-quadratic"];
    const { files, leftOut } = matchFiles(
      [`${old}/step.ts`, `${copy}/step.ts`, `${right}/step.ts`],
      ids,
    );
    expect([...files.values()]).toEqual([`${right}/step.ts`]);
    expect(leftOut).toEqual([
      { file: `${old}/step.ts`, why: "displaced" },
      { file: `${copy}/step.ts`, why: "displaced" },
    ]);
  });

  test("lesson by lesson in several folders", () => {
    const paths = ["week1.zip/01-quadratic/step.ts", "week3.zip/03-softmax/softmax.ts"];
    expect(Object.values(found(...paths))).toEqual(paths);
  });
});

test.each([
  ["a stub of the course", "exercises/.stubs/01-quadratic/step.ts"],
  ["an official solution", "repo/solutions/01-quadratic/step.ts"],
  ["a module of the course with the name of an exercise", "repo/lib/softmax.ts"],
  ["a package", "repo/node_modules/x/01-quadratic/step.ts"],
  ["what macOS adds to zip files", "__MACOSX/exercises/01-quadratic/._step.ts"],
  ["the data of Finder", "exercises/01-quadratic/.DS_Store"],
  ["a backup", "exercises/01-quadratic/step.backup-1.ts"],
  ["a file of another kind", "exercises/01-quadratic/step.py"],
])("%s is no answer", (_, path) => {
  expect(found(path)).toEqual({});
});

test.each([
  ["../01-quadratic/step.ts"],
  ["exercises/../../01-quadratic/step.ts"],
  ["exercises/01-quadratic/../../../step.ts"],
  ["..\\..\\01-quadratic\\step.ts"],
  ["/etc/01-quadratic/step.ts"],
  ["C:\\01-quadratic\\step.ts"],
  ["\\\\server\\01-quadratic\\step.ts"],
])("a path that leads out of the submission is left alone: %s", (path) => {
  expect(found(path)).toEqual({});
});

// Whichever way an update of the course comes in, the student's answer stays in the file.
import { cpSync, existsSync, renameSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { catalogue } from "../../../lib/words/catalogue.js";
import { registerWithGit } from "../../../scripts/git/register.mjs";
import { git as en } from "../../../scripts/words/en/git.mjs";
import { Clone, exercise, makeClones } from "./clones.js";

const work = 'throw new Error("TODO");';
const solved = "return theta - learningRate * 2 * theta;";
const half = `const slope = 2 * theta;\n  ${work}`;
const stub = "exercises/.stubs/01-quadratic/step.ts";

type Clones = ReturnType<typeof makeClones>;
let clones: Clones;
let student: Clone;

beforeEach(() => {
  clones = makeClones();
  student = clones.student;
});
afterEach(() => clones.remove());

/** What the course may do to an exercise that a student has solved. */
const updates: Record<string, (teacher: Clone) => void> = {
  "the wording changes, in the stub too": (teacher) => {
    for (const file of [exercise, stub])
      teacher.change(file, "any finite number", "any real number");
  },
  "the wording changes": (teacher) => teacher.change(exercise, "any finite number", "any number"),
  "the line of the work changes": (teacher) => teacher.change(exercise, work, `${work} // here`),
  "the signature changes": (teacher) => teacher.change(exercise, "theta: number,", "θ: number,"),
};

const committed = () => student.commit("My answer");
const ways: Record<string, () => void> = {
  merge: () => {
    committed();
    student.git("pull", "--quiet", "--no-rebase", "--no-edit");
  },
  rebase: () => {
    committed();
    student.git("pull", "--quiet", "--rebase");
  },
  "a merge on another branch": () => {
    student.git("switch", "--quiet", "--create", "answers");
    committed();
    student.git("fetch", "--quiet");
    student.git("merge", "--quiet", "--no-edit", "origin/main");
  },
  "stash pop": () => {
    student.git("stash", "--quiet");
    student.git("pull", "--quiet");
    student.git("stash", "pop", "--quiet");
  },
  autostash: () => {
    student.git("pull", "--quiet", "--rebase", "--autostash");
  },
  "a merge with autostash": () => {
    student.git("pull", "--quiet", "--no-rebase", "--autostash");
  },
  "cherry-pick": () => {
    committed();
    const mine = student.git("rev-parse", "HEAD").trim();
    student.git("fetch", "--quiet");
    student.git("switch", "--quiet", "--create", "newest", "origin/main");
    student.git("cherry-pick", mine);
  },
  "a worktree": () => {
    student.git("worktree", "add", "--quiet", "-b", "beside", "../beside");
    const beside = new Clone(path.join(student.folder, "..", "beside"));
    beside.write(exercise, student.read(exercise));
    student = beside;
    committed();
    student.git("fetch", "--quiet");
    student.git("rebase", "--quiet", "origin/main");
  },
  "a pull after the folder was moved": () => {
    const place = path.join(student.folder, "..", "moved away");
    renameSync(student.folder, place);
    student = new Clone(place);
    committed();
    student.git("pull", "--quiet", "--rebase");
  },
};

/** Where Git applies a patch line by line, the course's new words come in around the answer. */
const patches: Record<string, () => void> = {
  "rebase by patches": () => {
    committed();
    student.git("fetch", "--quiet");
    student.tryGit("rebase", "--quiet", "--apply", "origin/main");
  },
  am: () => {
    committed();
    const patch = student.git("format-patch", "-1", "--output-directory", "..").trim();
    student.git("fetch", "--quiet");
    student.git("reset", "--quiet", "--hard", "origin/main");
    student.git("am", "--quiet", "--3way", patch);
  },
};

/** Every way with each update takes minutes. One after the other they take turns; with COURSE_ENGINES=all they all meet. */
const isFull = process.env.COURSE_ENGINES === "all";
const turnOf = (entries: readonly [string, () => void][], turn: number) =>
  entries.filter((_, i) => isFull || i % Object.keys(updates).length === turn);

describe.each(
  Object.entries(updates).map(([name, update], turn) => ({ name, update, turn })),
)("$name", ({ update, turn }) => {
  function updateAndSolve(answer: string): string {
    update(clones.teacher);
    clones.publish("Update");
    student.change(exercise, work, answer);
    return student.read(exercise);
  }

  function expectInOrder() {
    expect(student.git("ls-files", "--unmerged")).toBe("");
    const others = student
      .status()
      .split("\n")
      .filter((line) => !line.endsWith(exercise));
    expect(others.join("")).toBe("");
  }

  test.each(turnOf(Object.entries(ways), turn))("%s", (_, pull) => {
    const mine = updateAndSolve(solved);
    pull();
    expect(student.read(exercise)).toBe(mine);
    expectInOrder();
  });

  test.each(turnOf(Object.entries(patches), turn % 2))("%s", (_, pull) => {
    updateAndSolve(solved);
    pull();
    expect(student.read(exercise)).toContain(solved);
    expect(student.read(exercise)).not.toMatch(/<<<<|TODO"/);
    expectInOrder();
  });

  test.each(
    ["merge", "stash pop"].filter((_, i) => isFull || i === turn % 2),
  )("half an answer, %s", (way) => {
    const mine = updateAndSolve(half);
    ways[way]?.();
    expect(student.read(exercise)).toBe(mine);
  });
});

test("an answer that is not committed keeps a plain pull from touching it", () => {
  updates["the wording changes"]?.(clones.teacher);
  clones.publish("Update");
  student.change(exercise, work, solved);
  expect(student.tryGit("pull", "--quiet", "--ff-only").stderr).toContain("overwritten");
  expect(student.read(exercise)).toContain(solved);
});

test.each([
  ["--rebase"],
  ["--no-rebase"],
  ["--ff-only"],
])("an exercise that is only told in Chinese is no change, and is updated (%s)", (way) => {
  const told = student.read(stub.replace(".stubs/", ".stubs/zh/"));
  student.write(exercise, told);
  registerWithGit(student.folder);
  expect(student.status()).toBe("");
  updates["the wording changes, in the stub too"]?.(clones.teacher);
  clones.publish("Update");
  student.git("pull", "--quiet", way);
  expect(student.read(exercise)).toContain("any real number");
  expect(student.status()).toBe("");
});

test("what a Chinese student adds is committed as it is", () => {
  const told = student.read(stub.replace(".stubs/", ".stubs/zh/"));
  const mine = told.replace(work, solved);
  student.write(exercise, mine);
  student.commit("Mine");
  expect(student.git("show", `HEAD:${exercise}`)).toBe(mine);
});

test("an exercise that nobody has touched is updated", () => {
  updates["the wording changes"]?.(clones.teacher);
  clones.publish("Update");
  student.git("pull", "--quiet", "--rebase");
  expect(student.read(exercise)).toContain("any number");
});

test.each([
  "--rebase",
  "--no-rebase",
])("two answers: one in the file, one beside it (%s)", (way) => {
  const laptop = clones.clone("laptop");
  laptop.change(exercise, work, "return theta * (1 - 2 * learningRate);");
  const [first, second] = [laptop.read(exercise), student.read(exercise).replace(work, solved)];
  laptop.commit("On the laptop");
  laptop.git("push", "--quiet", "origin", "HEAD:main");
  student.write(exercise, second);
  committed();
  const { stderr } = student.tryGit("pull", "--quiet", "--no-edit", way);
  const backup = exercise.replace(".ts", ".backup-1.ts");
  expect(stderr).toContain(catalogue({ en }).twoAnswers({ file: exercise, backup }));
  expect([student.read(exercise), student.read(backup)].sort()).toEqual([first, second].sort());
  expect(student.status()).toBe("");
});

test("an exercise that moved takes the answer along", () => {
  clones.teacher.git("mv", exercise, "exercises/01-quadratic/update.ts");
  clones.publish("Another name");
  student.change(exercise, work, solved);
  committed();
  student.git("pull", "--quiet", "--no-rebase", "--no-edit");
  expect(student.read("exercises/01-quadratic/update.ts")).toContain(solved);
});

test("an exercise that the course gave up stays where the answer is", () => {
  clones.teacher.git("rm", "--quiet", exercise);
  clones.publish("Given up");
  student.change(exercise, work, solved);
  committed();
  student.tryGit("pull", "--quiet", "--no-rebase", "--no-edit");
  expect(student.read(exercise)).toContain(solved);
  student.git("add", exercise); // As Git says.
  student.git("commit", "--quiet", "--no-edit");
  expect(student.status()).toBe("");
});

test("before set-up Git merges lines: nothing is lost, and nothing is a stub again", () => {
  const untold = makeClones(false);
  untold.teacher.change(exercise, "any finite number", "any number");
  untold.publish("Update");
  untold.student.change(exercise, work, solved);
  untold.student.commit("Mine");
  untold.student.git("pull", "--quiet", "--rebase");
  expect(untold.student.read(exercise)).toContain(solved);
  expect(untold.student.read(exercise)).toContain("any number");
  untold.remove();
});

test("an archive has no exercises, so unpacking it over the course leaves the answers alone", () => {
  const files = clones.teacher.git("archive", "--format=tar", "HEAD", "exercises");
  expect(files).toContain(stub);
  expect(files).not.toContain(exercise);
});

test("a clone whose Node is gone, or whose driver is, still merges lines", () => {
  updates["the wording changes"]?.(clones.teacher);
  clones.publish("Update");
  student.change(exercise, work, solved);
  cpSync(path.join(student.folder, ".git", "config"), path.join(student.folder, "..", "config"));
  student.git("config", "merge.course-answer.driver", "false || git merge-file -q %A %O %B");
  committed();
  student.git("pull", "--quiet", "--rebase");
  expect(student.read(exercise)).toContain(solved);
  registerWithGit(student.folder);
  expect(student.git("config", "merge.course-answer.driver")).toContain("mergeAnswer.cjs");
  expect(
    existsSync(path.join(student.folder, ".git", "course", "scripts", "git", "mergeAnswer.cjs")),
  ).toBe(true);
});

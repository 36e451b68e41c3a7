import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { answersOf } from "../../../grader/class/answers.js";
import { toldNote } from "../../../grader/class/leftOut.js";
import { submissionsIn } from "../../../grader/class/submissions.js";
import { text as words } from "../../../grader/class/words/words.js";
import { allIds, places } from "../../../grader/node/exercises/exercises.js";
import { type Contents, temporaryFolder } from "./folder.js";
import { leftOut } from "./notes.js";

const ids = allIds();
const lesson = "01-quadratic";
const step = `${lesson}/step`;
const [one, two] = ["export const step = 1;", "export const step = 2;"];

let remove = () => {};
let folder = "";
afterEach(() => remove());

/** Which of a student's files is graded as 01-quadratic/step, and the notes about the others. */
async function handedIn(files: Contents) {
  ({ folder, remove } = temporaryFolder(files));
  const { files: answers, notes } = await answersOf(
    { name: "ann", kind: "folder", places: [folder] },
    ids,
  );
  const bytes = answers.get(`${step}.ts`);
  return { text: bytes && new TextDecoder().decode(bytes), notes: notes.map(toldNote), answers };
}

describe("when several files could be one answer", () => {
  test("the one with the exercise's own name counts, and the other is named", async () => {
    const { text, notes } = await handedIn({
      [`${step}.ts`]: one,
      [`${lesson}/step (2).ts`]: two,
    });
    expect(text).toBe(one);
    expect(notes).toEqual([leftOut("displaced", `${lesson}/step (2).ts`)]);
  });

  test("none counts if their names are equally good, and both are named", async () => {
    const { text, notes } = await handedIn({ "step (1).ts": one, "step (2).ts": two });
    expect(text).toBeUndefined();
    expect(notes).toEqual([
      words.notes.contested({ id: step, files: ["step (1).ts", "step (2).ts"] }),
    ]);
  });

  test("none counts if they lie at the same depth in different folders", async () => {
    const { text, notes } = await handedIn({ [`a/${step}.ts`]: one, [`b/${step}.ts`]: two });
    expect(text).toBeUndefined();
    const files = [`a/${step}.ts`, `b/${step}.ts`];
    expect(notes).toEqual([words.notes.contested({ id: step, files })]);
  });

  test("either one counts if their contents are the same", async () => {
    const { text, notes } = await handedIn({
      [`a/${step}.ts`]: one,
      [`b/${step}.ts`]: `${one}\r\n`,
    });
    expect(text).toBe(one);
    expect(notes).toEqual([]);
  });

  test("the course's own file, untouched, does not count", async () => {
    const { text, notes } = await handedIn({
      [`exercises/${step}.ts`]: readFileSync(places.stub(step)),
      "step (1).ts": one,
    });
    expect(text).toBe(one);
    const answers = [words.notes.renamedOne({ file: "step (1).ts", id: step })];
    expect(notes).toEqual([words.notes.renamed({ answers })]);
  });
});

test("a file that is renamed takes along what it imports from beside it", async () => {
  const { answers } = await handedIn({ "step (1).ts": one, "helper.ts": two, "deep/x.ts": two });
  expect([...answers.keys()].sort()).toEqual([
    `${lesson}/helper.ts`,
    `${lesson}/step (1).ts`,
    `${step}.ts`,
  ]);
});

test("each file that is left out is named, except the course's own and what systems add", async () => {
  const { notes } = await handedIn({
    [`hw/exercises/${step}.ts`]: one,
    "hw/README.md": "",
    "hw/package.json": "",
    [`hw/solutions/${step}.ts`]: two,
    "hw/notebooks/01-quadratic.ipynb": "",
    [`hw/exercises/${lesson}/.DS_Store`]: "",
    [`hw/exercises/${lesson}/desktop.ini`]: "",
    [`__MACOSX/${lesson}/._step.ts`]: "",
    "hw/essay.docx": "",
    "hw/stepp.ts": "",
    "hw/step and descend.ts": "",
    [`hw/exercises/${lesson}/descend.ts.bak`]: "",
    "hw/solutions/03-softmax/softmax.ts": "",
  });
  expect(notes).toEqual([
    leftOut("otherFile", "hw/essay.docx"),
    leftOut("several", "hw/step and descend.ts"),
    leftOut("none", "hw/stepp.ts"),
    leftOut("backup", `hw/exercises/${lesson}/descend.ts.bak`),
    leftOut("closed", "hw/solutions/03-softmax/softmax.ts"),
  ]);
});

test("folders that are nested without end are named", async () => {
  const { notes } = await handedIn({ [`${"d/".repeat(14)}step.ts`]: one });
  expect(notes).toContain(leftOut("deep", Array(13).fill("d").join("/")));
});

describe("beside the students' folders", () => {
  const read = async (files: Contents) => {
    ({ folder, remove } = temporaryFolder(files));
    const { submissions, strays } = submissionsIn(folder, ids, []);
    const all = submissions.map(async (submission) => {
      const { files: answers } = await answersOf(submission, ids);
      return [submission.name, [...answers.keys()]] as const;
    });
    return { students: Object.fromEntries(await Promise.all(all)), strays };
  };

  test("loose files belong to the student in their names, and the others are reported", async () => {
    const { students, strays } = await read({
      [`ben/${step}.ts`]: one,
      "ann_step.ts": one,
      "ann_descend (1).ts": one,
      "cat_12345_678_step.ts": one,
      "cat_12345_679_softmax-1.ts": one,
      "step.ts": one,
      "readme.txt": "",
      "week1.csv": "",
      "week1.summary.md": "",
      "week1.graded/seed": "1",
    });
    expect(Object.keys(students)).toEqual(["ann", "ben", "cat_12345"]);
    expect(students.ann).toEqual(expect.arrayContaining([`${step}.ts`, `${lesson}/descend.ts`]));
    expect(students.cat_12345).toEqual(
      expect.arrayContaining([`${step}.ts`, "03-softmax/softmax.ts"]),
    );
    expect(strays).toEqual(["readme.txt", "step.ts"]);
  });

  test("names that look the same are two students", async () => {
    if (process.platform === "darwin") return;
    const { students } = await read({
      [`${"Zoë".normalize("NFC")}/${step}.ts`]: one,
      [`${"Zoë".normalize("NFD")}/${step}.ts`]: one,
    });
    expect(Object.values(students)).toEqual([[`${step}.ts`], [`${step}.ts`]]);
  });

  test.runIf(process.platform === "linux")("pipes are named and never opened", async () => {
    ({ folder, remove } = temporaryFolder({ [`ben/${step}.ts`]: one }));
    mkdirSync(path.join(folder, "ann", lesson), { recursive: true });
    execFileSync("mkfifo", [path.join(folder, "ann", `${step}.ts`), path.join(folder, "cat")]);
    const notes = submissionsIn(folder, ids, []).submissions.map(async (submission) =>
      (await answersOf(submission, ids)).notes.map(toldNote),
    );
    const [ann, ben, cat] = await Promise.all(notes);
    expect(ann).toContain(leftOut("special", `${step}.ts`));
    expect(ben).toEqual([]);
    expect(cat).toContain(leftOut("special", "cat"));
  });
});

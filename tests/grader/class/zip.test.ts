import { strToU8, type Zippable, zipSync } from "fflate";
import { afterEach, expect, test } from "vitest";
import { answersOf } from "../../../grader/class/answers.js";
import { toldNote } from "../../../grader/class/leftOut.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import { type Contents, temporaryFolder } from "./folder.js";
import { leftOut } from "./notes.js";

const ids = allIds();
const good = "export function descend() {}";
const descend = "01-quadratic/descend.ts";
const step = "01-quadratic/step.ts";

let remove = () => {};
afterEach(() => remove());

/** The names of the answers in a submission, and its notes. */
async function read(files: Contents, kind: "zip" | "folder" = "zip") {
  const temporary = temporaryFolder(files);
  remove = temporary.remove;
  const place = kind === "zip" ? `${temporary.folder}/a.zip` : temporary.folder;
  const answers = await answersOf({ name: "a", kind, places: [place] }, ids);
  return { names: [...answers.files.keys()].sort(), notes: answers.notes.map(toldNote) };
}

const readZip = (bytes: Uint8Array) => read({ "a.zip": bytes });
const zip = (more: Zippable) => zipSync({ [descend]: strToU8(good), ...more }, { level: 0 });

/** Where a signature of zip files begins for the last time: that of the entry that was added last. */
function lastOf(bytes: Uint8Array, signature: readonly number[]): number {
  return Buffer.from(bytes).lastIndexOf(Buffer.from(signature));
}
const inList = [0x50, 0x4b, 1, 2];

const onlyDescend = async (bytes: Uint8Array, note: string) => {
  expect(await readZip(bytes)).toEqual({ names: [descend], notes: [note] });
};

test("a link in a zip file is left out: its text is no answer", async () => {
  const link = { os: 3, attrs: (0xa1ff << 16) >>> 0 };
  const bytes = zip({ [step]: [strToU8("/etc/passwd"), link] });
  await onlyDescend(bytes, leftOut("link", step));
});

test("an entry with a password costs only itself", async () => {
  const bytes = zip({ [step]: strToU8(good) });
  const at = lastOf(bytes, inList) + 8;
  bytes[at] = (bytes[at] ?? 0) | 1;
  await onlyDescend(bytes, leftOut("password", step));
});

test("an entry that is packed in an unusual way costs only itself", async () => {
  const bytes = zip({ [step]: strToU8(good) });
  bytes[lastOf(bytes, inList) + 10] = 93;
  await onlyDescend(bytes, leftOut("method", step));
});

test("an entry of which a byte has changed is not graded as it is", async () => {
  const bytes = zip({ [step]: strToU8("export const step = 1;") });
  const at = Buffer.from(bytes).indexOf("= 1;");
  bytes[at + 2] = "2".charCodeAt(0);
  await onlyDescend(bytes, leftOut("unreadable", step));
});

test("two entries of the same name are ambiguous, unless they are the same", async () => {
  const twice = (other: string) => {
    const bytes = zip({ [step]: strToU8(good), [step.replace("step", "STEP")]: strToU8(other) });
    return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("STEP", "step"), "latin1");
  };
  await onlyDescend(twice("export {}"), leftOut("twice", step));
  remove();
  expect(await readZip(twice(good))).toEqual({ names: [descend, step], notes: [] });
});

test("names of thousands of characters, and those that mean something to programs", async () => {
  const long = `${"x".repeat(5000)}.ts`;
  const { names, notes } = await readZip(
    zip({ [long]: strToU8(""), toString: strToU8(""), constructor: strToU8("") }),
  );
  expect(names).toEqual([descend]);
  expect(notes.join().length).toBeLessThan(400);
  expect(notes.join()).toContain(leftOut("none", long, "toString", "constructor"));
});

test("paths with ./ before them, with backslashes, and in folders with unseen names", async () => {
  const name = ".\\my\\01-quadratic\\step.ts";
  expect((await readZip(zip({ [name]: strToU8(good) }))).names).toEqual([descend, step]);
});

test("more files than anybody hands in", async () => {
  const many = (answer: string) => {
    const files = Array.from({ length: 60_000 }, (_, i) => [`x${i}`, new Uint8Array()]);
    return zipSync({ ...Object.fromEntries(files), [answer]: strToU8(good) }, { level: 0 });
  };
  const files = { "a.zip": many(descend), "b.zip": many(step) };
  const { names, notes } = await read(files, "folder");
  expect(names).toEqual([descend]);
  expect(notes).toContain(leftOut("tooManyFiles", "b.zip"));
  expect(notes.join().length).toBeLessThan(400);
});

test("a zip file in a zip file is read; one nested deeper is named", async () => {
  const inner = zipSync({ [step]: strToU8(good) });
  expect((await readZip(zip({ "week.zip": inner }))).names).toEqual([descend, step]);
  remove();
  await onlyDescend(
    zip({ "a.zip": zipSync({ "b.zip": inner }) }),
    leftOut("zipInZip", "a.zip/b.zip"),
  );
});

test("the eleventh zip file is named, and so is an archive of another kind", async () => {
  const weeks = Array.from({ length: 11 }, (_, i): [string, Uint8Array] => [
    `week ${String(i).padStart(2, "0")}.zip`,
    zipSync({ [i === 0 ? descend : "week/readme"]: strToU8(good) }),
  ]);
  const files = { ...Object.fromEntries(weeks), "more/late.tar.gz": "", "more/b.rar": "" };
  const { names, notes } = await read(files, "folder");
  expect(names).toEqual([descend]);
  expect(notes).toContain(leftOut("tooManyZips", "week 10.zip"));
  expect(notes).toContain(leftOut("otherArchive", "more/b.rar", "more/late.tar.gz"));
});

test.each([
  ["Rar!\u001a\u0007\u0001\u0000", "otherArchive"],
  ["7z\u00bc\u00af\u0027\u001c", "otherArchive"],
  ["hello", "damaged"],
] as const)("another kind of file that is named .zip: %j", async (start, why) => {
  const { notes } = await readZip(Buffer.from(start, "latin1"));
  expect(notes).toContain(leftOut(why, "a.zip"));
});

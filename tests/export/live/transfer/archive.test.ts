import { randomBytes } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { open as openAll, zipOf } from "../../../../export/live/transfer/archive.js";
import { limits } from "../../../../grader/class/submissionLimits.js";

const ids = ["01-quadratic/step", "03-softmax/softmax", "03-softmax/temperature"];
const stubOf = (id: string) => (id.startsWith("03") ? `// stub of ${id}\n` : undefined);
const open = (...files: File[]) => openAll(files, { ids, stubOf });
const nothing = { notTaken: [], displaced: [], tooLarge: [], broken: [] };
const file = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
const zip = (entries: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, text]) => [
        name,
        typeof text === "string" ? strToU8(text) : text,
      ]),
    ),
  );

test("answers leave as a zip file and come back", async () => {
  const answers = new Map([
    ["01-quadratic/step", "θ − η"],
    ["03-softmax/softmax", "b"],
  ]);
  const opened = await open(file("Ada.zip", await zipOf(answers)));
  expect(opened).toEqual({ ...nothing, answers });
});

test("a file is known by its lesson's folder and its name, or by its name alone", async () => {
  const inZip = { "exercises/01-quadratic/step.ts": "b", "Ada/03-softmax/temperature.ts": "c" };
  const opened = await open(file("softmax (1).ts", "a"), file("all.zip", zip(inZip)));
  expect(Object.fromEntries(opened.answers)).toEqual({
    "03-softmax/softmax": "a",
    "01-quadratic/step": "b",
    "03-softmax/temperature": "c",
  });
});

test.each([
  "softmax.ts.txt",
  "softmax.js",
  "softmax - Kopie.ts",
  "Softmax.ts",
  "softmax-2.ts",
])("%s is taken, as by the grader of a class", async (name) => {
  const { answers } = await open(file(name, "a"));
  expect([...answers]).toEqual([["03-softmax/softmax", "a"]]);
});

test("zip files with backslashes and in zip files are read, but none in one of those", async () => {
  const deep = zip({ "inner.zip": zip({ "step.ts": "c", "deeper.zip": zip({}) }) });
  const opened = await open(
    file("old.zip", zip({ "exercises\\03-softmax\\softmax.ts": "a" })),
    file("deep.zip", deep),
  );
  expect(Object.fromEntries(opened.answers)).toEqual({
    "03-softmax/softmax": "a",
    "01-quadratic/step": "c",
  });
  expect(opened.broken).toEqual(["deep.zip/inner.zip/deeper.zip"]);
});

test("a whole course may be opened: only what lies in exercises/ is anybody's answer", async () => {
  const course = {
    "course/exercises/03-softmax/softmax.ts": "mine",
    "course/exercises/.stubs/03-softmax/softmax.ts": "stub",
    "course/solutions/03-softmax/softmax.ts": "solution",
    "course/lib/softmax.ts": "library",
    "__MACOSX/course/exercises/03-softmax/._softmax.ts": "dropping",
  };
  const opened = await open(file("course.zip", zip(course)));
  expect(opened).toEqual({ ...nothing, answers: new Map([["03-softmax/softmax", "mine"]]) });
});

test("of several files for an exercise, the exact name counts, whatever their order", async () => {
  const files = { "softmax.ts": "exact", "softmax (1).ts": "changed" };
  const turned = Object.fromEntries(Object.entries(files).reverse());
  for (const inZip of [files, turned]) {
    const { answers, displaced } = await open(file("a.zip", zip(inZip)));
    expect([...answers]).toEqual([["03-softmax/softmax", "exact"]]);
    expect(displaced).toEqual([{ name: "a.zip/softmax (1).ts", taken: "a.zip/softmax.ts" }]);
  }
});

test("of several files with equally good names, one is taken, and the others are named", async () => {
  const { answers, displaced } = await open(
    file("softmax (2).ts", "two"),
    file("softmax (1).ts", "one"),
  );
  expect([...answers]).toEqual([["03-softmax/softmax", "one"]]);
  expect(displaced).toEqual([{ name: "softmax (2).ts", taken: "softmax (1).ts" }]);
});

test("an untouched stub does not count beside a file that somebody has written in", async () => {
  const { answers, displaced } = await open(
    file("softmax.ts", "// stub of 03-softmax/softmax\r\n"),
    file("softmax (1).ts", "mine"),
  );
  expect([...answers]).toEqual([["03-softmax/softmax", "mine"]]);
  expect(displaced).toEqual([]);
});

test("what is none is named, and nothing of it is taken", async () => {
  const large = "y".repeat(limits.file + 1);
  const opened = await open(
    file("notes.ts", "a"),
    file("answers.rar", "a"),
    file("broken.zip", "no zip"),
    file("softmax.ts", large),
    file("temperature.ts", Uint8Array.of(0x65, 0xff, 0xfe, 0)),
    file("odd.zip", zip({ "__proto__.ts": "a", "03-softmax/softmax.ts": large, "a.pdf": "c" })),
  );
  expect([...opened.answers]).toEqual([]);
  expect(opened.broken).toEqual(["answers.rar", "broken.zip"]);
  expect(opened.tooLarge).toEqual([
    "softmax.ts",
    "temperature.ts",
    "odd.zip/03-softmax/softmax.ts",
  ]);
  expect(opened.notTaken).toEqual(["notes.ts", "odd.zip/__proto__.ts", "odd.zip/a.pdf"]);
});

test("code beside an answer is named, too: a page has no place for it", async () => {
  const { notTaken } = await open(file("a.zip", zip({ "softmax.ts": "a", "helper.ts": "b" })));
  expect(notTaken).toEqual(["a.zip/helper.ts"]);
});

/** The zip file with another size of its first file, unpacked, in its directory. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = bytes.findIndex((_, at) => view.getUint32(at, true) === 0x02014b50);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

test("a file is as large as it is, whatever its zip file says", async () => {
  const packed = withSize(zip({ "softmax.ts": randomBytes(600_000).toString("base64") }), 10);
  const stored = withSize(zipSync({ "step.ts": [new Uint8Array(300_000), { level: 0 }] }), 10);
  const opened = await open(file("packed.zip", packed), file("stored.zip", stored));
  expect(opened).toEqual({
    ...nothing,
    answers: new Map(),
    tooLarge: ["packed.zip/softmax.ts", "stored.zip/step.ts"],
  });
});

test("of very many files, as many are read as a class's grader would read", async () => {
  const text = "x".repeat(100_000);
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}/softmax.ts`, text]));
  const { answers, tooLarge } = await open(file("many.zip", zip(many)));
  expect([...answers.keys()]).toEqual(["03-softmax/softmax"]);
  expect(tooLarge).toHaveLength(100 - limits.submission / 100_000);
});

test("a directory that says it is endless makes the zip file a broken one", async () => {
  const small = zip({ "softmax.ts": "a" });
  const end = small.length - 22;
  // What large zip files have besides: a record, which counts the files, and where it is.
  const bytes = new Uint8Array(small.length + 76);
  bytes.set(small.subarray(0, end));
  bytes.set(small.subarray(end), end + 76);
  const view = new DataView(bytes.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setUint32(end + 32, 0xffffffff, true);
  view.setUint32(
    end + 48,
    new DataView(small.buffer, small.byteOffset).getUint32(end + 16, true),
    true,
  );
  view.setUint32(end + 56, 0x07064b50, true);
  view.setUint32(end + 64, end, true);
  expect((await open(file("endless.zip", bytes))).broken).toEqual(["endless.zip"]);
});

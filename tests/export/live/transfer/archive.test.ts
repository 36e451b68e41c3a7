import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { open, zipOf } from "../../../../export/live/transfer/archive.js";

const ids = ["01-quadratic/step", "03-softmax/softmax", "03-softmax/temperature"];
const near = ["03-softmax/softmax", "03-softmax/temperature"];
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
  const opened = await open([file("Ada.zip", await zipOf(answers))], ids, near);
  expect(opened).toEqual({ answers, notTaken: [], tooLarge: [], broken: [] });
});

test("a file is known by its lesson's folder and its name, or by its name in this page", async () => {
  const opened = await open(
    [
      file("softmax (1).ts", "a"),
      file(
        "all.zip",
        zip({ "exercises/01-quadratic/step.ts": "b", "Ada/03-softmax/temperature.ts": "c" }),
      ),
    ],
    ids,
    near,
  );
  expect([...opened.answers]).toEqual([
    ["03-softmax/softmax", "a"],
    ["01-quadratic/step", "b"],
    ["03-softmax/temperature", "c"],
  ]);
});

test("a whole course may be opened: only what lies in exercises/ is anybody's answer", async () => {
  const course = {
    "course/exercises/03-softmax/softmax.ts": "mine",
    "course/exercises/.stubs/03-softmax/softmax.ts": "stub",
    "course/solutions/03-softmax/softmax.ts": "solution",
    "course/lib/softmax.ts": "library",
  };
  const { answers } = await open([file("course.zip", zip(course))], ids, near);
  expect([...answers]).toEqual([["03-softmax/softmax", "mine"]]);
});

test("what is none is named, and nothing of it is taken", async () => {
  const opened = await open(
    [
      file("notes.ts", "a"),
      file("broken.zip", "no zip"),
      file("softmax.ts", "x".repeat(100_001)),
      file("temperature.ts", Uint8Array.of(0x65, 0xff, 0xfe, 0)),
      file(
        "odd.zip",
        zip({
          "__proto__.ts": "a",
          "../../other.ts": "b",
          "03-softmax/softmax.ts": "y".repeat(100_001),
          "a.txt": "c",
        }),
      ),
    ],
    ids,
    near,
  );
  expect([...opened.answers]).toEqual([]);
  expect(opened.broken).toEqual(["broken.zip"]);
  expect(opened.tooLarge).toEqual(["softmax.ts", "temperature.ts", "03-softmax/softmax.ts"]);
  expect(opened.notTaken).toEqual(["notes.ts", "__proto__.ts", "../../other.ts"]);
});

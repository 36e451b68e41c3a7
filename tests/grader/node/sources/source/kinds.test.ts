import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { places } from "../../../../../grader/node/exercises/exercises.js";
import { toldResult } from "../../../../../grader/words/toldResult.js";
import { text } from "../../../../../grader/words/words.js";
import { answersFolder } from "../../../answers.js";
import {
  complaint,
  grader,
  id,
  importing,
  messageOf,
  other,
  type Place,
  posix,
  right,
} from "./sources.js";

const { source } = text;

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

// Every lesson runs from top to bottom in a real kernel, prints no error, and draws what it shows.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { jupyterEnvironment } from "../../scripts/setup/jupyter.mjs";
import { inRoot, venvPython } from "../../scripts/setup/paths.mjs";
import { type Cell, lessonNames, textOf } from "./lesson.js";

const folder = mkdtempSync(path.join(tmpdir(), "lessons-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Output = { name?: string; data?: Record<string, string | string[]> };

const htmlOf = (cell: Cell): string =>
  ((cell.outputs ?? []) as Output[]).flatMap(({ data }) => data?.["text/html"] ?? []).join("");

test.each(lessonNames)("lesson %s", (name) => {
  const output = path.join(folder, `${name}.ipynb`);
  const { status, stdout } = spawnSync(
    venvPython,
    [inRoot("scripts", "python", "execute.py"), inRoot("notebooks", `${name}.ipynb`), output],
    { encoding: "utf8", env: jupyterEnvironment() },
  );
  const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
  expect(last, JSON.stringify(last)).toMatchObject({ status: "done" });
  expect(status).toBe(0);

  const executed: { cells: Cell[] } = JSON.parse(readFileSync(output, "utf8"));
  for (const cell of executed.cells.filter((cell) => /\bshow\(/.test(textOf(cell)))) {
    const html = htmlOf(cell);
    expect(html, cell.id).toContain("<svg");
    expect(html, cell.id).toMatch(/aria-label="[^"]{20,}"/);
  }
});

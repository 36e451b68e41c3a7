import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { exportLessons } from "../../../export/exportLessons.js";
import { jupyterEnvironment } from "../../../lib/node/jupyter.mjs";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot, venvPython } from "../../../lib/node/paths.mjs";
import { UserError } from "../../../lib/node/userError.mjs";
import type { LatencyPart } from "../latency.js";
import { text } from "../words/words.js";

const notebooks = inRoot("notebooks");
const lessons = notebookNames(notebooks);

/** All lessons, run and made pages: by this course, and one after the other by nbconvert alone. */
export const part: LatencyPart = {
  title: text.latency.exportAll.title({ count: lessons.length }),
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), "bench-export-"));
    const secondsOf = async (work: () => unknown) => {
      const start = performance.now();
      await work();
      return (performance.now() - start) / 1000;
    };
    const ours = () =>
      exportLessons({
        notebooks,
        lessons,
        output: path.join(folder, "ours"),
        cache: path.join(folder, "cache"),
        progress: { executing() {}, wrote() {}, clear() {} },
        signal: new AbortController().signal,
      });
    try {
      const cold = await secondsOf(ours);
      const unchanged = await secondsOf(ours);
      const plain = await secondsOf(() => {
        for (const lesson of lessons) convert(lesson, folder);
      });
      return {
        "npm run export, cold": { seconds: cold, "÷ nbconvert": cold / plain },
        "npm run export, nothing changed": {
          seconds: unchanged,
          "÷ nbconvert": unchanged / plain,
        },
        "jupyter nbconvert --to html --execute": { seconds: plain, "÷ nbconvert": 1 },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function convert(lesson: string, output: string): void {
  const notebook = path.join(notebooks, `${lesson}.ipynb`);
  const args = ["--to", "html", "--execute", "--output-dir", output, notebook];
  const { status, stderr } = spawnSync(venvPython, ["-m", "nbconvert", ...args], {
    env: jupyterEnvironment(),
    encoding: "utf8",
  });
  if (status !== 0)
    throw new UserError(
      text.errors.programFailed({ program: `nbconvert ${lesson}`, reason: stderr }),
    );
}

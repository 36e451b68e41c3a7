import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { notebookNames } from "../../../lib/node/notebook.js";
import { inRoot } from "../../../lib/node/paths.mjs";
import { checkOut, runCourse } from "../earlier.js";
import type { LatencyPart } from "../latency.js";
import { course } from "../runners/timed.js";
import { medianRatio, spread } from "../spread.js";
import { text } from "../words/words.js";

/** The last commit with the kernel of tslab as it comes. */
const earlier = "d890f8a";
const rounds = 2;
const lessons = notebookNames(inRoot("notebooks"));

/** The export of all lessons, none of which has run before, now and at an earlier commit. */
export const part: LatencyPart = {
  title: text.latency.exportCold.title,
  how: text.latency.exportCold.how({ rounds }),
  async measure({ base = earlier }) {
    const output = mkdtempSync(path.join(tmpdir(), "bench-export-"));
    const before = checkOut(base);
    const column = `at ${base}`;
    try {
      const folders = [inRoot(), ...("folder" in before ? [before.folder] : [])];
      const [now = [], then] = secondsOf(folders, output);
      const beside = then
        ? { ...spread(column, then), [`÷ ${column}`]: medianRatio(now, then) }
        : { [column]: "missing" in before ? before.missing : "" };
      return { [`all ${lessons.length} lessons, s`]: { ...spread(course, now), ...beside } };
    } finally {
      if ("folder" in before) before.remove();
      rmSync(output, { recursive: true, force: true });
    }
  },
};

/** How long the export of all lessons took in each folder, round by round. */
function secondsOf(folders: readonly string[], output: string): number[][] {
  for (const folder of folders) exportFrom(folder, output, "00-start-here");
  const seconds: number[][] = folders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, folder] of folders.entries()) {
      const begin = performance.now();
      exportFrom(folder, output);
      seconds[i]?.push((performance.now() - begin) / 1000);
    }
  }
  return seconds;
}

function exportFrom(folder: string, output: string, ...chosen: string[]): void {
  runCourse(folder, "export", "--fresh", "--out", output, ...chosen);
}

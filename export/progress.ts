import { StatusLine } from "../lib/node/statusLine.mjs";
import { at } from "./place.js";
import type { Line } from "./python.js";
import { text } from "./words/words.js";

/** Reports the progress of an export: on a terminal in one line that changes, elsewhere in one line per step. */
export type Progress = {
  readonly executing: (line: Line) => void;
  readonly wrote: (line: Line) => void;
  readonly clear: () => void;
};

/**
 * @param stream - where to report what is being done, such as process.stderr
 * @param results - where to name the pages that were made
 */
export function showProgress(stream: NodeJS.WriteStream, results: NodeJS.WritableStream): Progress {
  const { progress } = text;
  const running = new Map<string, string>();
  const status = new StatusLine(stream);
  const say = (sentence: string, to: NodeJS.WritableStream = stream) => {
    status.clear();
    to.write(`${sentence}\n`);
  };
  return {
    executing({ lesson, status: step, cell, total = 0, seconds = 0 }) {
      if (step === "done") {
        running.delete(lesson);
        say(progress.done({ lesson, count: total, seconds }));
      } else if (step === "failed") {
        running.delete(lesson);
      } else if (step === "unchanged") {
        say(progress.unchanged({ lesson }));
      } else {
        if (step === "starting" && !status.isLive) say(progress.starting({ lesson, count: total }));
        const starts = cell === undefined;
        running.set(
          lesson,
          starts ? progress.kernelStarts({ lesson }) : progress.cell({ lesson, cell, total }),
        );
      }
      status.show([...running.values()].join(" · "));
    },
    wrote({ lesson, file = "", bytes = 0, measurements = [], warnings = [] }) {
      const written = { file, size: Math.ceil(bytes / 1000) };
      const isSame = measurements.length === 0;
      const sentence = isSame
        ? progress.wrote(written)
        : progress.wroteMeasured({ ...written, measurements });
      say(sentence, results);
      for (const warning of warnings) say(at({ lesson, ...warning }, warning.text));
    },
    clear: () => status.clear(),
  };
}

import type { Line } from "./python.js";
import { text } from "./text.js";

/** Says how far an export is: on a terminal in one line that changes, elsewhere in a line per step. */
export type Progress = {
  readonly executing: (line: Line) => void;
  readonly wrote: (line: Line) => void;
  readonly clear: () => void;
};

/**
 * @param stream - where to say what is being done, such as process.stderr
 * @param results - where to name the pages that were made
 */
export function showProgress(stream: NodeJS.WriteStream, results: NodeJS.WritableStream): Progress {
  const running = new Map<string, string>();
  const live = stream.isTTY === true;
  const clear = () => {
    if (live) stream.write("\r\x1b[K");
  };
  const say = (sentence: string, to: NodeJS.WritableStream = stream) => {
    clear();
    to.write(`${sentence}\n`);
  };
  const show = () => {
    if (!live) return;
    clear();
    stream.write([...running.values()].join(" · ").slice(0, stream.columns - 1));
  };
  return {
    executing({ lesson, status, cell, total, seconds }) {
      if (status === "done") {
        running.delete(lesson);
        say(`${lesson}: ${total} cells in ${seconds} s`);
      } else if (status === "failed") {
        running.delete(lesson);
      } else if (status === "unchanged") {
        say(`${lesson}: nothing has changed since it ran`);
      } else {
        if (status === "starting" && !live) say(`${lesson}: executing ${total} cells`);
        running.set(
          lesson,
          `${lesson}: ${cell === undefined ? "kernel starts" : `cell ${cell} of ${total}`}`,
        );
      }
      show();
    },
    wrote({ lesson, file, bytes = 0, measurements = [], warnings = [] }) {
      const differ = measurements.length > 0 ? `; measured: ${measurements.join(", ")}` : "";
      say(`${file}: ${Math.ceil(bytes / 1000)} kB${differ}`, results);
      for (const warning of warnings) say(text.problem({ lesson, ...warning }, warning.text));
    },
    clear,
  };
}

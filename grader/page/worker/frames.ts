import type { SourcePlace } from "../../core/platform.js";

/** Where a file lies in the script of the worker, which begins with the files of an answer. */
export type Lines = { readonly first: number; readonly count: number };
type FilesWithLines = Readonly<Record<string, Lines>>;

/** A frame of a stack that lies in the script of the worker, as all engines write it. */
const frame = /blob:[^\s()]*?:(\d+):(\d+)/g;

/** The frames of a stack that lie in one of the files, as core/calls/thrown.ts wants them. */
export function framesIn(stack: string, files: FilesWithLines): string[] {
  return [...stack.matchAll(frame)]
    .filter(([, line]) => fileAt(Number(line), files) !== undefined)
    .map(([, line, column]) => `answer.js:${line}:${column}`);
}

/** The innermost of these frames, as a line of its file. */
export function placeIn(frames: string, files: FilesWithLines): SourcePlace | undefined {
  const line = Number(/answer\.js:(\d+)/.exec(frames)?.[1]);
  const found = fileAt(line, files);
  return found && { file: found[0], line: line - found[1].first + 1 };
}

function fileAt(line: number, files: FilesWithLines) {
  return Object.entries(files).find(
    ([, { first, count }]) => line >= first && line < first + count,
  );
}

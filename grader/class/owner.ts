import { lessonOf } from "../protocol/exerciseId.js";
import { areDecorations } from "./answerName.js";

/**
 * The names that Canvas gives to collected files: name, `late`, and two numbers, the first of which is the student's.
 */
const canvas = /^([^_]+)_(?:late_)?(\d+)_\d+_./i;
const gap = "[\\s_.-]+";
/** The number that a browser or a system adds to the copy of a file. */
const number = "(?:\\s*\\(\\d+\\)|[\\s_-]\\d+)?";

/**
 * The student who owns a loose file among submissions: `cat_12345_678_step.ts`, `ann_step.ts`, `step - Ann Li.ts`.
 *
 * @returns undefined if its name mentions no student, or is not that of an answer
 */
export function ownerOf(file: string, ids: readonly string[]): string | undefined {
  const name = file.normalize("NFC");
  const [, collected, student] = canvas.exec(name) ?? [];
  if (collected !== undefined) return `${collected}_${student}`;
  const [, stem = ""] = /^(.+)\.[cm]?[tj]sx?(?:\.txt)?$/i.exec(name) ?? [];
  const longestFirst = [...ids].sort(
    (a, b) => b.length - lessonOf(b).length - a.length + lessonOf(a).length,
  );
  for (const id of longestFirst) {
    const lesson = lessonOf(id);
    const exercise = `(?:${inAnySpelling(lesson)}${gap})?${inAnySpelling(id.slice(lesson.length + 1))}${number}`;
    const before = new RegExp(`^(.+?)${gap}${exercise}$`, "i").exec(stem)?.[1];
    const owner = before ?? new RegExp(`^${exercise}${gap}(.+)$`, "i").exec(stem)?.[1];
    if (owner !== undefined) return areDecorations(owner) ? undefined : owner.trim();
  }
  return undefined;
}

/** `log-sum-exp` is also `log_sum_exp` and `logSumExp`. */
function inAnySpelling(name: string): string {
  return name.split("-").join("[-_ ]?");
}

import { mean } from "d3-array";

type Logits = readonly number[];

/** Answers that shift the logits by another number than the largest of them. */
export function otherShifts<Result>(shiftedBy: (shift: number, logits: Logits) => Result) {
  const shifts: Readonly<Record<string, (logits: Logits) => number | undefined>> = {
    "the largest logit found by a sort as text": (logits) => [...logits].sort().at(-1),
    "shifted by the first logit": (logits) => logits[0],
    "shifted by the last logit": (logits) => logits.at(-1),
    "shifted by the mean": (logits) => mean(logits),
    "shifted by the largest size": (logits) => Math.max(...logits.map(Math.abs)),
  };
  return Object.entries(shifts).map(([reason, shiftOf]) => ({
    reason,
    answer: (logits: Logits) => shiftedBy(shiftOf(logits) ?? 0, logits),
  }));
}

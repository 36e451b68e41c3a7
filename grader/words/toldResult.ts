import {
  type CheckResult,
  type ExerciseResult,
  longestPrinted,
  type TypeRemark,
} from "../protocol/results.js";
import { tell } from "./tell.js";
import { text } from "./words.js";

/** The result of an exercise in the language that is spoken now. */
export function toldResult(result: ExerciseResult): ExerciseResult<string> {
  const { checks, typeErrors, ...rest } = result;
  return {
    ...rest,
    checks: checks.map(toldCheck),
    ...(typeErrors && { typeErrors: typeErrors.map(toldRemark) }),
  };
}

export function toldRemark(remark: TypeRemark): TypeRemark<string> {
  return { ...remark, message: tell(remark.message) };
}

/** What an answer printed, with a word for its end if it was cut. */
export function toldPrinted(printed: string): string {
  return printed.length < longestPrinted ? printed : printed + text.grader.printedCut;
}

function toldCheck({ name, message, diagnosis, ...rest }: CheckResult): CheckResult<string> {
  return {
    name: tell(name),
    ...rest,
    ...(message && { message: tell(message) }),
    ...(diagnosis && {
      diagnosis: { mistake: tell(diagnosis.mistake), explanation: tell(diagnosis.explanation) },
    }),
  };
}

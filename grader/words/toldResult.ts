import type { Message } from "../protocol/message.js";
import {
  type CheckResult,
  type ExerciseResult,
  longestPrinted,
  type TypeRemark,
} from "../protocol/results.js";
import { tell } from "./tell.js";
import { text } from "./words.js";

export type Field = "name" | "message" | "mistake" | "explanation";

/** More members for the object in which a field is told. */
export type Beside = (field: Field, message: Message) => object;

const nothing: Beside = () => ({});

/**
 * The result of an exercise in the language that is spoken now.
 *
 * @param beside - what to add beside each field in words; nothing by default
 */
export function toldResult(
  { checks, typeErrors, ...rest }: ExerciseResult,
  beside = nothing,
): ExerciseResult<string> {
  return {
    ...rest,
    checks: checks.map((check) => toldCheck(check, beside)),
    ...(typeErrors && { typeErrors: typeErrors.map((remark) => toldRemark(remark, beside)) }),
  };
}

export function toldRemark(remark: TypeRemark, beside = nothing): TypeRemark<string> {
  return { ...remark, ...told("message", remark.message, beside) };
}

/** What an answer printed, with a word for its end if it was cut. */
export function toldPrinted(printed: string): string {
  return printed.length < longestPrinted ? printed : printed + text.grader.printedCut;
}

function toldCheck(
  { name, message, diagnosis, ...rest }: CheckResult,
  beside: Beside,
): CheckResult<string> {
  return {
    ...told("name", name, beside),
    ...rest,
    ...(message && told("message", message, beside)),
    ...(diagnosis && {
      diagnosis: {
        ...told("mistake", diagnosis.mistake, beside),
        ...told("explanation", diagnosis.explanation, beside),
      },
    }),
  };
}

function told<Name extends Field>(field: Name, message: Message, beside: Beside) {
  const words = { [field]: tell(message) } as { readonly [Key in Name]: string };
  return { ...words, ...beside(field, message) };
}

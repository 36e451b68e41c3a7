// What `npm run grade -- --json` prints: the words, and beside them the ids and parameters that they were made of.
import type { Parameter } from "../protocol/message.js";
import type {
  CheckResult,
  Diagnosis,
  ExerciseResult,
  Report,
  TypeRemark,
} from "../protocol/results.js";
import { type Beside, type Field, toldResult } from "./toldResult.js";

type Ids<Fields extends Field> = { readonly [Name in Fields as `${Name}Id`]?: string } & {
  readonly parameters?: Readonly<Record<string, Parameter>>;
};
type JsonCheck = CheckResult<string> &
  Ids<"name" | "message"> & {
    readonly diagnosis?: Diagnosis<string> & Ids<"mistake" | "explanation">;
  };
type JsonExercise = ExerciseResult<string> & {
  readonly checks: readonly JsonCheck[];
  readonly typeErrors?: readonly (TypeRemark<string> & Ids<"message">)[];
};

export type JsonReport = Report<string> & { readonly exercises: readonly JsonExercise[] };

export function jsonReport({ exercises, ...rest }: Report): JsonReport {
  return { ...rest, exercises: exercises.map((result) => toldResult(result, idAndParameters)) };
}

/** The mistake and the explanation of a diagnosis have the same parameters, and so are there once. */
const idAndParameters: Beside = (field, { messageId, parameters }) => ({
  [`${field}Id`]: messageId,
  ...(parameters && { parameters }),
});

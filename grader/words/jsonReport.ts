// What `npm run grade -- --json` prints: the words, and beside them the ids and parameters that they were made of.
import type { Message, Parameter } from "../protocol/message.js";
import type {
  CheckResult,
  Diagnosis,
  ExerciseResult,
  Report,
  TypeRemark,
} from "../protocol/results.js";
import { tell } from "./tell.js";

type Parameters = { readonly parameters?: Readonly<Record<string, Parameter>> };
type JsonDiagnosis = Diagnosis<string> & {
  readonly mistakeId: string;
  readonly explanationId: string;
} & Parameters;
type JsonCheck = Omit<CheckResult<string>, "diagnosis"> & {
  readonly nameId: string;
  readonly messageId?: string;
  readonly diagnosis?: JsonDiagnosis;
} & Parameters;
type JsonRemark = TypeRemark<string> & { readonly messageId: string } & Parameters;
type JsonExercise = Omit<ExerciseResult<string>, "checks" | "typeErrors"> & {
  readonly checks: readonly JsonCheck[];
  readonly typeErrors?: readonly JsonRemark[];
};

export type JsonReport = Omit<Report<string>, "exercises"> & {
  readonly exercises: readonly JsonExercise[];
};

export function jsonReport({ exercises, ...rest }: Report): JsonReport {
  return { ...rest, exercises: exercises.map(jsonExercise) };
}

function jsonExercise({ checks, typeErrors, ...rest }: ExerciseResult): JsonExercise {
  return {
    ...rest,
    checks: checks.map(jsonCheck),
    ...(typeErrors && {
      typeErrors: typeErrors.map((remark) => ({ ...remark, ...jsonMessage(remark.message) })),
    }),
  };
}

function jsonCheck({ name, message, diagnosis, ...rest }: CheckResult): JsonCheck {
  return {
    name: tell(name),
    nameId: name.messageId,
    ...rest,
    ...(message && jsonMessage(message)),
    ...(diagnosis && { diagnosis: jsonDiagnosis(diagnosis) }),
  };
}

function jsonMessage(message: Message) {
  return { message: tell(message), ...message };
}

/** The mistake and its explanation are filled in by the same parameters. */
function jsonDiagnosis({ mistake, explanation }: Diagnosis): JsonDiagnosis {
  const parameters = { ...mistake.parameters, ...explanation.parameters };
  return {
    mistake: tell(mistake),
    mistakeId: mistake.messageId,
    explanation: tell(explanation),
    explanationId: explanation.messageId,
    ...(Object.keys(parameters).length > 0 && { parameters }),
  };
}

// The words of all exercises, by lesson and by the name of their file.
import { exercises as quadratic } from "./01-quadratic/words/exercises.js";
import { exercises as gradients } from "./02-gradients/words/exercises.js";
import { exercises as softmax } from "./03-softmax/words/exercises.js";
import { exercises as crossEntropy } from "./04-cross-entropy/words/exercises.js";
import { exercises as batchGradientDescent } from "./05-batch-gradient-descent/words/exercises.js";
import { exercises as cost } from "./06-cost/words/exercises.js";

/** A message of a catalogue, with placeholders or without. */
type Said = string | ((named: never) => string);

/** The words that a student reads for an exercise, apart from its stub. */
export type ExerciseWords = {
  readonly title: string;
  /** The first two hints, and the comments in the third, which is almost the code. */
  readonly hints: {
    readonly question: string;
    readonly idea: string;
    readonly comments: Readonly<Record<string, string>>;
  };
  /** What each check of tests/exercises demands, by its title. */
  readonly checks: Readonly<Record<string, string>>;
  /** What a check says of this exercise's values beside got and expected. */
  readonly remarks?: Readonly<Record<string, Said>>;
  /** The typical wrong answers, by their ids. */
  readonly mistakes: Readonly<Record<string, { readonly name: Said; readonly explanation: Said }>>;
};

export const exercises: Readonly<Record<string, Readonly<Record<string, ExerciseWords>>>> = {
  "01-quadratic": quadratic,
  "02-gradients": gradients,
  "03-softmax": softmax,
  "04-cross-entropy": crossEntropy,
  "05-batch-gradient-descent": batchGradientDescent,
  "06-cost": cost,
};

/** The words of an exercise such as `03-softmax/softmax`, if it has any. */
export function exerciseWords(id: string): ExerciseWords | undefined {
  const [lesson = "", name = ""] = id.split("/");
  const ofLesson = Object.hasOwn(exercises, lesson) ? exercises[lesson] : {};
  return Object.hasOwn(ofLesson, name) ? ofLesson[name] : undefined;
}

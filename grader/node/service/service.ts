// Replies to a notebook, question by question; see bridge.mjs. It ends with the process that asks, and
// after a quarter of an hour without a question: a notebook that is left open gives its memory back.
// The variable COURSE_ANSWERS names another folder to grade than exercises/, such as solutions.
import { setTimeout as after } from "node:timers/promises";
import { UserError } from "../../../lib/node/userError.mjs";
import { type Language, speak } from "../../../lib/words/language.js";
import type { CheckView, Replies } from "../../protocol/results.js";
import { titleOf } from "../../words/hints.js";
import { toldPrinted, toldRemark, toldResult } from "../../words/toldResult.js";
import { text } from "../../words/words.js";
import { lessonHeads, lessonProgress } from "../exercises/courseProgress.js";
import { answersFolder, exactId } from "../exercises/exercises.js";
import { hintsOf, solutionOf } from "../exercises/hints.js";
import { type GradedFirst, Grader, withTypeErrors } from "../grader.js";
import { nodeLimits } from "../nodeLimits.js";

const [patience = nodeLimits.idle] = process.argv.slice(2).map(Number);
const idle = setTimeout(() => process.exit(), patience);

const grader = new Grader();
let latest: GradedFirst | undefined;

type Answers = { [Question in keyof Replies]: (name: string) => Promise<Replies[Question]> };

const answers: Answers = {
  check,
  typeErrors: async () => ((await latest?.typeErrors) ?? []).map((remark) => toldRemark(remark)),
  lessons: async () => lessonHeads(),
  lesson: (lesson) => lessonProgress(grader, lesson),
};

async function check(name: string): Promise<CheckView> {
  try {
    const id = exactId(name);
    const [hints, first] = await Promise.all([
      hintsOf(id),
      grader.gradeFirst(answersFolder(process.env.COURSE_ANSWERS), id),
    ]);
    latest = first;
    // The types are usually known by now, unless TypeScript has only just been started.
    const graded = await Promise.race([withTypeErrors(first), after(nodeLimits.typesLater)]);
    const { result, printed } = graded ?? first;
    return {
      kind: "graded",
      title: titleOf(id),
      hints,
      result: toldResult(result),
      printed: toldPrinted(printed),
      solution: solutionOf(id),
      typesLater: graded === undefined,
    };
  } catch (error) {
    if (error instanceof UserError) return { kind: "problem", message: error.message };
    return { kind: "problem", message: text.grader.broken({ reason: String(error) }) };
  }
}

type Question = {
  readonly number: number;
  readonly question: keyof Replies;
  readonly name: string;
  /** The notebook's language, in which the reply is worded. */
  readonly language?: Language;
};

process.on("message", async ({ number, question, name, language }: Question) => {
  idle.refresh();
  speak(language);
  const reply = await answers[question](name);
  idle.refresh();
  if (process.connected) process.send?.({ number, reply });
});
process.on("disconnect", () => process.exit());

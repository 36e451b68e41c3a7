import type { Graded } from "../../grader/core/checks/gradedRun.js";
import { gradeInPage } from "../../grader/page/pageGrader.js";
import { lessonOf } from "../../grader/protocol/exerciseId.js";
import { Compiler } from "./compiler.js";
import { type ExerciseFacts, type PageFacts, workerProgram } from "./page.js";
import { answerKey, Draft, draftElsewhere } from "./store/answers.js";

/** The exercises of a page with what the student has written for them. */
export class Course {
  private readonly drafts = new Map<string, Draft>();

  readonly compiler: Compiler;

  constructor(readonly facts: PageFacts) {
    this.compiler = new Compiler(facts);
  }

  factsOf(id: string): ExerciseFacts | undefined {
    return this.facts.exercises.find((exercise) => exercise.id === id);
  }

  /** The student's answer to an exercise of this page. */
  draft(id: string): Draft {
    const known = this.drafts.get(id) ?? new Draft(answerKey(id), this.factsOf(id)?.stub ?? "");
    this.drafts.set(id, known);
    return known;
  }

  /** All exercises of the course. */
  get ids(): readonly string[] {
    return this.facts.course.flatMap(({ exercises }) => exercises.map(({ id }) => id));
  }

  /** The answers that the student has changed, in this page and, by what the browser keeps, in the others. */
  changedAnswers(): ReadonlyMap<string, string> {
    const drafts = this.ids.map((id) => {
      const isHere = this.factsOf(id) !== undefined;
      return [id, isHere ? this.draft(id) : draftElsewhere(id)] as const;
    });
    return new Map(
      drafts.flatMap(([id, draft]) => (draft.isChanged ? [[id, draft.text] as const] : [])),
    );
  }

  /** Grades an answer as it is written now. */
  async grade(id: string): Promise<Graded> {
    return gradeInPage({
      id,
      answers: this.answersBeside(id),
      stub: this.factsOf(id)?.stub ?? "",
      program: await workerProgram(),
      transpile: (file, source, beside) => this.compiler.answer(file, source, beside),
    });
  }

  /** The answers to the exercises of the same lesson, by the names of their files. */
  answersBeside(id: string): Record<string, string> {
    const ids = this.facts.exercises.map((exercise) => exercise.id);
    const beside = ids.filter((other) => lessonOf(other) === lessonOf(id));
    return Object.fromEntries(
      beside.map((other) => [
        `${other.slice(lessonOf(other).length + 1)}.ts`,
        this.draft(other).text,
      ]),
    );
  }
}

// Answers to one exercise, graded for what they import.
import { afterAll } from "vitest";
import { Grader } from "../../../../../grader/node/grader.js";
import { toldResult } from "../../../../../grader/words/toldResult.js";
import { text } from "../../../../../grader/words/words.js";
import { answersFolder } from "../../../answers.js";

export const grader = new Grader();
afterAll(() => grader.close());

export const place = (file: string, line: number) => text.answer.place({ file, line });

export const id = "03-softmax/softmax";

export async function grade(answer: string, besides: Record<string, string> = {}, of = id) {
  const { folder, remove } = answersFolder({ [of]: answer, ...besides });
  const { result } = await grader.grade(folder, of);
  remove();
  const message = toldResult(result).checks[0]?.message;
  return { status: result.status, points: result.points, message };
}

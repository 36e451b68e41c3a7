// What every prediction must offer its reader: one right answer, and feedback on each answer.
import { describe, expect, test } from "vitest";
import { isEstimate, judge } from "../../../lib/page/prediction.js";
import { lessonNames } from "../../notebooks/lesson.js";
import { everyPrediction } from "./everyPrediction.js";

const lessons = await everyPrediction();

test("each lesson but the start page has at least four", () => {
  expect(["00-start-here", ...lessons.map(([lesson]) => lesson)]).toEqual(lessonNames);
  for (const [lesson, predictions] of lessons) {
    expect(Object.keys(predictions).length, lesson).toBeGreaterThanOrEqual(4);
  }
});

describe.each(lessons)("%s", (_, predictions) => {
  test.each(Object.entries(predictions))("%s", (_name, prediction) => {
    const feedbacks = isEstimate(prediction)
      ? [prediction.right, prediction.otherwise, ...prediction.typical.map((t) => t.feedback)]
      : prediction.options.map(({ feedback }) => feedback);
    expect(new Set(feedbacks).size).toBe(feedbacks.length);
    for (const feedback of feedbacks) expect(feedback).toMatch(/^.{8,260}[.?]$/);
    expect(prediction.question).toMatch(/[?:]$/);

    if (isEstimate(prediction)) {
      expect(judge(prediction, prediction.answer).right).toBe(true);
      for (const { answer, feedback } of prediction.typical) {
        expect(judge(prediction, answer)).toEqual({ right: false, feedback });
      }
    } else {
      expect(prediction.options.filter(({ right }) => right)).toHaveLength(1);
      expect(prediction.options.length).toBeGreaterThanOrEqual(3);
    }
  });
});

import { expect, test } from "vitest";
import { exerciseResult, report } from "../../../grader/core/checks/exerciseResult.js";
import { jsonReport } from "../../../grader/words/jsonReport.js";
import { message } from "../../../grader/words/message.js";
import { tell } from "../../../grader/words/tell.js";

test("parameters of a diagnosis and of a type error stand beside their words", () => {
  const parameters = { argument: "x", value: "0" };
  const mistake = { messageId: "slips.argument.fixed.name", parameters };
  const explanation = { messageId: "slips.argument.fixed.explanation", parameters };
  const check = {
    name: { messageId: "check" },
    status: "failed",
    points: 0,
    maxPoints: 1,
  } as const;
  const typeError = {
    line: 1,
    column: 2,
    message: message("grader.said", { text: "no" }),
    frame: "",
  };
  const result = exerciseResult("01-quadratic/step", [
    { ...check, diagnosis: { mistake, explanation } },
  ]);
  const [exercise] = jsonReport(report([{ ...result, typeErrors: [typeError] }])).exercises;
  expect(exercise?.checks[0]?.diagnosis).toEqual({
    mistake: tell(mistake),
    mistakeId: mistake.messageId,
    explanation: tell(explanation),
    explanationId: explanation.messageId,
    parameters: explanation.parameters,
  });
  expect(exercise?.typeErrors).toEqual([
    { ...typeError, message: "no", messageId: "grader.said", parameters: { text: "no" } },
  ]);
});

test("beside each field in words stand the id and the parameters that it is made from", () => {
  const name = { messageId: "03-softmax/softmax.checks.byHand" };
  const failure = message("answer.timeout", { seconds: 1 });
  const mistake = { messageId: "03-softmax/softmax.mistakes.noShift.name" };
  const explanation = { messageId: "03-softmax/softmax.mistakes.noShift.explanation" };
  const check = { name, status: "timeout", points: 0, maxPoints: 2, message: failure } as const;
  const result = exerciseResult("03-softmax/softmax", [
    { ...check, diagnosis: { mistake, explanation } },
  ]);
  const json = jsonReport(report([result]));
  expect(JSON.parse(JSON.stringify(json)).exercises[0].checks).toEqual([
    {
      name: tell(name),
      nameId: name.messageId,
      status: "timeout",
      points: 0,
      maxPoints: 2,
      message: tell(failure),
      ...failure,
      diagnosis: {
        mistake: tell(mistake),
        mistakeId: mistake.messageId,
        explanation: tell(explanation),
        explanationId: explanation.messageId,
      },
    },
  ]);
});

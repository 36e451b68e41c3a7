import { describe, expect, test } from "vitest";
import { readName } from "../../../grader/class/answerName.js";
import { ownerOf } from "../../../grader/class/owner.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";

const ids = allIds();
const step = "01-quadratic/step";
const read = (path: string, owner?: string) => readName(path.split("/"), ids, owner);

describe("an answer is known by its name", () => {
  test.each([
    ["step.ts", "exact"],
    ["STEP.TS", "exact"],
    ["ｓｔｅｐ．ｔｓ", "exact"],
    ["step（1）.ts", "changed"],
    ["step (1).ts", "changed"],
    ["step(2).ts", "changed"],
    ["step.ts.txt", "changed"],
    ["step.txt", "changed"],
    ["step.ts (1)", "changed"],
    ["step.ts - Kopie", "changed"],
    ["step.ts.download", "changed"],
    ["step.tsx", "changed"],
    ["step.mts", "changed"],
    ["step.js", "changed"],
    ["step", "changed"],
    ["step-1.ts", "changed"],
    ["step 2.ts", "changed"],
    ["Copy of step.ts", "changed"],
    ["Copy (2) of step.ts", "changed"],
    ["step - Kopie.ts", "changed"],
    ["step – Kopie (3).ts", "changed"],
    ["step copy.ts", "changed"],
    ["step - 副本.ts", "changed"],
    ["Kopie von step.ts", "changed"],
    ["Copie de step.ts", "changed"],
    ["cat_12345_678_step.ts", "changed"],
    ["cat_LATE_12345_678_step-2.ts", "changed"],
    ["01-quadratic_step.ts", "changed"],
    ["01_quadratic-step.ts", "changed"],
    ["step_final_v2.ts", "changed"],
    ["my-step.ts", "worded"],
    ["step ünd mehr.ts", "worded"],
  ])("%s", (name, sureness) => {
    const answer = { kind: "answer", id: step, sureness };
    expect(read(name)).toEqual(answer);
    expect(read(`01-quadratic/${name}`)).toEqual(answer);
    expect(read(`Ü/${name}`.normalize("NFD"))).toEqual(answer);
  });

  test.each([
    ["numericalGradient.ts", "02-gradients/numerical-gradient"],
    ["numerical_gradient.ts", "02-gradients/numerical-gradient"],
    ["LogSumExp.ts", "03-softmax/log-sum-exp"],
    ["log-sum-exp副本.ts", "03-softmax/log-sum-exp"],
    ["log-sum-exp的副本.ts", "03-softmax/log-sum-exp"],
    ["log-softmax (1).ts", "03-softmax/log-softmax"],
    ["03-softmax_log-sum-exp.ts", "03-softmax/log-sum-exp"],
    ["03-softmax_softmax.ts", "03-softmax/softmax"],
    ["05-batch-gradient-descent_train.ts", "05-batch-gradient-descent/train"],
    ["05-batch-gradient-descent_batch-gradient.ts", "05-batch-gradient-descent/batch-gradient"],
    ["steps-to-tolerance-1.ts", "01-quadratic/steps-to-tolerance"],
  ])("%s is the longest name in it", (name, id) => {
    expect(read(name)).toEqual({ kind: "answer", id, sureness: "changed" });
  });

  test("Chinese words stand beside a name without a space", () => {
    expect(read("第三课log-sum-exp最终版.ts")).toEqual({
      kind: "answer",
      id: "03-softmax/log-sum-exp",
      sureness: "worded",
    });
  });

  test("the student's own name does not count as an added word", () => {
    expect(read("ann_li-step.ts", "Li, Ann")).toMatchObject({ id: step, sureness: "changed" });
  });

  test("one folder too deep, and in the folder of another lesson", () => {
    expect(read("01-quadratic/answers/step.ts")).toMatchObject({ id: step, sureness: "changed" });
    expect(read("01-quadratic (1)/step.ts")).toMatchObject({ id: step, sureness: "changed" });
    expect(read("03-softmax/step.ts")).toMatchObject({ id: step, sureness: "worded" });
  });

  test.each([
    ["several", "step and descend.ts"],
    ["none", "helper.ts"],
    ["none", "footsteps.ts"],
    ["none", "stepper.ts"],
    ["otherFile", "step.py"],
    ["otherFile", "step.docx"],
    ["otherFile", "step.d.ts"],
    ["backup", "step.ts.bak"],
    ["backup", "step.ts~"],
    ["backup", "step.backup-1.ts"],
  ])("nothing is guessed: %s, %s", (kind, name) => {
    expect(read(name)).toEqual({ kind });
  });
});

describe("a loose file belongs to", () => {
  test.each([
    ["ann_step.ts", "ann"],
    ["Ann Li - step.ts", "Ann Li"],
    ["step_ann.ts", "ann"],
    ["ann_log-softmax.ts", "ann"],
    ["ann_01-quadratic_step (1).ts", "ann"],
    ["王小明_step.ts", "王小明"],
    ["cat_12345_678_step.ts", "cat_12345"],
    ["cat_LATE_12345_679_essay.docx", "cat_12345"],
    ["step.ts", undefined],
    ["Copy of step (2).ts", undefined],
    ["readme.txt", undefined],
    ["ann.ts", undefined],
  ])("%s: %s", (name, owner) => {
    expect(ownerOf(name, ids)).toBe(owner);
  });
});

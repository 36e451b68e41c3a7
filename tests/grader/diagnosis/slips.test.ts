// Slips that no catalogue lists: they are seen in the results, alone, in one part of them, or beside a known mistake.
import { describe, expect, test } from "vitest";
import { diagnose } from "../../../grader/diagnosis/diagnose.js";
import type { Finding } from "../../../grader/diagnosis/finding.js";
import { allIds } from "../../../grader/node/exercises/exercises.js";
import type { MistakeCatalogue } from "../../../lib/exercises/mistake.js";
import { catalogueOf } from "../mistakenAnswers.js";
import { average, catalogue, changed, found, inPart, type Weights } from "./slips/average.js";

const ids = allIds();

describe("a slip is named", () => {
  test.each<[Finding, typeof average]>([
    [
      { slip: "argument.withoutLast", parameters: { argument: "values" } },
      (v: Weights, w: Weights) => average(v.slice(0, -1), w.slice(0, -1)),
    ],
    [
      { slip: "argument.withoutFirst", parameters: { argument: "values" } },
      (v: Weights, w: Weights) => average(v.slice(1), w.slice(1)),
    ],
    [
      { slip: "argument.swapped", parameters: { argument: "values", other: "weights" } },
      (v: Weights, w: Weights) => average(w, v),
    ],
    [
      { slip: "argument.withoutSign", parameters: { argument: "values" } },
      (v: Weights, w: Weights) => average(v.map(Math.abs), w),
    ],
  ])("in the input: %j", (finding, answer) => {
    expect(found(answer)).toEqual(finding);
  });

  test.each<[Finding, typeof average]>([
    [
      inPart("mean", { slip: "result.negated" }),
      changed(({ terms, mean }) => ({ terms, mean: -mean })),
    ],
    [
      inPart("mean", { slip: "result.overLength", parameters: { list: "values" } }),
      changed(({ terms, mean }, values) => ({ terms, mean: mean / values.length })),
    ],
    [
      { slip: "list.lastNotSet" },
      changed(({ terms, mean }) => ({ terms: [...terms.slice(0, -1), 0], mean })),
    ],
    [
      inPart("terms", { slip: "result.unfilled" }),
      changed(({ terms, mean }) => ({ terms: new Array(terms.length), mean })),
    ],
    [
      inPart("mean", { slip: "result.factor", parameters: { factor: 1.77 } }),
      changed(({ terms, mean }) => ({ terms, mean: 1.77 * mean })),
    ],
    [
      inPart("mean", { slip: "result.nothing" }),
      changed(({ terms }) => ({ terms, mean: undefined })),
    ],
  ])("in one part of the result: %j", (finding, answer) => {
    expect(found(answer)).toEqual(finding);
  });

  test("beside a catalogued mistake, which is named first", () => {
    const [{ answer }] = catalogue.mistakes;
    const diagnosis = diagnose((values, weights) => {
      const { terms, mean } = answer(values, weights);
      return { terms: terms.map((term) => -term), mean: -mean };
    }, catalogue);
    expect(diagnosis?.finding).toEqual({
      slip: "part.both",
      parameters: { first: { mistake: "weightsIgnored" }, second: { slip: "result.negated" } },
    });
  });

  test("in the first part, where each has a slip of its own", () => {
    const answer = changed(({ terms, mean }) => ({ terms: terms.slice(1), mean: 3 * mean }));
    expect(found(answer)).toEqual(inPart("terms", { slip: "list.withoutFirst" }));
  });

  test("not in a part that follows from another wrong one", () => {
    const answer = changed(({ terms, mean }) => ({
      terms: terms.map((term, i) => (i === 1 ? term + 0.3 : term)),
      mean: 3 * mean,
    }));
    const factor: Finding = { slip: "result.factor", parameters: { factor: 3 } };
    expect(found(answer)).toEqual(inPart("mean", factor));
    const following = { ...catalogue, follows: { mean: ["terms"] } };
    expect(diagnose(answer, following)).toBeUndefined();
  });

  test("text, and another spelling of words", () => {
    const asText = changed(({ terms, mean }) => ({ terms: terms.map(String), mean }));
    expect(found(asText)).toEqual(inPart("terms", { slip: "result.text" }));
    const sides: MistakeCatalogue<(value: number) => string> = {
      solution: (value) => (value > 0 ? "right-hand" : "left-hand"),
      probes: [[1], [-1], [3]],
      mistakes: [],
    };
    for (const side of ["Right-hand", "right_hand", "rightHand", "RIGHT-HAND"]) {
      const other = side.replace(/right/i, (r) =>
        r === "RIGHT" ? "LEFT" : r === "right" ? "left" : "Left",
      );
      const { finding } = diagnose((value) => (value > 0 ? side : other), sides) ?? {};
      expect(finding).toEqual({ slip: "result.spelling" });
    }
  });

  test("a mistake that fits by itself is not reported with a slip besides", () => {
    const twice: typeof catalogue = {
      ...catalogue,
      mistakes: [...catalogue.mistakes, { ...catalogue.mistakes[0], id: "theSameAgain" }],
    };
    const answer = (values: Weights, weights: Weights) => {
      const result = catalogue.mistakes[0].answer(values, weights);
      (values as number[]).push(0);
      return result;
    };
    expect(diagnose(answer, twice)?.finding).toEqual({ mistake: "weightsIgnored" });
  });

  test("not where one input alone shows it", () => {
    const [[first]] = catalogue.probes;
    const answer = changed(({ terms, mean }, values) => ({
      terms,
      mean: values[0] === first[0] ? -mean : mean,
    }));
    expect(found(answer)).toBeUndefined();
  });
});

test.each(ids)("%s: its lists of numbers are not all in order", async (id) => {
  const { probes } = await catalogueOf(id);
  const lists = (probes as readonly (readonly unknown[])[])
    .flat()
    .filter((value): value is number[] => Array.isArray(value) && value.length > 2)
    .filter((list) => list.every((value) => typeof value === "number"));
  const inOrder = (list: number[]) => list.every((value, i) => i === 0 || value >= list[i - 1]);
  const unsorted = lists.filter((list) => !inOrder(list) && !inOrder([...list].reverse()));
  expect(unsorted.length).toBeGreaterThanOrEqual(Math.min(1, lists.length));
});

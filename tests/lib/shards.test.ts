import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addReports, combineReports, reportShard, type ShardReport } from "../../lib/shards.js";
import { batchLossAndGradient, zeroParameters } from "../../lib/softmaxRegression.js";
import { speak } from "../../lib/words/language.js";
import { finite, shuffled } from "./arbitraries.js";
import { expectSame, flat, type Problem, pick, problemOf, problems, range } from "./problems.js";
import { refusals, untyped } from "./refusals.js";

const report = (shard: number, count: number, sums: readonly number[]): ShardReport => ({
  ...{ shard, count, lossSum: sums[0] },
  ...{ weightsSum: Float64Array.from(sums), biasesSum: Float64Array.of(sums[0]) },
});

/** Reports of one to six shards whose sums lose bits when they are added. */
const someReports = fc
  .integer({ min: 1, max: 6 })
  .chain((shardCount) =>
    fc.tuple(
      ...range(shardCount).map((shard) =>
        fc
          .tuple(fc.integer({ min: 1, max: 9 }), fc.array(finite(1e6), fixed(3)))
          .map(([count, sums]) => report(shard, count, sums)),
      ),
    ),
  );

function fixed(length: number) {
  return { minLength: length, maxLength: length };
}

/** A problem with cuts between its samples, where shards begin. */
const cutProblems = problems.chain((problem) =>
  fc
    .subarray(range(problem.dataset.sampleCount).slice(1))
    .map((cuts) => ({ problem, starts: [0, ...cuts] })),
);

function reportsOf({ dataset, parameters }: Problem, starts: readonly number[]): ShardReport[] {
  return starts.map((start, shard) => {
    const end = starts[shard + 1] ?? dataset.sampleCount;
    const samples = pick(
      dataset,
      range(end - start).map((i) => start + i),
    );
    return reportShard(shard, samples, parameters);
  });
}

describe("reportShard", () => {
  test("worked by hand: from p = ½, two samples of class 0 pull by −½ each", () => {
    const { dataset } = problemOf([[1], [3]], [0, 0], [[0], [0]], [0, 0]);
    expect(reportShard(4, dataset, zeroParameters(2, 1))).toEqual({
      shard: 4,
      count: 2,
      lossSum: 2 * Math.log(2),
      weightsSum: Float64Array.of(-2, 2),
      biasesSum: Float64Array.of(-1, 1),
    });
  });
});

describe("addReports", () => {
  test("adds the blocks of a shard to the report of the whole shard", () => {
    fc.assert(
      fc.property(cutProblems, ({ problem, starts }) => {
        const blocks = reportsOf(problem, starts).map((block) => ({ ...block, shard: 0 }));
        const whole = reportShard(0, problem.dataset, problem.parameters);
        const added = addReports(blocks);
        expect(added.count).toBe(whole.count);
        expectSame(combineReports([added], 1), combineReports([whole], 1));
      }),
    );
  });
});

describe("combineReports", () => {
  test("worked by hand: sums over counts, not a mean of means", () => {
    const combined = combineReports([report(1, 1, [9, 1]), report(0, 3, [9, 7])], 2);
    expect(combined).toEqual({
      loss: 4.5,
      weightsGradient: Float64Array.of(4.5, 2),
      biasesGradient: Float64Array.of(4.5),
      sampleCount: 4,
    });
  });

  test("gives the same bits in any order of arrival, also when reports come twice", () => {
    const arrivals = someReports.chain((reports) =>
      fc
        .subarray(reports)
        .chain((again) => shuffled([...reports, ...again]))
        .map(({ values }) => ({ reports, values })),
    );
    fc.assert(
      fc.property(arrivals, ({ reports, values }) => {
        const inOrder = flat(combineReports(reports, reports.length));
        const asTheyCame = flat(combineReports(values, reports.length));
        expect(asTheyCame.every((number, i) => Object.is(number, inOrder[i]))).toBe(true);
      }),
    );
  });

  test("adds from the first shard to the last, where another order would give other bits", () => {
    const reports = [0.1, 0.2, 0.3].map((sum, shard) => report(shard, 1, [sum]));
    expect(combineReports(reports.reverse(), 3).weightsGradient[0]).toBe((0.1 + 0.2 + 0.3) / 3);
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  });

  test("gives the gradient of the whole, wherever the data is cut", () => {
    fc.assert(
      fc.property(cutProblems, ({ problem, starts }) => {
        const combined = combineReports(reportsOf(problem, starts), starts.length);
        expect(combined.sampleCount).toBe(problem.dataset.sampleCount);
        expectSame(combined, batchLossAndGradient(problem.dataset, problem.parameters));
      }),
    );
  });

  test("counts a shard without samples as nothing", () => {
    const full = report(0, 2, [3, 5]);
    expect(flat(combineReports([full, report(1, 0, [0, 0])], 2))).toEqual([1.5, 1.5, 2.5, 1.5]);
  });

  test("changes no report", () => {
    const reports = [report(1, 1, [1]), report(0, 1, [2])];
    const before = structuredClone(reports);
    combineReports(Object.freeze(reports), 2);
    expect(reports).toEqual(before);
  });
});

describe("refuses", () => {
  const one = report(0, 1, [1, 2]);
  refusals([
    [
      "combineReports requires reports to be one of each shard from 0 to 3, got none of 1, 3",
      () => combineReports([one, report(2, 1, [1, 2])], 4),
    ],
    [
      "combineReports requires reports[1] to be equal to the earlier report of shard 0, got other numbers",
      () => combineReports([one, report(0, 1, [1, 2.5])], 1),
    ],
    [
      "combineReports requires reports[1] to be equal to the earlier report of shard 0, got other numbers",
      () => combineReports([one, report(0, 2, [1, 2])], 1),
    ],
    [
      "combineReports requires reports[0].shard to be an integer from 0 to 1, got 2",
      () => combineReports([report(2, 1, [1])], 2),
    ],
    [
      "combineReports requires reports to be an array of at least one element, got an empty array",
      () => combineReports([], 1),
    ],
    [
      "combineReports requires shardCount to be an integer, 1 or more, got 0",
      () => combineReports([one], 0),
    ],
    [
      "combineReports requires reports[0] to be a shard's report, with its number, its count and its sums, got 3",
      () => combineReports(untyped([3]), 1),
    ],
    [
      "combineReports requires reports[0].lossSum to be a finite number, got Infinity",
      () => combineReports([{ ...one, lossSum: Number.POSITIVE_INFINITY }], 1),
    ],
    [
      "combineReports requires reports[0].weightsSum[1] to be a finite number, got NaN",
      () => combineReports([report(0, 1, [1, Number.NaN])], 1),
    ],
    [
      "combineReports requires reports[1].weightsSum to be an array of length 2, got an array of length 3",
      () => combineReports([one, report(1, 1, [1, 2, 3])], 2),
    ],
    [
      "combineReports requires reports[0].weightsSum to be a Float64Array, got a plain array (write Float64Array.from(reports[0].weightsSum))",
      () => combineReports([{ ...one, weightsSum: untyped([1, 2]) }], 1),
    ],
    [
      "combineReports requires the sum of counts to be an integer, 1 or more, got 0",
      () => combineReports([report(0, 0, [0])], 1),
    ],
    [
      "addReports requires parts[1].shard to be 0, as in the first part, got 1",
      () => addReports([one, report(1, 1, [1, 2])]),
    ],
    [
      "addReports requires parts to be an array of at least one element, got an empty array",
      () => addReports([]),
    ],
    [
      "reportShard requires shard to be an integer, 0 or more, got -1",
      () => reportShard(-1, untyped({}), untyped({})),
    ],
  ]);
});

describe("refuses in Chinese", () => {
  beforeAll(() => speak("zh"));
  afterAll(() => speak(undefined));
  refusals([
    [
      "combineReports 要求 reports 是分片 0 到 1 的报告，每个分片一份，实际得到：缺少分片 0",
      () => combineReports([report(1, 1, [1])], 2),
    ],
    [
      "addReports 要求 parts[1].shard 是与第一部分相同的编号 0，实际得到：1",
      () => addReports([report(0, 1, [1]), report(1, 1, [1])]),
    ],
  ]);
});

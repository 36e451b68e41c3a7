import { combineSums, meanOfSum } from "./batch.js";
import { type BatchPlan, prepareBatch } from "./batchKernel/forms.js";
import {
  type Dataset,
  type Float32Dataset,
  type LossAndGradient,
  type Parameters,
  requireDataset,
  requireParameters,
} from "./dataset.js";
import { describe, isArray } from "./describe.js";
import { refuse, requireCount, requireFinite, requireLabel, requireLength } from "./require.js";
import { requireObject, requireTyped } from "./requireKind.js";
import { indexOfNotFinite } from "./vector.js";
import { shardErrors, valueErrors } from "./words/errors.js";

/**
 * What a machine reports of its shard of the data: sums and a count, 8·(d·M + M + 2) bytes however many
 * samples the shard has. The samples themselves never travel.
 */
export type ShardReport = {
  /** The shard's number, from 0. */
  readonly shard: number;
  /** Nₛ, how many samples the shard has. */
  readonly count: number;
  /** Σᵢ ℓᵢ over the shard, in nats. */
  readonly lossSum: number;
  /** Σᵢ ∂ℓᵢ/∂W over the shard, M×d, row-major. */
  readonly weightsSum: Float64Array;
  /** Σᵢ ∂ℓᵢ/∂b over the shard, M. */
  readonly biasesSum: Float64Array;
};

/** The mean loss and its gradient, and N, the number of samples that they are means over. */
export type CombinedReports = LossAndGradient & { sampleCount: number };

/**
 * The report of one shard, or of one block of a shard that is streamed: the sums Σᵢ ℓᵢ and Σᵢ ∇ℓᵢ over its samples,
 * each of them Nₛ times the mean that batchLossAndGradient gives.
 *
 * @param shard - the shard's number, from 0
 * @param dataset - the shard's Nₛ samples
 * @param parameters - weights M×d and biases M, finite
 * @param plan - as for batchLossAndGradient
 * @returns the report; the same shard and parameters give the same bits on any number of threads
 * @throws {RangeError} if an argument is bad, or the logits overflow
 * @see notebooks/06-cost.ipynb
 * @example
 * const counts = { sampleCount: 2, featureCount: 1, classCount: 2 };
 * const dataset = { features: Float64Array.of(1, 3), labels: Int32Array.of(0, 0), ...counts };
 * reportShard(0, dataset, zeroParameters(2, 1)).weightsSum // [-2, 2]
 */
export function reportShard(
  shard: number,
  dataset: Dataset | Float32Dataset,
  parameters: Parameters,
  plan?: BatchPlan,
): ShardReport {
  const caller = "reportShard";
  requireCount(caller, "shard", shard, 0);
  requireDataset(caller, dataset);
  const { sampleCount: count, featureCount, classCount } = dataset;
  requireParameters(caller, parameters, classCount, featureCount);
  const weightsGradient = new Float64Array(classCount * featureCount);
  const mean = { loss: 0, weightsGradient, biasesGradient: new Float64Array(classCount) };
  prepareBatch(caller, dataset, plan)(parameters, mean);
  return {
    shard,
    count,
    lossSum: mean.loss * count,
    weightsSum: mean.weightsGradient.map((slope) => slope * count),
    biasesSum: mean.biasesGradient.map((slope) => slope * count),
  };
}

/**
 * One report of several blocks of the same shard: sums are added in the order in which the blocks are given, and so are
 * counts. A shard that doesn't fit into memory is reported like this, block by block.
 *
 * @param parts - reports with the same shard number, at least one
 * @returns the report of the whole shard
 * @throws {RangeError} if there is no part, a part is of another shard, the lengths differ, or a number is not finite
 * @see notebooks/06-cost.ipynb
 * @example
 * const sums = { weightsSum: Float64Array.of(1), biasesSum: Float64Array.of(0) };
 * const block = { shard: 3, count: 2, lossSum: 0.5, ...sums };
 * addReports([block, block]) // { shard: 3, count: 4, lossSum: 1, weightsSum: [2], biasesSum: [0] }
 */
export function addReports(parts: readonly ShardReport[]): ShardReport {
  requireReports("addReports", "parts", parts);
  const { shard } = parts[0];
  parts.forEach((part, k) => {
    if (part.shard === shard) return;
    const expected = shardErrors.sameShard({ shard: String(shard) });
    refuse("addReports", `parts[${k}].shard`, expected, describe(part.shard));
  });
  const [loss, weights, biases] = totalsOf(parts);
  return {
    shard,
    count: loss.count,
    lossSum: loss.sum,
    weightsSum: weights.sum,
    biasesSum: biases.sum,
  };
}

/**
 * The mean loss and its gradient over all shards: the sum of the sums over the sum of the counts, L = Σₛ lossSumₛ / Σₛ Nₛ.
 *
 * Addition of floating-point numbers is not associative, so the reports are always added in the order of their shards'
 * numbers: the result has the same bits, in whatever order they arrive. A report that comes twice, because a task was
 * tried again, counts once.
 *
 * @param reports - of each shard one, or several that are equal; in any order
 * @param shardCount - how many shards the data have
 * @returns the loss in nats, weightsGradient M×d, biasesGradient M, and sampleCount N; new arrays
 * @throws {RangeError} if a shard has no report or two that differ, a number is no shard, the lengths differ, a number
 *   is not finite, or no shard has a sample
 * @see notebooks/06-cost.ipynb
 * @example
 * const report = (shard, count, sum) =>
 *   ({ shard, count, lossSum: sum, weightsSum: Float64Array.of(sum), biasesSum: Float64Array.of(0) });
 * combineReports([report(1, 1, 5), report(0, 3, 3), report(1, 1, 5)], 2).weightsGradient // [2]
 * combineReports([report(1, 1, 5)], 2) // throws combineReports requires reports to be one of each shard from 0 to 1, got none of 0
 */
export function combineReports(
  reports: readonly ShardReport[],
  shardCount: number,
): CombinedReports {
  const caller = "combineReports";
  requireCount(caller, "shardCount", shardCount, 1);
  requireReports(caller, "reports", reports);
  const [loss, weights, biases] = totalsOf(oneOfEach(reports, shardCount));
  requireCount(caller, shardErrors.sampleCount, loss.count, 1);
  return {
    loss: meanOfSum(loss),
    weightsGradient: meanOfSum(weights),
    biasesGradient: meanOfSum(biases),
    sampleCount: loss.count,
  };
}

/** The reports in the order of their shards' numbers. */
function oneOfEach(reports: readonly ShardReport[], shardCount: number): ShardReport[] {
  const caller = "combineReports";
  const ordered: (ShardReport | undefined)[] = Array.from({ length: shardCount });
  reports.forEach((report, k) => {
    requireLabel(caller, `reports[${k}].shard`, report.shard, shardCount);
    const earlier = ordered[report.shard];
    if (earlier !== undefined && !haveSameBits(earlier, report)) {
      const expected = shardErrors.earlier({ shard: String(report.shard) });
      refuse(caller, `reports[${k}]`, expected, shardErrors.otherNumbers);
    }
    ordered[report.shard] = report;
  });
  const missing = ordered.flatMap((report, shard) => (report === undefined ? [String(shard)] : []));
  if (missing.length > 0) {
    const expected = shardErrors.oneOfEach({ last: String(shardCount - 1) });
    refuse(caller, "reports", expected, shardErrors.noneOf({ shards: missing }));
  }
  return ordered as ShardReport[];
}

/** The sums of the losses and of both gradients, each with its count, added from the first report to the last. */
function totalsOf(reports: readonly ShardReport[]) {
  return [
    combineSums(reports.map(({ lossSum: sum, count }) => ({ sum, count }))),
    combineSums(reports.map(({ weightsSum: sum, count }) => ({ sum, count }))),
    combineSums(reports.map(({ biasesSum: sum, count }) => ({ sum, count }))),
  ] as const;
}

function haveSameBits(a: ShardReport, b: ShardReport): boolean {
  const numbersOf = (report: ShardReport) => [
    ...[report.count, report.lossSum],
    ...report.weightsSum,
    ...report.biasesSum,
  ];
  const others = numbersOf(b);
  return numbersOf(a).every((number, i) => Object.is(number, others[i]));
}

function requireReports(caller: string, name: string, reports: readonly ShardReport[]): void {
  if (!isArray(reports) || reports.length === 0) {
    refuse(caller, name, valueErrors.expected.elements, describe(reports));
  }
  // Array.from makes the holes of an array bad values as well.
  Array.from(reports).forEach((report, k) => {
    const nameOf = (field: keyof ShardReport) => `${name}[${k}].${field}`;
    requireObject(caller, `${name}[${k}]`, report, "report");
    requireCount(caller, nameOf("shard"), report.shard, 0);
    requireCount(caller, nameOf("count"), report.count, 0);
    requireFinite(caller, nameOf("lossSum"), report.lossSum);
    for (const field of ["weightsSum", "biasesSum"] as const) {
      const sums = report[field];
      requireTyped(caller, nameOf(field), sums, ["Float64Array"]);
      requireLength(caller, nameOf(field), sums, reports[0][field].length);
      const bad = indexOfNotFinite(sums);
      if (bad !== -1) requireFinite(caller, `${nameOf(field)}[${bad}]`, sums[bad]);
    }
  });
}

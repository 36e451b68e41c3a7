// What travels between the command and the programs that compute the shards' reports: a JSON line for each shard and
// update, and one back. Numbers that must keep their bits are Float64, little-endian, in base64.
import type { ShardReport } from "../../lib/shards.js";
import type { Parameters } from "../../lib/softmaxRegression.js";

/** A file with a part of the samples. */
export type Shard = {
  readonly shard: number;
  readonly file: string;
  /** Nₛ, d and M. */
  readonly samples: number;
  readonly featureCount: number;
  readonly classCount: number;
  readonly bytes: number;
};

/** θ on its way. */
export type SentParameters = { readonly weights: string; readonly biases: string };

/** What the program is asked in one line. */
export type Task = Shard & SentParameters;

type Sums = "lossSum" | "weightsSum" | "biasesSum";

/** A report on its way, and what it took. */
export type SentReport = Omit<ShardReport, Sums> &
  Readonly<Record<Sums, string>> & {
    /** Reading, if it was necessary, and computing. */
    readonly seconds: number;
    /** The most memory that the program held so far. */
    readonly peakMegabytes: number;
  };

/** What the program answers in one line: a report, or a sentence that says why there is none. */
export type Answer = SentReport | { readonly shard: number; readonly error: string };

/** What the program says first: results have the same bits only where these are the same. */
export type Versions = {
  readonly node: string;
  readonly duckdb: string;
  readonly processor: string;
};

export function encode(numbers: Float64Array): string {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).toString("base64");
}

export function decode(text: string): Float64Array {
  return new Float64Array(Uint8Array.from(Buffer.from(text, "base64")).buffer);
}

export function sentParameters({ weights, biases }: Parameters): SentParameters {
  return { weights: encode(weights), biases: encode(biases) };
}

export function receivedParameters({ weights, biases }: SentParameters): Parameters {
  return { weights: decode(weights), biases: decode(biases) };
}

export function sentReport(
  { lossSum, weightsSum, biasesSum, ...rest }: ShardReport,
  took: Pick<SentReport, "seconds" | "peakMegabytes">,
): SentReport {
  const sums = { lossSum: encode(Float64Array.of(lossSum)), weightsSum: encode(weightsSum) };
  return { ...rest, ...sums, biasesSum: encode(biasesSum), ...took };
}

export function receivedReport(sent: SentReport): ShardReport {
  const { shard, count, lossSum, weightsSum, biasesSum } = sent;
  const [loss = Number.NaN] = decode(lossSum);
  const sums = { weightsSum: decode(weightsSum), biasesSum: decode(biasesSum) };
  return { shard, count, lossSum: loss, ...sums };
}

// Measures the batch gradient beside NumPy, PyTorch, JAX and scikit-learn.
import { setTimeout } from "node:timers/promises";
import { median, shuffler } from "d3-array";
import { randomLcg } from "d3-random";
import { Problem } from "../setup/problem.mjs";
import { Contender, type ContenderName, contenders, peers } from "./contender.js";
import { type Case, cases, withProblem } from "./problem.js";

/** What the machine could do at best with so many threads, a second. */
export type Limits = {
  readonly threads: number;
  /** Multiply-adds of float64, by NumPy's product of two large matrices. */
  readonly multiplyAdds: number;
  /** Multiply-adds of float64 in WebAssembly, two to an instruction. */
  readonly webAssemblyMultiplyAdds: number;
  /** Bytes read from memory. */
  readonly bytes: number;
};

export type Measured = Case & {
  readonly milliseconds: Readonly<Record<ContenderName, number>>;
  /** How many times as long as ours the best of the others takes. */
  readonly ratioToBestPeer: number;
  /** The largest difference of a result from NumPy's, beside the largest entry. */
  readonly maxRelativeError: number;
  /** The time that the machine's limits allow, over ours. */
  readonly fractionOfLimit: number;
  /** The same with WebAssembly's limit of multiply-adds. */
  readonly fractionOfWebAssemblyLimit: number;
};

export type BatchGradient = {
  readonly libraries: Readonly<Record<ContenderName, Library>>;
  readonly limits: readonly Limits[];
  readonly cases: readonly Measured[];
};

type Library = { readonly version: string; readonly kernel: string };
type Result = { readonly loss: number; readonly gradient: Float64Array };

/** Sums in float32, as the others make them, keep fewer digits. */
const tolerances = { float64: 1e-10, float32: 1e-3 };

/** Measures all cases, or those whose counts are `only`, as in "150,4,3". */
export async function measureBatchGradient(
  say: (text: string) => void,
  only?: string,
): Promise<BatchGradient> {
  const measured: Measured[] = [];
  const limits: Limits[] = [];
  let libraries = {} as BatchGradient["libraries"];
  for (const threads of [1, 2]) {
    const all = contenders.map((name) => new Contender(name, threads));
    try {
      libraries = await byName(all, (one) => one.ask<Library>({ describe: true }));
      limits.push(await measureLimits(all, threads));
      for (const one of cases.filter((aCase) => aCase.threads === threads)) {
        const counts = `${one.sampleCount},${one.featureCount},${one.classCount}`;
        if (only !== undefined && only !== counts) continue;
        say(`${counts}, ${one.dtype}, ${threads} thread${threads > 1 ? "s" : ""}`);
        measured.push(await measure(one, all, limits));
      }
    } finally {
      for (const contender of all) contender.end();
    }
  }
  return { libraries, limits, cases: measured };
}

async function measureLimits(all: readonly Contender[], threads: number): Promise<Limits> {
  const [ours, numpy] = all;
  const machine = await numpy.ask<Pick<Limits, "multiplyAdds" | "bytes">>({ limits: true });
  const { multiplyAdds } = await ours.ask<{ multiplyAdds: number }>({ limits: true });
  return { threads, ...machine, webAssemblyMultiplyAdds: threads * multiplyAdds };
}

async function measure(one: Case, all: readonly Contender[], limits: readonly Limits[]) {
  return withProblem(one, async (load) => {
    await eachOf(all, (contender) => contender.ask({ load }));
    const results = await eachOf(all, resultOf);
    const maxRelativeError = requireAgreement(one, results);
    const milliseconds = await time(all);
    const { bytes, multiplyAdds, webAssemblyMultiplyAdds } = limits[one.threads - 1];
    const products = 2 * one.sampleCount * one.featureCount * one.classCount;
    const size = one.sampleCount * one.featureCount * (one.dtype === "float32" ? 4 : 8);
    const bound = (rate: number) => 1000 * Math.max(products / rate, size / bytes);
    return {
      ...one,
      milliseconds,
      ratioToBestPeer: Math.min(...peers.map((name) => milliseconds[name])) / milliseconds.ours,
      maxRelativeError,
      fractionOfLimit: bound(multiplyAdds) / milliseconds.ours,
      fractionOfWebAssemblyLimit: bound(webAssemblyMultiplyAdds) / milliseconds.ours,
    };
  });
}

async function resultOf(contender: Contender): Promise<Result> {
  const answer = await contender.ask<{ loss: number; gradient: string }>({ result: true });
  const { buffer } = new Uint8Array(Buffer.from(answer.gradient, "base64"));
  return { loss: answer.loss, gradient: new Float64Array(buffer) };
}

/** No time is worth a look before the results agree. */
function requireAgreement({ name, dtype }: Case, results: readonly Result[]): number {
  const numpy = results[contenders.indexOf("numpy")];
  const largest = numpy.gradient.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  const errors = results.map(({ loss, gradient }) => {
    if (gradient.length !== numpy.gradient.length) return Number.POSITIVE_INFINITY;
    const distances = gradient.map((entry, k) => Math.abs(entry - numpy.gradient[k]) / largest);
    return distances.reduce((a, b) => Math.max(a, b), Math.abs(loss - numpy.loss) / numpy.loss);
  });
  for (const [k, error] of errors.entries()) {
    if (error <= tolerances[dtype]) continue;
    throw new Problem(
      `In the case "${name}", ${dtype}, the result of ${contenders[k]} is not NumPy's: they differ by ${error}.`,
    );
  }
  return Math.max(...errors);
}

/** Medians of rounds in which each has its turn, in changing order. */
async function time(all: readonly Contender[]): Promise<Record<ContenderName, number>> {
  const [first] = await all[0]
    .ask<{ milliseconds: number[] }>({ time: [1, 1] })
    .then((a) => a.milliseconds);
  const calls = Math.max(1, Math.ceil(2 / first));
  const rounds = first > 20 ? 11 : 25;
  const times = first > 20 ? 1 : 9;
  const shuffle = shuffler(randomLcg(2));
  const samples = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of shuffle([...all])) {
      // Threads of the one before may still wait in a loop for more to do.
      await setTimeout(30);
      const answer = await contender.ask<{ milliseconds: number[] }>({ time: [times, calls] });
      samples.get(contender.name)?.push(...answer.milliseconds);
    }
  }
  const medians = [...samples].map(([name, list]) => [name, median(list)]);
  return Object.fromEntries(medians);
}

async function byName<Answer>(
  all: readonly Contender[],
  ask: (contender: Contender) => Promise<Answer>,
): Promise<Record<ContenderName, Answer>> {
  const answers = await eachOf(all, ask);
  const entries = all.map(({ name }, k) => [name, answers[k]]);
  return Object.fromEntries(entries) as Record<ContenderName, Answer>;
}

/** One after the other: two at once would disturb each other. */
async function eachOf<Item, Answer>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}

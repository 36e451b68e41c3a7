// Measures the batch gradient beside NumPy, PyTorch, JAX and scikit-learn.
import { setTimeout } from "node:timers/promises";
import { median, shuffler } from "d3-array";
import { randomLcg } from "d3-random";
import { UserError } from "../../lib/node/userError.mjs";
import { clauses } from "../../lib/words/locale.js";
import { type Result, requireAgreement } from "./agreement.js";
import { Contender, type ContenderName, fastestWays, heldBackWays, peers } from "./contender.js";
import { type Case, cases, sizeOf, withProblem } from "./problem.js";
import { type Limits, leastMilliseconds } from "./roofline.js";
import { text } from "./words/words.js";

export type Measured = Case & {
  readonly milliseconds: Readonly<Record<ContenderName, number>>;
  /** How many times as long as ours the best of the others takes. */
  readonly ratioToBestPeer: number;
  /** The largest difference of a result from NumPy's, relative to the largest entry. */
  readonly maxRelativeError: number;
  /** The least time that the machine's limits allow, divided by ours. */
  readonly fractionOfLimit: number;
  /** The same with WebAssembly's limit of multiply-adds. */
  readonly fractionOfWebAssemblyLimit: number;
  /** Milliseconds of the contenders that were held back (see heldBackWays), with float64 features only. */
  readonly heldBack: Readonly<Record<string, number>>;
};

export type BatchGradient = {
  readonly libraries: Readonly<Record<ContenderName, Library>>;
  readonly limits: readonly Limits[];
  readonly cases: readonly Measured[];
};

type Library = { readonly version: string; readonly kernel: string };

/**
 * Measures all cases, or those whose counts are `only`, as in "150,4,3".
 *
 * @throws {UserError} if there is no such case
 */
export async function measureBatchGradient(
  say: (text: string) => void,
  only?: string,
): Promise<BatchGradient> {
  const counted = cases.map((one) => ({ one, counts: sizeOf(one).replaceAll(" ", "") }));
  if (only !== undefined && !counted.some(({ counts }) => counts === only)) {
    const sizes = [...new Set(counted.map(({ counts }) => counts))];
    throw new UserError(text.errors.noCase({ name: only, known: clauses(sizes) }));
  }
  const measured: Measured[] = [];
  const limits: Limits[] = [];
  let libraries = {} as BatchGradient["libraries"];
  for (const threads of [1, 2]) {
    const start = (way: ReturnType<typeof fastestWays>[number]) => new Contender(way, threads);
    const fastest = fastestWays(threads).map(start);
    const heldBack = heldBackWays(threads).map(start);
    try {
      const described = await askEach<Library>(fastest, { describe: true });
      libraries = Object.fromEntries(described) as BatchGradient["libraries"];
      const limit = await measureLimits(fastest, threads);
      limits.push(limit);
      for (const { one, counts } of counted) {
        if (one.threads !== threads || (only !== undefined && only !== counts)) continue;
        say(`${counts}, ${one.dtype}, ${threads} thread${threads > 1 ? "s" : ""}`);
        const others = one.dtype === "float64" ? heldBack : [];
        measured.push(await measure(one, fastest, others, limit));
      }
    } finally {
      for (const contender of [...fastest, ...heldBack]) contender.end();
    }
  }
  return { libraries, limits, cases: measured };
}

async function measureLimits([ours, numpy]: readonly Contender[], threads: number) {
  const machine = await numpy.ask<Pick<Limits, "multiplyAdds" | "bytes">>({ limits: true });
  const { multiplyAdds } = await ours.ask<{ multiplyAdds: number }>({ limits: true });
  const webAssemblyMultiplyAdds = threads * multiplyAdds;
  // Neither may be more than what the machine can do.
  const most = Math.max(machine.multiplyAdds, webAssemblyMultiplyAdds);
  return { threads, ...machine, multiplyAdds: most, webAssemblyMultiplyAdds };
}

async function measure(
  one: Case,
  fastest: readonly Contender[],
  others: readonly Contender[],
  limit: Limits,
): Promise<Measured> {
  const all = [...fastest, ...others];
  return withProblem(one, async (load) => {
    await askEach(all, { load });
    const maxRelativeError = requireAgreement(one, await resultsOf(all));
    const times = await time(all);
    const named = (contender: Contender) => [contender.name, times.get(contender.name)];
    const milliseconds: Measured["milliseconds"] = Object.fromEntries(fastest.map(named));
    const { ours } = milliseconds;
    const inWebAssembly = { ...limit, multiplyAdds: limit.webAssemblyMultiplyAdds };
    return {
      ...one,
      milliseconds,
      ratioToBestPeer: Math.min(...peers.map((name) => milliseconds[name])) / ours,
      maxRelativeError,
      fractionOfLimit: leastMilliseconds(one, limit) / ours,
      fractionOfWebAssemblyLimit: leastMilliseconds(one, inWebAssembly) / ours,
      heldBack: Object.fromEntries(others.map(named)),
    };
  });
}

async function resultsOf(all: readonly Contender[]): Promise<Map<string, Result>> {
  const answers = await askEach<{ loss: number; gradient: string }>(all, { result: true });
  return new Map(
    answers.map(([name, { loss, gradient }]) => {
      const { buffer } = new Uint8Array(Buffer.from(gradient, "base64"));
      return [name, { loss, gradient: new Float64Array(buffer) }];
    }),
  );
}

/** Medians of rounds in which all take turns, in changing order. */
async function time(all: readonly Contender[]): Promise<Map<string, number>> {
  type Times = { milliseconds: number[] };
  const [first] = (await all[0].ask<Times>({ time: [1, 1] })).milliseconds;
  const calls = Math.max(1, Math.ceil(2 / first));
  const rounds = first > 20 ? 11 : 25;
  const times = first > 20 ? 1 : 9;
  const shuffle = shuffler(randomLcg(2));
  const samples = new Map(all.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of shuffle([...all])) {
      // Threads of the previous contender may still be spinning while they wait for work.
      await setTimeout(30);
      const answer = await contender.ask<Times>({ time: [times, calls] });
      samples.get(contender.name)?.push(...answer.milliseconds);
    }
  }
  return new Map([...samples].map(([name, list]) => [name, median(list) ?? Number.NaN]));
}

/** Asks one after the other: two at once would disturb each other. */
async function askEach<Answer>(
  all: readonly Contender[],
  request: Parameters<Contender["ask"]>[0],
): Promise<[name: string, answer: Answer][]> {
  const answers: [string, Answer][] = [];
  for (const contender of all) answers.push([contender.name, await contender.ask(request)]);
  return answers;
}

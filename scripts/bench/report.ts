// The page of tables that the bench writes.
import type { BatchGradient, Measured } from "./batchGradient.js";
import { contenders } from "./contender.js";
import type { Latency } from "./latency.js";
import { sizeOf, titles } from "./names.js";

export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
};

/** How many times as fast as the best of the others this course wants to be, with float64 features. */
const aims: Readonly<Record<string, readonly [oneThread: number, twoThreads?: number]>> = {
  "150, 4, 3": [7],
  "1000, 64, 10": [1.5],
  "60000, 784, 10": [1.05, 1.1],
  "20000, 3072, 10": [1.15, 1.25],
  "10000, 784, 100": [0.9],
};

/** The page RESULTS.md. */
export function resultsPage(machine: Machine, batch: BatchGradient, latency: Latency): string {
  const { processor, cores, memoryGigabytes, system, node } = machine;
  const fastest = [...contenders.map((name) => titles[name]), "best other ÷ ours", "aim"];
  const compared = batch.cases.filter(({ heldBack }) => Object.keys(heldBack).length > 0);
  const others = Object.keys(compared[0]?.heldBack ?? {});
  return `# What \`npm run bench\` measured

On ${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}.

## The batch gradient

One evaluation of the mean loss of softmax regression and its gradient, over N samples of d features in M
classes: milliseconds, medians of interleaved runs. Each library runs in a process of its own, in its
fastest way, held to the same cores; this course runs on Node ${batch.libraries.ours.version}. All results were
compared before anything was timed.

${table(
  ["N, d, M", "threads", "features", ...fastest, "of the limit", "of WebAssembly's", "error"],
  batch.cases.map(caseRow),
)}

![How long the libraries take, beside this course](results.svg)

"Of the limit" is the time that the machine would need if it did nothing but the 2·N·d·M multiply-adds or
nothing but reading the features, whichever is longer, divided by ours. "Of WebAssembly's" is the same with
the multiply-adds that WebAssembly can do: it has two numbers in an instruction, or four where V8 makes one
instruction of two, and this machine's own may have eight. With float32 features, this course's sums are
float64, the other libraries' are float32; "error" is the largest difference of any result from NumPy's.

${table(
  ["threads", "multiply-adds, 10⁹/s", "in WebAssembly", "memory, GB/s"],
  batch.limits.map(({ threads, multiplyAdds, webAssemblyMultiplyAdds, bytes }) => [
    `${threads}`,
    ...[multiplyAdds, webAssemblyMultiplyAdds, bytes].map((rate) => (rate / 1e9).toFixed(1)),
  ]),
)}

${table(
  ["library", "version", "runs on"],
  contenders.map((name) => [
    titles[name],
    batch.libraries[name].version,
    batch.libraries[name].kernel,
  ]),
)}

### Held back

The cases with float64 features and one thread, in the same rounds, in milliseconds. "This Node" is the one that ran the
bench, if it is not the one above; the forms are those of \`BATCH_FORM\`: "fma" is two numbers per instruction,
"simd" the same without fused multiply-add, "typed" plain TypeScript. "AVX2" are the other libraries with
instructions of at most four numbers, as far as they can be told.

${table(
  ["N, d, M", titles.ours, ...others],
  compared.map((one) => [
    sizeOf(one),
    digits(one.milliseconds.ours),
    ...others.map((name) => digits(one.heldBack[name])),
  ]),
)}

### What bounds it

**The width of an instruction.** WebAssembly's instructions hold two float64. Node 24 and later can make one of
four out of two of them, which about halves the time of large problems; on older versions of Node the column
"fma" is what the course reaches. On processors with instructions of eight numbers the other libraries have
about twice the rate again. With many classes, where the products are all that counts, that decides.

**Reading the features.** With ten classes the products are so few that the way from memory takes a good part
of the time. It is not hidden behind them: see below.

**Small problems.** Of the smallest, about a quarter is the call itself, with its checks and its result, more
than a third is softmax, and the rest are tiles of four samples that four features hardly fill.

Tried, and left out because it was not faster: touching the next tile's features in the middle of the products,
or in pieces between the classes, instead of at once and before; not reading ahead at all; the order of loads
and stores that pairs need, in the kernel that has none; the exponential without its inner loop. Not tried,
because it would cost digits where logits are large: one class less, through softmax's shift invariance.
${Object.values(latency).map(latencySection).join("")}`;
}

function caseRow(one: Measured): string[] {
  const best = Math.min(...contenders.map((name) => one.milliseconds[name]));
  return [
    sizeOf(one),
    `${one.threads}`,
    one.dtype,
    ...contenders.map((name) => {
      const time = one.milliseconds[name];
      return time === best ? `**${digits(time)}**` : digits(time);
    }),
    one.ratioToBestPeer.toFixed(2),
    one.dtype === "float64" ? `${aims[sizeOf(one)]?.[one.threads - 1] ?? ""}` : "",
    percent(one.fractionOfLimit),
    percent(one.fractionOfWebAssemblyLimit),
    one.maxRelativeError.toExponential(0),
  ];
}

/** A part of latency as a section of the page. */
export function latencySection({ title, how, load, measurements }: Latency[string]): string {
  const columns = [...new Set(Object.values(measurements).flatMap((row) => Object.keys(row)))];
  const rows = Object.entries(measurements).map(([name, row]) => [
    name,
    ...columns.map((column) => {
      const value = row[column] ?? "";
      return typeof value === "number" ? digits(value) : value;
    }),
  ]);
  const busy = `The machine's load was ${load.toFixed(1)} before.`;
  return `\n## ${title}\n\n${how ? `${how}\n` : ""}${busy}\n\n${table(["", ...columns], rows)}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Three digits, and no more zeros than a reader needs. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : `${Number(value.toPrecision(3))}`;
}

function percent(fraction: number): string {
  return `${Math.round(100 * fraction)} %`;
}

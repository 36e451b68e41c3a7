/** What the bench says, and the page and picture of its results. Names of measurements are keys of --json. */
export const en = {
  titles: {
    ours: "this course",
    numpy: "NumPy",
    pytorch: "PyTorch",
    jax: "JAX",
    sklearn: "scikit-learn",
  },

  errors: {
    noCase: 'The bench has no case "{name}". The cases are {known}.',
    noPart: 'The bench has no part "{name}": there are "batch" and the files in {folder}.',
    noReference: 'In the case "{name}", {dtype}, NumPy has no result.',
    disagreement:
      'In the case "{name}", {dtype}, the result of {contender} is not NumPy\'s: they differ by {error}.',
    noOutput: "{name} has no output.",
    ended: "{name} ended in the middle of the bench; see its error above.",
    programFailed: "{program} failed: {reason}",
    noSession: "The bench could not run the kernel {kernel}: {reason}",
    noFigure: "The kernel {kernel} ran a cell that shows a figure, and sent none.",
    failedCell: "A cell failed in the kernel {kernel}: {error}\n{source}",
    noBrowser: "no browser was found",
  },

  unknownProcessor: "an unknown processor",

  picture: {
    title: "How long each library takes, over the time of this course",
    ratio: "time ÷ time of this course →",
    threads: { one: "{count} thread", other: "{count} threads" },
  },

  latency: {
    export: {
      title: "Pages: lesson {lesson}, executed, made a page and opened without a network",
    },
    exportAll: { title: "Export of all {count} lessons" },
    livePages: {
      title: "Pages that run: each lesson on a slow phone",
      how: `Chromium at 390 pixels, its processor slowed {slower} times, the pages opened from files. "Plain" is the page that
\`--plain\` makes, which is only read. A page is readable when its first text has been drawn; a verdict's time ends when it
stands in the page, for the solution of the page's first exercise, once it is in view.`,
    },
    grading: { title: "Grading: medians of {rounds}" },
    hostileAnswers: { title: "Grading what never ends, floods or ends its process" },
    kernel: {
      title: "The kernel: start, first figure, cells",
      how: `Each kernel was started {rounds} times, in turn, after a first time that does not count, by the same client
(jupyter_client); the table has medians, and the smallest and largest. The figure is the same in each: ten steps of
gradient descent on a parabola and their loss, and its time ends when it has arrived. Ratios are medians over the
rounds. Memory is what the kernel's processes hold in starts of their own, a second after the last step. Of the lessons, the
import cells were run in three new kernels each, after a first time that does not count; all cells once, the checks on the
solutions. A cell's own work is the time from its first line on; what the kernel adds is compiling it and handing
messages on. Cells with the tag \`measurement\` and imports do not count as warm.`,
    },
    hub: {
      title: "A class of {students} on a JupyterHub, all at once",
      how: `{students} students start a server, run lesson 01 and check an exercise, all at the same moment, through the hub's proxy. "last"
is the student who waits longest. The memory is that of all of a student's processes; what several students share is
divided among them. Then one server is started and stopped {starts} times: "before" are the first thirty, "after"
the last thirty.`,
    },
    scaleOut: {
      title: "Many machines: an update against the number of workers",
      how: `\`npm run scale-out\` on this machine, updates: {updates}, of which the table has medians. The first rows train on {inMemory} GB of
synthetic samples of 784 features in 10 classes, which the workers keep in memory; "out of core" are {onDisk} GB, of which
a worker may hold {memory} GB, so that each update reads them from Parquet files through DuckDB (from the system's cache of
files). "Communication" is what is left of an update without the work of the busiest worker: sending, combining, saving.
All bits were the same. Dask's own arrays had the same samples in memory, a chunk for each shard, and one thread a worker.`,
    },
    training: { title: "Training: 100 updates on 10,000 digits" },
  },

  /** RESULTS.md: a table stands between the texts. */
  page: {
    title: "# What `npm run bench` measured",
    machine: "On {processor}, {cores} cores, {memoryGigabytes} GB, {system}, Node {node}.",
    load: "The machine's load was {load} before.",
    batch: `## The batch gradient

One evaluation of the mean loss of softmax regression and its gradient, over N samples of d features in M
classes: milliseconds, medians of interleaved runs. Each library runs in a process of its own, in its
fastest way, held to the same cores; this course runs on Node {node}. All results were
compared before anything was timed.`,
    columns: {
      size: "N, d, M",
      threads: "threads",
      features: "features",
      ratio: "best other ÷ ours",
      ofLimit: "of the limit",
      ofWebAssembly: "of WebAssembly's",
      error: "error",
      multiplyAdds: "multiply-adds, 10⁹/s",
      inWebAssembly: "in WebAssembly",
      memory: "memory, GB/s",
      library: "library",
      version: "version",
      runsOn: "runs on",
    },
    picture: "![How long the libraries take, beside this course](results.svg)",
    limits: `"Of the limit" is the time that the machine would need if it did nothing but the 2·N·d·M multiply-adds or
nothing but reading the features, whichever is longer, divided by ours. "Of WebAssembly's" is the same with
the multiply-adds that WebAssembly can do: one of its instructions holds two float64, or four where V8 fuses a pair; the
processor's own may hold eight. For float32, double each. With float32 features, partial sums are added up in float64 at least
every 256 samples; "error" is the largest difference of any library's result from NumPy's.`,
    heldBack: `### Held back

The cases with float64 features and one thread, in the same rounds, in milliseconds. "This Node" is the one that ran the
bench, if it is not the one above; the forms are those of \`BATCH_FORM\`: "fma" is two numbers per instruction,
"simd" the same without fused multiply-add, "typed" plain TypeScript. The "AVX2" columns are the other libraries, restricted
to four float64 per instruction as far as their settings allow.`,
    bounds: `### What bounds it

**The width of an instruction.** WebAssembly's instructions hold two float64. Node 24 and later can make one of
four out of two of them, which takes two fifths off the time of large problems, and half with many classes; on older versions
of Node the column "fma" is what the course reaches. The other libraries' instructions of eight numbers help where the
processor has twice the rate with them. Where it has not, the two rates below the first table are about equal.

**Reading the features.** With ten classes the products are so few that reading from memory takes about a fifth of the time.
The processor reads only part of this ahead by itself, and no attempt to help it was faster (see the end).

**The loops.** In a turn of a tile's loop, the nine or ten multiply-adds take four and a half or five cycles; its loads and
additions of addresses fit beside them. While a block's features are in the second-level cache, the logits reach 96 % of
WebAssembly's rate, with sums over 784 features, and the gradient 94 %, with sums over 48 samples, after which a tile is
stored. With 100 classes both reach 91 % in a whole evaluation; softmax takes 4 % of its time, or 7 % with float32 features, and
what the shards add, 2 %. The logits of ten classes are computed as twelve, or as sixteen in float32, because an instruction
holds several.

**Small problems.** In the smallest, the kernel takes two fifths of the time; the rest goes to checking the labels, writing what
the kernel needs, and reading what it found.

Tried, and left out because it was not faster:

- in the logits, several samples in an instruction instead of several classes, so that none is filled up: it takes longer to
  transpose the features
- copying a block's features, so that the gradient reads them without gaps
- touching the features of the next samples, or of a whole block, before their products: every line, or one of 2 to 64
- blocks of 24, 72, 96 or 192 samples
- tiles of six rows by two vectors, four by two or three, eight or ten by one

Not tried, because it would cost digits where logits are large: computing one class fewer, by softmax's shift invariance.`,
  },
} as const;

export const en = {
  /** How much work was done: counts inside other messages. */
  updates: { one: "{count} update", other: "{count} updates" },
  examples: { one: "{count} example", other: "{count} examples" },
  operationCounts: {
    title: "Operations of one update, part by part",
    x: "operations (millions)",
    y: "part of the update",
    parts: {
      logits: "logits, H = XWᵀ + 1bᵀ",
      softmax: "softmax, and E = P − Y",
      weightsGradient: "gradient of the weights, EᵀX",
      biasesGradient: "gradient of the biases, Eᵀ1",
      update: "the step, θ − η∇L",
    },
    bar: "{part}: {operations}",
    description: "A bar for each part of one update. {shares}.",
    share: {
      one: "{part}: {operations} operation, {percent}% of all",
      other: "{part}: {operations} operations, {percent}% of all",
    },
  },
  updateTimes: {
    title: "The time of one gradient evaluation, against the number of samples",
    x: "samples N (log scale)",
    y: "time of one gradient (ms, log scale)",
    linear: "O(N): slope 1",
    measured: "measured: slope {slope}",
    predicted: "predicted",
    tried: "tried",
    description:
      "Measured points from {firstTime} ms at N = {first} to {lastTime} ms at N = {last}, both axes logarithmic. They lie close to a line of slope {slope}, beside a dashed line of slope 1.",
    marked: "{name}: {time} ms at N = {sampleCount}.",
  },
  speedLadder: {
    title: "Four programs for one computation",
    x: "samples N (log scale)",
    y: "time of one gradient (ms, log scale)",
    linear: "slope 1",
    programs: { nested: "nested", typed: "typed", SIMD: "SIMD", threads: "threads" },
    rung: "{program}: slope {slope}",
    description:
      "A line for each program, both axes logarithmic, beside a dashed line of slope 1. {rungs}",
    measured:
      "{program}: from {firstTime} ms at N = {first} to {lastTime} ms at N = {last}, slope {slope}.",
  },
  batchRace: {
    title: "Training with three batch sizes",
    heading: { updates: "against updates", examples: "against examples seen" },
    x: { updates: "updates (log scale)", examples: "examples seen (log scale)" },
    y: "loss of the whole training set (nats)",
    fullBatch: "B = N = {batchSize}",
    batch: "B = {batchSize}",
    description:
      "The same loss curves drawn twice, first against updates, then against examples seen. {ends}.",
    end: "{run} reaches {loss} nats after {updates} and {examples}",
  },
  examplesSeen: {
    title: "Full batch against mini-batch, by examples seen",
    x: "examples seen",
    y: "loss of all samples (nats)",
    fullBatch: "Full batch, B = N = {batchSize}",
    batch: "Mini-batches, B = {batchSize}",
    description: "Falling lines of loss against examples seen, one for each run. {standings}",
    standing: "{run}: {updates} from {examples}, loss {loss}.",
    caption:
      "Each stair is one update: the full batch goes through all samples before each of its stairs.",
  },
  gradientNoise: {
    title: "How far a mini-batch's gradient is from the whole batch's",
    x: "batch size B (samples, log scale)",
    y: "relative error of the gradient (no unit, log scale)",
    guide: "slope −½",
    measured: "measured: slope {slope}",
    whole: "error as large as the gradient",
    description:
      "Points on log axes. The relative error falls from {firstError} at B = {first} to {lastError} at B = {last}, with slope {slope}; a dashed line has slope −½.",
  },
  amdahlTimes: {
    title: "The time of a gradient, measured here",
    x: "workers p (log scale)",
    y: "time of a gradient (ms)",
    measured: "measured",
    fitted: "fitted: T(p) = s + b/p",
    serial: "serial part s",
    ideal: "without it: T(1)/p",
    description:
      "Points of the time against the number of workers: {times}. The fitted curve s + b/p has s = {serial} ms and b = {parallel} ms; it falls towards a horizontal line at s, and above a dashed curve that falls as 1/p.",
    time: "{time} ms with p = {workers}",
  },
  workerSchedule: {
    title: "What {workers} workers do during one update",
    x: "time (ms)",
    y: "worker",
    cuts: {
      equal: "equal shards",
      unequal: "unequal shards",
      small: "many small shards",
    },
    caption:
      "A bar is a shard. The update ends at the vertical line, where the last shard is finished.",
    description: "A panel for each way to cut the data, with a row of bars for each worker.",
    end: "With {cut} ({shards} in all, at most {most} on one worker) the update ends after {time} ms.",
  },
  machineTimes: {
    title: "The time of an update against the number of machines",
    x: "machines p (log scale)",
    y: "time of an update (s, log scale)",
    total: "together",
    work: "work, divided by p",
    network: "network, grows with p",
    caption: "The dashed line marks the number of machines with the shortest update.",
    description:
      "Three lines on log axes: the work falls with the number of machines, the network's time rises, and their sum has a lowest point between them. {standing}",
    standing: {
      one: "On {count} machine an update takes {time} s, {speedup} times as fast as without a network. The update is shortest on {best}.",
      other:
        "On {count} machines an update takes {time} s, {speedup} times as fast as on one. The update is shortest on {best}.",
    },
  },
} as const;

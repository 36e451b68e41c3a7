// The one description of what the kernel is given: lib's side writes it by batchFields, and the kernel's class
// Batch (assembly/batch.ts) is made of it. After a change: npx tsx scripts/batchKernel/build.ts

/** The fields in their order in memory, of four bytes each. Addresses and sizes are in bytes; usize is one of them, or a count. */
export const batchFields = {
  /** The next shard that no thread has taken yet. */
  nextShard: "i32",
  /** How many shards have been added up. */
  doneShards: "i32",
  shardCount: "i32",
  /** Samples per shard, a multiple of four; the last has what is left. */
  shardSize: "usize",
  sampleCount: "usize",
  classCount: "usize",
  /** Samples that go through the kernel together, at most: a multiple of four. */
  blockSize: "usize",
  /** The number of classes, rounded up to whole vectors. */
  lanes: "usize",
  /** The number of classes, rounded up to whole tiles of the gradient. */
  rows: "usize",
  /** A row of the gradient: d numbers of the features' type, rounded up to a multiple of 64 bytes. */
  rowBytes: "usize",
  /** N rows of xBytes: d numbers, float32 or float64. */
  features: "usize",
  xBytes: "usize",
  /** N classes, and three zeros more, to fill the last tile. */
  labels: "usize",
  /** M rows of xBytes. */
  weights: "usize",
  /** The same, transposed, see assembly/logits.ts. */
  panels: "usize",
  biases: "usize",
  /** For each shard, in float64: the gradient by the weights, by the biases, then the losses, see slopes.ts. */
  sums: "usize",
  sumsBytes: "usize",
  /** Where in them those of the biases begin, and where the losses do. */
  biasSums: "usize",
  losses: "usize",
  /** For each thread, zeros at first: room for four numbers, then what follows. */
  scratch: "usize",
  scratchBytes: "usize",
  /** Where in it a block's slopes and logits begin, and in float32 parts of the logits and a gradient. */
  slopes: "usize",
  logits: "usize",
  parts: "usize",
  singles: "usize",
} as const satisfies Record<string, "i32" | "usize">;

export type BatchField = keyof typeof batchFields;

/** The fields' names in their order in memory. */
export const batchNames = Object.keys(batchFields) as BatchField[];

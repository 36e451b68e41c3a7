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
  /** A row of weights: d numbers of the features' type, padded with zeros to a multiple of 64 bytes. */
  rowBytes: "usize",
  /** How much of a row is worked on at a time, so that it stays in the first-level cache. */
  columnBytes: "usize",
  /** N rows of xBytes: d numbers, float32 or float64. */
  features: "usize",
  xBytes: "usize",
  /** N classes, and three zeros more, to fill the last tile. */
  labels: "usize",
  /** A row per class, and one of zeros more if their count is odd. */
  weights: "usize",
  biases: "usize",
  /** For each shard, in float64: a gradient laid out as the weights and biases, then the losses, see slopes.ts. */
  sums: "usize",
  sumsBytes: "usize",
  /** For each thread, zeros at first: four rows of features, four logits per class, a gradient if it is in float32, room for sums. */
  scratch: "usize",
  scratchBytes: "usize",
} as const satisfies Record<string, "i32" | "usize">;

export type BatchField = keyof typeof batchFields;

/** The fields' names in their order in memory. */
export const batchNames = Object.keys(batchFields) as BatchField[];

/** What the grader's processes and threads may use, and how long they wait for one another. */
export const nodeLimits = {
  /** Milliseconds for reading and bundling an answer; usually it takes a hundredth of that. */
  bundle: 10_000,
  /** Milliseconds for bundling files of the course, after which esbuild's process is presumed dead. */
  ownBundle: 20_000,
  /** Milliseconds for the types of an answer, and megabytes for the thread that checks them. */
  types: 10_000,
  typesMemory: 350,
  /** Milliseconds that a notebook waits for the types before it shows what the checks say. */
  typesLater: 20,
  /** Milliseconds without a question after which a notebook's grader gives its memory back. */
  idle: 15 * 60_000,
  /** Milliseconds after which the process that makes verdicts is stopped, regardless of what it is doing. */
  judge: 30_000,
  /** Megabytes that the process of an answer has before the answer is loaded. */
  emptyProcess: 60,
  /**
   * Megabytes of data that the system allows it beyond what Node itself reserves, where the system counts them (Linux).
   */
  data: 400,
  /** Seconds of processor time after which the system ends the process of an answer, even if its parent is gone. */
  processor: 30,
} as const;

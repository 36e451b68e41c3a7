/** What an answer may use. Generous: a right answer needs a thousandth of it. */
export const limits = {
  /** Milliseconds for one call of an answer's function, as calls/answerRealm.ts counts them. */
  call: 1000,
  /** Milliseconds for all calls of an exercise's checks together. */
  exercise: 10_000,
  /** Once a call did not come back: milliseconds for each later call, and for all of them together. */
  laterCall: 200,
  laterCalls: 600,
  /** Milliseconds for all calls that look for a known mistake. */
  diagnosis: 1000,
  /** Milliseconds for reading and bundling an answer, which takes a hundredth of it. */
  bundle: 10_000,
  /** Milliseconds for bundling files of the course, after which esbuild's process is taken for a dead one. */
  ownBundle: 20_000,
  /** Milliseconds for the types of an answer, and megabytes for the thread that checks them. */
  types: 10_000,
  typesMemory: 350,
  /** Milliseconds that a notebook waits for the types before it shows what the checks say. */
  typesLater: 20,
  /** Milliseconds without a question after which a notebook's grader gives its memory back. */
  idle: 15 * 60_000,
  /** Milliseconds after which the whole process is stopped, whatever it is doing. */
  process: 30_000,
  /** Milliseconds in which a process or thread has to be up. */
  start: 20_000,
  /** Megabytes that the process of an answer has before it, and may have more. */
  answer: 60,
  memory: 250,
  /** Megabytes of data that the system lets it have beyond what Node itself reserves, where it counts (Linux). */
  data: 400,
  /** Seconds of the processor after which the system ends the process of an answer, whoever is left. */
  processor: 30,
  /** Characters that are kept of what an answer prints in a check. */
  printed: 100_200,
  /** Characters of a message. */
  message: 3000,
} as const;

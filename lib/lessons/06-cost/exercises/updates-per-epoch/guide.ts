import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Updates in an epoch",
  lesson: "06-cost",
  section: "Updates per epoch",
  hints: [
    "10 samples in batches of 4: how many batches are full, and what happens to the samples that are left?",
    "They make one more, shorter batch, so the quotient is rounded up. The last batch holds what all the others leave over; it is a full one when nothing is left over, never an empty one.",
    `const updates = Math.ceil(sampleCount / batchSize);
const before = …; // the samples in all the batches before the last one
return { updates, lastBatchSize: sampleCount - before };`,
  ],
} satisfies Guide;

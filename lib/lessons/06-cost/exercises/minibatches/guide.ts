import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Cutting an epoch into batches",
  lesson: "06-cost",
  section: "Mini-batches",
  hints: [
    "At which places of the order does a batch begin?",
    "At 0, batchSize, 2·batchSize and so on, as long as that is inside the order. order.slice(from, to) copies a part and stops at the end by itself; order.splice would change the input.",
    `const batches: number[][] = [];
for (let start = 0; start < order.length; start += batchSize) {
  batches.push(…); // the part of the order that begins at start
}
return batches;`,
  ],
} satisfies Guide;

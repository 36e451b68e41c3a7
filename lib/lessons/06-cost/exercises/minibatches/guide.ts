import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "minibatches",
  almostTheCode: `const batches: number[][] = [];
for (let start = 0; start < order.length; start += batchSize) {
  batches.push(…); // {gap}
}
return batches;`,
} satisfies Guide;

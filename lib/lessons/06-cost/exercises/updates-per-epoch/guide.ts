import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "epochs",
  almostTheCode: `const updates = Math.ceil(sampleCount / batchSize);
const before = …; // {gap}
return { updates, lastBatchSize: sampleCount - before };`,
} satisfies Guide;

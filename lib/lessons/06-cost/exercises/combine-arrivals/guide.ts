import type { Guide } from "../../../../exercises/guide.js";
import { combinedSums } from "../../../closed.js";

export const guide = {
  section: "order",
  almostTheCode: `const sum = reports[0].gradientSum.map(() => 0);
let count = 0;
for (let shard = 0; shard < shardCount; shard++) {
  const report = …; // {gap}
  if (report === undefined) throw new Error(\`shard \${shard} is missing\`);
  for (let k = 0; k < sum.length; k++) sum[k] += report.gradientSum[k];
  count += report.count;
}
return { meanGradient: sum.map((total) => total / count), count };`,
  closed: {
    whole: ["combineReports"],
    step: ["addReports", "meanGradient", ...combinedSums],
  },
} satisfies Guide;

import type { Guide } from "../../../../exercises/guide.js";
import { combinedSums } from "../../../closed.js";

export const guide = {
  section: "shards",
  almostTheCode: `const filled = shards.filter((shard) => shard.count > 0);
const count = filled.reduce((total, shard) => total + shard.count, 0);
const meanGradient = filled[0].meanGradient.map((_, k) => {
  const sum = filled.reduce((total, shard) => total + …, 0); // {gap}
  return sum / count;
});
return { meanGradient, count };`,
  closed: {
    step: ["meanGradient", ...combinedSums],
    near: ["meanLoss"],
  },
} satisfies Guide;

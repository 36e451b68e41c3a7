import type { Guide } from "../../../../exercises/guide.js";
import { batchTraining } from "../../../closed.js";

export const guide = {
  section: "objective",
  almostTheCode: `const losses = logits.map((row, i) => …); // {gap}
return losses.reduce((total, loss) => total + loss, 0) / losses.length;`,
  closed: {
    step: ["crossEntropy", "meanLoss"],
    near: batchTraining,
  },
} satisfies Guide;

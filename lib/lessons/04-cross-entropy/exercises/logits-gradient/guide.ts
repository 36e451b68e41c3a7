import type { Guide } from "../../../../exercises/guide.js";
import { batchTraining } from "../../../closed.js";

export const guide = {
  section: "gradient-section",
  almostTheCode: `const p = softmax(logits);
return p.map((value, j) => value - …); // {gap}`,
  closed: {
    whole: ["crossEntropyGradient"],
    near: batchTraining,
  },
} satisfies Guide;

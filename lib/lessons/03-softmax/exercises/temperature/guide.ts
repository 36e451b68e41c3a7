import type { Guide } from "../../../../exercises/guide.js";
import { lossOfLogits } from "../../../closed.js";

export const guide = {
  section: "temperature",
  almostTheCode: `const scaled = logits.map((logit) => …); // {gap}
const total = logSumExp(scaled);
return scaled.map((logit) => Math.exp(logit - total));`,
  closed: {
    temperature: ["softmax"],
    near: ["logSoftmax", ...lossOfLogits],
  },
} satisfies Guide;

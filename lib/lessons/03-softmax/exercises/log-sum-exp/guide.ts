import type { Guide } from "../../../../exercises/guide.js";
import { lossOfLogits } from "../../../closed.js";

export const guide = {
  section: "log-sum-exp",
  almostTheCode: `const largest = Math.max(...logits);
let sum = 0;
for (const logit of logits) sum += …; // {gap}
return largest + Math.log(sum);`,
  closed: {
    whole: ["logSumExp"],
    near: ["logSoftmax", "softmax", ...lossOfLogits],
  },
} satisfies Guide;

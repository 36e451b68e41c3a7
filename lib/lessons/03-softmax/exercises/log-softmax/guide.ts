import type { Guide } from "../../../../exercises/guide.js";
import { lossOfLogits } from "../../../closed.js";

export const guide = {
  section: "log-softmax-section",
  almostTheCode: `const total = logSumExp(logits);
return logits.map((logit) => …); // {gap}`,
  closed: {
    whole: ["logSoftmax"],
    near: lossOfLogits,
  },
} satisfies Guide;

import type { Guide } from "../../../../exercises/guide.js";
import { lossOfLogits } from "../../../closed.js";

export const guide = {
  section: "softmax",
  almostTheCode: `const largest = Math.max(...logits);
const terms = logits.map((logit) => …); // {gap}
const sum = terms.reduce((total, term) => total + term, 0);
return terms.map((term) => term / sum);`,
  closed: {
    whole: ["softmax"],
    near: ["logSoftmax", ...lossOfLogits],
  },
} satisfies Guide;

import type { Guide } from "../../../../exercises/guide.js";
import { combinedSums } from "../../../closed.js";

export const guide = {
  section: "perplexity-section",
  almostTheCode: `const sum = losses.reduce((total, loss) => total + loss, 0);
const mean = …;
return Math.exp(mean);`,
  closed: {
    whole: ["perplexity"],
    step: ["meanLoss"],
    near: combinedSums,
  },
} satisfies Guide;

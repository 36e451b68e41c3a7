import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "negative-log-likelihood",
  almostTheCode: `const p = …; // {gap}
return -Math.log(p);`,
  closed: { whole: ["negativeLogLikelihood"], near: ["klDivergence", "crossEntropy"] },
} satisfies Guide;

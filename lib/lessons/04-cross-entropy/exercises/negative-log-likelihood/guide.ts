import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  section: "negative-log-likelihood",
  almostTheCode: `const p = …; // {gap}
return -Math.log(p);`,
  closed: { whole: ["negativeLogLikelihood"], near: ["klDivergence", "crossEntropy"] },
} satisfies Guide;

import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "Counting one update",
  lesson: "06-cost",
  section: "Counting operations",
  hints: [
    "How often does one weight take part in a multiplication, for one sample, going forward? And going backward?",
    "Once forward, in its logit; once backward, in its gradient. Each multiplication comes with one addition. There are M·d weights and N samples.",
    `const forward = …; // a multiplication and an addition for each weight and sample
return { forward, backward: forward, total: 2 * forward };`,
  ],
} satisfies Guide;

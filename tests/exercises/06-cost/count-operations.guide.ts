import type { Guide } from "../guide.js";

export const guide = {
  title: "Counting one update",
  lesson: "06-cost",
  section: "Counting operations",
  hints: [
    "How often does one weight take part in a multiplication, for one sample, going forward? And going backward?",
    "Once forward, in its logit; once backward, in its gradient. Each multiplication comes with one addition. There are M·d weights and N samples.",
    "const forward = 2 * sampleCount * featureCount * classCount; backward is the same again; total is their sum.",
  ],
} satisfies Guide;

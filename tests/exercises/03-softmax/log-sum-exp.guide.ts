import type { Guide } from "../guide.js";

export const guide = {
  title: "A sum that does not overflow",
  lesson: "03-softmax",
  section: "Log-sum-exp",
  hints: [
    "Math.exp(1000) is Infinity. But what is ln(exp(1000) + exp(1000))?",
    "With m = max h, exp(h) = exp(m)·exp(h − m). Take the common factor out of the sum: ln Σ exp(hⱼ) = m + ln Σ exp(hⱼ − m). Now no exponent is above 0, and one of them is 0.",
    "const largest = Math.max(...logits); return largest + Math.log(the sum of Math.exp(logit - largest) over the logits);",
  ],
} satisfies Guide;

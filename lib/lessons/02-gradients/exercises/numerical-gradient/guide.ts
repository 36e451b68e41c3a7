import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "numerical-gradients",
  almostTheCode: `return theta.map((_, i) => {
  const ahead = [...theta];
  ahead[i] += h;
  const behind = [...theta];
  behind[i] -= h;
  return …; // {gap}
});`,
  closed: { whole: ["numericalGradient"], near: ["centralDifference", "forwardDifference"] },
} satisfies Guide;

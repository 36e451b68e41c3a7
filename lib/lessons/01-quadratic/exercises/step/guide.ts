import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "the-update-rule",
  almostTheCode: `const slope = …; // {gap}
return theta - learningRate * slope;`,
  closed: {
    step: ["quadraticGradient"],
    whole: ["quadraticTrajectory", "gradientDescentStep", "gradientDescent"],
  },
} satisfies Guide;

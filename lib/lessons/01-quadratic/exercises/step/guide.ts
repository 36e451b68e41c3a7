import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "One step downhill",
  lesson: "01-quadratic",
  section: "The update rule",
  hints: [
    "What is the slope of J(θ) = θ² at θ? And does the slope point uphill or downhill?",
    "The derivative of θ² is 2θ, and it points uphill. To go down, subtract it, scaled by the learning rate: θ − η·2θ.",
    `const slope = …; // the derivative of θ² at theta
return theta - learningRate * slope;`,
  ],
  forbiddenImports: {
    quadraticGradient: "step",
    quadraticTrajectory: "whole",
    gradientDescentStep: "whole",
    gradientDescent: "whole",
  },
} satisfies Guide;

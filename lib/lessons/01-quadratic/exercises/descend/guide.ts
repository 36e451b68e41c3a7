import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The whole path",
  lesson: "01-quadratic",
  section: "The path downhill",
  hints: [
    "Where does the second update start: at θ₀, or where the first one ended?",
    "Keep a list that begins with θ₀. In each of the steps, take its last point, update it, and append the result. The slope 2θ is a new one at every point.",
    `const path = [theta0];
for (let t = 0; t < steps; t++) {
  const theta = path[t];
  path.push(…); // one update from theta
}
return path;`,
  ],
  forbiddenImports: { gradientDescent: "whole", quadraticTrajectory: "whole" },
} satisfies Guide;

import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "the-path-downhill",
  almostTheCode: `const path = [theta0];
for (let t = 0; t < steps; t++) {
  const theta = path[t];
  path.push(…); // {gap}
}
return path;`,
  closed: { whole: ["gradientDescent", "quadraticTrajectory"] },
} satisfies Guide;

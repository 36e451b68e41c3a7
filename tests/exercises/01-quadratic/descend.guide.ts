import type { Guide } from "../guide.js";

export const guide = {
  title: "The whole path",
  lesson: "01-quadratic",
  section: "The path downhill",
  hints: [
    "Where does the second update start: at θ₀, or where the first one ended?",
    "Keep a list that begins with θ₀. In each of the steps, take its last point, update it, and append the result. The slope 2θ is a new one at every point.",
    "const path = [theta0]; then, steps times: const theta = path[path.length - 1]; path.push(theta - learningRate * 2 * theta); at the end, return path.",
  ],
} satisfies Guide;

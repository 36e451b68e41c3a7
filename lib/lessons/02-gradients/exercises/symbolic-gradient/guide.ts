import type { Guide } from "../../../../../grader/guide.js";

export const guide = {
  title: "The gradient as a formula",
  lesson: "02-gradients",
  section: "Symbolic gradients",
  hints: [
    "The partial derivative by x is a formula. Which variables may occur in it?",
    "Any of them: so every partial derivative must be evaluated with the values of all the variables. Make one object that gives each name its value, then differentiate by each variable and evaluate.",
    `const scope = Object.fromEntries(variables.map((name, i) => [name, point[i]]));
return variables.map((name) => {
  const partial = …; // the derivative of the expression by this variable
  return partial.evaluate(scope);
});`,
  ],
} satisfies Guide;

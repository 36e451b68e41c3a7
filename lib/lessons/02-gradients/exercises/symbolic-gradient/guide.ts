import type { Guide } from "../../../../exercises/guide.js";

export const guide = {
  section: "symbolic-gradients",
  almostTheCode: `const scope = Object.fromEntries(variables.map((name, i) => [name, point[i]]));
return variables.map((name) => {
  const partial = …; // {gap}
  return partial.evaluate(scope);
});`,
} satisfies Guide;

import { derivative } from "mathjs";

/** The gradient of an expression at a point, from its symbolic partial derivatives. */
export function symbolicGradient(
  expression: string,
  variables: readonly string[],
  point: readonly number[],
): number[] {
  const scope = Object.fromEntries(variables.map((variable, i) => [variable, point[i]]));
  return variables.map((variable) => derivative(expression, variable).evaluate(scope));
}

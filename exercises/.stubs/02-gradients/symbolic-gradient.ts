// Lesson: notebooks/02-gradients.ipynb#Symbolic-gradients
import { derivative } from "mathjs";

/**
 * The gradient of an expression at a point, from its symbolic partial derivatives.
 *
 * `derivative("x^2", "x")` gives the derivative as an expression, and
 * `.evaluate({ x: 3 })` gives the value of an expression, here 6.
 *
 * @param expression - a formula in the variables, as mathjs reads it
 * @param variables - the names of its variables, in the order of the gradient
 * @param point - the value of each variable, in the same order
 * @returns one partial derivative for each variable
 * @example symbolicGradient("x^2 + x*y", ["x", "y"], [3, 1]) // [7, 3]
 */
export function symbolicGradient(
  expression: string,
  variables: readonly string[],
  point: readonly number[],
): number[] {
  // TODO: differentiate with respect to each variable in turn, then put the whole point in.
  // Limits: a difference quotient is not precise enough; don't change the inputs.
  throw new Error("TODO");
}

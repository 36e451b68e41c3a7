// Lesson: notebooks/02-gradients.ipynb#Numerical-gradients

/**
 * The gradient of f at theta, estimated by central differences:
 * ∂f/∂θⱼ ≈ (f(θ + h·eⱼ) − f(θ − h·eⱼ)) / 2h, where eⱼ is 1 at place j and 0 elsewhere.
 *
 * @param f - a function of a list of numbers
 * @param theta - the point θ, at least one number
 * @param h - how far to step to each side, above 0
 * @returns one partial derivative for each number in theta
 * @example numericalGradient(([x, y]) => x * x + 3 * y, [1, 2], 0.01) // about [2, 3]
 */
export function numericalGradient(
  f: (theta: number[]) => number,
  theta: readonly number[],
  h: number,
): number[] {
  // TODO: for every coordinate, look a distance h to each side and leave the others alone.
  // Limits: theta must be unchanged when you return; use the given h.
  throw new Error("TODO");
}

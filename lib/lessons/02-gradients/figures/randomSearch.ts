import { randomLcg, randomNormal } from "d3-random";

/**
 * The losses of a search without a gradient: each step changes all parameters at random, by normal numbers with
 * standard deviation 0.2, and goes back if the loss did not fall. The seed is fixed.
 *
 * @returns the loss at the start and after each step: steps + 1 numbers that never rise
 * @see notebooks/02-gradients.ipynb
 */
export function randomSearch(
  loss: (theta: number[]) => number,
  start: readonly number[],
  steps: number,
): number[] {
  const normal = randomNormal.source(randomLcg(1))(0, 0.2);
  let theta = [...start];
  const losses = [loss(theta)];
  for (let step = 0; step < steps; step++) {
    const tried = theta.map((value) => value + normal());
    if (loss(tried) < losses[step]) theta = tried;
    losses.push(loss(theta));
  }
  return losses;
}

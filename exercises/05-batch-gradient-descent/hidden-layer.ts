// Lesson: notebooks/trails/hidden-layer.ipynb#Forty-lines-of-your-own
import { sum } from "d3-array";
import { crossEntropy, crossEntropyGradient } from "../../lib/crossEntropy.js";

/** The hidden layer a = tanh(Vx + c), and the logits h = Wa + b. */
export type Network = { V: number[][]; c: number[]; W: number[][]; b: number[] };
export type Sample = { x: number[]; label: number };
export type Training = Network & { losses: number[] };

/**
 * Batch gradient descent on the mean cross-entropy of a network with one hidden layer.
 *
 * @param start - the parameters before the first update: V has K rows of d numbers, W has M of K
 * @param samples - N samples, each with d features x and a label from 0 to M − 1
 * @param learningRate - η, finite and at least 0
 * @param updates - how many updates to make, an integer, at least 0
 * @returns V, c, W and b after the last update, as new arrays, and in losses one number per
 * update: the mean loss just before it
 * @example trainNetwork(start, samples, 0.5, 10).losses.length // 10
 */
export function trainNetwork(
  start: Network,
  samples: readonly Sample[],
  learningRate: number,
  updates: number,
): Training {
  // TODO: write the forward and backward pass of one sample as a function of its own, then the
  // loop around it: in each update take all the gradients first, then move by their mean.
  // Limits: start must be unchanged when you return.
  throw new Error("TODO");
}

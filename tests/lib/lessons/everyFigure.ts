import { edges as quadratics } from "./01-quadratic/figures/edges.js";
import { edges as gradients } from "./02-gradients/figures/edges.js";
import { edges as softmaxes } from "./03-softmax/figures/edges.js";
import { edges as entropies } from "./04-cross-entropy/figures/edges.js";
import { edges as batches } from "./05-batch-gradient-descent/figures/edges.js";
import { edges as costs } from "./06-cost/figures/edges.js";
import type { Edges } from "./edges.js";

/** Every figure of each lesson, made from extreme numbers. */
export const everyFigure: readonly (readonly [lesson: string, figures: Edges])[] = [
  ["01-quadratic", quadratics],
  ["02-gradients", gradients],
  ["03-softmax", softmaxes],
  ["04-cross-entropy", entropies],
  ["05-batch-gradient-descent", batches],
  ["06-cost", costs],
];

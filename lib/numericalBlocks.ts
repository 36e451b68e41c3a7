import { describe } from "./describe.js";
import { numericalGradient } from "./numericalGradient.js";
import { refuse, requireFinite, requireVector } from "./require.js";
import { requireFunction, requireObject } from "./requireKind.js";
import { valueErrors } from "./words/errors.js";

/** A block of parameters: a vector, or a matrix as rows. */
export type Block = number[] | number[][];

/**
 * Gradient of f by central differences, where the parameters come in blocks such as the weights and biases of the
 * layers of a network: ∂f/∂θⱼ ≈ (f(θ + h·eⱼ) − f(θ − h·eⱼ)) / 2h for each number in each block.
 *
 * @param f - a function from parameters to a number; it is called twice for each number
 * @param parameters - θ, an object of vectors and matrices of finite numbers; never changed
 * @returns the partial derivatives, in blocks of the same shapes
 * @throws {RangeError} if parameters holds anything else, or f is not finite beside θ
 * @see notebooks/trails/hidden-layer.ipynb
 * @example numericalBlocks(({ W, b }) => W[0][0] * b[0], { W: [[2]], b: [5] }) // ≈ { W: [[5]], b: [2] }
 */
export function numericalBlocks<Parameters extends { readonly [Name in keyof Parameters]: Block }>(
  f: (parameters: Parameters) => number,
  parameters: Parameters,
): Parameters {
  requireFunction("numericalBlocks", "f", f);
  requireObject("numericalBlocks", "parameters", parameters, "blocks");
  const gradients = Object.entries<Block>(parameters).map(([name, block]) => {
    if (!Array.isArray(block)) {
      refuse("numericalBlocks", name, valueErrors.expected.array, describe(block));
    }
    requireVector("numericalBlocks", name, block.flat());
    const along = (values: number[]) => {
      const value = f({ ...parameters, [name]: shaped(values, block) });
      requireFinite("numericalBlocks", `f(${name} ± h)`, value);
      return value;
    };
    return [name, shaped(numericalGradient(along, block.flat()), block)] as const;
  });
  return Object.fromEntries(gradients) as Parameters;
}

/** The numbers of a block in its shape. */
function shaped(values: readonly number[], block: Block): Block {
  const rest = [...values];
  return block.map((row) =>
    Array.isArray(row) ? rest.splice(0, row.length) : rest.splice(0, 1)[0],
  ) as Block;
}

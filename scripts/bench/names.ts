// How the page and the picture call things.
import type { Measured } from "./batchGradient.js";

export const titles = {
  ours: "this course",
  numpy: "NumPy",
  pytorch: "PyTorch",
  jax: "JAX",
  sklearn: "scikit-learn",
};

export function sizeOf({ sampleCount, featureCount, classCount }: Measured): string {
  return `${sampleCount}, ${featureCount}, ${classCount}`;
}

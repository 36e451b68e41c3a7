// How the page and the picture name a problem.
import type { Measured } from "./batchGradient.js";

export function sizeOf({ sampleCount, featureCount, classCount }: Measured): string {
  return `${sampleCount}, ${featureCount}, ${classCount}`;
}

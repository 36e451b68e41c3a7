import {
  type Dataset,
  type Float32Dataset,
  type LossAndGradient,
  type Parameters,
  requireFiniteFeatures,
} from "../dataset.js";
import { describe } from "../describe.js";
import { refuse, requireCount, requireLabel } from "../require.js";
import { requireObject } from "../requireKind.js";
import { addScaled } from "../vector.js";
import { softmaxRegressionErrors, valueErrors } from "../words/errors.js";
import type { Instructions } from "./kernel.js";
import { environment } from "./platform.js";
import { addOneByOne } from "./reference.js";
import { shardSizeOf } from "./shards.js";
import { prepareKernel } from "./simd.js";
import { availableThreads, mostThreads } from "./threadPool.js";
import { addFourByFour } from "./typed.js";

/**
 * The forms of one computation, from the plainest to the fastest: one sample after the other, as the
 * formula reads; four samples by two classes in typed arrays; products of matrices in WebAssembly, with two
 * numbers per instruction; with multiplication and addition fused; and with four numbers per instruction.
 */
export const batchForms = ["reference", "typed", "simd", "fma", "wide"] as const;

export type BatchForm = (typeof batchForms)[number];

/** How to compute: by default in the fastest form, with as many threads as there are. */
export type BatchPlan = {
  readonly form?: BatchForm | undefined;
  /** The most threads to use, the calling one among them. */
  readonly threads?: number | undefined;
};

/** Writes the mean loss and its gradient at the parameters into the result. */
type Evaluate = (parameters: Parameters, result: LossAndGradient) => void;

/**
 * Makes a batch ready to be evaluated, once for all updates.
 *
 * A form that the platform does not run is replaced by the next plainer one. The environment variable
 * BATCH_FORM names the fastest form that may be used: no flag is set for a faster one, see flags.ts.
 *
 * @param caller - the function that errors name
 * @param dataset - N samples; the shapes have been checked
 * @returns a function that throws RangeError if a label is no class, a feature is not finite, or the
 *   logits overflow; the cause is looked for only where the loss is not a number
 */
export function prepareBatch(
  caller: string,
  dataset: Dataset | Float32Dataset,
  plan: BatchPlan = {},
): Evaluate {
  const evaluate = prepareForm(caller, dataset, plan);
  return (parameters, result) => {
    const { labels, sampleCount, classCount } = dataset;
    for (let i = 0; i < sampleCount; i++) {
      const label = labels[i];
      const isClass = Number.isInteger(label) && label >= 0 && label < classCount;
      if (!isClass) requireLabel(caller, `labels[${i}]`, label, classCount);
    }
    evaluate(parameters, result);
    if (!Number.isNaN(result.loss)) return;
    requireFiniteFeatures(caller, dataset);
    const { logits, finite, overflow } = softmaxRegressionErrors;
    refuse(caller, logits, finite, overflow);
  };
}

function prepareForm(caller: string, dataset: Dataset | Float32Dataset, plan: BatchPlan): Evaluate {
  requireObject(caller, "plan", plan, "plan");
  const { form = fastestForm, threads = availableThreads } = plan;
  requireCount(caller, plan.threads === undefined ? "BATCH_THREADS" : "threads", threads, 1);
  const fastest = Math.min(rankOf(caller, "form", form), rankOf(caller, "BATCH_FORM", allowed));
  for (let rank = fastest; rank > 1; rank--) {
    const instructions = batchForms[rank] as Instructions;
    const evaluate = prepareKernel(dataset, instructions, Math.min(threads, mostThreads));
    if (evaluate) return evaluate;
  }
  return prepareShards(dataset, fastest === 0 ? addOneByOne : addFourByFour);
}

const fastestForm = "wide";

const allowed = environment("BATCH_FORM") ?? fastestForm;

/** From 0, the plainest form, to 4, the fastest. */
function rankOf(caller: string, name: string, form: string): number {
  const rank = batchForms.indexOf(form as BatchForm);
  if (rank === -1)
    refuse(caller, name, valueErrors.expected.oneOf({ names: batchForms }), describe(form));
  return rank;
}

/** Evaluates a batch shard by shard in JavaScript. */
function prepareShards(
  dataset: Dataset | Float32Dataset,
  addSamples: typeof addOneByOne,
): Evaluate {
  const { sampleCount, featureCount, classCount } = dataset;
  const size = shardSizeOf(dataset);
  const weightsGradient = new Float64Array(classCount * featureCount);
  const shard = { loss: 0, weightsGradient, biasesGradient: new Float64Array(classCount) };
  return (parameters, result) => {
    clear(result);
    for (let start = 0; start < sampleCount; start += size) {
      clear(shard);
      addSamples(dataset, parameters, start, Math.min(start + size, sampleCount), shard);
      result.loss += shard.loss;
      addScaled(result.weightsGradient, 1, shard.weightsGradient);
      addScaled(result.biasesGradient, 1, shard.biasesGradient);
    }
  };
}

function clear(sums: LossAndGradient): void {
  sums.loss = 0;
  sums.weightsGradient.fill(0);
  sums.biasesGradient.fill(0);
}

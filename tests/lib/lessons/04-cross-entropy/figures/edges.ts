import fc from "fast-check";
import { binaryEntropy } from "../../../../../lib/lessons/04-cross-entropy/figures/binaryEntropy.js";
import { crossEntropySplit } from "../../../../../lib/lessons/04-cross-entropy/figures/crossEntropySplit.js";
import { estimateCurves } from "../../../../../lib/lessons/04-cross-entropy/figures/estimateCurves.js";
import { likelihoodOfMany } from "../../../../../lib/lessons/04-cross-entropy/figures/likelihoodOfMany.js";
import { logitGradient } from "../../../../../lib/lessons/04-cross-entropy/figures/logitGradient.js";
import { lossComparison } from "../../../../../lib/lessons/04-cross-entropy/figures/lossComparison.js";
import { negativeLogCurve } from "../../../../../lib/lessons/04-cross-entropy/figures/negativeLogCurve.js";
import { objective } from "../../../../../lib/lessons/04-cross-entropy/figures/objective.js";
import { any, classes, columns, count, type Edges, finite, list, share } from "../../edges.js";

const scores = columns(any, any, any).map(([crossEntropy, squaredError, zeroOne]) => ({
  crossEntropy,
  squaredError,
  zeroOne,
}));

export const edges: Edges = {
  binaryEntropy: columns(share, any).map(
    ([probabilities, entropies]) =>
      () =>
        binaryEntropy({ probabilities, entropies }),
  ),
  crossEntropySplit: columns(share, any).map(
    ([predicted, divergences]) =>
      () =>
        crossEntropySplit({ predicted, entropy: 0.5, divergences }),
  ),
  estimateCurves: columns(finite, any, any).map(
    ([parameters, likelihoods, meanLosses]) =>
      () =>
        estimateCurves({ parameters, likelihoods, meanLosses }),
  ),
  likelihoodOfMany: columns(count, share, any).map(
    ([sampleCounts, likelihoods, logLikelihoods]) =>
      () =>
        likelihoodOfMany({ sampleCounts, likelihoods, logLikelihoods }),
  ),
  logitGradient: classes.map((state) => () => logitGradient(state)),
  lossComparison: fc.tuple(columns(any), scores, scores).map(
    ([[logits], losses, steep]) =>
      () =>
        lossComparison({ logits, losses, slopes: steep }),
  ),
  negativeLogCurve: fc
    .tuple(columns(share, any), list(fc.record({ probability: share, loss: any }), 0, 3))
    .map(
      ([[probabilities, losses], marked]) =>
        () =>
          negativeLogCurve({ probabilities, losses, marked }),
    ),
  objective: columns(any, any, any).map(
    ([parameters, sampleLosses, meanLosses]) =>
      () =>
        objective({ parameters, sampleLosses: [sampleLosses], meanLosses }),
  ),
};

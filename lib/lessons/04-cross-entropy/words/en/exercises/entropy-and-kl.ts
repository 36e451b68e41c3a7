/** The words of 04-cross-entropy/entropy-and-kl. */
export const entropyAndKl = {
  title: "Entropy and divergence",
  hints: {
    question:
      "Which distribution gives the weights in all three sums? And what is q·log q as q goes to 0?",
    idea: "q gives the weights. Where q is 0, skip the outcome: 0·log 0 counts as 0, but JavaScript says NaN. Sum the entropy and the cross-entropy; the divergence is the excess of the cross-entropy: H(q, p) = H(q) + KL(q‖p).",
    comments: {
      skipped: "this outcome adds nothing",
      gap: "the weight stays, the logarithm is a different one",
    },
  },
  checks: {
    oneTrueClass:
      "one true class: no entropy, so divergence and cross-entropy are both −log p of it",
    equalDistributions: "equal distributions: no divergence, and the cross-entropy is the entropy",
    orderOfArguments: "q comes first, then p: swapping them changes all three",
    impossibleOutcomes:
      "an outcome that never happens adds nothing; one that p rules out costs Infinity",
    anyDistributions: "any distributions: each number is its sum; the inputs are not changed",
  },
  remarks: {
    nearlyEqual: "kl of two distributions that differ by 1/1024",
    rareOutcome: "the entropy with an outcome of probability 10⁻¹²",
  },
  mistakes: {
    qAndPSwapped: {
      name: "q and p swapped",
      explanation:
        "The two distributions are swapped: q, the true one, comes first and gives the weights.",
    },
    divergenceOtherWayRound: {
      name: "the divergence the other way round",
      explanation: "The divergence is KL(p‖q); KL(q‖p) has the weights q and the quotients q/p.",
    },
    entropyOfModel: {
      name: "the entropy of the model",
      explanation: "The entropy is that of p; H(q) is that of the true distribution.",
    },
    crossEntropyOtherWayRound: {
      name: "the cross-entropy the other way round",
      explanation:
        "The cross-entropy has the weights p and the logarithms of q; it should be the other way round.",
    },
    bitsInsteadOfNats: {
      name: "bits instead of nats",
      explanation:
        "The results are in bits, as from Math.log2; nats need the natural logarithm, Math.log.",
    },
    minusSignsMissing: {
      name: "minus signs missing",
      explanation: "Entropy and cross-entropy are negative; put a minus before their sums.",
    },
    entropysMinusSignMissing: {
      name: "the entropy's minus sign missing",
      explanation: "The entropy is negative, which spoils the sum as well; put a minus before it.",
    },
    entropyMinusCrossEntropy: {
      name: "the divergence with the wrong sign",
      explanation:
        "The divergence has the wrong sign: it is Σ q log(q/p), cross-entropy minus entropy.",
    },
    divergenceEqualToCrossEntropy: {
      name: "the divergence equal to the cross-entropy",
      explanation: "The entropy is not subtracted: KL(q‖p) = H(q, p) − H(q).",
    },
    entropyAndDivergenceSubtracted: {
      name: "entropy and divergence subtracted",
      explanation: "The cross-entropy is the sum of entropy and divergence, not their difference.",
    },
    noWeights: {
      name: "no weights",
      explanation: "The logarithms are summed without weights; weight each one by q.",
    },
    averagedOverClasses: {
      name: "averaged over the classes",
      explanation:
        "The sums are divided by the number of outcomes; the weights q have averaged them already.",
    },
    zeroTimesLogZeroLeftAsNan: {
      name: "0·log 0 left as NaN",
      explanation: "0 times −Infinity is NaN in JavaScript; skip the outcomes with q = 0.",
    },
    zeroWeightsNotSkipped: {
      name: "no outcome with q = 0 skipped",
      explanation:
        "Where q is 0 all three are NaN: 0 times −Infinity is NaN in JavaScript, so skip q = 0.",
    },
    ruledOutOutcomesSkipped: {
      name: "outcomes skipped that the model rules out",
      explanation: "An outcome with p = 0 is skipped although it happens; it costs Infinity.",
    },
    divergenceWithoutWeights: {
      name: "a divergence without weights",
      explanation: "The divergence sums log(q/p) without weights; weight each logarithm by q.",
    },
    divergenceWeightedByP: {
      name: "the divergence weighted by p",
      explanation: "The divergence weights log(q/p) by p; the weights should be those of q.",
    },
    quotientOfLogarithms: {
      name: "a quotient of logarithms",
      explanation:
        "The divergence has log q / log p; it needs the logarithm of the quotient, log(q/p).",
    },
    divergenceMadeSymmetric: {
      name: "the divergence made symmetric",
      explanation:
        "The divergences of both directions are averaged; KL(q‖p) is the one with weights q.",
    },
    divergencesOfBothDirectionsAdded: {
      name: "the divergences of both directions added",
      explanation:
        "The divergences of both directions are added; KL(q‖p) is the one with weights q.",
    },
    entropyAndCrossEntropyAdded: {
      name: "entropy and cross-entropy added",
      explanation:
        "The divergence is the sum of entropy and cross-entropy; it should be their difference.",
    },
    quotientOfTwoEntropies: {
      name: "the quotient of the two entropies",
      explanation:
        "The divergence is cross-entropy divided by entropy; subtract the entropy instead.",
    },
    differenceOfEntropiesOfPAndQ: {
      name: "the difference of the entropies of p and q",
      explanation:
        "The divergence is the difference of H(p) and H(q); it needs the cross-entropy H(q, p).",
    },
    squaredDistance: {
      name: "a squared distance",
      explanation: "The divergence is a sum of squared differences; it needs q·log(q/p).",
    },
    absoluteTermsInDivergence: {
      name: "absolute terms in the divergence",
      explanation: "The divergence sums the terms without their signs; some of them are negative.",
    },
    crossEntropyWithoutWeights: {
      name: "the cross-entropy without weights",
      explanation: "The cross-entropy sums −log p without weights; weight each logarithm by q.",
    },
    entropyOfPAsCrossEntropy: {
      name: "the entropy of p as the cross-entropy",
      explanation: "The cross-entropy is the entropy of p; its weights are those of q.",
    },
    crossEntropyWithOneMinusPAsWell: {
      name: "the cross-entropy with 1 − p as well",
      explanation:
        "The cross-entropy also has −(1 − q)·log(1 − p); sum −q·log p over the outcomes alone.",
    },
    perplexitiesInsteadOfEntropies: {
      name: "perplexities instead of entropies",
      explanation:
        "The exponentials of the three numbers are returned; return the numbers themselves.",
    },
    stopsAtFirstQOfZero: {
      name: "stops at the first q of 0",
      explanation:
        "All that comes after an outcome with q = 0 is left out: go on with the next one.",
    },
    qAloneFiltered: {
      name: "q alone filtered",
      explanation:
        "Outcomes with q = 0 are taken out of q but not out of p, so q and p no longer match.",
    },
    divergenceSkipsWhatModelRulesOut: {
      name: "the divergence skips what the model rules out",
      explanation:
        "Where p = 0 and q > 0 the divergence leaves the outcome out; it costs Infinity.",
    },
    crossEntropySkipsWhatModelRulesOut: {
      name: "the cross-entropy skips what the model rules out",
      explanation:
        "Where p = 0 and q > 0 the cross-entropy leaves the outcome out; it costs Infinity.",
    },
    finiteInsteadOfInfinity: {
      name: "{instead} instead of Infinity",
      explanation:
        "Where p = 0 and q > 0 the results are finite; kl and crossEntropy are Infinity there.",
    },
    pKeptAboveFloor: {
      name: "p kept above {floor}",
      explanation:
        "p = 0 with q > 0 costs too little, as with a floor or something added to p; it costs Infinity.",
    },
  },
} as const;

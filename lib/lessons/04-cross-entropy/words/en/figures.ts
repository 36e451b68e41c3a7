export const en = {
  negativeLogCurve: {
    title: "What a sample costs: −log p of its true class",
    x: "probability p of the true class",
    y: "loss −log p (nats)",
    mark: "p = {probability}: {loss}",
    description:
      "A curve that falls from a great height near p = 0 to 0 at p = 1, steeply at first and then more and more gently.",
    marked: "Marked: {costs}.",
    cost: "{loss} nats at p = {probability}",
  },
  estimateCurves: {
    title: "The likelihood is highest where the mean negative log-likelihood is lowest",
    x: "probability p that the model gives to class 1",
    likelihood: "likelihood (no unit)",
    meanLoss: "mean negative log-likelihood (nats)",
    description:
      "Two panels over the probability of class 1. The likelihood is one hill with its top, {highest}, at {highestAt}. The mean negative log-likelihood is one valley with its bottom, {lowest}, at {lowestAt}.",
  },
  likelihoodOfMany: {
    title: "The likelihood of many samples becomes too small for a number; its logarithm does not",
    x: "samples N",
    likelihood: "likelihood (log scale)",
    logLikelihood: "log-likelihood (nats)",
    description: {
      one: "Two panels over the number of samples. The likelihood falls. The log-likelihood falls to {end} at {count} sample.",
      other:
        "Two panels over the number of samples. The likelihood falls by many powers of ten. The log-likelihood falls steadily to {end} at {count} samples.",
    },
    vanishes: {
      one: "From {count} sample on, the likelihood is rounded to 0.",
      other: "From {count} samples on, the likelihood is rounded to 0.",
    },
    caption:
      "A log axis has no place for 0: where the curve ends, the likelihood has become exactly 0.",
  },
  binaryEntropy: {
    title: "Entropy of two classes",
    x: "true probability q of class 1",
    y: "entropy H(q) (nats)",
    description:
      "An arch over the probability of class 1: 0 at both ends, highest at {at}, where it is {highest} nats.",
  },
  crossEntropySplit: {
    title: "Cross-entropy = entropy + divergence",
    x: "predicted probability p of class 1",
    y: "cross-entropy H(q, p) (nats)",
    entropy: "H(q)",
    divergence: "KL(q‖p)",
    description:
      "Two stacked areas over the predicted probability. The lower one, the entropy, has the same height {entropy} everywhere. The upper one, the divergence, shrinks to {least} at p = {at} and grows on both sides.",
    caption:
      "Grey: H(q), which no model can lower. Orange: KL(q‖p), what the model adds. Dashed: the truth, p = q.",
  },
  logitGradient: {
    title: "Which way the loss pushes each logit",
    x: "probability p",
    y: "class",
    trueClass: "{name} (true)",
    description:
      "A bar for each class with an arrow from its end to its target, 1 for the true class and 0 for the others. {classes}.",
    class: "{name}: probability {probability}, gradient {gradient}",
    caption:
      "Bars: the probabilities p. Numbers: the gradient p − y. Arrows: from p to the target y, that is −(p − y), against the gradient. With η = 1 the logit moves by the arrow's length; the probability does not reach the target in one step.",
  },
  objective: {
    title: "The training objective is the mean of the samples' losses",
    x: "parameter θ",
    y: "loss (nats)",
    description: {
      one: "A thin curve over the parameter θ, the loss of one sample. The lowest drawn point of the thick curve, the mean, is {least}, at θ = {at}.",
      other:
        "{count} thin curves, one for each sample, over the parameter θ; some fall, some rise. The thick curve of their mean is a valley; its lowest drawn value is {least}, at θ = {at}.",
    },
    path: {
      one: "Dots follow gradient descent from θ = {from} to θ = {to} in {count} step.",
      other: "Dots follow gradient descent from θ = {from} to θ = {to} in {count} steps.",
    },
    caption: "Thin: the loss ℓ of each sample. Thick: their mean L. Dots: gradient descent on L.",
  },
  lossComparison: {
    title: "Three ways to score one sample of two classes",
    x: "logit z of the true class (the other is 0)",
    loss: "loss",
    slope: "slope of the loss (per unit of logit)",
    description:
      "First panel, three losses over the logit of the true class: cross-entropy keeps rising to the left, squared error levels off, the count of errors is a step. Second panel, their slopes: at a logit of {logit} the slope of cross-entropy is {crossEntropy}, of squared error {squaredError}, of the count of errors {zeroOne}.",
    caption:
      "Blue: cross-entropy (nats). Orange: squared error of the probabilities. Grey: 1 if wrong, 0 if right.",
  },
} as const;

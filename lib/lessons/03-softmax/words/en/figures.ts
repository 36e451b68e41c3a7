export const en = {
  barPanel: {
    class: "class",
    probability: "probability p",
  },
  softmaxSteps: {
    title: "Softmax in two steps: exponentiate, then divide by the sum",
    logit: "logit h (no unit)",
    exponential: "exp(h) (no unit)",
    logitsHeading: "Logits",
    exponentialsHeading: "Exponentiate: sum {sum}",
    probabilitiesHeading: "Divide by {sum}",
    caption:
      "The exponential makes every score positive and keeps the order. Dividing by the sum changes only the scale: the numbers of the second and the third picture have the same proportions.",
    description: "Three bar charts, from logits to exponentials to probabilities. {classes}.",
    class: "{label}: {logit}, then {exponential}, then {probability}",
  },
  probabilityBars: {
    title: "Logits over T, and the probabilities that softmax makes of them",
    scaled: "h / T (no unit)",
    caption: "A bar that leaves the axis ends at its edge. The number beside it is exact.",
    description: "Bars for each class. {classes}.",
    class: "{label}: h/T = {scaled}, probability {probability}",
  },
  exponentialRange: {
    title: "Where the exponentials lie, and where numbers end",
    x: "exp of the logits (log scale)",
    y: "logits",
    rows: { naive: "as they are", shifted: "minus the largest" },
    tooLarge: "∞",
    tooSmall: "0",
    caption:
      "Between the two lines a 64-bit number can hold the exponential. Beyond the right one it becomes ∞, beyond the left one 0; a cross marks both cases. From above: the first logit, the second, the third.",
    description:
      "Two rows of points on one axis from 10⁻⁴⁵⁰ to 10⁴⁵⁰, with a line at each end of the range of numbers. As they are, the logits are {naive}; minus the largest they are {shifted}.",
  },
  smoothMaximum: {
    title: "Log-sum-exp is a maximum without the corner",
    x: "logit a (no unit)",
    y: "value (no unit)",
    caption: "Blue: logSumExp([a, 0]). Dashed: max(a, 0). Orange: the largest distance.",
    description:
      "Two curves over the logit a. The maximum of a and 0 has a corner at a = 0. Log-sum-exp runs above it without a corner; the largest distance is {distance}, at a = {at}, and it shrinks towards 0 on both sides.",
  },
  maximumSlopes: {
    title: "The slope of the maximum jumps; that of log-sum-exp doesn't",
    x: "logit a (no unit)",
    y: "slope (no unit)",
    caption:
      "Dashed: the slope of max(a, 0). Blue: the slope of logSumExp([a, 0]), measured by central differences.",
    description:
      "The slope of the maximum of a and 0 is 0 for negative a and 1 for positive a. The slope of log-sum-exp rises smoothly between them, from {first} at {from} to {last} at {to}.",
  },
  vanishingLoss: {
    title: "The loss of a model that is almost certain",
    x: "lead of the right class (no unit)",
    y: "loss (nats, log scale)",
    caption:
      "Grey: log1p(s). Orange: LSE(h) − h, which ends where the loss is rounded to 0, because a log scale has no place for 0.",
    description:
      "Two lines of loss over the lead of the right class, on a logarithmic axis. With log1p the loss falls in a straight line to {end} at a lead of {to}. The line of LSE(h) − h follows it in ever coarser steps and ends at a lead of {last}.",
    neverAbove: "The line of LSE(h) − h is missing: its loss is 0 throughout.",
  },
  underflow: {
    title: "The logarithm of the smaller probability of softmax([g, 0])",
    x: "gap g between the logits (no unit)",
    y: "log-probability (nats)",
    caption:
      "Grey: log-softmax. Orange: softmax first, logarithm second. Shaded: the probability is rounded to 0, its logarithm is −∞.",
    description:
      "Two lines over the gap g between two logits. Log-softmax falls in a straight line and ends at {end}. The logarithm of the rounded probability follows it as far as g = {lastGap}, where it is {last}; beyond that, it is minus infinity.",
    neverWorks: "The naive line is missing: none of its values is a finite number.",
  },
  sigmoidCurve: {
    title: "Two classes: softmax is the sigmoid of the difference",
    x: "difference of the logits h₁ − h₂ (no unit)",
    y: "probability of the first class",
    caption: "Blue curve: softmax of two logits. Orange dots: the sigmoid of their difference.",
    description:
      "An S-shaped curve over the difference of two logits, from {first} at {from} to {last} at {to}. The dots of the sigmoid lie on the curve of softmax.",
  },
  temperatureCurves: {
    title: "Probabilities at different temperatures",
    x: "temperature T (no unit, log scale)",
    y: "probability",
    uniform: "1/M = {probability}",
    caption: "Dashed: 1/M, where every curve ends as T grows.",
    description:
      "One curve for each class, over temperatures from {from} to {to}. {classes}. The order of the classes never changes.",
    class: "{label} goes from {cold} to {hot}",
  },
  reliabilityDiagram: {
    title: "How often a model is right when it is this sure",
    x: "confidence: the largest probability",
    y: "fraction of right predictions",
    name: "T = {temperature}",
    caption:
      "Dashed: calibrated, as often right as the confidence says. Below it: overconfident. Above: underconfident. T = 1 is the uncorrected model.",
    description:
      "A line of points for each temperature, beside the diagonal where confidence and accuracy are equal: {gaps}.",
    widest:
      "with {name} the widest gap is at a mean confidence of {confidence}, where the fraction of right predictions is {accuracy}",
  },
} as const;

export const en = {
  landscape: {
    title: "The mountain J(θ)",
    walkTitle: "Walking downhill on J(θ)",
    parameter: "parameter θ",
    loss: "loss J(θ)",
    caption: "A ring marks where a walk begins; each dot is where a step ends.",
    description: "The curve of J(θ) for θ from {from} to {to}, drawn as a mountain.",
    walkDescription:
      "The curve of J(θ) for θ from {from} to {to}, drawn as a mountain, with the points that gradient descent visits: {walks}.",
    walk: {
      one: "from θ = {start} to θ = {end} in {count} step, where J = {loss}",
      other: "from θ = {start} to θ = {end} in {count} steps, where J = {loss}",
    },
  },
  slopes: {
    title: "The slope under your feet, and the step against it",
    parameter: "parameter θ",
    loss: "loss J(θ)",
    slope: "slope {slope}",
    caption:
      "Orange: the tangent, whose slope is the gradient. Blue arrow: the change of θ, −η·slope with η = {learningRate}. Left of the valley the slope is negative and the step goes right; on the right it is the other way round.",
    description:
      "The parabola J(θ) = θ² with its tangent at {places}. Every arrow points towards the valley at θ = 0.",
    place: "θ = {theta} (slope {slope}, step to {next})",
  },
  parabolaDescent: {
    title: "Gradient descent on J(θ) = {formula}, from θ₀ = {start}, η = {learningRate}",
    square: "θ²",
    parabola: "½·{curvature}·θ²",
    parameter: "parameter θ",
    loss: "loss J(θ)",
    step: "step t",
    lossLog: "loss J(θₜ), log scale",
    description: {
      one: "First, the parabola J(θ) = {formula} with the points visited, from θ₀ = {start} to θ = {end} after {count} step with η = {learningRate}. Then the loss at each step on a log scale: {firstLoss} at the start, {lastLoss} at the end.",
      other:
        "First, the parabola J(θ) = {formula} with the points visited, from θ₀ = {start} to θ = {end} after {count} steps with η = {learningRate}. Then the loss at each step on a log scale: {firstLoss} at the start, {lastLoss} at the end.",
    },
    zeroLoss: "A loss of exactly 0 has no place on a log scale: those steps are missing there.",
  },
  regimeNames: {
    stalled: "stalled",
    monotone: "monotone",
    "one-step": "one step",
    oscillating: "oscillating",
    "two-cycle": "two-cycle",
    divergent: "divergent",
  },
  regimes: {
    title: {
      all: "The six regimes of gradient descent on J(θ) = θ²",
      some: "Gradient descent on J(θ) = θ² with different learning rates",
    },
    caption: "Each panel is scaled to fit its own path, symmetrically about 0.",
    step: "step t",
    parameter: "parameter θₜ",
    heading: "η = {learningRate}: {regime}",
    description: {
      one: "Small pictures of θₜ for {count} step from θ₀ = {start}. {panels}.",
      other: "Small pictures of θₜ for {count} steps from θ₀ = {start}. {panels}.",
    },
    panel: "{heading}, ends at {end}",
  },
  regimeMap: {
    title: "The size of the factor, |1 − {curvature}η|, decides the speed",
    learningRate: "learning rate η",
    factor: "factor |θₜ₊₁ / θₜ|",
    grows: "above 1: grows",
    shrinks: "below 1: shrinks",
    point: "η = {learningRate}: factor {factor}, {regime}",
    description:
      "The factor by which one step multiplies |θ|, against η: it falls from 1 at η = 0 to 0 at η = {best} and rises back to 1 at η = {bound}. Marked: {points}.",
  },
  stableRange: {
    title: "The sharper the bend, the smaller the safe learning rate",
    learningRate: "learning rate η",
    factor: "factor |1 − ηa|",
    curvature: "{name} = {curvature}",
    caption: "Each curve touches 0 at η = 1/a and crosses the dashed line, 1, at η = 2/a.",
    description:
      "The factor |1 − ηa| of one step against η for several curvatures a. The dashed line at 1 separates convergence from divergence: {bounds}.",
    bound: "a = {curvature} converges below η = {bound}",
    largest: {
      title: "The larger factor decides, and is smallest where the two are equal",
      factor: "size of the factor",
      caption:
        "Thick: the larger of the two factors. The ring marks where it is smallest, the dot where the sharper one crosses 1.",
      smallest:
        "The largest of the factors is smallest at η = {learningRate}, where it is {factor}.",
    },
  },
  stepsToTolerance: {
    title: "Steps until |θₜ| ≤ {tolerance}",
    learningRate: "learning rate η",
    steps: "steps needed, log scale",
    description:
      "The number of steps to reach |θ| ≤ {tolerance} against η: {firstSteps} at η = {first}, fewest ({bestSteps}) at η = {best}, and {lastSteps} at η = {last}.",
  },
} as const;

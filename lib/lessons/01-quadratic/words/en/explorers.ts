export const en = {
  learningRateExplorer: {
    learningRate: "learning rate η",
    steps: "steps",
    regimes: {
      stalled: "it stays where it is",
      monotone: "it comes closer from one side",
      "one-step": "one step is enough",
      oscillating: "it comes closer from both sides",
      "two-cycle": "it jumps back and forth forever",
      divergent: "it flies away",
    },
    line: {
      one: "Each step multiplies θ by 1 − 2η = {factor}: {regime}. After {count} step, θ = {theta} and J = {loss}.",
      other:
        "Each step multiplies θ by 1 − 2η = {factor}: {regime}. After {count} steps, θ = {theta} and J = {loss}.",
    },
  },
  regimeExplorer: {
    title: "The learning rate and the curvature meet in one factor",
    caption:
      "Drag the ring to change η. The curve touches 0 at η = 1/a, and crosses the dashed line at η = 2/a, where the small dot is.",
    learningRate: "learning rate η",
    curvature: "curvature a",
    step: "step t",
    parameter: "parameter θₜ, from θ₀ = 1",
    line: "The factor 1 − ηa is {factor}, its size {size}: {regime}. The descent converges for η between 0 and 2/a = {bound}.",
  },
} as const;

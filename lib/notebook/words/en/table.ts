/** The headings of columns with these keys; any other key is split into words. */
export const en = {
  symbols: {
    theta: "θ",
    eta: "η",
    learningRate: "η",
    lambda: "λ",
    kappa: "κ",
    sigma: "σ",
    alpha: "α",
    beta: "β",
    gamma: "γ",
    delta: "δ",
    epsilon: "ε",
    tau: "τ",
    sampleCount: "N",
    featureCount: "d",
    classCount: "M",
    batchSize: "B",
  },
} as const;

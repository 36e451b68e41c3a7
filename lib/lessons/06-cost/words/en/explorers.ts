export const en = {
  raceExplorer: {
    epochs: "passes over the data",
    batchSize: "mini-batch size B",
    learningRate: "learning rate η of both",
  },
} as const;

export const en = {
  raceExplorer: {
    epochs: "passes over the data",
    batchSize: "mini-batch size B",
    learningRate: "learning rate η of both",
  },
  machinesExplorer: {
    samples: "samples N",
    machines: "machines p",
    network: "network",
    gigabits: { one: "{count} Gbit/s", other: "{count} Gbit/s" },
  },
} as const;

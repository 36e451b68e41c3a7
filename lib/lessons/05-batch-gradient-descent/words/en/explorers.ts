export const en = {
  trainingExplorer: {
    title: "Every update moves the borders",
    update: "update",
    learningRate: "learning rate η",
    reading: {
      one: "After update {update} the mean loss is {loss} nats, and the model gets {right} of {count} penguin right.",
      other:
        "After update {update} the mean loss is {loss} nats, and the model gets {right} of {count} penguins right.",
    },
  },
  digitWeightsExplorer: {
    update: "update",
    reading:
      "After update {update} the loss is {loss} nats, and the model gets {percent}% of the test digits right. The largest weight has magnitude {largest}.",
  },
  networkExplorer: {
    title: "A network learns to bend its border",
    update: "update",
    reading: {
      one: "After update {update} the mean loss is {loss} nats, and the network gets {right} of {count} penguin right.",
      other:
        "After update {update} the mean loss is {loss} nats, and the network gets {right} of {count} penguins right.",
    },
  },
} as const;

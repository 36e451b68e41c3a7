export const en = {
  priceExplorer: {
    title: "What the true class costs, and which way it pulls",
    thisClass: "this class",
    allOthers: "all others",
    probability: "probability p of the true class",
    reading:
      "p = {probability} costs −log p = {loss} nats. The slope with respect to p is −1/p = {slope}. With respect to the logits it is p − y: {own} for the true class, {others} for the others together.",
    caption:
      "Drag the ring along the curve. Each arrow runs from a probability to its target and stands for −(p − y). With η = 1 a step moves the true class's logit by the upper arrow and all other logits together by the lower one. The numbers are p − y.",
  },
  entropyExplorer: {
    truth: "true probability q of class 1",
    predicted: "predicted probability p of class 1",
    reading:
      "q = {truth}, p = {predicted}: entropy {entropy} + divergence {divergence} = cross-entropy {sum} nats.",
    caption:
      "Drag the ring along the curve. Grey: H(q), which no model can lower. Orange: KL(q‖p), what the model adds.",
  },
} as const;

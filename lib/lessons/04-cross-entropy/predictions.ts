import type { Prediction } from "../../page/prediction.js";

// Predictions of lesson 04, in its order. Their numbers are checked in tests/lib/lessons.

export const halving: Prediction = {
  question: "The probability of the true class is halved. Where does that cost more?",
  options: [
    {
      answer: "From 0.8 to 0.4: more probability is lost",
      feedback:
        "0.4 is lost there and 0.01 here, but the loss is a logarithm: it counts factors, not differences.",
    },
    {
      answer: "From 0.02 to 0.01: small probabilities are dear",
      feedback:
        "They are: 0.01 costs 4.61 nats. But the step from 0.02 to it costs log 2, as every halving does.",
    },
    {
      answer: "Equally much",
      right: true,
      feedback: "log 2 = 0.693 nats each time: −log(p/2) = −log p + log 2.",
    },
  ],
};

export const likelihoodOfMany: Prediction = {
  question: "The likelihood of 2,000 labels at p = 0.7, as the computer calculates it:",
  options: [
    {
      answer: "About 0.7",
      feedback:
        "0.7 is the probability of one label. The likelihood is the product of 2,000 factors below 1.",
    },
    {
      answer: "A tiny positive number",
      feedback: "On paper, yes: about 10⁻⁵³¹. No 64-bit number is that small.",
    },
    {
      answer: "Exactly 0",
      right: true,
      feedback:
        "The true value is about 10⁻⁵³¹; the smallest positive number is about 5·10⁻³²⁴. Its logarithm is a harmless −1222.",
    },
  ],
};

export const questionsOnAverage: Prediction = {
  question: "How many questions does it take on average?",
  answer: 1.75,
  tolerance: 0.005,
  right: "½·1 + ¼·2 + ⅛·3 + ⅛·3 = 1.75, and that is the entropy in bits.",
  typical: [
    {
      answer: 2.25,
      feedback:
        "That is the plain mean of 1, 2, 3 and 3. The first outcome comes half of the time: weigh by probability.",
    },
    {
      answer: 2,
      feedback: "That is for four equally likely outcomes, log₂ 4. These are easier to guess.",
    },
    {
      answer: 1.21,
      feedback: "That is the entropy in nats. A question is worth a bit: divide by log 2.",
    },
  ],
  otherwise: "Add up probability times number of questions over the four outcomes.",
};

export const meanPerplexity: Prediction = {
  question: "Two samples with losses log 2 and log 8: what is the perplexity?",
  answer: 4,
  tolerance: 0.01,
  right: "The mean of log 2 and log 8 is log 4, and exp undoes the logarithm.",
  typical: [
    {
      answer: 5,
      feedback:
        "That is the mean of 2 and 8. First comes the mean of the losses, which are logarithms; then exp.",
    },
    { answer: 16, feedback: "That is exp of the sum. Perplexity is exp of the mean." },
  ],
  otherwise: "Take the mean of the two logarithms, then its exponential.",
};

export const uniformStart: Prediction = {
  question: "Ten classes, all logits 0: what does a sample cost, in nats?",
  answer: Math.log(10),
  tolerance: 0.01,
  right: "Equal logits give every class 1/10, and −log(1/10) = log 10, whatever the label.",
  typical: [
    {
      answer: 0,
      feedback:
        "That would need the probability 1 for the true class. Logits of 0 are not a loss of 0.",
    },
    { answer: 0.1, feedback: "That is the probability of the true class. Its price is −log 0.1." },
    { answer: 1, feedback: "That is the logarithm to base 10. This course uses the natural one." },
    {
      answer: 3.3219,
      feedback: "That is log₂ 10, the cost in bits. In nats it is the natural logarithm.",
    },
  ],
  otherwise: "Softmax of ten equal logits gives each class 1/10. What does 1/10 cost?",
};

export const whichLogitMoves: Prediction = {
  question: "Logits [2, −1, 1], the truth is Chinstrap, the second: which logit moves most?",
  options: [
    {
      answer: "Adelie's, because it is the largest",
      feedback: "It is pushed down with 0.705, its probability. One logit is pushed harder.",
    },
    {
      answer: "Chinstrap's",
      right: true,
      feedback:
        "p − y is −0.965 there: it rises by what the others lose together, 0.705 and 0.259.",
    },
    {
      answer: "All three equally",
      feedback:
        "Each moves by p − y, and the probabilities differ. Only the sum of the three is fixed: 0.",
    },
    {
      answer: "Gentoo's, because it is neither right nor the favourite",
      feedback: "It is pushed down with 0.259, its probability, the least of the three.",
    },
  ],
};

export const squaredErrorRace: Prediction = {
  question: "From z = −10 with η = 1, cross-entropy is across after 11 steps. And squared error?",
  options: [
    {
      answer: "After about as many",
      feedback:
        "Both have their minimum on the same side, but gradient descent goes by slopes, and there they differ greatly.",
    },
    {
      answer: "After about a hundred",
      feedback: "It is worse. At z = −10 the slope is about −4·p with p = 0.000045.",
    },
    {
      answer: "Not within 2,000",
      right: true,
      feedback:
        "Its slope is −4(1 − p)²p, and p is nearly 0 where the model is sure of the wrong class.",
    },
    {
      answer: "Sooner: squares punish more",
      feedback: "The squared error never exceeds 2. Where it levels off, its slope is gone.",
    },
  ],
};
